/**
 * An amount of money: whole minor units (cents, fils, or yen where there is no smaller unit) within
 * Number.MAX_SAFE_INTEGER, and an ISO 4217 code. Money of two currencies is never added without a rate.
 */
export type Money = { readonly amount: number; readonly currency: string };

/**
 * Currencies whose minor unit is not the hundredth. Source: ISO 4217:2015, list one, column "minor unit".
 * Intl follows daily practice instead (no decimals for PKR or HUF), which would lose money that was typed.
 */
const DIGITS: Readonly<Record<number, readonly string[]>> = {
  0: [
    ...['BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG'],
    ...['RWF', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF'],
  ],
  3: ['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'],
  4: ['CLF', 'UYW'],
};

const digitsByCode = new Map(
  Object.entries(DIGITS).flatMap(([digits, codes]) => codes.map((code) => [code, Number(digits)] as const)),
);

/** Decimal places of a currency by ISO 4217: JPY 0, KWD 3, CLF 4, and 2 for every code not listed otherwise. */
export function minorDigits(currency: string): number {
  return digitsByCode.get(currency) ?? 2;
}
