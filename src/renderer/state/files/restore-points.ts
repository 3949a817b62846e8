import { replacePlan } from '@shared/commands/replace';
import { ask } from '../../platform/planner';
import { showComparison, showProblem } from '../dialogs';
import { dispatch } from '../document-store';
import { say } from '../messages';
import { momentText } from '../moment-text';
import { newId } from '../new-id';
import { askBeforeLeaving } from './leave-plan';
import { putCopy, readCopy } from './open-copy';
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
  const read = await readCopy(copy);
  const otherName = {
    key: 'files.theState',
    values: { when: momentText(copy.savedAt, undefined, 'exact') },
  } as const;
  if (read) await showComparison({ other: read.value.plan, otherName, canTake: true });
}

/** Puts an earlier state in place of the open plan, as one undo step. False: it could not be read. */
export async function restoreCopy(copy: KeptCopy): Promise<boolean> {
  const read = await readCopy(copy);
  if (!read) return false;
  dispatch(replacePlan, { plan: read.value.plan });
  say({ key: 'files.restored', values: { when: momentText(copy.savedAt, undefined, 'exact') } });
  return true;
}

/** Opens an earlier state as an untitled plan of its own; the plan and its file stay as they are. */
export async function openCopyUntitled(copy: KeptCopy): Promise<boolean> {
  const read = await readCopy(copy, { seal: true });
  if (!read || (await askBeforeLeaving()) === 'stay') return false;
  const { plan } = read.value;
  await putCopy({ ...read.value, plan: { ...plan, id: newId() } });
  return true;
}
