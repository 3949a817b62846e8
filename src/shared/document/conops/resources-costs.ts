import { tableOf, type BudgetResult, type BudgetTable, type Span } from '../../budget';
import { directionOf } from '../../i18n/pseudo';
import { minorDigits } from '../../money/currency';
import type { BuildContext } from '../context';
import { drawCostByYear, type CostSeries } from '../figures/cost-by-year';
import { costSeries } from '../figures/cost-series';
import type { Cell, Figure, Table } from '../model';
import { table } from '../tables';
import { bareMoney, meansWord, money } from './means-words';

/** Width of the text of a page in px. */
export const PAGE = 680;

/** Cost of each fiscal year as a column of its largest categories. */
export function costFigure(ctx: BuildContext, result: BudgetResult): Figure {
  const { table: sums, series } = byYear(ctx, result);
  const { currency, documentLanguage } = ctx.plan.identity;
  const years = sums.spans.map((span) => yearName(ctx, span));
  const alt = ctx.say('means.costsAlt', {
    years: ctx.list(
      years.map((year, index) =>
        ctx.say('means.costsAltYear', { year, amount: money(ctx, sums.columns[index] ?? 0) }),
      ),
    ),
  });
  return {
    kind: 'figure',
    id: 'figure-cost-by-year',
    ...drawCostByYear({
      ...{ years, series, alt, width: PAGE, fontSize: 11, scheme: 'light' },
      ...{ dir: directionOf(documentLanguage), amount: shortAmount(ctx) },
    }),
    alt,
    caption: ctx.say('means.costsFigure', { currency }),
    lang: ctx.words.lang,
  };
}

/** The same in exact amounts: a row a fiscal year, a column a category, with their sums. */
export function costTable(ctx: BuildContext, result: BudgetResult): Table {
  const { table: sums, series } = byYear(ctx, result);
  const { spans, columns, total } = sums;
  const wide = Math.floor(90 / (series.length + 1));
  const cell = (amount: number): Cell => ({ ...ctx.cell(bareMoney(ctx, amount)), align: 'end' });
  return table(ctx, {
    sum: true,
    caption: ctx.say('means.costsCaption', { currency: ctx.plan.identity.currency }),
    columns: [
      { title: ctx.say('means.year'), width: 100 - wide * (series.length + 1) },
      ...series.map(({ name }) => ({ title: name, width: wide, align: 'end' as const })),
      { title: ctx.say('means.sum'), width: wide, align: 'end' },
    ],
    rows: [
      ...spans.map((span, year) => [
        ctx.cell(yearName(ctx, span)),
        ...series.map(({ amounts }) => cell(amounts[year] ?? 0)),
        cell(columns[year] ?? 0),
      ]),
      [
        ctx.cell(ctx.say('means.allYears')),
        ...series.map(({ amounts }) => cell(amounts.reduce((sum, amount) => sum + amount, 0))),
        cell(total),
      ],
    ],
  });
}

interface ByYear {
  readonly table: BudgetTable;
  readonly series: readonly CostSeries[];
}

function byYear(ctx: BuildContext, { costs, horizon }: BudgetResult): ByYear {
  const sums = tableOf(costs, horizon, { rows: 'category', columns: 'year' });
  const nameOf = (id: string): string => meansWord(ctx, 'bud-c-', id);
  return { table: sums, series: costSeries(sums, nameOf, ctx.say('means.costsOthers')) };
}

/** A fiscal year that lies in two calendar years is called by both: 2027/28. */
export function yearName(ctx: BuildContext, { first, year }: Span): string {
  if (year === null) return ctx.month(first);
  const { startYear, endYear } = year;
  return startYear === endYear
    ? String(startYear)
    : `${String(startYear)}/${String(endYear % 100).padStart(2, '0')}`;
}

/** Amounts as figures show them, short and rounded, such as "1.2M"; the table has them exactly. */
export function shortAmount(ctx: BuildContext): (amount: number) => string {
  const whole = 10 ** minorDigits(ctx.plan.identity.currency);
  const format = new Intl.NumberFormat(ctx.dateLocale, { notation: 'compact', maximumSignificantDigits: 3 });
  return (amount) => format.format(amount / whole);
}
