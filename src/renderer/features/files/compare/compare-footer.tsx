import { Button } from '@mantine/core';
import type { Comparison } from '@shared/compare';
import { useWords } from '../../../ui/words';
import type { Choosing } from './use-choosing';
import classes from './compare.module.css';

interface CompareFooterProps {
  readonly comparison: Comparison;
  /** Null: there is nothing to take. */
  readonly choosing: Choosing | null;
  /** How many differences were taken over last. */
  readonly taken: number;
  readonly onTake: (ids: readonly string[]) => void;
  readonly onClose: () => void;
}

/** How many differences there are and are chosen, and taking them over. */
export function CompareFooter({ comparison, choosing, taken, onTake, onClose }: CompareFooterProps) {
  const { t } = useWords();
  const all = comparison.differences.map(({ id }) => id);
  const chosen = choosing?.chosen.size ?? 0;
  const along = (choosing?.taken.size ?? 0) - chosen;
  const status = [
    ...(taken > 0 && chosen === 0 ? [t('files.taken', { count: taken })] : []),
    ...(all.length > 0 ? [t('files.compareCount', { count: all.length })] : []),
    ...(chosen > 0 ? [t('files.compareChosen', { count: chosen })] : []),
    ...(along > 0 ? [t('files.compareAlong', { count: along })] : []),
  ];
  return (
    <footer className={classes.footer}>
      <Button variant="default" onClick={onClose}>
        {t('common.close')}
      </Button>
      <p className={classes.status} role="status">
        {status.join(' · ')}
      </p>
      {choosing && (
        <>
          <Button variant={chosen > 0 ? 'default' : 'filled'} onClick={() => onTake(all)}>
            {t('files.compareTakeAll')}
          </Button>
          {chosen > 0 && (
            <Button onClick={() => onTake([...choosing.taken])}>{t('files.compareTakeChosen')}</Button>
          )}
        </>
      )}
    </footer>
  );
}
