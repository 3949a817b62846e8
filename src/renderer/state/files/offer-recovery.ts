import type { Answer } from '@shared/contract/channels';
import { replacePlan } from '@shared/commands/replace';
import type { Plan } from '@shared/plan/types';
import { ask } from '../../platform/planner';
import { askQuestion, showComparison } from '../dialogs';
import { dispatch } from '../document-store';
import { say } from '../messages';
import { momentText } from '../moment-text';
import { readProtected } from './read-protected';

/** An earlier or unsaved state of a plan that the program kept. */
export type KeptCopy = Answer<'copies.list'>[number];
export type RecoveryRef = Pick<KeptCopy, 'id' | 'savedAt'>;

/** Unsaved work that has been read. */
export interface FoundWork extends RecoveryRef {
  readonly plan: Plan;
}

/** Reads the copy of unsaved work of the plan just opened, and offers it. */
export async function offerRecovery(copy: RecoveryRef, passphrase: string | null): Promise<void> {
  const read = await readProtected({
    fileName: '',
    known: passphrase,
    read: (given) => ask('copies.read', { id: copy.id, passphrase: given }),
  });
  if (read) await offerFound({ ...copy, plan: read.value.plan });
}

/**
 * Offers unsaved work for the plan just opened: compare, restore as one undo step, or keep the file as it
 * is. It has to be answered, because the next edit writes over the copy.
 */
export async function offerFound({ plan, ...copy }: FoundWork): Promise<void> {
  let answer = await askAboutRecovery(copy.savedAt);
  while (answer === 'compare') {
    await showComparison({ other: plan, otherName: { key: 'files.theRecovery' }, canTake: false });
    answer = await askAboutRecovery(copy.savedAt);
  }
  if (answer === 'discard') {
    await ask('copies.discard', { id: copy.id });
    return;
  }
  dispatch(replacePlan, { plan });
  say({ key: 'files.recovered' });
}

function askAboutRecovery(savedAt: string): Promise<string | null> {
  return askQuestion({
    title: { key: 'files.recoveryTitle' },
    text: [
      { key: 'files.recoveryText', values: { when: momentText(savedAt) } },
      { key: 'files.recoveryHelp' },
    ],
    options: [
      { id: 'discard', label: { key: 'files.recoveryDiscard' }, kind: 'danger' },
      { id: 'compare', label: { key: 'files.recoveryCompare' }, kind: 'plain' },
      { id: 'restore', label: { key: 'files.recoveryRestore' }, kind: 'primary' },
    ],
    mustAnswer: true,
  });
}
