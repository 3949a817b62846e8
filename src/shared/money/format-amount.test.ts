import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatAmount, plainAmount, plainDecimal } from './format-amount';

const euros = (amount: number) => ({ amount, currency: 'EUR' });

it('is exact up to the largest amount', () => {
  const most = Number.MAX_SAFE_INTEGER;
  expect(formatAmount({ amount: most, currency: 'JPY' }, 'en-US')).toBe('¥9,007,199,254,740,991');
  expect(formatAmount(euros(most), 'en-US')).toBe('€90,071,992,547,409.91');
  expect(formatAmount({ amount: -most, currency: 'KWD' }, 'en-US', 'none')).toBe('-9,007,199,254,740.991');
});

it('has the decimals of ISO 4217, not those of cash', () => {
  expect(formatAmount({ amount: 12_345, currency: 'PKR' }, 'en-US', 'none')).toBe('123.45');
  expect(formatAmount({ amount: 12_345, currency: 'IQD' }, 'en-US', 'none')).toBe('12.345');
  expect(formatAmount({ amount: 5, currency: 'CLF' }, 'en-US', 'none')).toBe('0.0005');
});

it('shows symbol, code or neither in the way of the locale', () => {
  const shown = (['symbol', 'code', 'none'] as const).map((display) =>
    formatAmount(euros(-123_450), 'de-DE', display),
  );
  expect(shown).toEqual(['-1.234,50\u00a0€', '-1.234,50\u00a0EUR', '-1.234,50']);
});

it('is a plain decimal for tables of other programs', () => {
  expect([plainAmount(euros(-5)), plainAmount(euros(0)), plainAmount(euros(123_456))]).toEqual([
    '-0.05',
    '0.00',
    '1234.56',
  ]);
  expect(plainAmount({ amount: -7, currency: 'JPY' })).toBe('-7');
  expect(plainDecimal(15_000, 4)).toBe('1.5000');
});

it('loses nothing in the plain form', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.constantFrom(0, 2, 3, 4), (units, decimals) => {
      const text = plainDecimal(units, decimals);
      expect(text).toMatch(decimals === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${decimals}}$`));
      expect(BigInt(text.replace('.', ''))).toBe(BigInt(units));
    }),
  );
});
