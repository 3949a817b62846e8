import { Button } from '@mantine/core';
import { updateItems } from '@shared/commands/items';
import { dispatch } from '../../state/document-store';
import { usePeople } from '../../state/people';
import { DayField } from '../../ui/day-field';
import { PersonPicker } from '../../ui/person-picker';
import { useWords } from '../../ui/words';
import type { Chosen } from './chosen';
import { ReasonForm } from './reason-form';
import { StateControl } from './state-control';
import { useStateChange } from './use-state-change';
import classes from './list.module.css';

/** Changes everything that is selected at once: state, owner, due day. Each is one step to undo. */
export function BulkBar({ chosen }: { readonly chosen: Chosen }) {
  const { t } = useWords();
  const { people, createPerson } = usePeople();
  const change = useStateChange(chosen.ids);
  const { ids } = chosen;
  return (
    <div className={classes.bulk} role="group" aria-label={t('stages.bulk')}>
      <span className={classes.strong} role="status">
        {t('stages.chosen', { count: ids.length })}
      </span>
      {change.asking ? (
        <ReasonForm state={change.asking} onConfirm={change.confirm} onCancel={change.cancel} />
      ) : (
        <>
          <StateControl state={null} title="" onChoose={change.choose} framed />
          <div className={classes.bulkField}>
            <span aria-hidden>{t('stages.bulk_owner')}</span>
            <PersonPicker
              label={t('stages.bulk_owner')}
              hideLabel
              people={people}
              value={null}
              onChange={(owner) => dispatch(updateItems, { ids, patch: { owner } })}
              onCreate={createPerson}
              size="xs"
            />
          </div>
          <div className={classes.bulkField}>
            <span aria-hidden>{t('stages.bulk_due')}</span>
            <DayField
              label={t('stages.bulk_due')}
              hideLabel
              value={null}
              size="xs"
              onChange={(due) => dispatch(updateItems, { ids, patch: { due } })}
            />
          </div>
          <ClearFields ids={ids} />
        </>
      )}
      {!change.asking && (
        <Button variant="subtle" size="compact-sm" ms="auto" onClick={chosen.clear}>
          {t('stages.chosen_clear')}
        </Button>
      )}
    </div>
  );
}

function ClearFields({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useWords();
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => dispatch(updateItems, { ids, patch: { owner: null } })}
      >
        {t('stages.bulk_owner_none')}
      </Button>
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => dispatch(updateItems, { ids, patch: { due: null } })}
      >
        {t('stages.bulk_due_none')}
      </Button>
    </>
  );
}
