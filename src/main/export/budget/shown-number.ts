const PERCENT = '%';
const known = new Map<string, Intl.NumberFormat>();

/**
 * A number as a spreadsheet shows it under one of the formats of this workbook, at its longest: decimals that may be
 * left out are there. It says how wide a column has to be; the separators are those of English.
 */
export function shownNumber(value: number, format: string): string {
  const found = known.get(format) ?? formatOf(format);
  known.set(format, found);
  return format.endsWith(PERCENT) ? found.format(value * 100) + PERCENT : found.format(value);
}

function formatOf(format: string): Intl.NumberFormat {
  if (format.includes('E')) return new Intl.NumberFormat('en', { notation: 'scientific' });
  const decimals = format.replace(PERCENT, '').split('.')[1]?.length ?? 0;
  return new Intl.NumberFormat('en', {
    useGrouping: format.includes(','),
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}
