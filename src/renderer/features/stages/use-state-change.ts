import { useState } from 'react';
import { setItemState } from '@shared/commands/items';
import type { ItemState } from '@shared/plan/types';
import { dispatch } from '../../state/document-store';
import { today } from '../../state/today';

/** States that a plan keeps with their reason. */
export type ReasonedState = Extract<ItemState, 'blocked' | 'notApplicable'>;

interface StateChange {
  /** The state that waits for its reason, or null. */
  readonly asking: ReasonedState | null;
  /** Sets a state at once, or asks why first. */
  readonly choose: (state: ItemState) => void;
  readonly confirm: (reason: string) => void;
  readonly cancel: () => void;
}

/** Sets the state of some items: one step to undo, with the reason where there must be one. */
export function useStateChange(ids: readonly string[]): StateChange {
  const [asking, setAsking] = useState<ReasonedState | null>(null);
  const set = (state: ItemState, reason: string): void => {
    dispatch(setItemState, { ids, state, reason, today: today() });
    setAsking(null);
  };
  return {
    asking,
    choose: (state) => {
      if (state === 'blocked' || state === 'notApplicable') setAsking(state);
      else set(state, '');
    },
    confirm: (reason) => {
      if (asking) set(asking, reason);
    },
    cancel: () => setAsking(null),
  };
}
