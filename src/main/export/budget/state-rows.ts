import { expectedOf } from '@shared/budget';
import { FUNDING_STATES } from '@shared/plan/budget';
import { formula, FORMATS, styled, text, type BookCell } from './book';
import type { BookContext } from './book-context';
import { rounded } from './book-formulas';
import type { SourceRow } from './funding-rows';

/** Columns of the list of sources that are added up. */
export interface StateColumns {
  readonly state: string;
  readonly planned: string;
  readonly expected: string;
  readonly received: string;
}

interface Place {
  /** First row of the sources, and the row these rows begin in. */
  readonly first: number;
  readonly head: number;
  readonly columns: StateColumns;
}

/** Sources by how sure their money is: how many, what they give, what is expected of it and what has come. */
export function stateRows(ctx: BookContext, sources: readonly SourceRow[], place: Place): BookCell[][] {
  const { say, plan } = ctx;
  const titles = (['sourcesIn', 'inCurrency', 'expected', 'received'] as const).map((key) =>
    say(`workbook.${key}`, { currency: plan.identity.currency }),
  );
  const head = [say('workbook.byState'), ...titles].map((title) => text(title, 'section'));
  return [
    [null, ...head],
    ...FUNDING_STATES.map((state, index) => [
      null,
      text(say(`workbook.funding_${state}`)),
      ...sumCells(ctx, sources, { ...place, state, row: place.head + 1 + index }),
    ]),
    totalRow(ctx, sources, place.head),
  ];
}

interface Sum extends Place {
  readonly state: SourceRow['source']['state'];
  readonly row: number;
}

function sumCells(ctx: BookContext, sources: readonly SourceRow[], sum: Sum): BookCell[] {
  const { major, money } = ctx;
  const { state, row, first, columns } = sum;
  const own = sources.filter(({ source }) => source.state === state);
  const range = (name: string): string =>
    `$${name}$${String(first)}:$${name}$${String(first + sources.length - 1)}`;
  const amount = (name: string, value: number): BookCell =>
    formula(
      rounded(ctx, `SUMIF(${range(columns.state)},$B${String(row)},${range(name)})`),
      major(value),
      money,
    );
  return [
    formula(`COUNTIF(${range(columns.state)},$B${String(row)})`, own.length, FORMATS.whole),
    amount(
      columns.planned,
      added(own, ({ planned }) => planned),
    ),
    amount(columns.expected, added(own, expectedOfRow)),
    amount(
      columns.received,
      added(own, ({ received }) => received),
    ),
  ];
}

function totalRow(ctx: BookContext, sources: readonly SourceRow[], head: number): BookCell[] {
  const { say, major, money } = ctx;
  const sum = (name: string): string =>
    `SUM(${name}${String(head + 1)}:${name}${String(head + FUNDING_STATES.length)})`;
  const total = (name: string, value: number): BookCell =>
    styled(formula(rounded(ctx, sum(name)), major(value), money), 'total');
  return [
    null,
    text(say('workbook.allSources'), 'total'),
    styled(formula(sum('C'), sources.length, FORMATS.whole), 'total'),
    total(
      'D',
      added(sources, ({ planned }) => planned),
    ),
    total('E', added(sources, expectedOfRow)),
    total(
      'F',
      added(sources, ({ received }) => received),
    ),
  ];
}

/** What a source is expected to bring, in minor units. */
export function expectedOfRow({ money }: SourceRow): number {
  return money === null ? 0 : expectedOf(money);
}

function added(rows: readonly SourceRow[], amountOf: (row: SourceRow) => number): number {
  return rows.reduce((sum, row) => sum + amountOf(row), 0);
}

/** Rows the table takes with the empty one after it; none without sources. */
export function stateRowCount(sources: number): number {
  return sources === 0 ? 0 : FUNDING_STATES.length + 3;
}
