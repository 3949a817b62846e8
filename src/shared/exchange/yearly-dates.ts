import { addDays, formatDay, parseDay } from '../core/day';
import type { CalendarRange } from '../plan/types';

/** A range that comes back every year is written day by day, but not without end. */
const MOST_DAYS = 62;

/** The days of a range that comes back every year, as other programs have them: one entry a day. */
export function yearlyDates({ from, to }: CalendarRange): readonly string[] {
  const [first, last] = [parseDay(from), parseDay(to)];
  if (first === null || last === null) return [];
  const count = Math.min(MOST_DAYS, last - first + 1);
  return Array.from({ length: count }, (_, index) => formatDay(addDays(first, index)));
}
