import { Button, Checkbox, NativeSelect, Popover } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { STAGE_IDS } from '@shared/catalog/types';
import type { TimelineState } from '@shared/timeline';
import { usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { isFiltering, NO_FILTER, type Filter, type Grouping } from './shown-rows';
import { STAGE_NAMES } from './task-words';
import classes from './timeline.module.css';
import { useView } from './view-store';

const GROUPINGS = ['outline', 'stage', 'owner'] as const satisfies readonly Grouping[];
const FLAGS = ['critical', 'late', 'milestones'] as const;

/** Which tasks are shown and how they are grouped. */
export function FilterMenu({ state }: { readonly state: TimelineState }) {
  const { t } = useWords();
  const filter = useView((view) => view.filter);
  const active = isFiltering(filter);
  return (
    <div className={classes.group}>
      <Popover position="bottom-start" withinPortal trapFocus returnFocus shadow="md">
        <Popover.Target>
          <Button
            size="xs"
            variant={active ? 'light' : 'default'}
            leftSection={<IconFilter size={14} aria-hidden />}
          >
            {t(active ? 'timeline.filter_on' : 'timeline.filter')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('timeline.filter')}>
          <FilterFields state={state} />
        </Popover.Dropdown>
      </Popover>
      {active && (
        <Button size="xs" variant="subtle" onClick={() => useView.setState({ filter: NO_FILTER })}>
          {t('timeline.filter_clear')}
        </Button>
      )}
    </div>
  );
}

function FilterFields({ state }: { readonly state: TimelineState }) {
  const { t } = useWords();
  const filter = useView((view) => view.filter);
  const grouping = useView((view) => view.grouping);
  const people = usePlan((plan) => plan.people);
  const owners = people.filter(({ id }) => state.rows.some(({ task }) => task.owner === id));
  const set = (patch: Partial<Filter>) => useView.setState({ filter: { ...filter, ...patch } });
  return (
    <div className={classes.filters}>
      <NativeSelect
        label={t('timeline.filter_stage')}
        value={filter.stage ?? ''}
        onChange={(event) =>
          set({ stage: STAGE_IDS.find((stage) => stage === event.currentTarget.value) ?? null })
        }
      >
        <option value="">{t('timeline.filter_any_stage')}</option>
        {STAGE_IDS.map((stage) => (
          <option key={stage} value={stage}>
            {t(STAGE_NAMES[stage])}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect
        label={t('timeline.filter_owner')}
        value={filter.owner ?? ''}
        onChange={(event) => set({ owner: event.currentTarget.value || null })}
      >
        <option value="">{t('timeline.filter_any_owner')}</option>
        {owners.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </NativeSelect>
      {FLAGS.map((flag) => (
        <Checkbox
          key={flag}
          label={t(`timeline.filter_${flag}`)}
          checked={filter[flag]}
          onChange={(event) => set({ [flag]: event.currentTarget.checked })}
        />
      ))}
      <NativeSelect
        label={t('timeline.grouping')}
        value={grouping}
        onChange={(event) => {
          const chosen = GROUPINGS.find((entry) => entry === event.currentTarget.value);
          if (chosen) useView.setState({ grouping: chosen });
        }}
      >
        {GROUPINGS.map((value) => (
          <option key={value} value={value}>
            {t(`timeline.grouping_${value}`)}
          </option>
        ))}
      </NativeSelect>
    </div>
  );
}
