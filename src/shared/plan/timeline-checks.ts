import type { Plan, Timeline } from './types';

/** A fault inside the timeline. `where` is a path in the file, `id` what is wrong there. */
export interface TimelineFault {
  readonly type:
    | 'unknownTask'
    | 'unknownCalendar'
    | 'unknownRisk'
    | 'selfLink'
    | 'parentCycle'
    | 'dayMissing'
    | 'daysTurned';
  readonly id: string;
  readonly where: string;
}

/**
 * Every fault of the timeline that would make a schedule meaningless: names of what is not there, links from
 * a task to itself, tasks inside themselves, and days that lack or stand the wrong way round. Links that
 * run in a circle are found by the schedule.
 */
export function timelineFaults({
  timeline,
  risks,
}: Pick<Plan, 'timeline' | 'risks'>): readonly TimelineFault[] {
  const tasks = new Set(timeline.tasks.map((task) => task.id));
  const known = (id: string, where: string): TimelineFault[] =>
    tasks.has(id) ? [] : [{ type: 'unknownTask', id, where }];
  return [
    ...timeline.tasks.flatMap((task) =>
      task.parent === null ? [] : known(task.parent, `timeline.tasks.${task.id}.parent`),
    ),
    ...timeline.links.flatMap(({ id, from, to }) => [
      ...known(from, `timeline.links.${id}.from`),
      ...known(to, `timeline.links.${id}.to`),
      ...(from === to ? [{ type: 'selfLink' as const, id: from, where: `timeline.links.${id}` }] : []),
    ]),
    ...timeline.delays.flatMap((delay) => [
      ...delay.tasks.flatMap((id) => known(id, `timeline.delays.${delay.id}.tasks`)),
      ...(risks.some((risk) => risk.id === delay.risk)
        ? []
        : [{ type: 'unknownRisk' as const, id: delay.risk, where: `timeline.delays.${delay.id}.risk` }]),
    ]),
    ...parentCycles(timeline),
    ...calendarFaults(timeline),
    ...dayFaults(timeline),
  ];
}

/** Tasks that would stand inside themselves; each circle is named once for each of its members. */
function parentCycles({ tasks }: Timeline): TimelineFault[] {
  const parents = new Map(tasks.map((task) => [task.id, task.parent]));
  const sound = new Set<string>();
  const faults: TimelineFault[] = [];
  for (const { id } of tasks) {
    const trail = new Set<string>();
    let at: string | null = id;
    while (at !== null && !sound.has(at) && !trail.has(at)) {
      trail.add(at);
      at = parents.get(at) ?? null;
    }
    const circles = at !== null && trail.has(at);
    if (circles) faults.push({ type: 'parentCycle', id, where: `timeline.tasks.${id}.parent` });
    else for (const passed of trail) sound.add(passed);
  }
  return faults;
}

function calendarFaults({ tasks, calendars }: Timeline): TimelineFault[] {
  const known = new Set(calendars.map((calendar) => calendar.id));
  return tasks.flatMap(({ id, calendar }) =>
    calendar === null || known.has(calendar)
      ? []
      : [{ type: 'unknownCalendar' as const, id: calendar, where: `timeline.tasks.${id}.calendar` }],
  );
}

function dayFaults({ tasks, holidays, workdays }: Timeline): TimelineFault[] {
  const turned = [
    ...tasks.map((task) => ({ id: task.id, from: task.start, to: task.finish, list: 'tasks' })),
    ...tasks.map((task) => ({ id: task.id, from: task.actualStart, to: task.actualFinish, list: 'tasks' })),
    ...holidays.map((range) => ({ ...range, list: 'holidays' })),
    ...workdays.map((range) => ({ ...range, list: 'workdays' })),
  ].filter(({ from, to }) => from !== null && to !== null && from > to);
  const missing = tasks.filter(
    (task) =>
      (task.kind === 'fixed' && (task.start === null || task.finish === null)) ||
      (task.constraint !== null && task.constraint.type !== 'alap' && task.constraint.day === null),
  );
  return [
    ...turned.map(({ id, list }) => ({ type: 'daysTurned' as const, id, where: `timeline.${list}.${id}` })),
    ...missing.map(({ id }) => ({ type: 'dayMissing' as const, id, where: `timeline.tasks.${id}` })),
  ];
}
