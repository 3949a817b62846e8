import type { TimelineTask } from '../../plan/types';
import type { ImportLoss, LossType } from '../import-types';
import { counted, same } from './notes';

/** How a field of a task is told when its value becomes another, and when it is emptied. */
interface Field {
  readonly of: (task: TimelineTask) => unknown;
  readonly changed: LossType;
  /** Null where what goes is counted with the parts that go with tasks. */
  readonly emptied: LossType | null;
}

/** Every field there is, so that none can be forgotten; the two days of a fixed task are told in one line. */
const FIELDS: Readonly<Record<Exclude<keyof TimelineTask, 'id'>, Field>> = {
  name: { of: ({ name }) => name, changed: 'changedName', emptied: 'changedName' },
  parent: { of: ({ parent }) => parent, changed: 'changedParent', emptied: 'changedParent' },
  catalog: { of: ({ catalog }) => catalog, changed: 'changedDefault', emptied: null },
  stage: { of: ({ stage }) => stage, changed: 'changedStage', emptied: 'emptiedStage' },
  kind: { of: ({ kind }) => kind, changed: 'changedKind', emptied: null },
  gate: { of: ({ gate }) => gate, changed: 'changedGate', emptied: 'emptiedGate' },
  duration: { of: ({ duration }) => duration, changed: 'changedDuration', emptied: null },
  base: { of: ({ base }) => base, changed: 'changedBase', emptied: null },
  start: { of: ({ start }) => start, changed: 'changedFixedDays', emptied: 'emptiedFixedDays' },
  finish: { of: ({ finish }) => finish, changed: 'changedFixedDays', emptied: 'emptiedFixedDays' },
  constraint: {
    ...{ of: ({ constraint }) => constraint, changed: 'changedConstraint', emptied: 'emptiedConstraint' },
  },
  progress: { of: ({ progress }) => progress, changed: 'changedProgress', emptied: null },
  actualStart: {
    ...{ of: ({ actualStart }) => actualStart, changed: 'changedActualStart', emptied: 'emptiedActualStart' },
  },
  actualFinish: {
    of: ({ actualFinish }) => actualFinish,
    ...{ changed: 'changedActualFinish', emptied: 'emptiedActualFinish' },
  },
  owner: { of: ({ owner }) => owner, changed: 'changedOwner', emptied: 'emptiedOwner' },
  calendar: { of: ({ calendar }) => calendar, changed: 'changedTaskCalendar', emptied: null },
  notes: { of: ({ notes }) => notes, changed: 'changedNotes', emptied: 'emptiedNotes' },
  items: { of: ({ items }) => items, changed: 'newItems', emptied: null },
  services: { of: ({ services }) => services, changed: 'newServices', emptied: null },
  spread: { of: ({ spread }) => spread, changed: 'changedSpread', emptied: null },
};

/**
 * What becomes of the tasks that are there before and after: per field how many get another value and how many
 * lose theirs, with the names of the first few.
 */
export function taskChanges(
  before: readonly TimelineTask[],
  after: readonly TimelineTask[],
  nameOf: (task: TimelineTask) => string,
): readonly ImportLoss[] {
  const left = new Map(after.map((task) => [task.id, task]));
  const told = new Map<LossType, Set<TimelineTask>>();
  for (const { of, changed, emptied } of Object.values(FIELDS))
    for (const task of before) {
      const next = left.get(task.id);
      const [was, is] = next ? [of(task), of(next)] : [null, null];
      const type = isEmpty(is) ? emptied : changed;
      if (type !== null && differs(was, is)) told.set(type, (told.get(type) ?? new Set()).add(task));
    }
  return [...told].flatMap(([type, tasks]) => counted(type, [...tasks].map(nameOf)));
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** A list differs by what is new in it: what goes from it is counted elsewhere. */
function differs(was: unknown, is: unknown): boolean {
  if (Array.isArray(was) && Array.isArray(is)) return is.some((entry) => !was.includes(entry));
  return !same(was, is);
}
