import { err, ok, type Result } from '../core/result';
import { coverNeed, type Cover, type CoverFault, type CoverNeed, type PersonHours } from './cover';

/** Yearly money in minor units of one currency, on-costs included where they are to count. */
export interface CoverPrices {
  /** One full-time person a year. */
  readonly salary: number;
  /** One person on call for a week, paid beside the salary; 0 where none is paid. */
  readonly onCallWeek: number;
}

/** One cover beside the others. */
export interface CoverRow {
  readonly cover: Cover;
  readonly need: CoverNeed;
  /** Minor units a year: whole people times the salary, and the on-call weeks. */
  readonly costAYear: number;
  /** Against the first of the list, which may be negative. */
  readonly morePeople: number;
  readonly moreCost: number;
}

/** `price`: a price is no whole number of minor units from 0 on. `tooLarge`: the money cannot be counted exactly. */
export type CompareFault =
  | { readonly type: 'cover'; readonly index: number; readonly fault: CoverFault }
  | { readonly type: 'price'; readonly field: keyof CoverPrices }
  | { readonly type: 'tooLarge'; readonly index: number };

const WEEKS = 52;

/**
 * Covers side by side, with whole people and their yearly money, each compared with the first of the list
 * (usually office hours). People cannot be hired in fractions, so the money is that of whole people.
 */
export function compareCover(
  covers: readonly Cover[],
  person: PersonHours,
  prices: CoverPrices,
): Result<readonly CoverRow[], CompareFault> {
  for (const field of ['salary', 'onCallWeek'] as const) {
    if (!Number.isSafeInteger(prices[field]) || prices[field] < 0) return err({ type: 'price', field });
  }
  const rows: CoverRow[] = [];
  for (const [index, cover] of covers.entries()) {
    const need = coverNeed(cover, person);
    if (!need.ok) return err({ type: 'cover', index, fault: need.error });
    const onCall = (cover.onCall?.seats ?? 0) * WEEKS * prices.onCallWeek;
    const costAYear = need.value.people * prices.salary + onCall;
    if (!Number.isSafeInteger(costAYear)) return err({ type: 'tooLarge', index });
    const [first] = rows;
    rows.push({
      cover,
      need: need.value,
      costAYear,
      morePeople: need.value.people - (first?.need.people ?? need.value.people),
      moreCost: costAYear - (first?.costAYear ?? costAYear),
    });
  }
  return ok(rows);
}
