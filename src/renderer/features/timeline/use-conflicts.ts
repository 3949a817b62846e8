import { useMemo } from 'react';
import type { TimelineState } from '@shared/timeline';
import { useTimelineState } from './use-timeline';

const known = new WeakMap<TimelineState, ReadonlySet<string>>();

/** Tasks for which something that was asked cannot hold. */
export function useConflictIds(): ReadonlySet<string> {
  const state = useTimelineState();
  return useMemo(() => idsOf(state), [state]);
}

function idsOf(state: TimelineState): ReadonlySet<string> {
  const found = known.get(state);
  if (found) return found;
  const ids = new Set(
    (state.schedule?.conflicts ?? []).flatMap((entry) => ('taskId' in entry ? [entry.taskId] : [])),
  );
  known.set(state, ids);
  return ids;
}
