import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';

export interface ToggleHow {
  readonly isChosen: boolean;
  readonly range: boolean;
}

/** Stable functions, so that a row is drawn again only when something about it changed. */
export interface ChosenChange {
  /** Adds or removes one; with `range`, everything from the one toggled before. */
  readonly toggle: (id: string, how: ToggleHow) => void;
  readonly set: (ids: readonly string[], isChosen: boolean) => void;
}

/** The items a person has selected to change together. */
export interface Chosen {
  readonly ids: readonly string[];
  readonly has: (id: string) => boolean;
  readonly change: ChosenChange;
  readonly clear: () => void;
}

/** Selection among the items shown; what is filtered away is no longer selected. */
export function useChosen(shown: readonly string[]): Chosen {
  const [all, setAll] = useState<readonly string[]>([]);
  const last = useRef<string | null>(null);
  const seen = useRef(shown);
  useLayoutEffect(() => {
    seen.current = shown;
  });
  const set = useCallback((changed: readonly string[], isChosen: boolean): void => {
    setAll((before) => {
      const rest = before.filter((id) => seen.current.includes(id) && !changed.includes(id));
      return isChosen ? [...rest, ...changed] : rest;
    });
  }, []);
  const toggle = useCallback(
    (id: string, { range, isChosen }: ToggleHow): void => {
      set(range ? between(seen.current, last.current ?? id, id) : [id], isChosen);
      last.current = id;
    },
    [set],
  );
  const ids = useMemo(() => shown.filter((id) => all.includes(id)), [shown, all]);
  const change = useMemo(() => ({ toggle, set }), [toggle, set]);
  return { ids, has: (id) => ids.includes(id), change, clear: () => setAll([]) };
}

function between(shown: readonly string[], from: string, to: string): readonly string[] {
  const [a, b] = [shown.indexOf(from), shown.indexOf(to)];
  if (a < 0 || b < 0) return [to];
  return shown.slice(Math.min(a, b), Math.max(a, b) + 1);
}
