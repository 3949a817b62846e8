import type { Translate } from '@shared/i18n/ui-words';
import { plainDecimal } from '@shared/money/format-amount';
import { numberShapes } from '@shared/money/number-shape';
import { readNumber } from '@shared/money/read-number';
import { reasonOf } from './money';

/** Decimals of a rate in a plan file. */
const RATE_DECIMALS = 9;
/** Largest number of digits before the decimals of a rate. */
const MOST_DIGITS = 9;

/** A typed exchange rate, in the number format of a locale, as a plan file holds it; null where it is none. */
export function readRate(text: string, locale: string): string | null {
  const read = readTyped(text, locale);
  if (!read.ok || read.value <= 0) return null;
  const plain = plainDecimal(read.value, RATE_DECIMALS).replace(/\.?0+$/, '');
  const [whole = ''] = plain.split('.');
  return whole.length <= MOST_DIGITS ? plain : null;
}

/** Why a text is no rate, in words: its decimal or thousands mark where that is the cause. */
export function rateFault(t: Translate, text: string, locale: string): string {
  const read = readTyped(text, locale);
  return read.ok || !OF_MARKS.has(read.error.type)
    ? t('budget.rate_unreadable')
    : reasonOf(t, read.error, text);
}

const OF_MARKS: ReadonlySet<string> = new Set([
  ...['empty', 'foreignMark', 'twoDecimalMarks', 'badGrouping', 'groupAfterDecimal'],
  ...['foreignDigits', 'mixedDigits'],
]);

function readTyped(text: string, locale: string) {
  const rules = { shapes: numberShapes(locale, 'EUR'), units: [], negative: false };
  return readNumber(text, { ...rules, decimals: RATE_DECIMALS });
}

/** A rate with the decimal mark of the plan's numbers, all its decimals kept. */
export function shownRate(rate: string, locale: string): string {
  const [shape] = numberShapes(locale, 'EUR');
  return rate.replace('.', shape?.decimal ?? '.');
}
