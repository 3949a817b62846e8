import { monthOfPlace } from '@shared/budget';
import { minorDigits } from '@shared/money/currency';
import type { BookContext } from './book-context';
import { GUARD, rateValue } from './book-formulas';
import type { TermRow } from './book-layout';

const POINTS = 10_000;

/** What the formula of one payment before growth and rate gives. */
export function baseOf(ctx: BookContext, { cost, term }: TermRow): number {
  if (cost.state !== 'counted') return 0;
  const scenario = ctx.plan.budget.scenarios.find(({ id }) => id === ctx.result.costs.scenario);
  if (!scenario) return 0;
  const { salaries, onCost, prices, tax } = scenario.assumptions;
  const amount = term.unitCost / 10 ** minorDigits(term.currency);
  const plain = (term.quantity / POINTS) * amount * (term.share / POINTS);
  const isSalary = term.kind === 'salary';
  const level = (isSalary ? salaries : prices) / POINTS;
  const onTop = isSalary ? onCost : term.taxed ? tax : 0;
  return plain * level * (1 + onTop / POINTS) * (1 + GUARD);
}

/** Price level of a month against the beginning, as its formula gives it. */
export function levelOf(ctx: BookContext, index: TermRow['term']['index'], place: number): number {
  const scenario = ctx.plan.budget.scenarios.find(({ id }) => id === ctx.result.costs.scenario);
  const { inflation = 0, salaryGrowth = 0 } = scenario?.assumptions ?? {};
  const points = { none: 0, inflation, salary: salaryGrowth }[index];
  return (1 + points / POINTS) ** Math.floor(place / 12);
}

/** What the formula of one payment of a one-off cost gives, in minor units. */
export function paymentOf(ctx: BookContext, row: TermRow): number {
  const { term } = row;
  const { months } = ctx.result.horizon;
  const place = Math.max(0, Math.min(term.from, months - 1));
  const block = ctx.layout.rates.find(({ currency }) => currency === term.currency);
  const rate = block ? rateValue(block, firstDay(ctx, place)) : 1;
  return Math.round(baseOf(ctx, row) * levelOf(ctx, term.index, place) * rate * ctx.units);
}

/** First day of a month of the horizon. */
export function firstDay({ result }: BookContext, place: number): string {
  return `${monthOfPlace(result.horizon, place)}-01`;
}

/** What a row costs by month, in minor units: the parts of its line that are of its nature. */
export function monthsOf(ctx: BookContext, { cost, term }: TermRow): Float64Array {
  if (cost.line.terms.length === 1) return cost.months;
  const sums = new Float64Array(ctx.result.horizon.months);
  for (const { nature, months } of cost.parts) {
    if (nature === term.nature)
      months.forEach((amount, place) => (sums[place] = (sums[place] ?? 0) + amount));
  }
  return sums;
}
