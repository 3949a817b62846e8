import type { RaciLetter, RaciRow } from '../../plan/types';
import { raciFaults } from '../../stakeholders';
import type { BuildContext } from '../context';
import { textWidth } from '../figures/text-width';
import { plainCell } from '../inline';
import type { Block, Cell, Table } from '../model';
import { table } from '../tables';
import { registerContext } from '../without-names';
import type { Leaves } from './leaves';
import { catalogName, entryName } from './register-words';

/** More columns than this cannot be read on an upright page. */
const MOST_COLUMNS = 8;
const FEWEST_COLUMNS = 3;
/** Width in percent of the column that names the line. */
const NAMES = 28;
/** Width of the text of a page in em of the print of tables, and what a cell keeps free at its sides. */
const [PAGE, MARGIN] = [52, 1.1];

/** Who decides and who does what, as a matrix; a wide one goes on in further tables with the same lines. */
export const responsibilities: Leaves = {
  responsibilityMatrix: (document) => {
    const ctx = registerContext(document);
    const { columns, rows } = ctx.plan.stakeholders.raci;
    if (columns.length === 0 || rows.length === 0) return [];
    const names = columns.map((id) => entryName(ctx, id));
    const parts = split(columns, columnsThatFit(names));
    return [
      ctx.p('register.raciLegend'),
      ...parts.map((part, index) => matrix(ctx, part, caption(ctx, index, parts.length))),
      ...open(ctx),
    ];
  },
};

/** How many columns stand side by side without a word of their titles being broken. */
function columnsThatFit(names: readonly string[]): number {
  const widest = Math.max(
    ...names.flatMap((name) => name.split(/[\s-]+/u)).map((word) => textWidth(word, 1)),
  );
  const fitting = Math.floor((PAGE * (100 - NAMES)) / 100 / (widest + MARGIN));
  return Math.min(MOST_COLUMNS, Math.max(FEWEST_COLUMNS, fitting));
}

/** As few parts as possible, as even as possible. */
function split(columns: readonly string[], most: number): readonly (readonly string[])[] {
  const parts = Math.ceil(columns.length / most);
  const size = Math.ceil(columns.length / parts);
  return Array.from({ length: parts }, (_, index) => columns.slice(index * size, (index + 1) * size)).filter(
    (part) => part.length > 0,
  );
}

function caption(ctx: BuildContext, index: number, parts: number): string {
  if (parts === 1) return ctx.say('register.raciCaption');
  return ctx.say('register.raciCaptionPart', { part: ctx.number(index + 1), parts: ctx.number(parts) });
}

function matrix(ctx: BuildContext, columns: readonly string[], title: string): Table {
  const { rows } = ctx.plan.stakeholders.raci;
  const width = (100 - NAMES) / columns.length;
  return table(ctx, {
    caption: title,
    columns: [
      { title: ctx.say('register.raciWhat'), width: NAMES },
      ...columns.map((id) => ({ title: entryName(ctx, id), width, align: 'center' as const })),
    ],
    rows: rows.map((row) => [nameOf(ctx, row), ...columns.map((id) => ctx.cell(letterOf(ctx, row, id)))]),
  });
}

function nameOf(ctx: BuildContext, { activity, name }: RaciRow): Cell {
  if (name !== '') return plainCell(name);
  return ctx.cell(activity === null ? '' : catalogName(ctx, 'a', activity));
}

function letterOf(ctx: BuildContext, { cells }: RaciRow, id: string): string {
  const letter: RaciLetter | undefined = Object.hasOwn(cells, id) ? cells[id] : undefined;
  if (letter === undefined) return '';
  return letter === 'AR' ? ctx.say('register.raciBoth') : letter;
}

/** How many lines break the rule of the method: one answers, at least one does it. */
function open(ctx: BuildContext): readonly Block[] {
  const { accountable, noResponsible } = raciFaults(ctx.plan);
  const count = new Set([...accountable.map(({ row }) => row), ...noResponsible]).size;
  if (count === 0) return [];
  return [ctx.said(ctx.say('register.raciOpen', { count, n: ctx.number(count) }), 'quiet')];
}
