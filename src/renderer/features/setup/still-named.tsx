import { Anchor, Text } from '@mantine/core';
import type { Person } from '@shared/plan/types';
import { useDocument } from '../../state/document-store';
import { openHit, useTextsNaming } from '../../state/search';
import { useWords } from '../../ui/words';
import classes from './setup.module.css';

/** More would fill the window at its smallest. */
const SHOWN = 6;

interface StillNamedProps {
  readonly person: Person;
  /** The plan they were removed from. */
  readonly planId: string;
}

/**
 * The texts that name somebody who was removed, each a way to its place; it empties as they are changed. Nothing
 * once the person is back or the plan closed.
 */
export function StillNamed({ person, planId }: StillNamedProps) {
  const { t } = useWords();
  const isGone = useDocument(
    ({ plan }) => plan?.id === planId && !plan.people.some(({ id }) => id === person.id),
  );
  const found = useTextsNaming(person);
  if (!isGone) return null;
  if (found.length === 0) return <Text size="sm">{t('setup.personNamedNowhere')}</Text>;
  const more = found.length - SHOWN;
  return (
    <>
      <Text size="sm" mt={4}>
        {t('setup.personStillNamed')}
      </Text>
      <ul className={classes.stillNamed}>
        {found.slice(0, SHOWN).map((entry) => {
          const kind = t(`search.kind_${entry.kind}`);
          return (
            <li key={`${entry.kind} ${entry.id}`}>
              <Anchor component="button" type="button" size="sm" onClick={() => openHit(entry)}>
                {entry.title === '' ? kind : t('setup.personNamedIn', { kind, title: entry.title })}
              </Anchor>
            </li>
          );
        })}
        {more > 0 && <li>{t('setup.personStillNamedMore', { count: more })}</li>}
      </ul>
    </>
  );
}
