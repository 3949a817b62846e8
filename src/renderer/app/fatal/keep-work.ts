import { ask } from '../../platform/planner';
import { isDirty, useDocument } from '../../state/document-store';

/** What can honestly be said about the work after a fault. */
export type Kept = 'nothingOpen' | 'kept' | 'notKept';

/** After a fault, writes the plan as it is to its recovery copy, before anybody is told that it is safe. */
export async function keepWork(): Promise<Kept> {
  const state = useDocument.getState();
  if (!state.plan || !isDirty(state)) return 'nothingOpen';
  const reply = await ask('recovery.write', { token: state.file?.token ?? null, plan: state.plan });
  return reply.ok ? 'kept' : 'notKept';
}
