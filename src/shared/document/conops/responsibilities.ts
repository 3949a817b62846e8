import type { RaciLetter, RaciRow } from '../../plan/types';
import { raciFaults } from '../../stakeholders';
import type { BuildContext } from '../context';
import { textWidth } from '../figures/text-width';
import { plainCell } from '../inline';
import type { Block, Cell, Table } from '../model';
import { table } from '../tables';
import type { Leaves } from './leaves';
import { catalogName, entryName } from './register-words';

/** More columns than this cannot be read on an upright page. */
const MOST_COLUMNS = 8;
/** Width in percent of the column that names the line. */
const NAMES = 28;
/** In em of the print of tables: the room beside the names of lines, and the least and most a column asks for. */
const [ROOM, LEAST, MOST] = [36, 4.5, 12];
/** What a cell keeps free at its sides, in em. */
const MARGIN = 1.2;
/** Titles are bold. */
const BOLD = 1.12;

/** Who decides and who does what, as a matrix; a wide one goes on in further tables with the same lines. */
export const responsibilities: Leaves = {
  responsibilityMatrix: (ctx) => {
    const { columns, rows } = ctx.plan.stakeholders.raci;
    if (columns.length === 0 || rows.length === 0) return [];
    const parts = split(columns.map((id) => ({ id, width: widthOf(entryName(ctx, id)) })));
    return [
      ctx.p('register.raciLegend'),
      ...parts.map((part, index) => matrix(ctx, part, caption(ctx, index, parts.length))),
      ...open(ctx),
    ];
  },
};

interface RaciColumn {
  readonly id: string;
  /** What the column asks for, in em. */
  readonly width: number;
}

/** Room for the longest word of a title, so that none is broken. */
function widthOf(name: string): number {
  const words = name.split(/[\s-]+/u).map((word) => textWidth(word, BOLD) + MARGIN);
  return Math.min(MOST, Math.max(LEAST, ...words));
}

function fits(part: readonly RaciColumn[]): boolean {
  return part.length <= MOST_COLUMNS && part.reduce((sum, { width }) => sum + width, 0) <= ROOM;
}

/** As few parts as possible, as even as they can be. */
function split(columns: readonly RaciColumn[]): readonly (readonly RaciColumn[])[] {
  const filled: RaciColumn[][] = [];
  for (const column of columns) {
    const last = filled.at(-1);
    if (last && fits([...last, column])) last.push(column);
    else filled.push([column]);
  }
  const size = Math.ceil(columns.length / filled.length);
  const even = filled
    .map((_, index) => columns.slice(index * size, (index + 1) * size))
    .filter((part) => part.length > 0);
  return even.every(fits) ? even : filled;
}

function caption(ctx: BuildContext, index: number, parts: number): string {
  if (parts === 1) return ctx.say('register.raciCaption');
  return ctx.say('register.raciCaptionPart', { part: ctx.number(index + 1), parts: ctx.number(parts) });
}

function matrix(ctx: BuildContext, columns: readonly RaciColumn[], title: string): Table {
  const { rows } = ctx.plan.stakeholders.raci;
  const asked = columns.reduce((sum, { width }) => sum + width, 0);
  return table(ctx, {
    caption: title,
    columns: [
      { title: ctx.say('register.raciWhat'), width: NAMES },
      ...columns.map(({ id, width }) => ({
        title: entryName(ctx, id),
        width: ((100 - NAMES) * width) / asked,
        align: 'center' as const,
      })),
    ],
    rows: rows.map((row) => [nameOf(ctx, row), ...columns.map(({ id }) => ctx.cell(letterOf(ctx, row, id)))]),
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
