import { describe, expect, it } from 'vitest';
import { createTranslator } from '@shared/i18n/create-translator';
import { readCurrency } from './currencies';

const { t } = createTranslator('en');
const added: string[] = [];
const rated = {
  own: 'EUR',
  codes: new Set(['JPY', 'KWD']),
  add: (currency: string): void => void added.push(currency),
};
const read = (text: string, line: { readonly currency: string; readonly unitCost: number }) =>
  readCurrency(t, text, { line, rated });

describe('another currency for a line', () => {
  it('keeps the number of the unit cost, in the minor units of the new currency', () => {
    const line = { currency: 'EUR', unitCost: 123_400 };
    expect(read('jpy', line)).toEqual({ ok: true, patch: { currency: 'JPY', unitCost: 1_234 } });
    expect(read('KWD', line)).toEqual({
      ok: true,
      patch: { currency: 'KWD', unitCost: 1_234_000 },
    });
  });

  it('is refused where it has fewer decimals than the unit cost, and where no such code is', () => {
    const line = { currency: 'EUR', unitCost: 123_450 };
    const decimals = t('budget.currency_decimals', { currency: 'JPY' });
    expect(read('JPY', line)).toEqual({ ok: false, reason: decimals });
    const unknown = t('budget.currency_unknown', { text: 'euro' });
    expect(read(' euro', line)).toEqual({ ok: false, reason: unknown });
  });

  it('is refused without an exchange rate, with the way to add one; the one a line has may stay', () => {
    const reading = read('usd', { currency: 'EUR', unitCost: 100 });
    expect(reading).toMatchObject({
      ok: false,
      reason: t('budget.currency_no_rate', { currency: 'USD', own: 'EUR' }),
    });
    if (!reading.ok) reading.remedy?.run();
    expect(added).toEqual(['USD']);
    expect(read('usd', { currency: 'USD', unitCost: 100 }).ok).toBe(true);
    expect(read('EUR', { currency: 'USD', unitCost: 100 }).ok).toBe(true);
  });
});
