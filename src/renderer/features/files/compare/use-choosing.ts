import { useCallback, useMemo, useState } from 'react';
import { withNeeds, type Comparison } from '@shared/compare';

export interface Choosing {
  /** What a person ticked. */
  readonly chosen: ReadonlySet<string>;
  /** That, and what has to come along. */
  readonly taken: ReadonlySet<string>;
  readonly isTaken: (id: string) => boolean;
  readonly choiceOf: (id: string) => 'chosen' | 'along' | 'open';
  readonly toggle: (id: string) => void;
  readonly set: (ids: readonly string[], isChosen: boolean) => void;
}

/** Which differences of a comparison are to be taken over. Ids that are no longer in it do not count. */
export function useChoosing(comparison: Comparison): Choosing {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set());
  const set = useCallback((ids: readonly string[], isChosen: boolean) => {
    setTicked((before) => {
      const next = new Set(before);
      for (const id of ids) {
        if (isChosen) next.add(id);
        else next.delete(id);
      }
      return next;
    });
  }, []);
  const toggle = useCallback((id: string) => {
    setTicked((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  return useMemo(() => {
    const known = new Set(comparison.differences.map(({ id }) => id));
    const chosen = new Set([...ticked].filter((id) => known.has(id)));
    const taken = withNeeds(comparison, chosen);
    return {
      chosen,
      taken,
      isTaken: (id) => taken.has(id),
      choiceOf: (id) => (chosen.has(id) ? 'chosen' : taken.has(id) ? 'along' : 'open'),
      toggle,
      set,
    };
  }, [comparison, ticked, toggle, set]);
}
