import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useDocument } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { useKeys } from '../actions/use-keys';
import { runAction } from '../actions/registry';
import { stepWords } from '../actions/step-words';
import { useShell } from '../shell-store';
import classes from './top-bar.module.css';

/** Undo and redo; the tooltip says what. */
export function UndoButtons() {
  const { t } = useWords();
  const keys = useKeys();
  const past = useDocument((state) => state.history.past.at(-1)?.labelKey);
  const future = useDocument((state) => state.history.future.at(-1)?.labelKey);
  const undo =
    past !== undefined
      ? t('shell.undoWhat', { what: stepWords(t, past), keys: keys('edit.undo') })
      : t('shell.undoNothing');
  const redo =
    future !== undefined
      ? t('shell.redoWhat', { what: stepWords(t, future), keys: keys('edit.redo') })
      : t('shell.redoNothing');
  return (
    <>
      <StepButton label={undo} enabled={past !== undefined} onClick={() => runAction('edit.undo')}>
        <IconArrowBackUp size={18} stroke={1.75} className={classes.directed} />
      </StepButton>
      <StepButton label={redo} enabled={future !== undefined} onClick={() => runAction('edit.redo')}>
        <IconArrowForwardUp size={18} stroke={1.75} className={classes.directed} />
      </StepButton>
      <MovedStep />
    </>
  );
}

/** Says what was undone or made again to those who listen; everybody else sees it. */
function MovedStep() {
  const { t } = useWords();
  const moved = useShell((shell) => shell.moved);
  return (
    <span role="status" className="visually-hidden">
      {moved &&
        (moved.kind === 'undone'
          ? t('shell.undone', { what: stepWords(t, moved.labelKey) })
          : t('shell.redone', { what: stepWords(t, moved.labelKey) }))}
    </span>
  );
}

interface StepButtonProps {
  readonly label: string;
  readonly enabled: boolean;
  readonly onClick: () => void;
  readonly children: React.ReactNode;
}

/** Stays reachable while there is nothing to undo, so that the focus is not lost with the last step. */
function StepButton({ label, enabled, onClick, children }: StepButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={label}
        aria-disabled={!enabled}
        className={classes.step ?? ''}
        onClick={() => {
          if (enabled) onClick();
        }}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
