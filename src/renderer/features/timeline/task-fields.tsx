import { NativeSelect, Text } from '@mantine/core';
import { STAGE_IDS } from '@shared/catalog/types';
import type { TimelineTask } from '@shared/plan/types';
import type { TimelineRow } from '@shared/timeline';
import { usePlan } from '../../state/document-store';
import { usePeople } from '../../state/people';
import { LineField } from '../../ui/line-field';
import { MarkdownField } from '../../ui/markdown-field';
import { PersonPicker } from '../../ui/person-picker';
import { useWords } from '../../ui/words';
import { changeTask } from '../../state/change-task';
import { ConstraintFields } from './constraint-fields';
import { KindFields } from './kind-fields';
import type { TaskPartProps } from './task-part-props';
import { STAGE_NAMES } from './task-words';
import classes from './timeline.module.css';
import { TaskProgress } from './task-progress';

type Patch = Partial<Omit<TimelineTask, 'id' | 'parent'>>;

/** Name, kind, length, days and people of a task. */
export function TaskFields({ row, nameOf }: TaskPartProps) {
  const { t } = useWords();
  const { task, hasChildren } = row;
  const { people, createPerson } = usePeople();
  const set = (patch: Patch) => changeTask(row, patch);
  return (
    <div className={classes.fields}>
      <div className={classes.wide}>
        <LineField
          label={t('timeline.col_name')}
          dir="auto"
          required
          value={task.name === '' && task.catalog === null ? '' : nameOf(task)}
          onChange={(name) => set({ name })}
        />
      </div>
      <NativeSelect
        label={t('timeline.stage')}
        value={task.stage ?? ''}
        onChange={(event) =>
          set({ stage: STAGE_IDS.find((stage) => stage === event.currentTarget.value) ?? null })
        }
      >
        <option value="">{t('timeline.stage_none')}</option>
        {STAGE_IDS.map((stage) => (
          <option key={stage} value={stage}>
            {t(STAGE_NAMES[stage])}
          </option>
        ))}
      </NativeSelect>
      <PersonPicker
        label={t('timeline.col_owner')}
        people={people}
        value={task.owner}
        onChange={(owner) => set({ owner })}
        onCreate={createPerson}
      />
      {hasChildren ? (
        <Text size="sm" c="dimmed" className={classes.wide ?? ''}>
          {t('timeline.summary_help')}
        </Text>
      ) : (
        <>
          <KindFields row={row} nameOf={nameOf} />
          <ConstraintFields row={row} />
          <TaskProgress row={row} />
          <CalendarField row={row} />
        </>
      )}
      <div className={classes.wide}>
        <MarkdownField
          label={t('timeline.notes')}
          minRows={2}
          value={task.notes}
          onChange={(notes) => set({ notes })}
        />
      </div>
    </div>
  );
}

function CalendarField({ row }: { readonly row: TimelineRow }) {
  const { t } = useWords();
  const calendars = usePlan((plan) => plan.timeline.calendars);
  if (calendars.length === 0) return null;
  return (
    <NativeSelect
      label={t('timeline.calendar')}
      value={row.task.calendar ?? ''}
      onChange={(event) => changeTask(row, { calendar: event.currentTarget.value || null })}
    >
      <option value="">{t('timeline.calendar_plan')}</option>
      {calendars.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </NativeSelect>
  );
}
