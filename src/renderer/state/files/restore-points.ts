import { replacePlan } from '@shared/commands/replace';
import type { Plan } from '@shared/plan/types';
import { ask } from '../../platform/planner';
import { showComparison, showProblem } from '../dialogs';
import { dispatch } from '../document-store';
import { say } from '../messages';
import { momentText } from '../moment-text';
import { newId } from '../new-id';
import { putUntitled } from './desk';
import { askBeforeLeaving } from './leave-plan';
import { readProtected } from './read-protected';
import type { KeptCopy } from './offer-recovery';

/** Restore points of a plan, newest first; null when they cannot be listed, and the person knows why. */
export async function listRestorePoints(planId: string): Promise<readonly KeptCopy[] | null> {
  const reply = await ask('copies.list', { planId, kind: 'restorePoint' });
  if (reply.ok) return reply.value;
  await showProblem(reply.error);
  return null;
}

/** Shows what is different in an earlier state, to look at or to take over in part. */
export async function compareWithCopy(copy: KeptCopy): Promise<void> {
  const plan = await readCopy(copy);
  const otherName = {
    key: 'files.theState',
    values: { when: momentText(copy.savedAt, undefined, 'exact') },
  } as const;
  if (plan) await showComparison({ other: plan, otherName, canTake: true });
}

/** Puts an earlier state in place of the open plan, as one undo step. False: it could not be read. */
export async function restoreCopy(copy: KeptCopy): Promise<boolean> {
  const plan = await readCopy(copy);
  if (!plan) return false;
  dispatch(replacePlan, { plan });
  say({ key: 'files.restored', values: { when: momentText(copy.savedAt, undefined, 'exact') } });
  return true;
}

/** Opens an earlier state as an untitled plan of its own; the plan and its file stay as they are. */
export async function openCopyUntitled(copy: KeptCopy): Promise<boolean> {
  const plan = await readCopy(copy);
  if (!plan || (await askBeforeLeaving()) === 'stay') return false;
  await putUntitled({ ...plan, id: newId() }, { fromEncrypted: copy.encrypted });
  return true;
}

async function readCopy(copy: KeptCopy): Promise<Plan | null> {
  const read = await readProtected({
    fileName: copy.fileName,
    read: (passphrase) => ask('copies.read', { id: copy.id, passphrase }),
  });
  return read?.value.plan ?? null;
}
