import { expect, it } from 'vitest';
import { minorDigits } from './currency';

it('counts cents, yen, fils and unidades by ISO 4217', () => {
  expect(['EUR', 'JPY', 'KWD', 'CLF', 'IQD', 'UGX', 'UYW'].map(minorDigits)).toEqual([2, 0, 3, 4, 3, 0, 4]);
});

/**
 * Intl takes its decimals from CLDR, which follows daily practice: it drops minor units that ISO 4217 lists but
 * nobody pays in. Amounts of a plan keep them. Another difference means that ISO or CLDR has changed: look the
 * currency up in ISO 4217 before this list grows. Seen with ICU 78.
 */
const INTL_HAS_NONE = [
  ...[
    'AFN',
    'ALL',
    'COP',
    'HUF',
    'IDR',
    'IQD',
    'IRR',
    'KPW',
    'LAK',
    'LBP',
    'MGA',
    'MMK',
    'PKR',
    'SLL',
    'SOS',
  ],
  ...['SYP', 'YER'],
];

it('differs from the decimals of Intl only in the known currencies, where Intl has none', () => {
  const differing = Intl.supportedValuesOf('currency').flatMap((currency) => {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    const digits = format.resolvedOptions().maximumFractionDigits;
    return digits === minorDigits(currency) ? [] : [[currency, digits]];
  });
  expect(differing).toEqual(INTL_HAS_NONE.map((currency) => [currency, 0]));
});
