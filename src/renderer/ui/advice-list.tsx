import { Text } from '@mantine/core';
import { IconAlertOctagon, IconAlertTriangle, IconInfoSquareRounded } from '@tabler/icons-react';
import type { UiKey, WordValues } from '@shared/i18n/ui-words';
import { useWords } from './words';
import classes from './advice-list.module.css';

export interface AdviceEntry {
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'notice';
  readonly title: UiKey;
  readonly reason: UiKey;
  readonly remedy: UiKey;
  readonly values: WordValues;
  /** Where the rule comes from, in words; empty where it comes from no document. */
  readonly places: string;
}

const ICONS = { error: IconAlertOctagon, warning: IconAlertTriangle, notice: IconInfoSquareRounded } as const;
const WORDS = {
  error: 'advice.severityError',
  warning: 'advice.severityWarning',
  notice: 'advice.severityNotice',
} as const satisfies Record<AdviceEntry['severity'], UiKey>;

interface AdviceListProps<Entry extends AdviceEntry> {
  readonly entries: readonly Entry[];
  /** Goes to what an entry is about; without it, titles lead nowhere. */
  readonly onOpen?: (entry: Entry) => void;
}

/** What the program noticed: what, why it matters and what can be done. It never stands in the way. */
export function AdviceList<Entry extends AdviceEntry>({ entries, onOpen }: AdviceListProps<Entry>) {
  const { t } = useWords();
  if (entries.length === 0) return null;
  return (
    <ul className={classes.list}>
      {entries.map((entry) => {
        const Icon = ICONS[entry.severity];
        return (
          <li key={entry.id} className={classes.entry} data-severity={entry.severity}>
            <Icon size={16} stroke={1.75} aria-hidden className={classes.icon} />
            <div>
              <Text size="sm" fw={600}>
                <span className={classes.kind}>{t(WORDS[entry.severity])}</span>{' '}
                {onOpen ? (
                  <button type="button" className={classes.open} onClick={() => onOpen(entry)}>
                    {t(entry.title, entry.values)}
                  </button>
                ) : (
                  t(entry.title, entry.values)
                )}
              </Text>
              <Text size="xs">
                {t(entry.reason, entry.values)} {t(entry.remedy, entry.values)}
              </Text>
              {entry.places !== '' && (
                <div className={classes.source}>{t('guidance.source', { places: entry.places })}</div>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
