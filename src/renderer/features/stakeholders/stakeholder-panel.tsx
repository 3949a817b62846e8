import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { stakeholderNameIn } from '@shared/stakeholders';
import { usePlan } from '../../state/document-store';
import { MarkdownField } from '../../ui/markdown-field';
import { PanelTitle } from '../../ui/panel';
import { RemovePart } from '../../ui/remove-part';
import { useWords } from '../../ui/words';
import { removeEntries } from './grid-edits';
import { ActionsPart } from './panel-actions';
import { AgreementsPart } from './panel-agreements';
import { AttitudePart } from './panel-attitude';
import { ContactsPart } from './panel-contacts';
import { Fold, setterOf, type PartProps } from './panel-parts';
import { PeoplePart } from './panel-people';
import { PersonPart } from './panel-person';
import { PlacePart } from './panel-place';
import { RelationsPart } from './panel-relations';
import { ServedPart, SourcePart } from './panel-served';
import { usePeopleById } from './use-cell-text';
import classes from './stakeholders.module.css';

/** Inspector of a stakeholder: everything known about it, edited in place. */
export function StakeholderPanel({ id }: { readonly id: string }) {
  const { t } = useWords();
  const entry = usePlan((plan) => plan.stakeholders.register.find((known) => known.id === id));
  const people = usePeopleById();
  const set = useMemo(() => setterOf(id), [id]);
  if (!entry) return <Text c="dimmed">{t('stakeholders.gone')}</Text>;
  const { agreements, contacts, notes } = entry;
  return (
    <div key={id} className={classes.panel}>
      <PanelTitle
        kicker={t(entry.person === null ? 'stakeholders.stakeholder' : 'stakeholders.person_of')}
        title={stakeholderNameIn(people, entry)}
      />
      <Fold title={t('stakeholders.part_place')} open>
        <PlacePart entry={entry} set={set} />
      </Fold>
      {entry.person !== null && (
        <Fold title={t('stakeholders.part_person')} open>
          <PersonPart id={entry.person} />
        </Fold>
      )}
      <Fold title={t('stakeholders.part_attitude')} open>
        <AttitudePart entry={entry} set={set} />
      </Fold>
      <Fold title={t('stakeholders.part_people')} open>
        <PeoplePart entry={entry} set={set} />
      </Fold>
      <Fold title={t('stakeholders.part_actions')} open>
        <ActionsPart entry={entry} />
      </Fold>
      <Fold title={t('stakeholders.part_contacts')} open={contacts.length > 0}>
        <ContactsPart entry={entry} set={set} />
      </Fold>
      <Fold title={t('stakeholders.part_agreements')} open={agreements.length > 0}>
        <AgreementsPart entry={entry} set={set} />
      </Fold>
      <Fold title={t('stakeholders.part_relations')} open={false}>
        <RelationsPart entry={entry} />
      </Fold>
      <RoleParts entry={entry} set={set} />
      <Fold title={t('stakeholders.part_notes')} open={notes !== ''}>
        <MarkdownField
          label={t('stakeholders.part_notes')}
          hideLabel
          minRows={3}
          value={notes}
          onChange={(text) => set({ notes: text })}
        />
      </Fold>
      <Removal id={id} />
    </div>
  );
}

/** What matters for what it is to the team; open where it is that. */
function RoleParts({ entry, set }: PartProps) {
  const { t } = useWords();
  const { roles, served, source } = entry;
  return (
    <>
      <Fold
        title={t('stakeholders.part_served')}
        open={roles.includes('constituent') || served.capability !== null}
      >
        <ServedPart entry={entry} set={set} />
      </Fold>
      <Fold
        title={t('stakeholders.part_source')}
        open={roles.includes('informationSource') || source.decision !== null}
      >
        <SourcePart entry={entry} set={set} />
      </Fold>
    </>
  );
}

function Removal({ id }: { readonly id: string }) {
  const { t } = useWords();
  return (
    <RemovePart
      label={t('stakeholders.remove')}
      hint={t('stakeholders.remove_hint')}
      onRemove={() => removeEntries([id])}
    />
  );
}
