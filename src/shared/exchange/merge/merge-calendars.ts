import type { CalendarRange, TaskCalendar } from '../../plan/types';
import { yearlyDates } from '../yearly-dates';

/**
 * The days off of a file, with the ranges of the plan that it still has. A range that comes back every year stands
 * in a file of Project as one entry a day, in whatever year.
 */
export function mergeRanges(
  file: readonly CalendarRange[],
  plan: readonly CalendarRange[],
): readonly CalendarRange[] {
  const found = new Set(file.map(keyOf));
  const kept = plan.filter((range) => keysOf(range).every((key) => found.has(key)));
  const covered = new Set(kept.flatMap(keysOf));
  return [...kept, ...file.filter((range) => !covered.has(keyOf(range)))];
}

function keysOf(range: CalendarRange): readonly string[] {
  if (!range.yearly) return [keyOf(range)];
  return yearlyDates(range).map((day) => keyOf({ ...range, from: day, to: day }));
}

function keyOf({ name, from, to, yearly }: CalendarRange): string {
  return [name.trim(), yearly ? from.slice(5) : `${from} ${to}`].join('\n');
}

interface Versions {
  readonly file: readonly TaskCalendar[];
  /** The calendars of the plan as they read in the form of the file. */
  readonly mirror: readonly TaskCalendar[];
  readonly plan: readonly TaskCalendar[];
}

interface Calendars {
  readonly calendars: readonly TaskCalendar[];
  /** The calendar of the plan for one of the file or of the mirror, by id. */
  readonly idOf: (id: string | null) => string | null;
}

/**
 * The calendars of the plan, changed where the file changed them, and those that are new. They are matched by
 * name, since Project keeps no other mark of them.
 */
export function mergeCalendars({ file, mirror, plan }: Versions): Calendars {
  const ids = matched(file, plan);
  const read = matched(mirror, plan);
  const before = new Map(mirror.map((calendar) => [read.get(calendar.id), content(calendar)]));
  const changed = new Map(
    file
      .filter((calendar) => before.get(ids.get(calendar.id)) !== content(calendar))
      .map((calendar) => [ids.get(calendar.id), calendar]),
  );
  return {
    calendars: [
      ...plan.map((own) => ({ ...own, ...changed.get(own.id), id: own.id })),
      ...file.filter(({ id }) => !ids.has(id)),
    ],
    idOf: (id) => (id === null ? null : (ids.get(id) ?? read.get(id) ?? id)),
  };
}

/** Ids of calendars of the plan by those of the file: the same name, and among several the same week. */
function matched(
  calendars: readonly TaskCalendar[],
  plan: readonly TaskCalendar[],
): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    calendars.flatMap((calendar): (readonly [string, string])[] => {
      const named = plan.filter(({ id, name }) => !taken.has(id) && name.trim() === calendar.name.trim());
      const best = named.find((own) => content(own) === content(calendar)) ?? named[0];
      if (best === undefined) return [];
      taken.add(best.id);
      return [[calendar.id, best.id]];
    }),
  );
}

function content({ weekend, holidays }: TaskCalendar): string {
  return `${weekend.toSorted((a, b) => a - b).join()} ${String(holidays)}`;
}
