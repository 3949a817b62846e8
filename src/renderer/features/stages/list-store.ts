import { useCallback } from 'react';
import { create } from 'zustand';
import type { StageId } from '@shared/catalog/types';
import { NO_FILTER, type ItemFilter } from '@shared/progress';
import { usePlan } from '../../state/document-store';

/** How a person looks at the list of one stage; kept while the program runs. */
interface ListLook {
  readonly filter: ItemFilter;
  /** Themes that are closed. */
  readonly closed: readonly string[];
}

const FRESH: ListLook = { filter: NO_FILTER, closed: [] };
/** By plan and stage, so that another plan begins afresh. */
const useLooks = create<Readonly<Record<string, ListLook>>>(() => ({}));

interface ListLookHandle extends ListLook {
  readonly setFilter: (patch: Partial<ItemFilter>) => void;
  readonly setClosed: (closed: readonly string[]) => void;
  /** Opens or closes one theme. Stable, so that it does not make a list draw itself again. */
  readonly toggleClosed: (theme: string) => void;
}

/** The look of a stage's list, and how to change it. */
export function useListLook(stage: StageId): ListLookHandle {
  const planId = usePlan((plan) => plan.id);
  const key = `${planId}:${stage}`;
  const look = useLooks((looks) => looks[key] ?? FRESH);
  const change = (patch: Partial<ListLook>): void => {
    useLooks.setState((looks) => ({ [key]: { ...(looks[key] ?? FRESH), ...patch } }));
  };
  const toggleClosed = useCallback(
    (theme: string): void => {
      useLooks.setState((looks) => {
        const now = looks[key] ?? FRESH;
        const rest = now.closed.filter((id) => id !== theme);
        const closed = rest.length < now.closed.length ? rest : [...now.closed, theme];
        return { [key]: { ...now, closed } };
      });
    },
    [key],
  );
  return {
    ...look,
    setFilter: (patch) => change({ filter: { ...look.filter, ...patch } }),
    setClosed: (closed) => change({ closed }),
    toggleClosed,
  };
}
