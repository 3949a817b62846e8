import { create } from 'zustand';
import type { Answer } from '@shared/contract/channels';
import type { Reply } from '@shared/contract/client';
import type { Plan } from '@shared/plan/types';
import { ask } from '../platform/planner';
import { useDocument } from './document-store';
import { useDesk } from './files/desk';
import { RecoverySchedule, type RecoveryState } from './recovery-schedule';

/** How the unsaved work is kept, for the top bar and for "your work is safe". */
export const useRecovery = create<RecoveryState>(() => ({
  dirty: false,
  title: '',
  recovered: true,
  savedAt: null,
  failed: null,
}));

let current: RecoverySchedule | null = null;

/**
 * Keeps a recovery copy of unsaved work, and tells the host whether a window may close, for as long as the
 * program runs. The answer stops it and leaves no timer behind.
 */
export function watchRecovery(): () => void {
  const schedule = new RecoverySchedule({
    write: writeRecoveryCopy,
    report(state) {
      useRecovery.setState(state);
      const { dirty, title, recovered } = state;
      void ask('session.state', { dirty, title: title.slice(0, 600), recovered });
    },
  });
  current = schedule;
  const look = (): void => {
    const state = useDocument.getState();
    const { plan, file } = state;
    // Nothing has to be kept of a sample that is only looked at.
    const savedPlan = state.savedPlan ?? state.samplePlan;
    schedule.changed({ plan, token: file?.token ?? null, savedPlan });
  };
  const stopListening = useDocument.subscribe(look);
  // A tab in the background may be ended without a word: what is not written yet is written now.
  const leave = (): void => {
    if (document.visibilityState === 'hidden') void schedule.flush();
  };
  document.addEventListener('visibilitychange', leave);
  look();
  return () => {
    stopListening();
    document.removeEventListener('visibilitychange', leave);
    schedule.stop();
    if (current === schedule) current = null;
  };
}

/**
 * Runs a task that writes the user's file while no recovery copy is written, so that none can be newer than
 * the file it belongs to. Edits made meanwhile get their copy afterwards.
 */
export async function withRecoveryPaused<T>(task: () => Promise<T>): Promise<T> {
  const goOn = await current?.pause();
  try {
    return await task();
  } finally {
    goOn?.();
  }
}

/** Writes the recovery copy of what is on the desk, encrypted where the work is. */
export async function writeRecoveryCopy(
  token: string | null,
  plan: Plan,
): Promise<Reply<Answer<'recovery.write'>>> {
  const { seal, takenUp } = useDesk.getState();
  const reply = await ask('recovery.write', { token, plan, seal, takesUp: takenUp });
  if (reply.ok && useDesk.getState().takenUp === takenUp) useDesk.setState({ takenUp: null });
  return reply;
}

/** Writes the recovery copy now; for the moment before something may end the program. */
export async function flushRecovery(): Promise<void> {
  await current?.flush();
}
