import { addDays, formatDay, parseDay, weekday, type Day } from '../core/day';
import type { Plan } from '../plan/types';
import { compileCalendar, isWorking, workingDaysBetween, type DayRange } from '../schedule';
import { networkOf, PLAN_CALENDAR } from './network';

/** Why a day is worked or not. */
export type DayKind = 'worked' | 'weekend' | 'holiday' | 'extra';

export interface YearDay {
  readonly day: Day;
  readonly kind: DayKind;
  /** Name of the holiday or of the extra working day; empty for others. */
  readonly name: string;
}

export interface YearMonth {
  readonly first: Day;
  /** ISO weekday of the first. */
  readonly firstWeekday: number;
  readonly days: readonly YearDay[];
  readonly worked: number;
}

/**
 * The days of a year under a calendar of the plan (null: the plan's own), exactly as the schedule counts them.
 * Empty for years a schedule cannot touch.
 */
export function yearDays(
  plan: Pick<Plan, 'identity' | 'timeline'>,
  calendar: string | null,
  year: number,
): readonly YearMonth[] {
  const found = networkOf(plan).calendars[calendar ?? PLAN_CALENDAR];
  const [from, to] = [parseDay(`${String(year)}-01-01`), parseDay(`${String(year)}-12-31`)];
  if (!found || from === null || to === null) return [];
  const compiled = compileCalendar(found, from, to);
  const holidays = namesOf(found.holidays, plan.timeline.holidays, { from, to });
  const extra = namesOf(found.extraWorkDays, plan.timeline.workdays, { from, to });
  const months: { first: Day; days: YearDay[] }[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (formatDay(day).endsWith('-01')) months.push({ first: day, days: [] });
    const rested = holidays.get(day);
    const isFree = rested !== undefined || found.weekend.includes(weekday(day));
    const kind = isWorking(compiled, day)
      ? isFree && extra.has(day)
        ? 'extra'
        : 'worked'
      : rested === undefined
        ? 'weekend'
        : 'holiday';
    const name = kind === 'holiday' ? (rested ?? '') : kind === 'extra' ? (extra.get(day) ?? '') : '';
    months.at(-1)?.days.push({ day, kind, name });
  }
  return months.map(({ first, days }) => ({
    first,
    firstWeekday: weekday(first),
    days,
    worked: workingDaysBetween(compiled, first, addDays(first, days.length - 1)),
  }));
}

/** The days some ranges cover, with the name of the first that does; what a range covers is the engine's to say. */
function namesOf(
  ranges: readonly DayRange[],
  named: readonly { readonly name: string }[],
  span: { readonly from: Day; readonly to: Day },
): ReadonlyMap<Day, string> {
  const names = new Map<Day, string>();
  ranges.forEach((range, index) => {
    const alone = compileCalendar({ weekend: [], holidays: [range], extraWorkDays: [] }, span.from, span.to);
    for (let day = span.from; day <= span.to; day = addDays(day, 1))
      if (!isWorking(alone, day) && !names.has(day)) names.set(day, named[index]?.name ?? '');
  });
  return names;
}
