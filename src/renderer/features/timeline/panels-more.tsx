import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../ui/words';

/** Rows of fields a window draws without a wait. */
const AT_ONCE = 150;

/** The first rows of a long list, and a button for the next ones; null when all are shown. */
export function useMore<T>(rows: readonly T[]): { readonly shown: readonly T[]; readonly more: ReactNode } {
  const { t } = useWords();
  const [count, setCount] = useState(AT_ONCE);
  const rest = rows.length - count;
  if (rest <= 0) return { shown: rows, more: null };
  return {
    shown: rows.slice(0, count),
    more: (
      <Button variant="default" size="xs" onClick={() => setCount(count + AT_ONCE)}>
        {t('timeline-baseline.more_rows', { count: Math.min(rest, AT_ONCE), rest })}
      </Button>
    ),
  };
}
