import { err, ok, type Result } from '../core/result';
import { divideRounded, toAmount } from '../money/round';
import { coverNeed, type Cover, type CoverFault, type CoverNeed, type PersonHours } from './cover';
import type { PayLevel } from './cover-salary';
import { onCallPay, type OnCallPay, type OnCallTerms } from './on-call-pay';

/** Money in minor units of one currency. */
export interface CoverPrices {
  /** One full-time person a year, on-costs included where they are to count. */
  readonly salary: number;
  readonly onCall: OnCallTerms;
  /** What becomes of pay for being on call, as of any pay. */
  readonly level: PayLevel;
}

/** Pay for being on call, and what it costs with what the employer pays on top; rounded once. */
export interface OnCallCost extends OnCallPay {
  readonly cost: number;
}

/** One cover beside the others. */
export interface CoverRow {
  readonly cover: Cover;
  readonly need: CoverNeed;
  /** Minor units a year: whole people times the salary. */
  readonly salaries: number;
  /** Null for a cover without on call. */
  readonly onCall: OnCallCost | null;
  /** Minor units a year: `salaries` and the cost of being on call. */
  readonly costAYear: number;
  /** Against the first of the list, which may be negative. */
  readonly morePeople: number;
  readonly moreCost: number;
}

/** `price`: a price is no whole number of minor units from 0 on. `tooLarge`: the money cannot be counted exactly. */
export type CompareFault =
  | { readonly type: 'cover'; readonly index: number; readonly fault: CoverFault }
  | { readonly type: 'price'; readonly field: 'salary' | 'onCallHour' }
  | { readonly type: 'tooLarge'; readonly index: number };

/**
 * Covers side by side, with whole people and their yearly money, each compared with the first of the list
 * (usually office hours). People cannot be hired in fractions, so the money is that of whole people.
 */
export function compareCover(
  covers: readonly Cover[],
  person: PersonHours,
  prices: CoverPrices,
): Result<readonly CoverRow[], CompareFault> {
  const fault = priceFault(prices);
  if (fault) return err(fault);
  const rows: CoverRow[] = [];
  for (const [index, cover] of covers.entries()) {
    const need = coverNeed(cover, person);
    if (!need.ok) return err({ type: 'cover', index, fault: need.error });
    const salaries = need.value.people * prices.salary;
    const onCall = onCallCost(cover, prices);
    const costAYear = salaries + (onCall === 'tooLarge' ? 0 : (onCall?.cost ?? 0));
    if (onCall === 'tooLarge' || !Number.isSafeInteger(costAYear)) return err({ type: 'tooLarge', index });
    const [first] = rows;
    rows.push({
      ...{ cover, need: need.value, salaries, onCall, costAYear },
      morePeople: need.value.people - (first?.need.people ?? need.value.people),
      moreCost: costAYear - (first?.costAYear ?? costAYear),
    });
  }
  return ok(rows);
}

function priceFault({ salary, onCall }: CoverPrices): CompareFault | null {
  const isAmount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
  if (!isAmount(salary)) return { type: 'price', field: 'salary' };
  return isAmount(onCall.hour) ? null : { type: 'price', field: 'onCallHour' };
}

const WHOLE = 10_000n;

function onCallCost(cover: Cover, { onCall, level }: CoverPrices): OnCallCost | 'tooLarge' | null {
  const paid = onCallPay(cover, onCall);
  if (!paid.ok) return 'tooLarge';
  if (paid.value === null) return null;
  const factor = BigInt(level.salaries) * (WHOLE + BigInt(level.onCost));
  const cost = toAmount(divideRounded(BigInt(paid.value.pay) * factor, WHOLE * WHOLE));
  return cost.ok ? { ...paid.value, cost: cost.value } : 'tooLarge';
}
