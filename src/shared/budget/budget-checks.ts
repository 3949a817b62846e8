import type { FundingSource, Plan, Tool } from '../plan/types';
import type { BudgetResult } from './budget-of';
import { beyondAmount } from './beyond-amount';
import { cliffsAhead } from './cliff';
import { costsTwice } from './costs-twice';
import { coverageChecks } from './coverage-checks';
import { earmarkedIdle } from './earmarked';
import { monthOfPlace } from './horizon';
import { moneyCheck, type MoneyCheck } from './money-check';
import { totalOf } from './part-sums';
import { isPromisedSource } from './pay-by-rule';
import { salariesTwice } from './salaries-twice';
import { unpricedLines } from './unpriced';

type Part = Pick<Plan, 'staffing' | 'budget'>;

/**
 * What is worth saying about the money of a plan whatever day it is, as data. A budget without any cost has nothing to
 * be said about, and funding is silent until a source is there: an unfinished plan is no mistake.
 */
export function moneyChecks(plan: Part, result: BudgetResult): readonly MoneyCheck[] {
  const counted =
    result.costs.total > 0 ? [...fundingChecks(plan, result), ...coverageChecks(plan, result)] : [];
  return [
    ...counted,
    ...salariesTwice(plan, result.costs),
    ...costsTwice(plan, result.costs),
    ...unrunTools(plan),
    ...noPrices(plan),
    ...missingRates(result),
    ...beyondAmount(plan, result),
    ...overAllocated(result),
    ...againstTerms(result),
    ...earmarkedIdle(plan, result),
  ];
}

/**
 * Where funding falls away on a day `YYYY-MM-DD` or later, because months of sources end, else because money is used
 * up. `month` is the last that is paid.
 */
export function cliffChecks(result: BudgetResult, today: string): readonly MoneyCheck[] {
  return cliffsAhead(result, today).map(({ month, sources: all, usedUp, uncovered: amount, percent }) => {
    const ending = all.filter((id) => !usedUp.includes(id));
    const sources = ending.length === 0 ? usedUp : ending;
    return moneyCheck(ending.length === 0 ? 'cliffUsedUp' : 'cliff', {
      ...{ ref: `source:${sources[0] ?? ''}`, sources, amount, percent },
      month: monthOfPlace(result.horizon, month - 1),
    });
  });
}

function fundingChecks(plan: Part, result: BudgetResult): readonly MoneyCheck[] {
  const sources = plan.budget.sources.filter(givesMoney);
  if (sources.length === 0) return noSustainment(result);
  const promised = sources.filter(isPromisedSource);
  const payers = new Set(promised.map(({ id, stakeholder }) => stakeholder ?? id));
  const [first] = promised;
  return [
    ...noSustainment(result),
    ...(payers.size === 1 && first ? [moneyCheck('oneSource', { sources: [first.id] })] : []),
    ...(result.promised.uncoveredTotal > 0 ? [uncovered(result)] : []),
    ...onlyAsked(result),
  ];
}

/** Whether there is money in a source: planned, or received before anybody said how much it gives. */
function givesMoney({ amount, receipts }: FundingSource): boolean {
  return amount > 0 || receipts.some((receipt) => receipt.amount > 0);
}

/** Fewer paid months of running than this are a start without a life after it. */
const FEWEST_FUNDED = 12;

/** Costs end with the start-up, or no promised money pays for a year of the time after it, or for anything. */
function noSustainment({ costs, funding, promised, horizon }: BudgetResult): readonly MoneyCheck[] {
  const { sustainmentFrom, months } = horizon;
  if (sustainmentFrom >= months) return [];
  const endsAt = (last: number): readonly MoneyCheck[] => [
    moneyCheck('noSustainment', { month: monthOfPlace(horizon, last) }),
  ];
  if (totalOf(costs.months, sustainmentFrom) === 0) return endsAt(lastWith(costs.months));
  if (funding.sources.every(({ amount }) => amount === 0)) return [];
  const lastPaid = Math.max(-1, ...promised.sources.map(({ pays }) => lastWith(pays)));
  const wanted = Math.min(months, sustainmentFrom + FEWEST_FUNDED);
  const isShort = lastPaid + 1 < wanted && totalOf(costs.months, lastPaid + 1, wanted) > 0;
  if (!isShort) return [];
  return lastPaid < 0 ? [moneyCheck('nothingPromised')] : endsAt(lastPaid);
}

function lastWith(amounts: Float64Array): number {
  return amounts.findLastIndex((amount) => amount > 0);
}

function uncovered({ promised }: BudgetResult): MoneyCheck {
  const lines = promised.lines
    .filter(({ uncoveredTotal }) => uncoveredTotal > 0)
    .toSorted((a, b) => b.uncoveredTotal - a.uncoveredTotal)
    .map(({ ref }) => ref);
  return moneyCheck('uncovered', { ref: lines[0] ?? null, lines, amount: promised.uncoveredTotal });
}

/** Costs that only sources would pay of whom nobody has promised anything, those of most money first. */
function onlyAsked({ funding, promised }: BudgetResult): readonly MoneyCheck[] {
  const amount = promised.uncoveredTotal - funding.uncoveredTotal;
  const sources = funding.sources
    .filter(({ source, paid }) => paid > 0 && !isPromisedSource(source))
    .toSorted((a, b) => b.paid - a.paid)
    .map(({ source }) => source.id);
  const [first] = sources;
  if (amount <= 0 || first === undefined) return [];
  return [moneyCheck('onlyAsked', { ref: `source:${first}`, sources, amount })];
}

/** Level at which a person works alone with something. */
const WORKS_ALONE = 3;

/**
 * Commercial tools that are bought or in use, whose owner has no post in the team, and whose skills nobody has who
 * could work with them alone, in the team or by an agreement outside of it.
 */
function unrunTools({ staffing }: Part): readonly MoneyCheck[] {
  const { positions, outside } = staffing;
  const team = new Set(positions.map(({ person }) => person));
  const isHeld = (skill: string): boolean =>
    (outside[skill] ?? '') !== '' || positions.some(({ held }) => (held[skill] ?? 0) >= WORKS_ALONE);
  const isUnrun = ({ licence, state, owner, skills }: Tool): boolean =>
    licence === 'commercial' &&
    (state === 'chosen' || state === 'inUse') &&
    (owner === null || !team.has(owner)) &&
    !(skills.length > 0 && skills.every(isHeld));
  return staffing.tools
    .filter(isUnrun)
    .map(({ id }) => moneyCheck('proprietaryUnrun', { ref: `tool:${id}` }));
}

/** Typical and own lines that stand at nothing until somebody says what one of them costs. */
function noPrices({ budget }: Part): readonly MoneyCheck[] {
  const lines = unpricedLines(budget).map(({ id }) => `line:${id}`);
  const [first] = lines;
  return first === undefined ? [] : [moneyCheck('noPrice', { ref: first, lines })];
}

function missingRates({ problems }: BudgetResult): readonly MoneyCheck[] {
  const missing = problems.flatMap((problem) => (problem.type === 'missingRate' ? [problem] : []));
  const [first] = missing;
  if (!first) return [];
  const currencies = [...new Set(missing.map(({ currency }) => currency))].toSorted();
  return [moneyCheck('missingRate', { ref: first.ref, currencies })];
}

/** By hand, more was laid on a source than it gives. */
function overAllocated({ funding }: BudgetResult): readonly MoneyCheck[] {
  return funding.sources.flatMap(({ source: { id }, missing }) =>
    missing > 0 ? [moneyCheck('overAllocated', { ref: `source:${id}`, sources: [id], amount: missing })] : [],
  );
}

/** By hand, a source pays for what its conditions do not allow; lines of most money first. */
function againstTerms({ funding }: BudgetResult): readonly MoneyCheck[] {
  return funding.sources.flatMap(({ source: { id } }) => {
    const wrong = funding.lines
      .map(({ ref, paidBy }) => ({ ref, against: paidBy.find(({ source }) => source === id)?.against ?? 0 }))
      .filter(({ against }) => against > 0)
      .toSorted((a, b) => b.against - a.against);
    if (wrong.length === 0) return [];
    const amount = wrong.reduce((sum, { against }) => sum + against, 0);
    const lines = wrong.map(({ ref }) => ref);
    return [moneyCheck('againstTerms', { ref: `source:${id}`, sources: [id], lines, amount })];
  });
}
