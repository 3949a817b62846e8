import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { personCommands } from '@shared/commands/people';
import type { Person } from '@shared/plan/types';
import { dispatch, usePlan } from '../../state/document-store';
import { select } from '../../state/session-store';
import { LineField } from '../../ui/line-field';
import { useWords } from '../../ui/words';
import { SelectField } from './panel-parts';
import classes from './stakeholders.module.css';

const LINES = [
  { key: 'role', label: 'stakeholders.person_role' },
  { key: 'email', label: 'stakeholders.person_email' },
  { key: 'phone', label: 'stakeholders.person_phone' },
  { key: 'channel', label: 'stakeholders.person_channel' },
  { key: 'language', label: 'stakeholders.person_language' },
] as const;

type Patch = Partial<Omit<Person, 'id'>>;

/** An entry that is a person: post, organizations and how to reach them, edited in the people of the plan. */
export function PersonPart({ id }: { readonly id: string }) {
  const { t } = useWords();
  const person = usePlan((plan) => plan.people.find((known) => known.id === id));
  if (!person) return null;
  const set = (patch: Patch) => dispatch(personCommands.update, { id, patch });
  return (
    <>
      <div className={classes.pair}>
        {LINES.map(({ key, label }) => (
          <LineField
            key={key}
            size="xs"
            dir="auto"
            label={t(label)}
            value={person[key]}
            onChange={(text) => set({ [key]: text })}
          />
        ))}
      </div>
      <Organizations person={person} set={set} />
    </>
  );
}

interface OrganizationsProps {
  readonly person: Person;
  readonly set: (patch: Patch) => void;
}

/** The bodies of the register the person belongs to. */
function Organizations({ person: { organizations }, set }: OrganizationsProps) {
  const { t } = useWords();
  const register = usePlan((plan) => plan.stakeholders.register);
  const bodies = register.filter(({ person }) => person === null);
  const names = new Map(bodies.map(({ id, name }) => [id, name]));
  const free = bodies
    .filter(({ id }) => !organizations.includes(id))
    .map(({ id, name }) => ({ value: id, label: name }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
  return (
    <div className={classes.list}>
      <SelectField
        label={t('stakeholders.person_organizations')}
        value={null}
        none={t('stakeholders.person_organization_add')}
        options={free}
        onChange={(id) => {
          if (id !== null) set({ organizations: [...organizations, id] });
        }}
      />
      {organizations.map((id) => {
        const name = names.get(id) ?? '';
        const remove = t('stakeholders.remove_relation', { relation: name });
        return (
          <div key={id} className={classes.relation}>
            <button
              type="button"
              className={classes.link}
              dir="auto"
              onClick={() => select({ kind: 'stakeholder', id })}
            >
              {name}
            </button>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={remove}
              title={remove}
              onClick={() => set({ organizations: organizations.filter((known) => known !== id) })}
            >
              <IconTrash size={14} />
            </ActionIcon>
          </div>
        );
      })}
    </div>
  );
}
