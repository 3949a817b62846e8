import { placeOf, type SourceMoney } from '@shared/budget';
import { scaleBy } from '@shared/money/round';
import type { FundingSource } from '@shared/plan/types';
import type { BookContext } from './book-context';

/** Months between payments of a source; at the start means once for all its months. */
export const PAYMENT_STEPS = { atStart: 240, monthly: 1, quarterly: 3, yearly: 12 } as const;

/** Money that has come, in minor units of the plan's currency. */
export interface ReceiptRow {
  /** Place of its source in the list. */
  readonly source: number;
  readonly on: string;
  readonly amount: number;
  readonly currency: string;
  readonly place: number;
  readonly worth: number;
}

/** A source with what its payments are calculated from, in minor units of the plan's currency. */
export interface SourceRow {
  readonly source: FundingSource;
  readonly money: SourceMoney | null;
  readonly place: number;
  readonly planned: number;
  readonly received: number;
  /** Number of payments, what each of them is at least, and how many of the first are one minor unit more. */
  readonly payments: number;
  readonly payment: number;
  readonly larger: number;
}

/** Sources and receipts in the order of the plan. */
export function fundingRows(ctx: Pick<BookContext, 'plan' | 'result'>): {
  readonly sources: readonly SourceRow[];
  readonly receipts: readonly ReceiptRow[];
} {
  const { plan, result } = ctx;
  const { first } = result.horizon;
  const receipts = plan.budget.sources.flatMap(({ receipts: list, currency }, source) =>
    list.map(({ on, amount }): ReceiptRow => ({
      ...{ source, on, amount, currency, place: placeOf(first, on.slice(0, 7)) },
      worth: worthOf(ctx, { amount, currency, day: on }),
    })),
  );
  const sources = plan.budget.sources.map((source, index): SourceRow => {
    const planned = worthOf(ctx, { ...source, day: `${source.from}-01` });
    const own = receipts.filter((receipt) => receipt.source === index);
    return {
      ...{ source, planned, place: placeOf(first, source.from) },
      money: result.sources.find((one) => one.source.id === source.id) ?? null,
      received: own.reduce((sum, receipt) => sum + receipt.worth, 0),
      ...payments(planned, source),
    };
  });
  return { sources, receipts };
}

/** What an amount is worth in minor units of the plan's currency at the rate of a day; nothing without a rate. */
export function worthOf(
  { result }: Pick<BookContext, 'result'>,
  { amount, currency, day }: { readonly amount: number; readonly currency: string; readonly day: string },
): number {
  const rate = result.base.rates.onDay(currency, day);
  const scaled = rate === null ? null : scaleBy(amount, rate);
  return scaled?.ok ? scaled.value : 0;
}

/**
 * An amount paid in proportion to the months of each payment, by largest remainder: all payments but the last are of
 * the same length, so that what cannot be shared goes to the last where its remainder is larger, then to the first.
 */
function payments(
  amount: number,
  { months, payment }: FundingSource,
): Pick<SourceRow, 'payments' | 'payment' | 'larger'> {
  const step = PAYMENT_STEPS[payment];
  const count = Math.ceil(months / step);
  const each = Math.floor((amount * Math.min(step, months)) / months);
  const lastMonths = months - (count - 1) * step;
  const last = Math.floor((amount * lastMonths) / months);
  const missing = amount - (count - 1) * each - last;
  const lastIsFirst = amount * lastMonths - last * months > amount * Math.min(step, months) - each * months;
  return { payments: count, payment: each, larger: missing - (lastIsFirst ? Math.min(1, missing) : 0) };
}
