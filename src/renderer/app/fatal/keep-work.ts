import { isDirty, useDocument } from '../../state/document-store';
import { writeRecoveryCopy } from '../../state/recovery-writer';

/** What can honestly be said about the work after a fault. */
export type Kept = 'nothingOpen' | 'kept' | 'notKept';

/** After a fault, writes the plan as it is to its recovery copy, before anybody is told that it is safe. */
export async function keepWork(): Promise<Kept> {
  const state = useDocument.getState();
  if (!state.plan || !isDirty(state)) return 'nothingOpen';
  const reply = await writeRecoveryCopy(state.file?.token ?? null, state.plan);
  return reply.ok ? 'kept' : 'notKept';
}
