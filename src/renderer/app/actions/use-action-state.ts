import { useShallow } from 'zustand/react/shallow';
import { isDirty, useDocument } from '../../state/document-store';
import { useSession } from '../../state/session-store';
import type { ActionState } from './registry';

/** What holds now for the actions, as a component follows it. */
export function useActionState(): ActionState {
  const canGoBack = useSession((session) => session.trail.length > 0);
  const rest = useDocument(
    useShallow((state) => ({
      hasPlan: state.plan !== null,
      dirty: isDirty(state),
      canUndo: state.history.past.length > 0,
      canRedo: state.history.future.length > 0,
    })),
  );
  return { ...rest, canGoBack };
}
