import type { AppError } from '@shared/contract/errors';
import { showProblem, type QuestionOption } from '../dialogs';
import { useDocument } from '../document-store';
import { compareWithFile } from './compare-plan';
import { saveElsewhere } from './save-plan-as';
import { writeToFile } from './write-file';

/**
 * Saves the plan to its file, or asks for a place where it has none or may not be written. True once what
 * was on the desk when it was asked lies in the file; every failure has been talked over by then.
 */
export async function savePlan({ force = false } = {}): Promise<boolean> {
  const { plan, file } = useDocument.getState();
  if (!plan) return false;
  if (!file || file.readOnly) return saveElsewhere();
  const reply = await writeToFile({ force });
  if (reply === null) return false;
  return reply.ok || talkOver(reply.error);
}

const ELSEWHERE: QuestionOption = { id: 'elsewhere', label: { key: 'files.saveElsewhere' }, kind: 'primary' };
const AGAIN: QuestionOption = { id: 'again', label: { key: 'files.tryAgain' }, kind: 'plain' };
const COMPARE: QuestionOption = { id: 'compare', label: { key: 'files.compareWithFile' }, kind: 'plain' };
const OVERWRITE: QuestionOption = { id: 'overwrite', label: { key: 'files.overwrite' }, kind: 'danger' };

function waysOut({ code }: AppError): readonly QuestionOption[] {
  if (code === 'changedUnderneath') return [OVERWRITE, COMPARE, ELSEWHERE];
  return code === 'lostLock' ? [COMPARE, ELSEWHERE] : [AGAIN, ELSEWHERE];
}

/** The plan is still open and unsaved: what can be done about it? */
async function talkOver(error: AppError): Promise<boolean> {
  let answer = await showProblem(error, waysOut(error));
  while (answer === 'compare') {
    await compareWithFile();
    answer = await showProblem(error, waysOut(error));
  }
  if (answer === 'again') return savePlan();
  if (answer === 'overwrite') return savePlan({ force: true });
  return answer === 'elsewhere' && saveElsewhere();
}
