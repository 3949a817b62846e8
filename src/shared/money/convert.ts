import { ok, type Result } from '../core/result';
import { minorDigits, type Money } from './currency';
import { findRate, type DatedRate, type FoundRate, type RateError } from './rates';
import { multiply, ratio, tenTo, type Ratio } from './ratio';
import { scaleBy, type AmountError } from './round';

/** The currency to convert into, the rates at hand, and the currency one step may go through. */
export type Exchange = {
  readonly to: string;
  readonly rates: readonly DatedRate[];
  readonly planCurrency: string;
};

/** Money and the day `YYYY-MM-DD` whose rate applies to it. */
export type DatedMoney = Money & { readonly on: string };

/** Converted money with the rate that was used. */
export type Converted = { readonly money: Money; readonly rate: FoundRate };

/** One amount in another currency, rounded to its minor units, halves away from zero. */
export function convert(money: DatedMoney, exchange: Exchange): Result<Converted, RateError | AmountError> {
  const found = rateFor(money, exchange);
  if (!found.ok) return found;
  const amount = scaleBy(money.amount, inMinorUnits(found.value.ratio, money.currency, exchange.to));
  if (!amount.ok) return amount;
  return ok({ money: { amount: amount.value, currency: exchange.to }, rate: found.value });
}

function rateFor({ currency, on }: DatedMoney, { to, rates, planCurrency }: Exchange) {
  return findRate(rates, { from: currency, to, on, planCurrency });
}

/** Rates are between major units; a yen is a hundred times the cent in minor units. */
function inMinorUnits(rate: Ratio, from: string, to: string): Ratio {
  return multiply(rate, ratio(tenTo(minorDigits(to)), tenTo(minorDigits(from))));
}
