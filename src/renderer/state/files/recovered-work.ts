import type { Plan } from '@shared/plan/types';
import { ask } from '../../platform/planner';
import { askQuestion, showProblem } from '../dialogs';
import { say } from '../messages';
import { momentText } from '../moment-text';
import { flushRecovery } from '../recovery-writer';
import { putUntitled, whileWaiting } from './desk';
import { askBeforeLeaving } from './leave-plan';
import type { KeptCopy } from './offer-recovery';
import { openPlan } from './open-plan';
import { readProtected } from './read-protected';

/** Unsaved work of plans that are open nowhere, newest first. Empty when it cannot be listed. */
export async function listRecoveredWork(): Promise<readonly KeptCopy[]> {
  const reply = await ask('copies.list', { planId: null, kind: 'recovery' });
  return reply.ok ? reply.value : [];
}

/**
 * Takes recovered work up again: over its file, when that is still known here and holds the same plan, else
 * as an untitled plan. False: the person left it where it lies.
 */
export async function openRecovered(copy: KeptCopy): Promise<boolean> {
  const read = await readProtected({
    fileName: copy.fileName,
    read: (passphrase) => ask('copies.read', { id: copy.id, passphrase }),
  });
  if (!read) return false;
  const token = await fileOf(copy, read.passphrase);
  if (token !== null)
    return openPlan(token, { passphrase: read.passphrase, recovery: { ...copy, plan: read.value.plan } });
  return openAsUntitled(copy, read.value.plan);
}

async function openAsUntitled(copy: KeptCopy, plan: Plan): Promise<boolean> {
  if ((await askBeforeLeaving()) === 'stay') return false;
  await putUntitled(plan, { fromEncrypted: copy.encrypted });
  if (copy.fileName === '') return true;
  // The work has its copy under "never saved" now; the one under the lost file would be offered again.
  await flushRecovery();
  await ask('copies.discard', { id: copy.id });
  say({ key: 'files.recoveredUntitled', values: { file: copy.fileName } }, 'warning');
  return true;
}

/** Token of the file a copy belongs to, among the files opened last; null when it is not known or gone. */
async function fileOf(copy: KeptCopy, passphrase: string | null): Promise<string | null> {
  if (copy.fileName === '') return null;
  const recent = await ask('recent.list', null);
  const candidates = recent.ok ? recent.value : [];
  for (const { token, name, missing } of candidates) {
    if (missing || name !== copy.fileName) continue;
    const peeked = await whileWaiting(ask('plan.peek', { token, passphrase }));
    if (peeked.ok && peeked.value.plan.id === copy.planId) return token;
  }
  return null;
}

/** Gives recovered work up, after asking. True when it is gone. */
export async function discardRecovered(copy: KeptCopy): Promise<boolean> {
  const answer = await askQuestion({
    title: { key: 'files.discardTitle' },
    text: [{ key: 'files.discardText', values: { when: momentText(copy.savedAt) } }],
    options: [{ id: 'discard', label: { key: 'files.discard' }, kind: 'danger' }],
  });
  if (answer !== 'discard') return false;
  const reply = await ask('copies.discard', { id: copy.id });
  if (!reply.ok) await showProblem(reply.error);
  return reply.ok;
}
