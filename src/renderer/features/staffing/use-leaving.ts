import { useRef } from 'react';
import { askQuestion } from '../../state/dialogs';
import { flushPendingEdits } from '../../ui/pending-edits';

/** Leaving a dialog whose answers are in no plan yet: once `touch` said that there is something to lose, it asks first. */
export function useLeaving(onClose: () => void) {
  const isTouched = useRef(false);
  const touch = () => {
    isTouched.current = true;
  };
  const leave = async () => {
    flushPendingEdits();
    if (!isTouched.current || (await askToDrop())) onClose();
  };
  return { touch, leave };
}

async function askToDrop(): Promise<boolean> {
  const answer = await askQuestion({
    title: { key: 'staffing.fp_drop_title' },
    text: [{ key: 'staffing.fp_drop_text' }],
    options: [{ id: 'drop', label: { key: 'staffing.fp_drop' }, kind: 'danger' }],
    cancel: { key: 'staffing.fp_drop_stay' },
  });
  return answer === 'drop';
}
