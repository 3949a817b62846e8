import { formatDay } from '@shared/core/day';
import { updateTasks } from '@shared/commands/timeline-tasks';
import { LONGEST_DAYS } from '@shared/plan/timeline';
import type { TimelineTask } from '@shared/plan/types';
import type { TimelineRow } from '@shared/timeline';
import { dispatch } from './document-store';
import { today } from './today';

type Patch = Partial<Omit<TimelineTask, 'id' | 'parent'>>;

/** Changes a task; what belongs together, such as progress and actual days, changes together. */
export function changeTask(row: TimelineRow, patch: Patch): void {
  dispatch(updateTasks, { ids: [row.task.id], patch: completePatch(row, patch) });
}

/** A patch with what follows from it. */
export function completePatch(row: TimelineRow, patch: Patch): Patch {
  return { ...patch, ...durationPatch(row, patch), ...progressPatch(row, patch) };
}

function durationPatch({ task }: TimelineRow, { duration }: Patch): Patch {
  if (duration === undefined) return {};
  const days = Math.min(LONGEST_DAYS, Math.max(0, duration));
  // A length makes work of a milestone, as in other planning programs; no length makes a milestone.
  if (task.kind === 'milestone' && days > 0) return { duration: days, kind: 'task' };
  return { duration: days };
}

/**
 * Work that is reported as begun has begun, and work that is done is done: the calculated days become the actual
 * ones, but never days to come.
 */
function progressPatch({ task, dates }: TimelineRow, patch: Patch): Patch {
  const { progress } = patch;
  if (progress === undefined) return {};
  const value = Math.min(100, Math.max(0, progress));
  if (value === 0) return { progress: 0, actualStart: null, actualFinish: null };
  const notLater = (day: string) => (day > today() ? today() : day);
  const started = task.actualStart ?? (dates ? notLater(formatDay(dates.start)) : today());
  if (value < 100) return { progress: value, actualStart: started, actualFinish: null };
  const end = dates?.finish ?? null;
  const planned = end === null ? today() : notLater(formatDay(end));
  const finished = task.actualFinish ?? (planned < started ? started : planned);
  return { progress: 100, actualStart: started, actualFinish: finished };
}
