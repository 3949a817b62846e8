import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { isDirty, useDocument } from '../../state/document-store';
import { useSession } from '../../state/session-store';
import { useShell } from '../shell-store';
import type { ActionState } from './registry';

/** What holds now for the actions, as a component follows it. */
export function useActionState(): ActionState {
  const canGoBack = useSession((session) => session.trail.length > 0);
  const isCreating = useShell((shell) => shell.home === 'newPlan');
  const rest = useDocument(
    useShallow((state) => ({
      hasPlan: state.plan !== null,
      dirty: isDirty(state),
      canUndo: state.history.past.length > 0,
      canRedo: state.history.future.length > 0,
    })),
  );
  return useMemo(
    () => ({ ...rest, hasPlan: rest.hasPlan && !isCreating, canGoBack }),
    [rest, isCreating, canGoBack],
  );
}
