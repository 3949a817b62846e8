import { addDays } from '@shared/core/day';
import { addWorkingDays, compileCalendar, type CompiledCalendar } from '@shared/schedule';
import { networkOf, PLAN_CALENDAR } from '@shared/timeline';
import type { Plan, TimelineTask } from '@shared/plan/types';
import { useDrag } from './drag-store';
import type { Scale } from './scale';

/** Days beyond the axis a drag may reach. */
const MARGIN = 800;

let held: CompiledCalendar | null = null;

/** Answers the calendar of a task. */
export type CalendarOf = (task: TimelineTask) => CompiledCalendar;

/** The calendars of tasks for the days a drag can reach. */
export function calendarsForDrag(plan: Plan, scale: Scale): CalendarOf {
  const { calendars } = networkOf(plan);
  const known = new Map<string, CompiledCalendar>();
  return ({ calendar: own }) => {
    const key = own !== null && calendars[own] ? own : PLAN_CALENDAR;
    const calendar = calendars[key];
    if (!calendar) throw new Error('The plan has no calendar');
    const compiled =
      known.get(key) ?? compileCalendar(calendar, addDays(scale.from, -MARGIN), addDays(scale.to, MARGIN));
    known.set(key, compiled);
    return compiled;
  };
}

/** Keeps the calendar of the bar that is held, for the keys that move it. */
export function holdCalendar(calendar: CompiledCalendar): void {
  held = calendar;
}

/** How many days to the working day `steps` away from where the bar is held now. */
export function nextDayInDrag(steps: number): number {
  const { preview } = useDrag.getState();
  if (!held || !preview || (preview.grab !== 'move' && preview.grab !== 'finish')) return steps;
  const { start, finish } = preview.moved;
  const day = preview.grab === 'move' ? start : (finish ?? start);
  return addWorkingDays(held, day, steps) - day;
}
