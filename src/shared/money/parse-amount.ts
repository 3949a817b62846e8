import { err, type Result } from '../core/result';
import { minorDigits } from './currency';
import { currencyMarks, type CurrencyMarks } from './currency-marks';
import { numberShapes, type NumberShape } from './number-shape';
import type { NumberProblem } from './read-digits';
import { readNumber } from './read-number';
import { unifyMarks } from './unify-marks';

/** How amounts of a plan are typed: its currency in the number format of its document language. */
export type AmountFormat = {
  readonly currency: string;
  readonly shapes: readonly NumberShape[];
  readonly marks: CurrencyMarks;
};

export type AmountProblem =
  | NumberProblem
  /** An amount marked as of another currency than the one that is meant. */
  | { readonly type: 'otherCurrency'; readonly found: string; readonly expected: string };

/** What `parseAmount` needs to know of a locale and a currency. Slow to make (Intl): once for many amounts. */
export function amountFormat(locale: string, currency: string): AmountFormat {
  return { currency, shapes: numberShapes(locale, currency), marks: currencyMarks(locale, currency) };
}

/**
 * Reads a typed or pasted amount as minor units: in German "1.234,50 €" is 123450, and "1,234.50" is refused
 * with `groupAfterDecimal`. Digits may be Latin or the language's own, groups as the locale writes them or
 * absent, the currency's code or symbol before or after. Never rounds: more decimals than the currency has are
 * `tooManyDecimals`. A minus or accounting brackets are read only if `negative` is set.
 */
export function parseAmount(
  text: string,
  format: AmountFormat,
  options: { readonly negative: boolean },
): Result<number, AmountProblem> {
  const read = readNumber(text, {
    shapes: format.shapes,
    decimals: minorDigits(format.currency),
    units: format.marks.own,
    negative: options.negative,
  });
  if (read.ok || read.error.type !== 'notANumber') return read;
  const found = otherCurrency(text, format.marks);
  return found === null ? read : err({ type: 'otherCurrency', found, expected: format.currency });
}

const AROUND_DIGITS = /^[-+( ]*(\P{Nd}*?)[-+ ]*\p{Nd}(?:.*\p{Nd})?(\P{Nd}*?)[) ]*$/su;

function otherCurrency(text: string, { others }: CurrencyMarks): string | null {
  const [, before = '', after = ''] = AROUND_DIGITS.exec(unifyMarks(text).slice(0, 200)) ?? [];
  return others.get(before.trim().toUpperCase()) ?? others.get(after.trim().toUpperCase()) ?? null;
}
