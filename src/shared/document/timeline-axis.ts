import { addMonths, formatDay, parseDay, type Day } from '../core/day';
import type { AxisSpan } from './figures/timeline-types';

export interface AxisWords {
  /** Locale tag Intl accepts. */
  readonly locale: string;
  /** Month in which the fiscal year begins. */
  readonly fiscalYearStart: number;
  readonly fiscalYear: (first: number) => string;
  readonly quarter: (number: number) => string;
}

/** Above this many months their names stand for quarters, and above the next for nothing. */
const MONTHS_SHOWN = 38;
const QUARTERS_SHOWN = 100;

/** The first day of the month a day lies in, `months` later. */
export function monthStart(day: Day, months = 0): Day {
  const first = parseDay(`${formatDay(day).slice(0, 7)}-01`) ?? day;
  return months === 0 ? first : addMonths(first, months);
}

/**
 * Spans over the chart from the month of `from` to that of `to`: years (fiscal ones where they begin in
 * another month than January) and under them months, or quarters on a long axis.
 */
export function axisSpans(
  from: Day,
  to: Day,
  words: AxisWords,
): { readonly years: readonly AxisSpan[]; readonly months: readonly AxisSpan[] } {
  const starts: Day[] = [];
  for (let day = monthStart(from); day <= to; day = addMonths(day, 1)) starts.push(day);
  const fiscal = (day: Day): number => {
    const { year, month } = dateOf(day);
    return month >= words.fiscalYearStart ? year : year - 1;
  };
  const names = new Intl.DateTimeFormat(words.locale, {
    timeZone: 'UTC',
    calendar: 'gregory',
    month: 'short',
  });
  const years = grouped(starts, fiscal, (day) => {
    const year = String(fiscal(day));
    return { label: words.fiscalYearStart === 1 ? year : words.fiscalYear(fiscal(day)), narrow: year };
  });
  const quarterOf = (day: Day): number =>
    Math.floor(((dateOf(day).month - words.fiscalYearStart + 12) % 12) / 3) + 1;
  const quarter = (day: Day): Pick<AxisSpan, 'label' | 'narrow'> => ({
    label: words.quarter(quarterOf(day)),
    narrow: String(quarterOf(day)),
  });
  const month = (day: Day): Pick<AxisSpan, 'label' | 'narrow'> => ({
    label: names.format(day * 86_400_000),
    narrow: String(dateOf(day).month),
  });
  const months =
    starts.length <= MONTHS_SHOWN
      ? grouped(starts, (day) => day, month)
      : starts.length <= QUARTERS_SHOWN
        ? grouped(starts, (day) => fiscal(day) * 4 + quarterOf(day), quarter)
        : [];
  return { years, months };
}

/** Joins months that answer the same key into spans. */
function grouped(
  starts: readonly Day[],
  key: (day: Day) => number,
  label: (day: Day) => Pick<AxisSpan, 'label' | 'narrow'>,
): readonly AxisSpan[] {
  const spans: AxisSpan[] = [];
  starts.forEach((day, index) => {
    const before = starts[index - 1];
    const to = addMonths(day, 1);
    const last = spans.at(-1);
    if (last && before !== undefined && key(before) === key(day)) spans[spans.length - 1] = { ...last, to };
    else spans.push({ from: day, to, ...label(day) });
  });
  return spans;
}

function dateOf(day: Day): { readonly year: number; readonly month: number } {
  const text = formatDay(day);
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)) };
}
