import { MultiSelect } from '@mantine/core';
import type { TimelineRow } from '@shared/timeline';
import { useWords } from '../../ui/words';
import { changeTask } from '../../state/change-task';
import { useRelated } from './related-names';
import classes from './timeline.module.css';

const OFFERED = 40;

/** Items of the stages and services that a task brings about. */
export function TaskRelated({ row }: { readonly row: TimelineRow }) {
  const { t } = useWords();
  const related = useRelated();
  if (!related) return null;
  const { task } = row;
  return (
    <div className={classes.choices}>
      <MultiSelect
        label={t('timeline.items')}
        description={t('timeline.items_help')}
        searchable
        limit={OFFERED}
        data={withUnknown(related.items, task.items)}
        value={[...task.items]}
        nothingFoundMessage={t('timeline.nothing_found')}
        onChange={(items) => changeTask(row, { items })}
      />
      <MultiSelect
        label={t('timeline.services')}
        description={t('timeline.services_help')}
        searchable
        limit={OFFERED}
        data={withUnknown(related.services, task.services)}
        value={[...task.services]}
        nothingFoundMessage={t('timeline.nothing_found')}
        onChange={(services) => changeTask(row, { services })}
      />
    </div>
  );
}

/** Entries of another version stay, by their ids. */
function withUnknown(
  known: readonly { readonly value: string; readonly label: string }[],
  ids: readonly string[],
) {
  const unknown = ids.filter((id) => !known.some(({ value }) => value === id));
  return [...known, ...unknown.map((id) => ({ value: id, label: id }))];
}
