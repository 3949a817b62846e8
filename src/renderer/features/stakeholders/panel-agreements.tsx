import { Button, Text } from '@mantine/core';
import { formatDayFor } from '@shared/i18n/format';
import { TLP } from '@shared/plan/identity';
import { AGREEMENT_KINDS, AGREEMENT_STATES } from '@shared/plan/stakeholders';
import type { Agreement } from '@shared/plan/types';
import { hasLapsed } from '@shared/stakeholders';
import { newId } from '../../state/new-id';
import { usePeople } from '../../state/people';
import { useToday } from '../../state/today';
import { DayField } from '../../ui/day-field';
import { LineField } from '../../ui/line-field';
import { MarkdownField } from '../../ui/markdown-field';
import { PersonPicker } from '../../ui/person-picker';
import { useWords } from '../../ui/words';
import { optionsOf, SelectField, type PartProps } from './panel-parts';
import { AGREEMENT_KIND_WORDS, AGREEMENT_STATE_WORDS } from './stakeholder-words';
import classes from './stakeholders.module.css';

const NEW: Omit<Agreement, 'id'> = {
  kind: 'mou',
  title: '',
  state: 'needed',
  on: null,
  expires: null,
  signer: null,
  theirSigner: '',
  tlp: null,
  note: '',
};

/** Agreements with the stakeholder: what is needed, what is signed, until when. */
export function AgreementsPart({ entry, set }: PartProps) {
  const { t } = useWords();
  const { agreements } = entry;
  return (
    <div className={classes.list}>
      {agreements.map((agreement) => (
        <AgreementEntry
          key={agreement.id}
          agreement={agreement}
          onChange={(patch) =>
            set({
              agreements: agreements.map((known) =>
                known.id === agreement.id ? { ...known, ...patch } : known,
              ),
            })
          }
          onRemove={() => set({ agreements: agreements.filter((known) => known.id !== agreement.id) })}
        />
      ))}
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => set({ agreements: [...agreements, { ...NEW, id: newId() }] })}
      >
        {t('stakeholders.agreement_add')}
      </Button>
    </div>
  );
}

interface EntryProps {
  readonly agreement: Agreement;
  readonly onChange: (patch: Partial<Omit<Agreement, 'id'>>) => void;
  readonly onRemove: () => void;
}

function AgreementEntry({ agreement, onChange, onRemove }: EntryProps) {
  const { t, language } = useWords();
  const today = useToday((state) => state.today);
  return (
    <div className={classes.entry}>
      <div className={classes.pair}>
        <SelectField
          label={t('stakeholders.agreement_kind')}
          value={agreement.kind}
          options={optionsOf(AGREEMENT_KINDS, (value) => t(AGREEMENT_KIND_WORDS[value]))}
          onChange={(kind) => onChange({ kind: kind ?? 'other' })}
        />
        <SelectField
          label={t('stakeholders.agreement_state')}
          value={agreement.state}
          options={optionsOf(AGREEMENT_STATES, (value) => t(AGREEMENT_STATE_WORDS[value]))}
          onChange={(state) => onChange({ state: state ?? 'needed' })}
        />
      </div>
      <LineField
        size="xs"
        dir="auto"
        label={t('stakeholders.agreement_title')}
        value={agreement.title}
        onChange={(title) => onChange({ title })}
      />
      <DaysAndSigners agreement={agreement} onChange={onChange} />
      {agreement.expires !== null && hasLapsed(agreement, today) && (
        <Text size="xs" c="red" role="status">
          {t('stakeholders.agreement_ended', { day: formatDayFor(language, agreement.expires) })}
        </Text>
      )}
      <SelectField
        label={t('stakeholders.agreement_tlp')}
        value={agreement.tlp}
        none={t('stakeholders.not_decided')}
        options={optionsOf(TLP, (value) => `TLP:${value}`)}
        onChange={(tlp) => onChange({ tlp })}
      />
      <MarkdownField
        label={t('stakeholders.agreement_note')}
        minRows={2}
        value={agreement.note}
        onChange={(note) => onChange({ note })}
      />
      <div className={classes.entryFoot}>
        <Button size="compact-xs" variant="subtle" color="red" onClick={onRemove}>
          {t('stakeholders.remove_entry')}
        </Button>
      </div>
    </div>
  );
}

/** When it holds, and who signs on either side. */
function DaysAndSigners({ agreement, onChange }: Omit<EntryProps, 'onRemove'>) {
  const { t } = useWords();
  const { people, createPerson } = usePeople();
  return (
    <div className={classes.pair}>
      <DayField
        size="xs"
        label={t('stakeholders.agreement_on')}
        value={agreement.on}
        onChange={(on) => onChange({ on })}
      />
      <DayField
        size="xs"
        label={t('stakeholders.agreement_expires')}
        value={agreement.expires}
        onChange={(expires) => onChange({ expires })}
      />
      <PersonPicker
        size="xs"
        label={t('stakeholders.agreement_signer')}
        people={people}
        value={agreement.signer}
        onChange={(signer) => onChange({ signer })}
        onCreate={createPerson}
      />
      <LineField
        size="xs"
        dir="auto"
        label={t('stakeholders.agreement_their')}
        value={agreement.theirSigner}
        onChange={(theirSigner) => onChange({ theirSigner })}
      />
    </div>
  );
}
