import type { TimelineTask } from '../plan/types';
import { defineCommand, notFound } from './command';
import { structureOf } from './timeline-tasks';

export interface TaskChange {
  readonly id: string;
  readonly patch: Partial<Omit<TimelineTask, 'id' | 'parent'>>;
}

/**
 * Changes several tasks, each in its own way, as one undo step that nothing joins: a drag, or a gate that goes from
 * one task to another. Answers `notFound` for a task that is gone; nothing is changed then.
 */
export const changeTasks = defineCommand<{ readonly changes: readonly TaskChange[] }>({
  id: 'task.change',
  edit(draft, { changes }) {
    const byId = new Map(draft.timeline.tasks.map((task) => [task.id, task]));
    for (const { id, patch } of changes) {
      const task = byId.get(id);
      if (!task) return notFound('task', id);
      Object.assign(task, structureOf(patch));
    }
    return undefined;
  },
});
