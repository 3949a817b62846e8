import { scenarioName } from '@shared/document/proposal/options';
import type { DocumentKey } from '@shared/i18n/document-words';
import type { Scenario } from '@shared/plan/types';
import { columnName, dayCell, formula, FORMATS, number, text, type BookCell, type BookSheet } from './book';
import type { BookContext } from './book-context';
import { GUARD } from './book-formulas';
import { categoryName } from './money-words';

const POINTS = 10_000;
const FIRST_SCENARIO = 2;

/** Everything the other sheets calculate with that belongs to no single line. */
export function assumptionsSheet(ctx: BookContext): BookSheet {
  const { say, layout, plan } = ctx;
  const { scenarios } = plan.budget;
  const names = scenarios.map((scenario) => text(scenarioName(ctx, scenario), 'head'));
  const rows: BookCell[][] = [
    [text(say('workbook.assumption'), 'head'), text(say('workbook.inUse'), 'head'), ...names],
    [
      text(say('workbook.scenarioInUse')),
      number(inUse(ctx) + 1, FORMATS.whole),
      ...scenarios.map((_, index) => number(index + 1, FORMATS.whole, 'quiet')),
    ],
    ...pointRows(ctx),
    [],
    [text(say('workbook.planFigures'), 'section')],
    ...planRows(ctx),
    [],
    [text(say('workbook.grades'), 'section')],
    ...plan.staffing.grades.map(({ name, yearly }) => [text(name), number(ctx.major(yearly), ctx.money)]),
    [],
    [
      text(say('workbook.rates', { currency: plan.identity.currency }), 'section'),
      text(say('workbook.rate'), 'section'),
      text(say('workbook.rateFrom'), 'section'),
    ],
    ...layout.rates.flatMap(({ rates }) =>
      rates.map(({ from, on, rate }) => [text(from), number(Number(rate), FORMATS.rate), dayCell(on)]),
    ),
    [],
    ...(['noteBlue', 'noteScenario'] as const).map((key) => [text(say(`workbook.${key}`), 'quiet')]),
    [],
    [text(say('workbook.guard'), 'quiet'), number(GUARD, '0E+00', 'quiet')],
    [text(say('workbook.noteGuard'), 'quiet')],
  ];
  return { name: say('workbook.sheet_assumptions'), widths: [44, 16, 16], rows, frozen: 1 };
}

/** Place of the scenario that is the plan. */
export function inUse({ plan, result }: BookContext): number {
  return Math.max(
    0,
    plan.budget.scenarios.findIndex(({ id }) => id === result.costs.scenario),
  );
}

type PointName = 'inflation' | 'salaryGrowth' | 'onCost' | 'tax' | 'salaries' | 'prices';

const POINT_NAMES: readonly (readonly [PointName, DocumentKey])[] = [
  ['inflation', 'workbook.inflation'],
  ['salaryGrowth', 'workbook.salaryGrowth'],
  ['onCost', 'workbook.onCost'],
  ['tax', 'workbook.tax'],
  ['salaries', 'workbook.salaries'],
  ['prices', 'workbook.prices'],
];

/** One row an assumption: the one in use follows the number of the scenario. */
function pointRows(ctx: BookContext): BookCell[][] {
  const { say, layout } = ctx;
  return [
    ...POINT_NAMES.map(([name, key]) =>
      pointRow(ctx, { row: layout.assumptions[name], label: say(key), points: (a) => a[name] }),
    ),
    ...layout.reserved.map((category, index) =>
      pointRow(ctx, {
        row: layout.assumptions.reserves + index,
        label: say('workbook.reserveOf', { category: categoryName(category) }),
        points: (a) => a.contingency[category] ?? 0,
      }),
    ),
  ];
}

interface PointRow {
  readonly row: number;
  readonly label: string;
  readonly points: (assumptions: Scenario['assumptions']) => number;
}

function pointRow(ctx: BookContext, { row, label, points }: PointRow): BookCell[] {
  const { scenarios } = ctx.plan.budget;
  const values = scenarios.map(({ assumptions }) => points(assumptions) / POINTS);
  const first = columnName(FIRST_SCENARIO);
  const last = columnName(FIRST_SCENARIO + scenarios.length - 1);
  const range = `${first}${String(row)}:${last}${String(row)}`;
  const chosen = `INDEX(${range},1,$B$${String(ctx.layout.assumptions.scenario)})`;
  return [
    text(label),
    formula(chosen, values[inUse(ctx)] ?? 0, FORMATS.percent),
    ...values.map((value) => number(value, FORMATS.percent)),
  ];
}

function planRows({ say, plan, result, major, money }: BookContext): BookCell[][] {
  const { months, sustainmentFrom } = result.horizon;
  const { opening } = plan.budget.settings;
  return [
    [text(say('workbook.months')), number(months, FORMATS.whole, 'quiet')],
    [text(say('workbook.turn')), number(sustainmentFrom, FORMATS.whole)],
    [text(say('workbook.opening', { currency: plan.identity.currency })), number(major(opening), money)],
  ];
}
