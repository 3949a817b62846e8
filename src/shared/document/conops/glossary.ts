import { GLOSSARY } from '../../catalog/glossary';
import { safeLocale } from '../../i18n/format';
import type { BuildContext } from '../context';
import { plainCell } from '../inline';
import type { Cell } from '../model';
import { markdownCell, table } from '../tables';
import type { Leaves } from './leaves';

/** Annex: the program's terms with the team's own; an own term of the same name wins. */
export const annexGlossary: Leaves = {
  annexGlossary: (ctx) => [
    table(ctx, {
      caption: ctx.say('conops.glossaryCaption'),
      columns: [
        { title: ctx.say('conops.glossaryTerm'), width: 28 },
        { title: ctx.say('conops.glossaryMeaning'), width: 72 },
      ],
      rows: mergedTerms(ctx).map((entry) => entry.cells),
    }),
  ],
};

interface Term {
  readonly name: string;
  readonly cells: readonly Cell[];
}

function mergedTerms(ctx: BuildContext): readonly Term[] {
  const key = (term: string): string => term.trim().toLocaleLowerCase('en');
  const own = ctx.plan.glossary.map((entry): Term => ({
    name: entry.term,
    cells: [plainCell(entry.term), markdownCell(ctx, entry.meaning)],
  }));
  const taken = new Set(own.map((entry) => key(entry.name)));
  const ours = GLOSSARY.map(({ id }): Term => {
    const name = ctx.texts.glossary(id, 'term');
    return { name, cells: [ctx.cell(name), ctx.cell(ctx.texts.glossary(id, 'meaning'))] };
  }).filter((entry) => !taken.has(key(entry.name)));
  const order = new Intl.Collator(safeLocale(ctx.locale), { sensitivity: 'base', numeric: true });
  return [...own, ...ours].sort((a, b) => order.compare(a.name, b.name));
}
