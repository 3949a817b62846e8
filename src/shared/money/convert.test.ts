import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert, convertAll } from './convert';
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
    expect(convertAll([money(1, 'EUR'), money(1, 'CHF')], exchange('USD', entry))).toEqual(missing);
    const tooLarge = { ok: false, error: { type: 'tooLarge' } };
    const most = money(Number.MAX_SAFE_INTEGER, 'EUR');
    expect(convert(most, exchange('USD', entry))).toEqual(tooLarge);
    expect(convertAll([most], exchange('USD', entry))).toEqual(tooLarge);
  });
});

describe('converting many', () => {
  it('adds up to the converted whole where rounding each would not', () => {
    // Three times 0.01 EUR at 0.5: each alone rounds to one cent, together they are 1.5 cents.
    const items = [money(1, 'EUR'), money(1, 'EUR'), money(1, 'EUR')];
    expect(convertAll(items, exchange('USD', rate('EUR', 'USD', '0.5')))).toEqual({
      ok: true,
      value: [1, 1, 0],
    });
    expect(convertAll([], exchange('USD'))).toEqual({ ok: true, value: [] });
  });

  it('takes several currencies and days together', () => {
    const rates = [rate('EUR', 'USD', '1.1'), { ...rate('EUR', 'USD', '1.2'), on: '2028-01-01' }];
    const items = [money(105, 'EUR'), { ...money(105, 'EUR'), on: '2028-05-01' }, money(7, 'USD')];
    // 115.5 + 126 + 7 = 248.5
    expect(convertAll(items, exchange('USD', ...rates))).toEqual({ ok: true, value: [116, 126, 7] });
  });

  const amounts = fc.array(fc.integer({ min: -1e12, max: 1e12 }), { maxLength: 30 });
  const written = fc
    .tuple(fc.nat(9999), fc.integer({ min: 1, max: 999_999_999_999 }))
    .map(([whole, part]) => `${whole}.${String(part).padStart(12, '0')}`);

  it('keeps the converted total to the minor unit, for any amounts and rates', () => {
    fc.assert(
      fc.property(amounts, written, fc.constantFrom('USD', 'JPY', 'KWD'), (list, text, to) => {
        for (const entry of [rate('EUR', to, text), rate(to, 'EUR', text)]) {
          const parts = convertAll(
            list.map((amount) => money(amount, 'EUR')),
            exchange(to, entry),
          );
          const total = list.reduce((sum, amount) => sum + amount, 0);
          const whole = convert(money(total, 'EUR'), exchange(to, entry));
          // A tiny rate turned round can pass the largest amount; then it says so.
          if (!parts.ok || !whole.ok) continue;
          const sum = parts.value.reduce((all, part) => all + BigInt(part), 0n);
          expect(sum).toBe(BigInt(whole.value.money.amount));
        }
      }),
    );
  });

  it('leaves no part a unit or more from its own conversion', () => {
    fc.assert(
      fc.property(amounts, (list) => {
        const entry = rate('EUR', 'USD', '1.083712');
        const parts = convertAll(
          list.map((amount) => money(amount, 'EUR')),
          exchange('USD', entry),
        );
        const off = list.map((amount, index) => {
          const part = parts.ok ? (parts.value[index] ?? 0) : NaN;
          return BigInt(part) * 1_000_000n - BigInt(amount) * 1_083_712n;
        });
        expect(off.filter((distance) => distance >= 1_000_000n || distance <= -1_000_000n)).toEqual([]);
      }),
    );
  });
});
