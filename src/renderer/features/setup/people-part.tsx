import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { setMe } from '@shared/commands/identity';
import { personCommands } from '@shared/commands/people';
import { personReferences } from '@shared/plan/person-references';
import { textsNaming } from '@shared/search';
import { dispatch, useDocument, usePlan } from '../../state/document-store';
import { usePeople } from '../../state/people';
import type { ChoiceOption } from '../../ui/choice-field';
import { EntriesTable } from '../../ui/entries-table';
import type { EntryColumn } from '../../ui/entry-types';
import { HelpText } from '../../ui/help-text';
import { PersonPicker } from '../../ui/person-picker';
import { useWords } from '../../ui/words';
import classes from './setup.module.css';
import { StillNamed } from './still-named';

/** The one list of persons, and which of them works here. */
export function PeoplePart() {
  const { t } = useWords();
  const { people, createPerson } = usePeople();
  const me = usePlan((plan) => plan.settings.me);
  // As typed: what the register says of them has a column of its own.
  const rows = usePlan((plan) => plan.people);
  const bodies = useBodies();
  const columns: readonly EntryColumn[] = [
    { key: 'name', label: t('setup.personName'), kind: 'line', required: true },
    { key: 'role', label: t('setup.personRole'), kind: 'line', width: 170 },
    { key: 'organization', label: t('setup.personOrganization'), kind: 'line', width: 180 },
    ...(bodies.length === 0
      ? []
      : [
          {
            ...{ key: 'organizations', label: t('setup.personBodies'), kind: 'choices' as const },
            ...{ help: t('setup.personBodiesHelp'), options: bodies, width: 130 },
          },
        ]),
    { key: 'email', label: t('setup.personEmail'), kind: 'line', width: 190 },
    { key: 'phone', label: t('setup.personPhone'), kind: 'line' },
    { key: 'channel', label: t('setup.personChannel'), help: t('setup.personChannelHelp'), kind: 'line' },
    { key: 'language', label: t('setup.personLanguage'), kind: 'line', width: 96 },
  ];
  return (
    <>
      <HelpText>{t('setup.peopleHelp')}</HelpText>
      <div className={classes.wide}>
        <EntriesTable
          label={t('setup.partPeople')}
          columns={columns}
          rows={rows}
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

/** Organizations of the register, for saying which of them a person belongs to. */
function useBodies(): readonly ChoiceOption[] {
  const register = usePlan((plan) => plan.stakeholders.register);
  return useMemo(
    () =>
      register.filter(({ person }) => person === null).map(({ id, name }) => ({ value: id, label: name })),
    [register],
  );
}

/** Removes a person and says what that changed in the plan: one undo step brings all of it back. */
function removePerson(id: string, t: ReturnType<typeof useWords>['t']): void {
  const plan = useDocument.getState().plan;
  if (!plan) return;
  const person = plan.people.find((entry) => entry.id === id);
  if (!person) return;
  const count = personReferences(plan).filter((reference) => reference.id === id).length;
  const isListed = plan.stakeholders.register.some(({ person }) => person === id);
  if (!dispatch(personCommands.remove, { id }).ok) return;
  const after = useDocument.getState().plan;
  const isNamed = after !== null && textsNaming(after, person, null).length > 0;
  if (count > 0 || isNamed)
    notifications.show({
      title: t('setup.personRemoved', { name: person.name }),
      message: (
        <>
          {[
            ...(count > 0 ? [t('setup.personRemovedPlaces', { count })] : []),
            ...(isListed ? [t('setup.personRemovedEntry')] : []),
            t('setup.personRemovedRest'),
          ].join(' ')}
          {isNamed && <StillNamed person={person} planId={plan.id} />}
        </>
      ),
      // A list to work through stays until it is closed.
      ...(isNamed ? { autoClose: false } : {}),
      closeButtonProps: { 'aria-label': t('common.close') },
    });
}
