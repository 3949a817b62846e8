import { askQuestion } from '../dialogs';
import { hasWorkToLose, useDocument } from '../document-store';
import { clearDesk } from './desk';
import { savePlan } from './save-plan';

/**
 * Asks what is to become of unsaved work before the plan leaves the desk: save it, give it up, or stay.
 * `go` means that nothing is lost which the person wants to keep. Nothing is closed here.
 */
export async function askBeforeLeaving(): Promise<'go' | 'stay'> {
  const state = useDocument.getState();
  if (!state.plan || !hasWorkToLose(state)) return 'go';
  const answer = await askQuestion({
    title: { key: 'files.leaveTitle', values: { title: state.plan.identity.title } },
    text: [{ key: 'files.leaveText' }],
    options: [
      { id: 'giveUp', label: { key: 'files.leaveGiveUp' }, kind: 'danger' },
      { id: 'save', label: { key: 'files.leaveSave' }, kind: 'primary' },
    ],
  });
  if (answer === 'giveUp') return 'go';
  return answer === 'save' && (await savePlan()) ? 'go' : 'stay';
}

/** Closes the plan after asking about unsaved work. False: the person stays. */
export async function closePlan(): Promise<boolean> {
  if ((await askBeforeLeaving()) === 'stay') return false;
  await clearDesk();
  return true;
}
