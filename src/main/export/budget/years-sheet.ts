import { tableOf, totalOf, type RowKind, type Span } from '@shared/budget';
import { columnName, formula, styled, quoted, text, type BookCell, type BookSheet, type Look } from './book';
import type { BookContext } from './book-context';
import { rounded } from './book-formulas';
import { categoryName, lineName } from './money-words';
import { phaseMonths } from './months-sheet';
import { rowMonths, sumOfMonths } from './month-cells';

/** Column of the first fiscal year. */
export const YEAR_COLUMN = 3;

/** What is calculated a row of: amounts in minor units by year, and the formula of a year. */
interface YearRow {
  readonly labels: readonly BookCell[];
  readonly amounts: readonly number[];
  readonly formulaOf: (column: string, span: Span) => string;
  readonly look?: Look;
}

/** Costs by fiscal year: categories, capital and running, start-up and sustainment, then every line. */
export function yearsSheet(ctx: BookContext): BookSheet {
  const { say, layout, plan } = ctx;
  const { currency } = plan.identity;
  const groups = groupRows(ctx);
  const first = HEAD + groups.length + 3;
  const groupCells = groups.map((make, index) => yearCells(ctx, make(first), HEAD + 1 + index));
  const lines = [...layout.terms, ...layout.reserves].map((_, index) =>
    yearCells(ctx, lineYears(ctx, index), first + index),
  );
  const titles = [say('workbook.summary', { currency }), say('workbook.category'), say('workbook.nature')];
  return {
    name: say('workbook.sheet_years'),
    widths: [38, 20, 11, 18],
    rows: [
      [
        ...titles.map((title) => text(title, 'head')),
        ...layout.years.map((span) => text(yearLabel(span), 'head')),
        text(say('workbook.total', { currency }), 'head'),
      ],
      ...groupCells,
      [],
      [text(say('workbook.byLine'), 'section')],
      ...lines,
    ],
    frozen: 1,
  };
}

/** Row of the header. */
const HEAD = 2;

/** How a fiscal year is called: by one calendar year, or by both it lies in. */
export function yearLabel({ year, first }: Span): string {
  if (year === null) return first;
  const { startYear, endYear } = year;
  return startYear === endYear ? String(startYear) : `${String(startYear)}/${String(endYear)}`;
}

/** Reference to the cost of a year. */
export function yearTotalCell(ctx: BookContext, year: number): string {
  const row = HEAD + groupRows(ctx).length;
  return `${ctx.on('years')}${columnName(YEAR_COLUMN + year)}$${String(row)}`;
}

function yearCells(ctx: BookContext, row: YearRow, at: number): BookCell[] {
  const { layout, major, money } = ctx;
  const { labels, amounts, formulaOf, look = 'plain' } = row;
  const last = columnName(YEAR_COLUMN + layout.years.length - 1);
  const sum = rounded(ctx, `SUM(${columnName(YEAR_COLUMN)}${String(at)}:${last}${String(at)})`);
  const total = amounts.reduce((all, amount) => all + amount, 0);
  return [
    ...labels,
    ...layout.years.map((span, year) =>
      styled(
        formula(formulaOf(columnName(YEAR_COLUMN + year), span), major(amounts[year] ?? 0), money),
        look,
      ),
    ),
    styled(formula(sum, major(total), money), 'total'),
  ];
}

function lineYears(ctx: BookContext, index: number): YearRow {
  const { layout, say } = ctx;
  const months = rowMonths(ctx, index);
  const row = layout.terms[index];
  const reserve = layout.reserves[index - layout.terms.length];
  const category = row?.cost.line.category ?? 'contingency';
  const nature = row?.term.nature ?? reserve?.nature ?? 'running';
  const name = row
    ? lineName(ctx, row.cost.line)
    : say('workbook.reserveOf', { category: categoryName(reserve?.category ?? '') });
  return {
    labels: [text(name), text(categoryName(category)), text(say(`workbook.nature_${nature}`))],
    amounts: layout.years.map(({ from, to }) => totalOf(months, from, to)),
    formulaOf: (_column, span) => sumOfMonths(ctx, layout.monthsRow + index, span),
  };
}

/** Rows of the summary; each is made once the first row of the lines below is known. */
function groupRows(ctx: BookContext): readonly ((firstLine: number) => YearRow)[] {
  const { say, layout, result } = ctx;
  const amountsOf = (rows: RowKind): ReadonlyMap<string, readonly number[]> =>
    new Map(
      tableOf(result.costs, result.horizon, { rows, columns: 'year' }).rows.map(({ key, cells }) => [
        key,
        cells,
      ]),
    );
  const sumIf =
    (firstLine: number, { by, word }: { by: string; word: string }) =>
    (column: string) => {
      const range = (name: string): string => {
        const last = firstLine + layout.terms.length + layout.reserves.length - 1;
        return `${name}$${String(firstLine)}:${name}$${String(Math.max(firstLine, last))}`;
      };
      return rounded(ctx, `SUMIF(${range(by)},${quoted(word)},${range(column)})`);
    };
  const natures = amountsOf('nature');
  const byCategory = [...amountsOf('category')].map(([category, amounts]) => (firstLine: number) => {
    const word = categoryName(category);
    return { labels: [text(word), null, null], amounts, formulaOf: sumIf(firstLine, { by: '$B', word }) };
  });
  const byNature = (['capital', 'running'] as const).map((nature, index) => (firstLine: number) => {
    const word = say(`workbook.nature_${nature}`);
    const look: Look = index === 0 ? 'total' : 'plain';
    const amounts = natures.get(nature) ?? [];
    return {
      labels: [text(word), null, null],
      amounts,
      look,
      formulaOf: sumIf(firstLine, { by: '$C', word }),
    };
  });
  const total = (): YearRow => ({
    labels: [text(say('workbook.totalCosts'), 'total'), null, null],
    amounts: layout.years.map(({ from, to }) => totalOf(result.costs.months, from, to)),
    formulaOf: (_column, span) => sumOfMonths(ctx, layout.monthsTotal, span),
    look: 'total',
  });
  return [...byCategory, ...byNature, ...phaseRows(ctx), total];
}

function phaseRows(ctx: BookContext): readonly (() => YearRow)[] {
  const { say, layout } = ctx;
  return (['startUp', 'sustainment'] as const).map((phase, index) => () => {
    const months = phaseMonths(ctx, phase);
    return {
      labels: [text(say(`workbook.phase_${phase}`)), null, null],
      amounts: layout.years.map(({ from, to }) => totalOf(months, from, to)),
      look: index === 0 ? ('total' as const) : ('plain' as const),
      formulaOf: (_column, span) => sumOfMonths(ctx, layout.monthsTotal + 1 + index, span),
    };
  });
}
