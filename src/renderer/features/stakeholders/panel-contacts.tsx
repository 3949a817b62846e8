import { Button } from '@mantine/core';
import { CONTACT_FORMS } from '@shared/plan/stakeholders';
import type { ContactEntry } from '@shared/plan/types';
import { usePlan } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { usePeople } from '../../state/people';
import { useToday } from '../../state/today';
import { DayField } from '../../ui/day-field';
import { LineField } from '../../ui/line-field';
import { MarkdownField } from '../../ui/markdown-field';
import { PersonPicker } from '../../ui/person-picker';
import { useWords } from '../../ui/words';
import { optionsOf, SelectField, type PartProps } from './panel-parts';
import { CONTACT_FORM_WORDS } from './stakeholder-words';
import classes from './stakeholders.module.css';

/** The contacts there were, the latest first, and the step each leads to. */
export function ContactsPart({ entry, set }: PartProps) {
  const { t } = useWords();
  const today = useToday((state) => state.today);
  const me = usePlan((plan) => plan.settings.me);
  const { contacts } = entry;
  const add = () => {
    const contact: ContactEntry = {
      id: newId(),
      on: today,
      form: 'meeting',
      by: me,
      outcome: '',
      nextStep: '',
      nextBy: null,
    };
    set({ contacts: [...contacts, contact] });
  };
  return (
    <div className={classes.list}>
      <Button size="compact-sm" variant="default" onClick={add}>
        {t('stakeholders.contact_add')}
      </Button>
      {contacts
        .toSorted((a, b) => b.on.localeCompare(a.on))
        .map((contact) => (
          <Contact
            key={contact.id}
            contact={contact}
            onChange={(patch) =>
              set({
                contacts: contacts.map((known) => (known.id === contact.id ? { ...known, ...patch } : known)),
              })
            }
            onRemove={() => set({ contacts: contacts.filter((known) => known.id !== contact.id) })}
          />
        ))}
    </div>
  );
}

interface ContactProps {
  readonly contact: ContactEntry;
  readonly onChange: (patch: Partial<Omit<ContactEntry, 'id'>>) => void;
  readonly onRemove: () => void;
}

function Contact({ contact, onChange, onRemove }: ContactProps) {
  const { t } = useWords();
  const { people, createPerson } = usePeople();
  return (
    <div className={classes.entry}>
      <div className={classes.pair}>
        <DayField
          size="xs"
          clearable={false}
          label={t('stakeholders.contact_on')}
          value={contact.on}
          onChange={(on) => {
            if (on !== null) onChange({ on });
          }}
        />
        <SelectField
          label={t('stakeholders.contact_form')}
          value={contact.form}
          options={optionsOf(CONTACT_FORMS, (value) => t(CONTACT_FORM_WORDS[value]))}
          onChange={(form) => onChange({ form: form ?? 'other' })}
        />
      </div>
      <PersonPicker
        size="xs"
        label={t('stakeholders.contact_by')}
        people={people}
        value={contact.by}
        onChange={(by) => onChange({ by })}
        onCreate={createPerson}
      />
      <MarkdownField
        label={t('stakeholders.contact_outcome')}
        minRows={2}
        value={contact.outcome}
        onChange={(outcome) => onChange({ outcome })}
      />
      <div className={classes.pair}>
        <LineField
          size="xs"
          dir="auto"
          label={t('stakeholders.contact_next')}
          value={contact.nextStep}
          onChange={(nextStep) => onChange({ nextStep })}
        />
        <DayField
          size="xs"
          label={t('stakeholders.contact_next_by')}
          value={contact.nextBy}
          onChange={(nextBy) => onChange({ nextBy })}
        />
      </div>
      <div className={classes.entryFoot}>
        <Button size="compact-xs" variant="subtle" color="red" onClick={onRemove}>
          {t('stakeholders.remove_entry')}
        </Button>
      </div>
    </div>
  );
}
