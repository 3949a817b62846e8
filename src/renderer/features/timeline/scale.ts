import { addDays, addMonths, formatDay, parseDay, weekday, type Day } from '@shared/core/day';

/** Where days stand on the time axis; `from` and `to` are both drawn. */
export interface Scale {
  readonly from: Day;
  readonly to: Day;
  readonly pxPerDay: number;
}

export const ZOOMS = ['weeks', 'months', 'quarters', 'years'] as const;
export type Zoom = (typeof ZOOMS)[number];
/** Width of a day in px at each step of the zoom. */
export const ZOOM_PX: Readonly<Record<Zoom, number>> = { weeks: 18, months: 4.6, quarters: 1.2, years: 0.3 };
export const LEAST_PX = 0.05;
export const MOST_PX = 40;

/** The step whose divisions the axis shows at a width of a day. */
export function zoomOf(pxPerDay: number): Zoom {
  if (pxPerDay >= 9) return 'weeks';
  if (pxPerDay >= 3) return 'months';
  return pxPerDay >= 0.4 ? 'quarters' : 'years';
}

/** Px from the start of the axis to the beginning of a day. */
export function xOf(scale: Scale, day: number): number {
  return (day - scale.from) * scale.pxPerDay;
}

/** The day, with its fraction, at a place of the axis. */
export function dayAt(scale: Scale, x: number): number {
  return scale.from + x / scale.pxPerDay;
}

/** Width of the whole axis in px. */
export function widthOf({ from, to, pxPerDay }: Scale): number {
  return Math.ceil((to - from + 1) * pxPerDay);
}

export interface Tick {
  readonly unit: 'week' | 'month' | 'quarter' | 'year' | 'decade';
  readonly day: Day;
  readonly x: number;
  readonly width: number;
  /** Calendar year, or the fiscal year by the calendar year in which it ends. */
  readonly year: number;
  /** 1 to 4; 0 elsewhere. */
  readonly quarter: number;
}

interface AxisPart {
  readonly x0: number;
  readonly x1: number;
  /** First month of the year, 1 to 12. */
  readonly yearStart: number;
}

const UNITS: Readonly<Record<Zoom, readonly [Tick['unit'], Tick['unit']]>> = {
  weeks: ['month', 'week'],
  months: ['year', 'month'],
  quarters: ['year', 'quarter'],
  years: ['decade', 'year'],
};

/** The two rows of the axis between `x0` and `x1`. */
export function ticksOf(scale: Scale, part: AxisPart): readonly [readonly Tick[], readonly Tick[]] {
  const [upper, lower] = UNITS[zoomOf(scale.pxPerDay)];
  return [rowOf(scale, upper, part), rowOf(scale, lower, part)];
}

function rowOf(scale: Scale, unit: Tick['unit'], { x0, x1, yearStart }: AxisPart): readonly Tick[] {
  const last = Math.min(scale.to, dayAt(scale, x1));
  const ticks: Tick[] = [];
  let day = beginning(unit, floorDay(scale, x0), yearStart);
  while (day <= last) {
    const next = following(unit, day);
    const { year, quarter } = fiscal(day, yearStart);
    ticks.push({
      ...{ unit, day, year, quarter: unit === 'quarter' ? quarter : 0 },
      x: xOf(scale, day),
      width: (next - day) * scale.pxPerDay,
    });
    day = next;
  }
  return ticks;
}

function floorDay(scale: Scale, x: number): Day {
  return addDays(scale.from, Math.max(0, Math.floor(x / scale.pxPerDay)));
}

function beginning(unit: Tick['unit'], day: Day, yearStart: number): Day {
  if (unit === 'week') return addDays(day, 1 - weekday(day));
  const { year, month } = partsOf(day);
  const first = addDays(day, 1 - Number(formatDay(day).slice(8)));
  if (unit === 'month') return first;
  const since = (month - yearStart + 12) % 12;
  if (unit === 'quarter') return addMonths(first, -(since % 3));
  const start = addMonths(first, -since);
  return unit === 'year' ? start : addMonths(start, -12 * (year % 10));
}

function following(unit: Tick['unit'], day: Day): Day {
  if (unit === 'week') return addDays(day, 7);
  return addMonths(day, { month: 1, quarter: 3, year: 12, decade: 120 }[unit]);
}

function fiscal(day: Day, yearStart: number): { readonly year: number; readonly quarter: number } {
  const { year, month } = partsOf(day);
  const since = (month - yearStart + 12) % 12;
  const ends = yearStart > 1 && month >= yearStart ? year + 1 : year;
  return { year: ends, quarter: Math.floor(since / 3) + 1 };
}

function partsOf(day: Day): { readonly year: number; readonly month: number } {
  const text = formatDay(day);
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)) };
}

/** The axis around a span of days: whole months with a little room on both sides, 1990 to 2150. */
export function axisAround(first: Day, last: Day): Pick<Scale, 'from' | 'to'> {
  const month = (day: Day) => addDays(day, 1 - Number(formatDay(day).slice(8)));
  const from = addMonths(month(first), -1);
  const to = addDays(addMonths(month(last), 4), -1);
  return { from: within(from), to: within(to) };
}

function within(day: Day): Day {
  const [least, most] = [parseDay('1990-01-01') ?? day, parseDay('2150-12-31') ?? day];
  return day < least ? least : day > most ? most : day;
}
