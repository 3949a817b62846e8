import type { ExchangeRate, Plan } from '@shared/plan/types';

/** A rate from euros that was given among the answers: what one euro is worth in `to` on the day `on`. */
export interface EuroRate {
  readonly to: string;
  readonly on: string;
  /** As a plan file holds it; empty while none is given. */
  readonly rate: string;
}

interface Given {
  /** The currency that was answered. */
  readonly currency: string;
  readonly euro: EuroRate | null;
}

/** Whether amounts in euros count: it is the currency that was answered, or the plan has a rate for it. */
export function countsEuro(currency: string, { budget }: Pick<Plan, 'budget'>): boolean {
  return currency === 'EUR' || budget.rates.some(({ from }) => from === 'EUR');
}

/** The rate from euros the plan lacks and the answers give; one for another currency says nothing. */
export function givenRate(
  plan: Pick<Plan, 'budget'>,
  { currency, euro }: Given,
): Omit<ExchangeRate, 'id'> | null {
  if (euro?.to !== currency || euro.rate === '' || countsEuro(currency, plan)) return null;
  return { from: 'EUR', on: euro.on, rate: euro.rate };
}

/** The plan in the currency that was answered, with the rate that was given for it. */
export function ratedPlan(plan: Plan, given: Given): Plan {
  const rate = givenRate(plan, given);
  if (!rate) return plan;
  const { identity, budget } = plan;
  return {
    ...plan,
    identity: { ...identity, currency: given.currency },
    budget: { ...budget, rates: [...budget.rates, { id: 'given', ...rate }] },
  };
}
