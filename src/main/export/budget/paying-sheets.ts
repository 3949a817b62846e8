import type { LineFunding } from '@shared/budget';
import { FORMATS, number, text, type BookCell, type BookSheet } from './book';
import type { BookContext } from './book-context';
import { lineNameOf } from './money-words';

const head = (titles: readonly string[]): BookCell[] => titles.map((title) => text(title, 'head'));

/** Who pays each line, by rule or by hand, and what of it has no payer: a row for each source of a line. */
export function allocationsSheet(ctx: BookContext): BookSheet {
  const { say, plan, result } = ctx;
  const { currency } = plan.identity;
  const titles = (['line', 'source', 'shareByHand', 'paysFor', 'uncoveredOfLine'] as const).map((key) =>
    say(`workbook.${key}`, { currency }),
  );
  return {
    name: say('workbook.sheet_allocations'),
    widths: [40, 36, 14, 18, 20],
    rows: [
      head(titles),
      ...result.funding.lines.flatMap((line) => allocationRows(ctx, line)),
      [],
      [text(say('workbook.noteAllocations'), 'quiet')],
    ],
    frozen: 1,
  };
}

function allocationRows(ctx: BookContext, { ref, paidBy, uncoveredTotal }: LineFunding): BookCell[][] {
  const { plan, major, money } = ctx;
  const { settings, allocations, sources } = plan.budget;
  const shares = new Map(
    allocations.filter(({ line }) => line === ref).map(({ source, share }) => [source, share]),
  );
  const paid = new Map(paidBy.map(({ source, amount }) => [source, amount]));
  const isByHand = settings.allocation === 'byHand';
  const shown = sources.filter(({ id }) => paid.has(id) || (isByHand && shares.has(id)));
  const open = number(major(uncoveredTotal), money, 'quiet');
  const name = text(lineNameOf(ctx, ref));
  if (shown.length === 0) return uncoveredTotal === 0 ? [] : [[name, null, null, null, open]];
  return shown.map(({ id, name: source }, index) => {
    const share = isByHand ? shares.get(id) : undefined;
    return [
      name,
      text(source),
      share === undefined ? null : number(share / 10_000, FORMATS.percent, 'plain'),
      number(major(paid.get(id) ?? 0), money, 'quiet'),
      index === 0 ? open : null,
    ];
  });
}
