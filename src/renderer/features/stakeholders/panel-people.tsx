import type { Person } from '@shared/plan/types';
import { usePeople } from '../../state/people';
import { LineField } from '../../ui/line-field';
import { PersonPicker } from '../../ui/person-picker';
import { useWords } from '../../ui/words';
import type { PartProps } from './panel-parts';
import classes from './stakeholders.module.css';

/** Who looks after it, and whom one reaches there. */
export function PeoplePart({ entry, set }: PartProps) {
  const { t } = useWords();
  const { people, createPerson } = usePeople();
  return (
    <>
      <PersonPicker
        size="xs"
        label={t('stakeholders.owner')}
        description={t('stakeholders.owner_help')}
        people={people}
        value={entry.owner}
        onChange={(owner) => set({ owner })}
        onCreate={createPerson}
      />
      <PersonPicker
        size="xs"
        label={t('stakeholders.primary')}
        people={people}
        value={entry.primary}
        onChange={(primary) => set({ primary })}
        onCreate={createPerson}
      />
      <Reach person={people.find(({ id }) => id === entry.primary)} />
      <PersonPicker
        size="xs"
        label={t('stakeholders.backup')}
        description={t('stakeholders.backup_help')}
        people={people}
        value={entry.backup}
        onChange={(backup) => set({ backup })}
        onCreate={createPerson}
      />
      <Reach person={people.find(({ id }) => id === entry.backup)} />
      <div className={classes.pair}>
        <LineField
          size="xs"
          dir="auto"
          label={t('stakeholders.channels')}
          placeholder={t('stakeholders.channels_hint')}
          value={entry.channels}
          onChange={(channels) => set({ channels })}
        />
        <LineField
          size="xs"
          dir="auto"
          label={t('stakeholders.language')}
          value={entry.language}
          onChange={(language) => set({ language })}
        />
      </div>
    </>
  );
}

/** How a contact is reached, from the people of the plan. */
function Reach({ person }: { readonly person: Person | undefined }) {
  const ways = person ? [person.email, person.phone, person.channel].filter((way) => way !== '') : [];
  if (ways.length === 0) return null;
  return (
    <ul className={classes.reach}>
      {ways.map((way) => (
        <li key={way} dir="auto">
          {way}
        </li>
      ))}
    </ul>
  );
}
