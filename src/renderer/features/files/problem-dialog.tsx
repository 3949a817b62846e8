import { CopyButton, Button } from '@mantine/core';
import { describeError, errorDetails } from '../../platform/error-words';
import type { Problem } from '../../state/dialogs';
import { useWords } from '../../ui/words';
import classes from './dialogs.module.css';
import { FileModal } from './file-modal';
import { OptionButtons } from './option-buttons';

interface ProblemDialogProps {
  readonly problem: Problem;
  readonly onAnswer: (id: string | null) => void;
}

/** Something failed: what happened, what it means for the work, and what can be done. */
export function ProblemDialog({ problem, onAnswer }: ProblemDialogProps) {
  const { t } = useWords();
  const { error, options } = problem;
  const words = describeError(error, t);
  return (
    <FileModal title={words.title} size={600} onLeave={() => onAnswer(null)}>
      <p className={classes.paragraph}>{words.text}</p>
      <p className={classes.paragraph}>{words.remedy}</p>
      {options.some(({ id }) => id === 'overwrite') && (
        <p className={classes.help}>{t('files.overwriteHelp')}</p>
      )}
      {error.detail !== undefined && (
        <CopyButton value={errorDetails(error)}>
          {({ copied, copy }) => (
            <Button variant="subtle" size="compact-sm" className={classes.details} onClick={copy}>
              {copied ? t('files.detailsCopied') : t('files.copyDetails')}
            </Button>
          )}
        </CopyButton>
      )}
      <OptionButtons
        options={options}
        onAnswer={onAnswer}
        cancel={{ key: options.length === 0 ? 'common.ok' : 'common.cancel' }}
      />
    </FileModal>
  );
}
