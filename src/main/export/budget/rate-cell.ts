import { FORMATS, formula, number, type BookCell } from './book';
import type { BookContext } from './book-context';
import { rateOn, rateValue } from './book-formulas';

/** The rate of a currency on the day in a cell; 1 for the plan's own currency, 0 where none is known. */
export function rateCell(
  ctx: BookContext,
  { currency, day, cell }: { readonly currency: string; readonly day: string; readonly cell: string },
): BookCell {
  if (currency === ctx.plan.identity.currency) return number(1, FORMATS.rate, 'quiet');
  const block = ctx.layout.rates.find((one) => one.currency === currency);
  if (!block || block.rates.length === 0) return number(0, FORMATS.rate, 'quiet');
  return formula(rateOn(ctx, block, cell), rateValue(block, day), FORMATS.rate);
}
