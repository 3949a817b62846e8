import { Button, Group, Tabs } from '@mantine/core';
import { Dialog } from '../../ui/dialog';
import { useWords } from '../../ui/words';
import { flushPendingEdits } from '../../ui/pending-edits';
import { TaskFields } from './task-fields';
import type { TaskPartProps } from './task-part-props';
import { TaskLinks } from './task-links';
import { TaskRelated } from './task-related';
import { TaskSpreadFields } from './task-spread';
import type { NameOf } from './task-words';
import classes from './timeline.module.css';
import { useTimelineState } from './use-timeline';
import { focusRow, useView } from './view-store';

/** Everything about a task, edited in place; each change takes effect at once and can be undone. */
export function TaskDialog({ nameOf }: { readonly nameOf: NameOf }) {
  const id = useView((view) => view.dialog);
  const state = useTimelineState();
  const row = id === null ? undefined : state.byId.get(id);
  return row ? <OpenDialog key={row.task.id} row={row} nameOf={nameOf} /> : null;
}

function OpenDialog({ row, nameOf }: TaskPartProps) {
  const { t } = useWords();
  const close = () => {
    flushPendingEdits();
    useView.setState({ dialog: null });
    focusRow(row.task.id);
  };
  return (
    <Dialog
      onClose={close}
      size={720}
      title={t('timeline.dialog_title', { wbs: row.wbs, name: nameOf(row.task) })}
    >
      <Tabs defaultValue="task" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="task">{t('timeline.tab_task')}</Tabs.Tab>
          <Tabs.Tab value="links">{t('timeline.tab_links')}</Tabs.Tab>
          <Tabs.Tab value="related">{t('timeline.tab_related')}</Tabs.Tab>
          <Tabs.Tab value="spread">{t('timeline.tab_spread')}</Tabs.Tab>
        </Tabs.List>
        <div className={classes.dialogBody}>
          <Tabs.Panel value="task">
            <TaskFields row={row} nameOf={nameOf} />
          </Tabs.Panel>
          <Tabs.Panel value="links">
            <TaskLinks row={row} nameOf={nameOf} />
          </Tabs.Panel>
          <Tabs.Panel value="related">
            <TaskRelated row={row} />
          </Tabs.Panel>
          <Tabs.Panel value="spread">
            <TaskSpreadFields row={row} />
          </Tabs.Panel>
        </div>
      </Tabs>
      <Group justify="flex-end" mt="md">
        <Button onClick={close}>{t('timeline.dialog_done')}</Button>
      </Group>
    </Dialog>
  );
}
