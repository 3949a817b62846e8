const PATTERN = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** Months since the start of year 0, for comparing and stepping; null for a text that is not `YYYY-MM`. */
export function monthIndex(text: string): number | null {
  const match = PATTERN.exec(text);
  return match ? Number(match[1]) * 12 + Number(match[2]) - 1 : null;
}

/** `YYYY-MM` of an index between the years 0 and 9999. */
export function monthText(index: number): string {
  const year = Math.floor(index / 12);
  return `${String(year).padStart(4, '0')}-${String(index - year * 12 + 1).padStart(2, '0')}`;
}

/** The months from one on, as texts with their indices; null for a bad month or a count outside 1 to 600. */
export function monthsFrom(
  from: string,
  count: number,
): readonly { readonly month: string; readonly index: number }[] | null {
  const first = monthIndex(from);
  if (first === null || !Number.isInteger(count) || count < 1 || count > 600) return null;
  return Array.from({ length: count }, (_, step) => ({
    month: monthText(first + step),
    index: first + step,
  }));
}

/** True from the first month to the last, both included; an open end never ends, a bad month is never within. */
export function isWithin(
  index: number,
  { startMonth, endMonth }: { readonly startMonth: string; readonly endMonth: string | null },
): boolean {
  const start = monthIndex(startMonth);
  const end = endMonth === null ? Infinity : monthIndex(endMonth);
  return start !== null && end !== null && start <= index && index <= end;
}
