import { useEffect } from 'react';
import { timelineOf } from '@shared/timeline';
import { useCatalogText } from './catalog-words';
import { changeTask } from './change-task';
import { askQuestion } from './dialogs';
import { useDocument } from './document-store';
import { justCompleted } from './just-completed';

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
