import { describe, expect, it } from 'vitest';
import { convert } from './convert';
import type { DatedRate } from './rates';

const ON = '2027-01-01';
const rate = (from: string, to: string, text: string): DatedRate => ({ from, to, on: ON, rate: text });
const exchange = (to: string, ...rates: DatedRate[]) => ({ to, rates, planCurrency: 'EUR' });
const money = (amount: number, currency: string) => ({ amount, currency, on: ON });

describe('converting', () => {
  it('minds the minor units of both currencies', () => {
    const amount = (from: [number, string], to: string, entry: DatedRate) => {
      const converted = convert(money(...from), exchange(to, entry));
      return converted.ok ? converted.value.money : converted.error;
    };
    // 12.34 EUR x 160 = 1974.4 yen; 1.234 KWD x 3 = 3.702 EUR; and back again by the same rates.
    expect(amount([1234, 'EUR'], 'JPY', rate('EUR', 'JPY', '160'))).toEqual({
      amount: 1974,
      currency: 'JPY',
    });
    expect(amount([1234, 'KWD'], 'EUR', rate('KWD', 'EUR', '3'))).toEqual({ amount: 370, currency: 'EUR' });
    expect(amount([1600, 'JPY'], 'EUR', rate('EUR', 'JPY', '160'))).toEqual({
      amount: 1000,
      currency: 'EUR',
    });
    expect(amount([-3, 'EUR'], 'USD', rate('EUR', 'USD', '0.5'))).toEqual({ amount: -2, currency: 'USD' });
  });

  it('says which rate was used and refuses what is missing or too large', () => {
    const entry = { ...rate('EUR', 'USD', '1.1'), on: '2028-01-01' };
    const converted = convert(money(100, 'EUR'), exchange('USD', entry));
    expect(converted).toMatchObject({ ok: true, value: { rate: { later: true, steps: [{ entry }] } } });
    const missing = { ok: false, error: { type: 'missingRate', from: 'CHF', to: 'USD' } };
    expect(convert(money(1, 'CHF'), exchange('USD', entry))).toEqual(missing);
    const tooLarge = { ok: false, error: { type: 'tooLarge' } };
    const most = money(Number.MAX_SAFE_INTEGER, 'EUR');
    expect(convert(most, exchange('USD', entry))).toEqual(tooLarge);
  });
});
