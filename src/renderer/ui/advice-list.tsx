import { Text } from '@mantine/core';
import { IconAlertOctagon, IconAlertTriangle, IconInfoSquareRounded } from '@tabler/icons-react';
import type { UiKey, WordValues } from '@shared/i18n/ui-words';
import { useWords } from './words';
import classes from './advice-list.module.css';

interface AdviceEntry {
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'notice';
  readonly title: UiKey;
  readonly reason: UiKey;
  readonly remedy: UiKey;
  readonly values: WordValues;
}

const ICONS = { error: IconAlertOctagon, warning: IconAlertTriangle, notice: IconInfoSquareRounded } as const;
const WORDS = {
  error: 'advice.severityError',
  warning: 'advice.severityWarning',
  notice: 'advice.severityNotice',
} as const satisfies Record<AdviceEntry['severity'], UiKey>;

/** What the program noticed: what, why it matters and what can be done. It never stands in the way. */
export function AdviceList({ entries }: { readonly entries: readonly AdviceEntry[] }) {
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
                {t(entry.title, entry.values)}
              </Text>
              <Text size="xs">
                {t(entry.reason, entry.values)} {t(entry.remedy, entry.values)}
              </Text>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
