import type { Answer } from '@shared/contract/channels';
import { ask } from '../../platform/planner';
import { askQuestion, showProblem } from '../dialogs';
import { say } from '../messages';
import { momentText } from '../moment-text';
import { useDocument } from '../document-store';
import { whileWaiting } from './desk';
import { askBeforeLeaving } from './leave-plan';
import type { KeptCopy } from './offer-recovery';
import { putCopy, readCopy } from './open-copy';
import { openPlan } from './open-plan';

/** Unsaved work of plans that are open nowhere, newest first. Empty when it cannot be listed. */
export async function listRecoveredWork(): Promise<readonly KeptCopy[]> {
  const reply = await ask('copies.list', { planId: null, kind: 'recovery' });
  // The start screen also stands before an open plan, while a new one is asked about.
  const openId = useDocument.getState().plan?.id;
  return reply.ok ? reply.value.filter(({ planId }) => planId !== openId) : [];
}

/**
 * Takes recovered work up again: over its file, when that is still known here and holds the same plan, else
 * as an untitled plan. False: the person left it where it lies.
 */
export async function openRecovered(copy: KeptCopy): Promise<boolean> {
  const read = await readCopy(copy, { seal: true });
  if (!read) return false;
  const token = await fileOf(copy, read.passphrase);
  if (token !== null)
    return openPlan(token, { passphrase: read.passphrase, recovery: { ...copy, plan: read.value.plan } });
  return openAsUntitled(read.value);
}

async function openAsUntitled(read: Answer<'copies.read'>): Promise<boolean> {
  if ((await askBeforeLeaving()) === 'stay') return false;
  await putCopy(read);
  const file = read.copy.fileName;
  if (file !== '') say({ key: 'files.recoveredUntitled', values: { file } }, 'warning');
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
