import { parseDay } from '@shared/core/day';

const WORDED = /^(\d{1,2})\.?\s+(\p{L}+)\.?\s+(\d{4})$/u;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads what a person typed as a day, or null. Days written with numbers alone are ambiguous and not guessed. */
export function readDay(typed: string): string | null {
  const text = typed.trim();
  if (parseDay(text) !== null) return text;
  const match = WORDED.exec(text);
  const month = MONTHS.indexOf((match?.[2] ?? '').slice(0, 3).toLocaleLowerCase('en')) + 1;
  if (!match || month === 0) return null;
  const day = `${match[3] ?? ''}-${String(month).padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`;
  return parseDay(day) === null ? null : day;
}
