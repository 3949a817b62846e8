import type { Translate } from '@shared/i18n/ui-words';
import type { MoneyTexts } from '../../state/money';
import type { Typed } from '../../ui/use-typed-number';

interface Limits {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** A number as the plan writes it, in the way it can be typed again. */
export function showNumber(value: number, money: Pick<MoneyTexts, 'showQuantity'>): string {
  return money.showQuantity(Math.round(value * 10_000));
}

/** Reads a number of whole or half steps within limits, in the number format of the plan. */
export function readSteps(
  text: string,
  { min, max, step }: Limits,
  { t, money }: { readonly t: Translate; readonly money: Pick<MoneyTexts, 'readNumber'> },
): Typed<number> {
  const isWhole = Number.isInteger(step);
  const read = money.readNumber(text, isWhole ? 0 : 1);
  if (!read.ok) return read;
  const value = isWhole ? read.value : read.value / 10;
  if (value >= min && value <= max && Number.isInteger(value / step)) return { ok: true, value };
  return {
    ok: false,
    reason: t(isWhole ? 'staffing.number_refused' : 'staffing.half_refused', { min, max }),
  };
}
