import type { Plan, TimelineTask } from '@shared/plan/types';

const SETTLED: readonly string[] = ['done', 'notApplicable'];

/** Tasks whose items are all settled in `now` and were not in `before`, and that are not said to be done. */
export function justCompleted(before: Plan, now: Plan): readonly TimelineTask[] {
  const [old, items] = [before.stages.items, now.stages.items];
  if (old === items || before.id !== now.id) return [];
  const isSettled = (records: Plan['stages']['items']) => (id: string) =>
    SETTLED.includes(records[id]?.state ?? 'notStarted');
  return now.timeline.tasks.filter(
    (task) =>
      task.items.length > 0 &&
      task.progress < 100 &&
      task.actualFinish === null &&
      task.kind !== 'ongoing' &&
      task.items.every(isSettled(items)) &&
      !task.items.every(isSettled(old)),
  );
}
