import type { Plan } from '../plan/types';
import { FIRST_YEAR, LAST_YEAR } from '../plan/timeline';
import type { ScheduleFault } from '../schedule';
import { isStandUp, isStartFault, timelineOf, type TimelineRow, type TimelineState } from '../timeline';
import { finding, type Finding, type FindingPlace } from './finding';

const place = (section: string | null, path: string): FindingPlace => ({
  screen: 'timeline',
  section,
  path: `timeline.${path}`,
});

/** What is seen in the timeline. Silent while it has no tasks: a plan may be written before it is scheduled. */
export function timelineAdvice(plan: Plan): readonly Finding[] {
  if (plan.timeline.tasks.length === 0) return [];
  const state = timelineOf(plan);
  if (state.fault) return [fault(plan, state.fault, state), ...shortened(plan)];
  return [...conflicts(state), ...pastPromise(state), ...shortened(plan), ...withoutOwner(state)];
}

/** Nothing can be calculated: every date of the timeline is missing, in the window and in documents. */
function fault({ identity }: Plan, found: ScheduleFault, { byId }: TimelineState): Finding {
  if (isStartFault(found)) {
    const where = { screen: 'setup', section: 'startDay', path: 'identity.startDay' } as const;
    const values = { day: identity.startDay, first: FIRST_YEAR, last: LAST_YEAR };
    return finding({ rule: 'timelineStart', severity: 'error', where, values });
  }
  if (found.type === 'cycle' || found.type === 'parent-cycle') {
    const tasks = found.path.map((id) => nameOf(byId.get(id), id)).join('\n');
    const where = place(found.path[0] ?? null, found.type === 'cycle' ? 'links' : 'tasks');
    return finding({ rule: 'timelineCircle', severity: 'error', where, values: { tasks } });
  }
  const task = 'task' in found ? found.task : null;
  const where = place(task, task === null ? 'tasks' : `tasks.${task}`);
  return finding({ rule: 'timelineFault', severity: 'error', where });
}

/** What was asked for and cannot hold, task by task. */
function conflicts({ schedule, byId }: TimelineState): Finding[] {
  const ids = (schedule?.conflicts ?? []).flatMap((conflict) =>
    'taskId' in conflict ? [conflict.taskId] : [],
  );
  return [...new Set(ids)].map((id) => ({
    ...finding({
      rule: 'timelineConflict',
      severity: 'warning',
      where: place(id, `tasks.${id}`),
      values: { tasks: nameOf(byId.get(id), id) },
    }),
    id: `timelineConflict:${id}`,
  }));
}

/** A promise the plan itself does not keep (S2-PREP-08: plans more ambitious than the team could keep up). */
function pastPromise({ fullOperation, target }: TimelineState): Finding[] {
  if (fullOperation === null || target === null || fullOperation <= target) return [];
  const where = place(null, 'settings.targetDay');
  const values = { count: fullOperation - target };
  const refs = ['S2-PREP-08', 'S3-TL-02'];
  return [finding({ rule: 'timelinePastPromise', severity: 'warning', where, values, refs })];
}

/** A compressed plan names the failure others have known (S2-PREP-08). */
function shortened({ timeline }: Plan): Finding[] {
  const count = timeline.settings.levers.length;
  if (count === 0) return [];
  const where = place(null, 'settings.levers');
  const refs = ['S2-PREP-08', 'S3-TL-03'];
  return [finding({ rule: 'timelineShortened', severity: 'notice', where, values: { count }, refs })];
}

/** Critical work that is nobody's. Silent until a first task has an owner: before, the work is not shared out. */
function withoutOwner({ rows }: TimelineState): Finding[] {
  if (rows.every(({ task }) => task.owner === null)) return [];
  const open = rows.filter(
    ({ task, dates, hasChildren }) =>
      dates?.critical === true &&
      !hasChildren &&
      task.kind !== 'milestone' &&
      task.owner === null &&
      isStandUp(task),
  );
  const [first] = open;
  if (!first) return [];
  return [
    finding({
      rule: 'timelineNoOwner',
      severity: 'notice',
      where: place(first.task.id, `tasks.${first.task.id}.owner`),
      values: { count: open.length, tasks: nameOf(first, first.task.id) },
      refs: ['S3-TL-13'],
    }),
  ];
}

/** The team's name of a task, else its id in the catalog, which is shown by its name there. */
function nameOf(row: TimelineRow | undefined, id: string): string {
  // One name a line is how several are told apart.
  return row?.task.name.replaceAll('\n', ' ') || (row?.task.catalog ?? id);
}
