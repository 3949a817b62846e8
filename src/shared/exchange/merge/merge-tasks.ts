import type { TimelineTask } from '../../plan/types';
import { outlineOf } from '../../timeline';

/** Tasks as a file has them, as the plan reads in the same form, and as the plan has them; matched by id. */
interface TaskVersions {
  readonly file: readonly TimelineTask[];
  readonly mirror: readonly TimelineTask[];
  readonly plan: readonly TimelineTask[];
}

/**
 * The tasks of a file, with everything the file has no place for from the tasks of the plan. A field that reads
 * as that of the plan would was not changed, so that the plan's own value stays, whatever the form did to it.
 */
export function mergeTasks({ file, mirror, plan }: TaskVersions): readonly TimelineTask[] {
  const known = new Map(plan.map((task) => [task.id, task]));
  const asRead = new Map(mirror.map((task) => [task.id, task]));
  const summaries = new Set(file.map(({ parent }) => parent));
  const tasks = file.map((task) => {
    const [own, read] = [known.get(task.id), asRead.get(task.id)];
    return own && read ? mergeTask(task, { own, read, summary: summaries.has(task.id) }) : task;
  });
  return inOrderOf(plan, tasks);
}

interface Known {
  /** The task in the plan, and as it reads in the form of the file. */
  readonly own: TimelineTask;
  readonly read: TimelineTask;
  /** Does the file have tasks inside it? Then its days are those of the tasks. */
  readonly summary: boolean;
}

function mergeTask(task: TimelineTask, { own, read, summary }: Known): TimelineTask {
  const pick = <T>(of: (task: TimelineTask) => T): T => (same(of(task), of(read)) ? of(own) : of(task));
  return {
    ...own,
    parent: pick(({ parent }) => parent),
    catalog: pick(({ catalog }) => catalog),
    name: pick(({ name }) => name),
    stage: pick(({ stage }) => stage),
    gate: pick(({ gate }) => gate),
    constraint: pick(({ constraint }) => constraint),
    owner: pick(({ owner }) => owner),
    calendar: pick(({ calendar }) => calendar),
    notes: pick(({ notes }) => notes),
    ...(summary
      ? {}
      : {
          ...spanOf(task, { own, read }),
          progress: pick(({ progress }) => progress),
          actualStart: pick(({ actualStart }) => actualStart),
          actualFinish: pick(({ actualFinish }) => actualFinish),
        }),
  };
}

type Span = Pick<TimelineTask, 'kind' | 'duration' | 'base' | 'start' | 'finish'>;

/** Kind, length and fixed days belong together. A new length is no longer one that factors made. */
function spanOf(task: TimelineTask, { own, read }: Omit<Known, 'summary'>): Span {
  const { kind, duration, base, start, finish } = task;
  const fixed = kind === 'fixed';
  const unchanged =
    kind === read.kind &&
    start === read.start &&
    finish === read.finish &&
    (fixed || duration === read.duration);
  return unchanged
    ? { kind: own.kind, duration: own.duration, base: own.base, start: own.start, finish: own.finish }
    : { kind, duration, base, start, finish };
}

/** The order of the plan where it gives the same outline, else that of the file. */
function inOrderOf(plan: readonly TimelineTask[], tasks: readonly TimelineTask[]): readonly TimelineTask[] {
  const places = new Map(plan.map(({ id }, index) => [id, index]));
  const place = ({ id }: TimelineTask): number => places.get(id) ?? plan.length;
  const ordered = tasks.toSorted((a, b) => place(a) - place(b));
  const outline = (list: readonly TimelineTask[]): readonly string[] =>
    outlineOf(list).map(({ task }) => task.id);
  return same(outline(ordered), outline(tasks)) ? ordered : tasks;
}

/** Are two values of a plan the same? Keys stand in the order of the schema on both sides. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
