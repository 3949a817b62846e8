import fc, { type Arbitrary, type ArrayConstraints } from 'fast-check';
import type { Risk, Timeline, TimelineTask } from '@shared/plan/types';

/** A place in a list, as text, for a reference that `consistentTimeline` turns into the id that stands there. */
export const anyPlace: Arbitrary<string> = fc.integer({ min: 0, max: 6 }).map(String);

/** Lists of the timeline that are longer than others: tasks stand in tasks, wait for each other, are delayed. */
export const TIMELINE_LENGTHS: Readonly<Record<string, ArrayConstraints>> = {
  'timeline.tasks': { minLength: 2, maxLength: 6 },
  'timeline.links': { maxLength: 5 },
  'timeline.delays[].tasks': { minLength: 1, maxLength: 3 },
};

/**
 * Lets the references of a timeline point to what is there, puts days that are turned the right way round and
 * adds those that are missing. References are places in their list (`anyPlace`), counted round and round.
 */
export function consistentTimeline(timeline: Timeline, risks: readonly Risk[]): Timeline {
  const { tasks, calendars } = timeline;
  const placed = tasks.map((task) => ({
    ...withSoundDays(task),
    parent: task.parent && idAt(tasks, task.parent),
    calendar: task.calendar && idAt(calendars, task.calendar),
  }));
  return {
    ...timeline,
    holidays: timeline.holidays.map(inOrder),
    workdays: timeline.workdays.map(inOrder),
    tasks: withoutCircles(placed),
    links: timeline.links.flatMap((link) => {
      const from = idAt(tasks, link.from);
      // A task that would wait for itself waits for nothing.
      const to = idAt(tasks, link.to);
      return from === null || to === null || from === to ? [] : [{ ...link, from, to }];
    }),
    delays: timeline.delays.flatMap((delay) => {
      const risk = idAt(risks, delay.risk);
      const delayed = delay.tasks.flatMap((place) => idAt(tasks, place) ?? []);
      return risk === null ? [] : [{ ...delay, risk, tasks: [...new Set(delayed)] }];
    }),
  };
}

function idAt(list: readonly { readonly id: string }[], place: string): string | null {
  return list[Number(place) % Math.max(1, list.length)]?.id ?? null;
}

function inOrder<T extends { readonly from: string; readonly to: string }>(range: T): T {
  return range.from > range.to ? { ...range, from: range.to, to: range.from } : range;
}

function sorted(from: string | null, to: string | null): readonly [string | null, string | null] {
  return from !== null && to !== null && from > to ? [to, from] : [from, to];
}

function withSoundDays(task: TimelineTask): TimelineTask {
  const [first, last] = sorted(task.start, task.finish);
  const [actualStart, actualFinish] = sorted(task.actualStart, task.actualFinish);
  const fixed = task.kind === 'fixed';
  const start = fixed ? (first ?? last ?? '2027-01-04') : first;
  const finish = fixed ? (last ?? first ?? '2027-01-08') : last;
  const { constraint } = task;
  const needsDay = constraint !== null && constraint.type !== 'alap' && constraint.day === null;
  return {
    ...task,
    ...{ start, finish, actualStart, actualFinish },
    constraint: needsDay ? { ...constraint, day: '2027-03-01' } : constraint,
  };
}

/** Takes parents away, one after the other, where a task would stand inside itself. */
function withoutCircles(tasks: readonly TimelineTask[]): readonly TimelineTask[] {
  const parents = new Map<string, string | null>();
  return tasks.map((task) => {
    let at = task.parent;
    while (at !== null && at !== task.id) at = parents.get(at) ?? null;
    const parent = at === task.id ? null : task.parent;
    parents.set(task.id, parent);
    return { ...task, parent };
  });
}
