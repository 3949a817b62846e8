import { illustrativeRefs } from '@shared/budget';
import type { BuildContext } from '@shared/document/context';
import { freeTexts, type Details } from './detail-columns';
import { yesNo } from './money-words';

/** Of a line by its ref: whether its price is an illustrative figure of no country, who looks after it, and the note. */
export function lineDetails(ctx: BuildContext): Details<string> {
  const illustrative = illustrativeRefs(ctx.plan);
  const { plain, person } = freeTexts(ctx);
  const typed = new Map(ctx.plan.budget.lines.map((line) => [`line:${line.id}`, line]));
  return {
    keys: ['workbook.illustrative', 'workbook.owner', 'workbook.note'],
    cells: (ref) => {
      const line = typed.get(ref);
      const isIllustrative = illustrative.has(ref) ? yesNo(ctx, true) : '';
      return [isIllustrative, person(line?.owner ?? null), plain(line?.note ?? '')];
    },
  };
}
