import type { Plan } from '@shared/plan/types';
import { putUntitled } from '../../state/files/desk';
import { askBeforeLeaving } from '../../state/files/leave-plan';
import * as opening from '../../state/files/open-plan';
import { flushPendingEdits } from '../../ui/pending-edits';

export { FileBanner } from './file-banner';
export { FileDialogs } from './file-dialogs';
export { RecoveredWork } from './recovered-work';

// Menu, shortcuts and palette call `state/files/` after what was typed last has reached the plan; what a
// screen calls by itself is below.

/** Opens the file behind a token, or asks which. False: nothing was opened, and the person knows why. */
export function openPlan(token?: string): Promise<boolean> {
  flushPendingEdits();
  return opening.openPlan(token);
}

/** Takes a plan over that was just set up: untitled and unsaved. False: the person stays with the one before. */
export async function newPlan(plan: Plan): Promise<boolean> {
  flushPendingEdits();
  if ((await askBeforeLeaving()) === 'stay') return false;
  await putUntitled(plan);
  return true;
}
