import { addDays } from '@shared/core/day';
import { addWorkingDays, compileCalendar, type CompiledCalendar } from '@shared/schedule';
import { networkOf, PLAN_CALENDAR } from '@shared/timeline';
import type { Plan } from '@shared/plan/types';
import { useDrag } from './drag-store';
import type { Scale } from './scale';

/** Days beyond the axis a drag may reach. */
const MARGIN = 800;

let held: CompiledCalendar | null = null;

/** The calendar of a task for the days a drag can reach; kept until the next one. */
export function calendarForDrag(plan: Plan, id: string, scale: Scale): CompiledCalendar {
  const { calendars } = networkOf(plan);
  const own = plan.timeline.tasks.find((task) => task.id === id)?.calendar ?? PLAN_CALENDAR;
  const calendar = calendars[own] ?? calendars[PLAN_CALENDAR];
  if (!calendar) throw new Error('The plan has no calendar');
  held = compileCalendar(calendar, addDays(scale.from, -MARGIN), addDays(scale.to, MARGIN));
  return held;
}

/** How many days to the working day `steps` away from where the bar is held now. */
export function nextDayInDrag(steps: number): number {
  const { preview } = useDrag.getState();
  if (!held || !preview || (preview.grab !== 'move' && preview.grab !== 'finish')) return steps;
  const { start, finish } = preview.moved;
  const day = preview.grab === 'move' ? start : (finish ?? start);
  return addWorkingDays(held, day, steps) - day;
}
