import type { Answer } from '@shared/contract/channels';
import type { Reply } from '@shared/contract/client';
import { ask } from '../../platform/planner';
import { markSaved, useDocument } from '../document-store';
import { withRecoveryPaused } from '../recovery-writer';
import { letGoOfTakenUp, openFile, useDesk } from './desk';

type Saved = Reply<Answer<'plan.save'>>;

let running: Promise<unknown> = Promise.resolve();

/** One save after the other; no recovery copy is written meanwhile. */
export function inTurn<T>(save: () => Promise<T>): Promise<T> {
  const turn = running.then(async () => {
    useDesk.setState({ saving: true });
    try {
      return await withRecoveryPaused(save);
    } finally {
      useDesk.setState({ saving: false });
    }
  });
  running = turn.catch(() => undefined);
  return turn;
}

/** Saves without a word, for autosave and before asking. Null: there is no file that may be written. */
export function writeToFile({ force = false } = {}): Promise<Saved | null> {
  return inTurn(async () => {
    const { plan, file } = useDocument.getState();
    if (!plan || !file || file.readOnly) return null;
    const reply = await ask('plan.save', { token: file.token, plan, force });
    if (reply.ok) {
      const { encrypted, savedAt } = reply.value;
      markSaved(plan, openFile(reply.value.file, { encrypted, readOnly: false }), savedAt);
      await letGoOfTakenUp();
    }
    return reply;
  });
}
