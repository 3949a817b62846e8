import { LARGEST_AMOUNT } from '../plan/money-fields';
import type { Assumptions, Scenario } from '../plan/types';
import { MonthPool } from './month-pool';
import { addTo, PartSums, totalOf } from './part-sums';
import { pricesOf, type Prices } from './price-factors';
import type { RateTable } from './rate-table';
import { reserveLines } from './reserve';
import { TermTarget, writeTerm } from './term-cost';
import type { Worksheet } from './fed-lines';
import type { BudgetProblem, Costs, Horizon, LineCost, WorksheetLine } from './types';

/** What all scenarios share. */
export interface CostBase {
  readonly worksheet: Worksheet;
  readonly horizon: Horizon;
  readonly rates: RateTable;
}

/** More than this over all months is refused, so that sums of lines stay exact. Minor units. */
const LARGEST_LINE = 10 * LARGEST_AMOUNT;

interface Work extends CostBase {
  readonly assumptions: Assumptions;
  readonly prices: Prices;
  readonly leftOut: ReadonlySet<string>;
  readonly problems: BudgetProblem[];
  readonly pool: MonthPool;
}

/**
 * What every line costs in each month of the horizon under the assumptions of a scenario, in whole minor units of
 * the plan's currency, with the reserves behind the lines they belong to. What cannot be counted (a missing rate,
 * an amount too large) costs nothing and stands among the problems.
 */
export function costsOf(base: CostBase, { id, assumptions }: Pick<Scenario, 'id' | 'assumptions'>): Costs {
  const { horizon, worksheet } = base;
  const work: Work = {
    ...base,
    assumptions,
    prices: pricesOf(assumptions, horizon),
    leftOut: new Set(assumptions.leftOut),
    pool: new MonthPool(horizon.months),
    problems: [...worksheet.problems.filter(({ ref }) => !assumptions.leftOut.includes(ref))],
  };
  const counted = worksheet.lines.map((line) => lineCost(line, work));
  const lines = [...counted, ...checkedReserves(counted, work)];
  const months = new Float64Array(horizon.months);
  for (const line of lines) addTo(months, line.months);
  const total = totalOf(months);
  if (!Number.isSafeInteger(total)) work.problems.push({ type: 'tooLarge', ref: 'budget' });
  return { scenario: id, lines, months, total, problems: work.problems };
}

function checkedReserves(counted: readonly LineCost[], work: Work): LineCost[] {
  const reserves = reserveLines(counted, work.assumptions, work.pool);
  for (const { state, line } of reserves) {
    if (state === 'uncounted') work.problems.push({ type: 'tooLarge', ref: line.ref });
  }
  return reserves;
}

function lineCost(line: WorksheetLine, work: Work): LineCost {
  const { pool } = work;
  if (work.leftOut.has(line.ref)) return new PartSums(pool).lineCost(line, 'leftOut');
  if (line.paidElsewhere) return new PartSums(pool).lineCost(line, 'paidElsewhere');
  const sums = new PartSums(pool);
  let isCounted = true;
  for (const term of line.terms) isCounted = writeInto(sums, { line, term }, work) && isCounted;
  const cost = sums.lineCost(line, 'counted');
  if (cost.total > LARGEST_LINE) {
    work.problems.push({ type: 'tooLarge', ref: line.ref });
    isCounted = false;
  }
  return isCounted ? cost : new PartSums(pool).lineCost(line, 'uncounted');
}

interface Entry {
  readonly line: WorksheetLine;
  readonly term: WorksheetLine['terms'][number];
}

/** Answers whether the term can be counted. */
function writeInto(sums: PartSums, { line: { ref }, term }: Entry, work: Work): boolean {
  const { horizon, prices, rates, problems } = work;
  const { currency } = term;
  const target = new TermTarget(sums, term, horizon.sustainmentFrom);
  const { fault, outside, ratedFrom } = writeTerm(term, { months: horizon.months, prices, rates, target });
  if (fault === 'missingRate') problems.push({ type: fault, ref, currency });
  else if (fault !== null) problems.push({ type: fault, ref });
  if (fault !== null) return false;
  if (outside > 0) problems.push({ type: 'outside', ref, amount: outside });
  if (ratedFrom !== null && ratedFrom < rates.monthly(currency).laterMonths)
    problems.push({ type: 'laterRate', ref, currency });
  return true;
}
