import { useMemo } from 'react';
import { usePlan } from '../../state/document-store';
import type { Rated } from './currencies';
import { openDialog } from './dialog-store';

/** Currencies of the open plan that count; the same object until a rate comes or goes. */
export function useRated(): Rated {
  const own = usePlan((plan) => plan.identity.currency);
  const codes = usePlan(({ budget }) => [...new Set(budget.rates.map(({ from }) => from))].toSorted().join());
  return useMemo(
    () => ({
      own,
      codes: new Set(codes.split(',')),
      add: (currency) => openDialog({ kind: 'rates', currency }),
    }),
    [own, codes],
  );
}
