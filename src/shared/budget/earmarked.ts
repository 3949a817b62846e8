import type { Plan } from '../plan/types';
import type { BudgetResult } from './budget-of';
import { fundingOf } from './funding';
import { mayPay } from './pay-by-rule';
import { moneyCheck, type MoneyCheck } from './money-check';
import type { SourceMoney } from './source-money';
import type { Funding, SourceFunding } from './types';

/** Trying a source costs as much as working out who pays; those with most money left over are tried. */
const MOST_TRIED = 2;

/**
 * By rule, money that may pay for some costs only is left over, while other money pays these costs and runs short
 * elsewhere. `amount` is what would have a payer beside what has one now if the source paid first; `lines` are those
 * it would pay more of.
 */
export function earmarkedIdle({ budget }: Pick<Plan, 'budget'>, result: BudgetResult): readonly MoneyCheck[] {
  const { funding } = result;
  if (budget.settings.allocation !== 'byRule' || funding.uncoveredTotal === 0) return [];
  return funding.sources
    .filter(({ source, left }) => left > 0 && isEarmarked(source) && isTaken(result, source))
    .toSorted((a, b) => b.left - a.left)
    .slice(0, MOST_TRIED)
    .flatMap(({ source: { id } }) => {
      const first = paidFirst(result, id);
      const amount = funding.uncoveredTotal - first.uncoveredTotal;
      if (amount <= 0) return [];
      const lines = gainsOf(id, funding, first);
      return [moneyCheck('earmarkedIdle', { ref: `source:${id}`, sources: [id], lines, amount })];
    });
}

function isEarmarked({ categories, phases, natures }: SourceFunding['source']): boolean {
  return [categories, phases, natures].some((list) => list.length > 0);
}

/** Whether other sources pay for something that this one may pay for: else nothing is to be tried. */
function isTaken({ costs, funding }: BudgetResult, source: SourceFunding['source']): boolean {
  const byOthers = new Set(
    funding.lines
      .filter(({ paidBy }) => paidBy.some((paid) => paid.source !== source.id))
      .map(({ ref }) => ref),
  );
  return costs.lines.some(
    ({ line: { ref, category }, parts }) =>
      byOthers.has(ref) && parts.some(({ phase, nature }) => mayPay(source, { category, phase, nature })),
  );
}

/** Who would pay what if one source came before all others. */
function paidFirst({ costs, sources }: BudgetResult, id: string): Funding {
  const rank = (money: SourceMoney): number => (money.source.id === id ? 0 : 1);
  const ordered = sources
    .map((money) =>
      money.source.id === id ? { ...money, source: { ...money.source, state: 'secured' as const } } : money,
    )
    .toSorted((a, b) => rank(a) - rank(b));
  return fundingOf(costs, ordered, { allocation: 'byRule', allocations: [], pays: () => true });
}

/** Lines a source pays more of than now, those of most money first. */
function gainsOf(id: string, now: Funding, first: Funding): readonly string[] {
  const paidOf = ({ lines }: Funding): ReadonlyMap<string, number> =>
    new Map(lines.map(({ ref, paidBy }) => [ref, paidBy.find(({ source }) => source === id)?.amount ?? 0]));
  const before = paidOf(now);
  return [...paidOf(first)]
    .map(([ref, amount]) => ({ ref, more: amount - (before.get(ref) ?? 0) }))
    .filter(({ more }) => more > 0)
    .toSorted((a, b) => b.more - a.more)
    .map(({ ref }) => ref);
}
