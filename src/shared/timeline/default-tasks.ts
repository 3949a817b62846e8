import { assert } from '../core/assert';
import { LEVERS } from '../catalog/timeline-levers';
import { DEFAULT_STAGES, LONG_POLES } from '../catalog/timeline-tasks';
import type { After, DefaultStage, DefaultTask } from '../catalog/timeline-types';
import { NEW_TASK } from '../plan/defaults';
import type { TimelineLink, TimelineTask } from '../plan/types';

/** Tasks and links as they go into a plan. */
export interface TaskSet {
  readonly tasks: readonly TimelineTask[];
  readonly links: readonly TimelineLink[];
}

export interface DefaultTasksHow {
  /** ISO weekdays that are not worked. */
  readonly weekend: readonly number[];
  /** Ids of the chosen ways of shortening. */
  readonly levers: readonly string[];
  /** Percent of their planned span that tasks other than the long poles get. */
  readonly others: number;
  /** Percent of their planned span that the long poles get before levers. */
  readonly poles: number;
}

/** Weeks in a month of the Gregorian calendar, on average. */
const WEEKS_PER_MONTH = 365.2425 / 12 / 7;

/**
 * The default schedule as tasks and links of a plan. Durations are working days from the months of the
 * catalog; every task keeps at least one. Lags shrink and stretch with the tasks. Ids are those of the catalog, so that the same input gives the
 * same plan.
 */
export function defaultTasks(how: DefaultTasksHow): TaskSet {
  return {
    tasks: DEFAULT_STAGES.flatMap((stage) => [
      summaryOf(stage),
      ...stage.tasks.map((task) => taskOf(task, { ...how, stage })),
    ]),
    links: DEFAULT_STAGES.flatMap((stage) => stage.tasks.flatMap((task) => linksOf(task, how))),
  };
}

function summaryOf({ id, stage }: DefaultStage): TimelineTask {
  return { ...NEW_TASK, id, catalog: id, stage, duration: 0 };
}

function taskOf(task: DefaultTask, how: DefaultTasksHow & { readonly stage: DefaultStage }): TimelineTask {
  return {
    ...NEW_TASK,
    ...{ id: task.id, catalog: task.id, parent: how.stage.id, stage: how.stage.stage },
    kind: task.kind,
    gate: task.gate ?? null,
    duration: task.kind === 'task' ? durationOf(task, how) : 0,
    items: [...(task.items ?? [])],
  };
}

function durationOf(task: DefaultTask, how: DefaultTasksHow): number {
  const lever = LEVERS.find(
    (entry) => entry.task === task.id && entry.percent !== null && how.levers.includes(entry.id),
  );
  const share = LONG_POLES.includes(task.id)
    ? (how.poles / 100) * ((lever?.percent ?? 100) / 100)
    : how.others / 100;
  return Math.max(1, Math.round((task.to - task.from) * daysPerWeek(how) * WEEKS_PER_MONTH * share));
}

function daysPerWeek({ weekend }: DefaultTasksHow): number {
  return 7 - new Set(weekend).size;
}

function linksOf(task: DefaultTask, how: DefaultTasksHow): readonly TimelineLink[] {
  const interim = how.levers.includes('lv-interim');
  // On an interim decision gate B does not wait for the law, full operation does.
  const after: readonly After[] = !interim
    ? task.after
    : task.id === 'tl-gate-b'
      ? task.after.filter((entry) => entry !== 'tl-2-4')
      : task.id === 'tl-gate-d'
        ? [...task.after, 'tl-2-4']
        : task.after;
  return after.map((entry) => linkOf(entry, task.id, how));
}

function linkOf(after: After, to: string, how: DefaultTasksHow): TimelineLink {
  const planned = typeof after === 'string' ? { id: after, type: 'FS' as const, lag: 0 } : after;
  const { id: from, type } = planned;
  // Lag is time that other work takes: it keeps pace with it.
  const lag = Math.round((planned.lag * daysPerWeek(how) * how.others) / 500);
  const id = `${from}--${to}`;
  assert(id.length <= 64, `The link id ${id} is too long for the plan file.`);
  return { id, from, to, type, lag, lagUnit: 'working' };
}
