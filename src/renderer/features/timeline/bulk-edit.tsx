import { Button, NativeSelect, Popover, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { STAGE_IDS } from '@shared/catalog/types';
import { updateTasks } from '@shared/commands/timeline-tasks';
import type { TimelineTask } from '@shared/plan/types';
import type { TimelineState } from '@shared/timeline';
import { dispatch, usePlan } from '../../state/document-store';
import { usePeople } from '../../state/people';
import { PersonPicker } from '../../ui/person-picker';
import { useWords } from '../../ui/words';
import { STAGE_NAMES } from './task-words';
import classes from './timeline.module.css';

interface BulkEditProps {
  readonly ids: readonly string[];
  readonly state: TimelineState;
}

type Patch = Partial<Pick<TimelineTask, 'owner' | 'stage' | 'calendar'>>;

/** Changes all chosen tasks in the same way. */
export function BulkEdit({ ids, state }: BulkEditProps) {
  const { t } = useWords();
  return (
    <Popover position="bottom-start" withinPortal trapFocus returnFocus shadow="md">
      <Popover.Target>
        <Button size="xs" variant="default" leftSection={<IconPencil size={14} aria-hidden />}>
          {t('timeline.bulk', { count: ids.length })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('timeline.bulk', { count: ids.length })}>
        <BulkFields ids={ids} state={state} />
      </Popover.Dropdown>
    </Popover>
  );
}

/** What all chosen tasks have in common; undefined where they differ. */
function common<K extends keyof TimelineTask>(
  { ids, state }: BulkEditProps,
  field: K,
): TimelineTask[K] | undefined {
  const [first, ...others] = ids.flatMap((id) => state.byId.get(id)?.task ?? []);
  return first && others.every((task) => task[field] === first[field]) ? first[field] : undefined;
}

function BulkFields(props: BulkEditProps) {
  const { ids } = props;
  const { t } = useWords();
  const { people, createPerson } = usePeople();
  const calendars = usePlan((plan) => plan.timeline.calendars);
  const set = (patch: Patch) => dispatch(updateTasks, { ids, patch });
  const stage = common(props, 'stage');
  const calendar = common(props, 'calendar');
  return (
    <div className={classes.filters}>
      <Text size="sm">{t('timeline.bulk_help')}</Text>
      <PersonPicker
        label={t('timeline.col_owner')}
        people={people}
        value={common(props, 'owner') ?? null}
        onChange={(owner) => set({ owner })}
        onCreate={createPerson}
      />
      <NativeSelect
        label={t('timeline.stage')}
        value={stage === undefined ? '*' : (stage ?? '')}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (value !== '*') set({ stage: STAGE_IDS.find((entry) => entry === value) ?? null });
        }}
      >
        {stage === undefined && <option value="*">{t('timeline.bulk_differs')}</option>}
        <option value="">{t('timeline.stage_none')}</option>
        {STAGE_IDS.map((entry) => (
          <option key={entry} value={entry}>
            {t(STAGE_NAMES[entry])}
          </option>
        ))}
      </NativeSelect>
      {calendars.length > 0 && (
        <NativeSelect
          label={t('timeline.calendar')}
          value={calendar === undefined ? '*' : (calendar ?? '')}
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (value !== '*') set({ calendar: value === '' ? null : value });
          }}
        >
          {calendar === undefined && <option value="*">{t('timeline.bulk_differs')}</option>}
          <option value="">{t('timeline.calendar_plan')}</option>
          {calendars.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </NativeSelect>
      )}
    </div>
  );
}
