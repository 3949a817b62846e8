import type { Plan } from '@shared/plan/types';
import { compareWithAnother } from '../../state/files/compare-plan';
import { putUntitled } from '../../state/files/desk';
import * as leaving from '../../state/files/leave-plan';
import * as opening from '../../state/files/open-plan';
import { savePlan as save } from '../../state/files/save-plan';
import { savePlanAs as saveAs } from '../../state/files/save-plan-as';
import { flushPendingEdits } from '../../ui/pending-edits';

export { FileBanner } from './file-banner';
export { FileDialogs } from './file-dialogs';
export { RecoveredWork } from './recovered-work';

/** Runs a step of a plan's life after what was typed last has reached the plan. */
function settled<Args extends readonly unknown[], Answer>(
  step: (...args: Args) => Promise<Answer>,
): (...args: Args) => Promise<Answer> {
  return async (...args) => {
    flushPendingEdits();
    return step(...args);
  };
}

/** Opens the file behind a token, or asks which. False: nothing was opened, and the person knows why. */
export const openPlan = settled((token?: string) => opening.openPlan(token));
/** Opens the sample as an untitled plan. */
export const openSample = settled(opening.openSample);
/** Saves to the plan's file, or asks where. True once it is saved. */
export const savePlan = settled(() => save());
/** Asks where and saves there; `encrypt` true asks for a new passphrase. True once it is saved. */
export const savePlanAs = settled(saveAs);
/**
 * Closes the plan after asking about unsaved work. False: the person stays. Also the step before a window
 * closes: work that was given up leaves no recovery copy behind.
 */
export const closePlan = settled(leaving.closePlan);
/** Asks about unsaved work; closes nothing. */
export const askBeforeLeaving = settled(leaving.askBeforeLeaving);
/** Asks for another file and shows what is different in it. */
export const compareWith = settled(compareWithAnother);

/** Takes a plan over that was just set up: untitled and unsaved. False: the person stays with the one before. */
export const newPlan = settled(async (plan: Plan) => {
  if ((await leaving.askBeforeLeaving()) === 'stay') return false;
  await putUntitled(plan);
  return true;
});
