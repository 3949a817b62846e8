import { notifications } from '@mantine/notifications';
import { setMe } from '@shared/commands/identity';
import { personCommands } from '@shared/commands/people';
import { personReferences } from '@shared/plan/cross-checks';
import { dispatch, useDocument, usePlan } from '../../state/document-store';
import { usePeople } from '../../state/people';
import { EntriesTable } from '../../ui/entries-table';
import type { EntryColumn } from '../../ui/entry-types';
import { HelpText } from '../../ui/help-text';
import { PersonPicker } from '../../ui/person-picker';
import { useWords } from '../../ui/words';
import classes from './setup.module.css';

/** The one list of persons, and which of them works here. */
export function PeoplePart() {
  const { t } = useWords();
  const { people, createPerson } = usePeople();
  const me = usePlan((plan) => plan.settings.me);
  const columns: readonly EntryColumn[] = [
    { key: 'name', label: t('setup.personName'), kind: 'line', required: true },
    { key: 'role', label: t('setup.personRole'), kind: 'line' },
    { key: 'organization', label: t('setup.personOrganization'), kind: 'line' },
    { key: 'email', label: t('setup.personEmail'), kind: 'line' },
    { key: 'phone', label: t('setup.personPhone'), kind: 'line', width: 140 },
  ];
  return (
    <>
      <HelpText>{t('setup.peopleHelp')}</HelpText>
      <div className={classes.wide}>
        <EntriesTable
          label={t('setup.partPeople')}
          columns={columns}
          rows={people}
          addLabel={t('setup.peopleAdd')}
          emptyText={t('setup.peopleEmpty')}
          onAdd={() => createPerson(t('setup.personNew'))}
          onChange={(id, key, value) => void dispatch(personCommands.update, { id, patch: { [key]: value } })}
          onRemove={(id) => removePerson(id, t)}
          onMove={(id, to) => void dispatch(personCommands.move, { id, to })}
        />
      </div>
      <div className={classes.row}>
        <PersonPicker
          label={t('setup.me')}
          people={people}
          value={me}
          onChange={(person) => void dispatch(setMe, { person })}
          onCreate={createPerson}
        />
        <div className={classes.help}>{t('setup.meHelp')}</div>
      </div>
    </>
  );
}

/** Removes a person and says how many places are empty now. */
function removePerson(id: string, t: ReturnType<typeof useWords>['t']): void {
  const plan = useDocument.getState().plan;
  if (!plan) return;
  const name = plan.people.find((person) => person.id === id)?.name ?? '';
  const count = personReferences(plan).filter((reference) => reference.id === id).length;
  dispatch(personCommands.remove, { id });
  if (count > 0)
    notifications.show({
      title: t('setup.personRemoved', { name }),
      message: t('setup.personRemovedPlaces', { count }),
      closeButtonProps: { 'aria-label': t('common.close') },
    });
}
