import type { Question } from '../../state/dialogs';
import { useWords } from '../../ui/words';
import classes from './dialogs.module.css';
import { FileModal } from './file-modal';
import { OptionButtons } from './option-buttons';

interface QuestionDialogProps {
  readonly question: Question;
  readonly onAnswer: (id: string | null) => void;
}

/** A question with a few answers. */
export function QuestionDialog({ question, onAnswer }: QuestionDialogProps) {
  const { t } = useWords();
  const { title, text, options, mustAnswer = false, cancel = { key: 'common.cancel' } } = question;
  return (
    <FileModal title={t(title.key, title.values)} {...(mustAnswer ? {} : { onLeave: () => onAnswer(null) })}>
      {text.map((said) => (
        <p key={said.key} className={classes.paragraph}>
          {t(said.key, said.values)}
        </p>
      ))}
      <OptionButtons options={options} onAnswer={onAnswer} cancel={mustAnswer ? null : cancel} />
    </FileModal>
  );
}
