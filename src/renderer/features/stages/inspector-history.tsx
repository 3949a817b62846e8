import { Text } from '@mantine/core';
import { formatDayFor } from '@shared/i18n/format';
import type { ItemRecord } from '@shared/plan/types';
import { usePlan } from '../../state/document-store';
import { ItemStateMark } from '../../ui/item-state-mark';
import { PanelPart } from '../../ui/panel';
import { useWords } from '../../ui/words';
import { STATE_WORDS } from './words';
import classes from './inspector.module.css';

/** Every change of the state, newest first: when, to what, by whom. */
export function HistoryPart({ record }: { readonly record: ItemRecord }) {
  const { t, language } = useWords();
  const people = usePlan((plan) => plan.people);
  const changes = [...record.history].reverse();
  return (
    <PanelPart title={t('inspector.history')}>
      {changes.length === 0 ? (
        <Text size="xs" c="dimmed">
          {t('inspector.history_none')}
        </Text>
      ) : (
        <ol className={classes.history}>
          {changes.map((change, index) => (
            <li key={`${change.on}-${String(changes.length - index)}`}>
              <span className={classes.historyDay}>{formatDayFor(language, change.on, 'short')}</span>
              <ItemStateMark state={change.state} />
              <span>{t(STATE_WORDS[change.state])}</span>
              <span className={classes.historyWho} dir="auto">
                {people.find((person) => person.id === change.by)?.name ?? ''}
              </span>
            </li>
          ))}
        </ol>
      )}
    </PanelPart>
  );
}
