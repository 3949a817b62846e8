import { Button, NativeSelect } from '@mantine/core';
import { updateStakeholders } from '@shared/commands/stakeholders';
import { ENGAGEMENTS } from '@shared/plan/stakeholders';
import type { Stakeholder } from '@shared/plan/types';
import { dispatch, usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { removeEntries } from './grid-edits';
import { chosenIn } from './grid-rows';
import { useGrid } from './grid-store';
import { ENGAGEMENT_WORDS } from './stakeholder-words';
import classes from './stakeholders.module.css';

/** What can be done with several of the listed stakeholders at once; there while some are chosen. */
export function BulkBar({ rows }: { readonly rows: readonly Stakeholder[] }) {
  const { t } = useWords();
  const chosen = useGrid((state) => state.chosen);
  const people = usePlan((plan) => plan.people);
  const ids = chosenIn(rows, chosen);
  if (ids.length === 0) return null;
  return (
    <div role="group" aria-label={t('stakeholders.bulk_label')} className={classes.bulk}>
      <span>{t('stakeholders.chosen', { count: ids.length })}</span>
      <NativeSelect
        size="xs"
        aria-label={t('stakeholders.bulk_owner')}
        value=""
        onChange={(event) =>
          dispatch(updateStakeholders, { ids, patch: { owner: event.currentTarget.value } })
        }
      >
        <option value="" disabled>
          {t('stakeholders.bulk_owner')}
        </option>
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect
        size="xs"
        aria-label={t('stakeholders.bulk_wanted')}
        value=""
        onChange={(event) => {
          const wanted = ENGAGEMENTS.find((known) => known === event.currentTarget.value) ?? null;
          dispatch(updateStakeholders, { ids, patch: { wanted } });
        }}
      >
        <option value="" disabled>
          {t('stakeholders.bulk_wanted')}
        </option>
        {ENGAGEMENTS.map((value) => (
          <option key={value} value={value}>
            {t(ENGAGEMENT_WORDS[value])}
          </option>
        ))}
      </NativeSelect>
      <Button size="compact-sm" variant="subtle" color="red" onClick={() => removeEntries(ids)}>
        {t('stakeholders.bulk_remove')}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={() => useGrid.setState({ chosen: new Set() })}>
        {t('stakeholders.bulk_clear')}
      </Button>
    </div>
  );
}
