import type { UiKey } from '@shared/i18n/ui-words';
import { useWords } from '../../ui/words';
import type { ServiceCounts } from './service-counts';
import classes from './services.module.css';

const PARTS = [
  ['launch', 'services.total_launch'],
  ['later', 'services.total_later'],
  ['notOffered', 'services.total_not_offered'],
  ['retired', 'services.total_retired'],
  ['undecided', 'services.total_undecided'],
] as const satisfies readonly (readonly [keyof ServiceCounts, UiKey])[];

/** How many services stand where, in one line. */
export function ServiceTotals({ counts }: { readonly counts: ServiceCounts }) {
  const { t } = useWords();
  return (
    <ul className={classes.totals} aria-label={t('services.totals')}>
      {PARTS.map(([key, words]) => (
        <li key={key} data-zero={counts[key] === 0 || undefined}>
          <strong>{counts[key]}</strong> {t(words, { count: counts[key] })}
        </li>
      ))}
    </ul>
  );
}
