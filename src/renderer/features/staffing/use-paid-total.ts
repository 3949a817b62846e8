import { useMemo } from 'react';
import { useMoney } from '../../state/money';
import { useWords } from '../../ui/words';
import type { WorksheetTotal } from '../../ui/worksheet/worksheet-types';

interface Priced {
  readonly oneOff: number;
  readonly yearly: number;
}

/** How many of these rows the budget pays for, and what they cost. `isPaid` is the same function each time. */
export function usePaidTotal<Row extends Priced>(
  rows: readonly Row[],
  isPaid: (row: Row) => boolean,
  head: 'staffing-tools.total' | 'staffing-infrastructure.total',
): readonly WorksheetTotal[] {
  const { t } = useWords();
  const money = useMoney(t);
  return useMemo(() => {
    const paid = rows.filter(isPaid);
    const sum = (key: keyof Priced): string => money.bare(paid.reduce((total, row) => total + row[key], 0));
    return [
      {
        id: 'all',
        head: t(head, { count: paid.length }),
        cells: { oneOff: sum('oneOff'), yearly: sum('yearly') },
      },
    ];
  }, [rows, isPaid, head, money, t]);
}
