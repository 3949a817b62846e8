import type { PlacedFormula } from '@main/export/budget/write-book';

/** Amounts are compared by whole minor units; rates, price levels and unrounded products to a part of 10^-12. */
const CLOSE = 1e-12;

/**
 * What a spreadsheet program worked out against what the program says, one line a difference. An amount that is the
 * same once both are counted in minor units is the same.
 */
export function differencesOf(
  formulas: readonly PlacedFormula[],
  data: readonly (readonly unknown[])[],
  digits: number,
): readonly string[] {
  return formulas.flatMap(({ address, row, column, value, format }) => {
    const found = data[row]?.[column] ?? null;
    if (isSame(found, value, format.startsWith('#,##0') && !format.endsWith('#') ? digits : null)) return [];
    return [`${address}: the program says ${String(value)}, the workbook ${JSON.stringify(found)}`];
  });
}

function isSame(found: unknown, value: number | string, digits: number | null): boolean {
  if (typeof value === 'string') return found === value;
  if (typeof found !== 'number') return false;
  if (digits === null) return Math.abs(found - value) <= CLOSE * Math.max(1, Math.abs(value));
  return Math.round(found * 10 ** digits) === Math.round(value * 10 ** digits);
}
