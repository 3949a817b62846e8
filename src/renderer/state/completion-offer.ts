import { useEffect } from 'react';
import type { Plan, TimelineTask } from '@shared/plan/types';
import { timelineOf } from '@shared/timeline';
import { useCatalogText } from './catalog-words';
import { changeTask } from './change-task';
import { askQuestion } from './dialogs';
import { useDocument } from './document-store';

const SETTLED: readonly string[] = ['done', 'notApplicable'];

/**
 * Asks whether a task is done once the last item it brings about is: the plan never decides that by itself. Undo
 * and redo ask nothing.
 */
export function useCompletionOffers(): void {
  const text = useCatalogText('timeline');
  useEffect(() => {
    if (!text) return undefined;
    return useDocument.subscribe((now, before) => {
      const isRedo = before.history.future.at(-1)?.plan === now.plan;
      const isEdit = now.history.past !== before.history.past && now.history.future.length === 0;
      if (!now.plan || !before.plan || !isEdit || isRedo) return;
      for (const task of justCompleted(before.plan, now.plan))
        void offer(task.id, task.name || text(task.catalog ?? '', 'name'));
    });
  }, [text]);
}

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

async function offer(id: string, name: string): Promise<void> {
  const answer = await askQuestion({
    title: { key: 'timeline.complete_title', values: { name } },
    text: [{ key: 'timeline.complete_text' }],
    options: [{ id: 'done', label: { key: 'timeline.complete_done' }, kind: 'primary' }],
    cancel: { key: 'timeline.complete_not_yet' },
  });
  const { plan } = useDocument.getState();
  const row = plan && timelineOf(plan).byId.get(id);
  if (answer === 'done' && row) changeTask(row, { progress: 100 });
}
