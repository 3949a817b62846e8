import {
  COVER_STATES,
  coverageOf,
  monthOfPlace,
  spansOf,
  totalOf,
  type BudgetResult,
  type CashFlow,
} from '../../budget';
import { directionOf } from '../../i18n/pseudo';
import type { BuildContext } from '../context';
import { drawCashCurve } from '../figures/cash-curve';
import { drawFundingNeed } from '../figures/funding-need';
import type { Block, Cell, Figure, Table } from '../model';
import { table } from '../tables';
import { bareMoney, money } from './means-words';
import { PAGE, shortAmount } from './resources-costs';
import { COVERED } from './resources-funding';

/** Each year of the plan as a column: by how sure money pays it, and what nobody pays. */
export function needFigure(ctx: BuildContext, result: BudgetResult): Figure {
  const years = coverageOf(result, 'planYear');
  const shown = COVER_STATES.filter((state) => years.some(({ covered }) => covered[state] > 0));
  const alt = ctx.say('proposal.needAlt', {
    years: ctx.list(
      years.map(({ need, uncovered }, year) =>
        ctx.say('proposal.needAltYear', {
          ...{ year: ctx.number(year + 1), need: money(ctx, need), open: money(ctx, uncovered) },
        }),
      ),
    ),
  });
  return {
    kind: 'figure',
    id: 'figure-funding-need',
    ...drawFundingNeed({
      ...{ width: PAGE, fontSize: 11, scheme: 'light', alt, axis: shortAmount(ctx) },
      dir: directionOf(ctx.plan.identity.documentLanguage),
      years: years.map(({ need, covered, uncovered }, year) => ({
        ...{ label: ctx.say('proposal.yearOfPlan', { year: ctx.number(year + 1) }), need, uncovered },
        covered: shown.map((state) => covered[state]),
      })),
      states: shown.map((state) => ctx.say(COVERED[state])),
      uncovered: ctx.say('means.coveredOpen'),
    }),
    alt,
    caption: ctx.say('proposal.needFigure', { currency: ctx.plan.identity.currency }),
    lang: ctx.words.lang,
  };
}

/** Whether it makes a difference that some sources are not secured. */
export function isMixed({ sources, cash, securedCash }: BudgetResult): boolean {
  return sources.length > 0 && !isSame(cash, securedCash);
}

function isSame({ position }: CashFlow, other: CashFlow): boolean {
  return position.every((amount, month) => amount === other.position[month]);
}

/** The account at the end of each month: with secured money alone and, dashed, when all sources pay as planned. */
export function cashFigure(ctx: BuildContext, result: BudgetResult): Figure {
  const { cash, securedCash, horizon } = result;
  const axis = shortAmount(ctx);
  const { month, amount } = securedCash.lowest;
  const monthName = (place: number): string => ctx.month(monthOfPlace(horizon, place));
  const label = ctx.say('proposal.cashPoint', { month: monthName(month), amount: axis(amount) });
  const alt = ctx.say('proposal.cashAlt', { month: monthName(month), amount: money(ctx, amount) });
  return {
    kind: 'figure',
    id: 'figure-cash',
    ...drawCashCurve({
      ...{ width: PAGE, fontSize: 11, scheme: 'light', alt, axis },
      dir: directionOf(ctx.plan.identity.documentLanguage),
      main: { name: ctx.say('proposal.cashSecured'), position: securedCash.position },
      other: isMixed(result) ? { name: ctx.say('proposal.cashAll'), position: cash.position } : null,
      ticks: Array.from({ length: horizon.months / 12 }, (_, year) => ({
        place: year * 12,
        label: monthName(year * 12),
      })),
      lowest: { place: month, label },
    }),
    alt,
    caption: ctx.say('proposal.cashFigure', { currency: ctx.plan.identity.currency }),
    lang: ctx.words.lang,
  };
}

/** The same in exact amounts: income, what is paid and the account at the end of each year of the plan. */
export function cashTable(ctx: BuildContext, result: BudgetResult): Table {
  const { cash: whole, securedCash, horizon } = result;
  const cell = (amount: number): Cell => ({ ...ctx.cell(bareMoney(ctx, amount)), align: 'end' });
  const titles = [
    ctx.say('proposal.cashIncomeSecured'),
    ctx.say('proposal.cashIncomeAll'),
    ctx.say('proposal.cashPaid'),
    ctx.say('proposal.cashEndSecured'),
    ctx.say('proposal.cashEndAll'),
  ];
  return table(ctx, {
    caption: ctx.say('proposal.cashCaption', { currency: ctx.plan.identity.currency }),
    columns: [
      { title: ctx.say('means.year'), width: 25 },
      ...titles.map((title) => ({ title, width: 15, align: 'end' as const })),
    ],
    rows: spansOf(horizon, 'planYear').map(({ from, to, first, last }, year) => [
      ctx.cell(
        ctx.say('means.coveredYear', {
          ...{ year: ctx.number(year + 1), first: ctx.month(first), last: ctx.month(last) },
        }),
      ),
      cell(totalOf(securedCash.income, from, to)),
      cell(totalOf(whole.income, from, to)),
      cell(totalOf(whole.costs, from, to)),
      cell(securedCash.position[to - 1] ?? 0),
      cell(whole.position[to - 1] ?? 0),
    ]),
  });
}

/**
 * Up to which month the account holds what was recorded, what lies before the plan, and what was to come by then and
 * is not recorded; nothing while all its months are as planned.
 */
export function cashRecord(ctx: BuildContext, result: BudgetResult): readonly Block[] {
  const { record } = result.cash;
  const month = (count: number): string => ctx.month(monthOfPlace(result.horizon, count - 1));
  const before = beforePlan(ctx, result);
  const early = before === null ? [] : [ctx.said(before, 'quiet')];
  if (record.income === 0) return early;
  const recorded =
    record.costs > 0
      ? ctx.say('workbook.cashRecorded', { month: month(record.costs) })
      : ctx.say('workbook.cashReceived', { month: month(record.income) });
  const overdue = overdueText(ctx, result);
  return [...(overdue === '' ? [] : [ctx.said(overdue)]), ctx.said(recorded, 'quiet'), ...early];
}

/** What the first month of the account holds from before the plan; null where nothing. */
export function beforePlan(
  ctx: BuildContext,
  { cash: { before, record }, horizon }: Pick<BudgetResult, 'cash' | 'horizon'>,
): string | null {
  if (before.income === 0 && before.costs === 0) return null;
  const month = ctx.month(monthOfPlace(horizon, 0));
  const values = { month, income: money(ctx, before.income), costs: money(ctx, before.costs) };
  const sentence = ctx.say('workbook.cashBefore', values);
  const isPlanned = before.costs > 0 && record.costs === 0;
  return isPlanned ? `${sentence} ${ctx.say('workbook.cashBeforeOrders', { month })}` : sentence;
}

/**
 * Money that sources were to bring and of which no receipt tells: without a word, "secured" stands beside no income.
 * Empty where nothing is overdue.
 */
export function overdueText(
  ctx: BuildContext,
  { cash, securedCash, horizon }: Pick<BudgetResult, 'cash' | 'securedCash' | 'horizon'>,
): string {
  if (cash.overdue === 0) return '';
  const month = ctx.month(monthOfPlace(horizon, cash.record.income - 1));
  const late = ctx.say('workbook.cashOverdue', { month, amount: money(ctx, cash.overdue) });
  const secured = securedCash.overdue;
  if (secured === 0) return late;
  const part =
    secured === cash.overdue
      ? ctx.say('workbook.cashOverdueAllSecured')
      : ctx.say('workbook.cashOverdueSecured', { amount: money(ctx, secured) });
  return `${late} ${part}`;
}
