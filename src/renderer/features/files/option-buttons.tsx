import { Button, Group } from '@mantine/core';
import type { QuestionOption, Said } from '../../state/dialogs';
import { useWords } from '../../ui/words';
import classes from './dialogs.module.css';

interface OptionButtonsProps {
  readonly options: readonly QuestionOption[];
  readonly onAnswer: (id: string | null) => void;
  /** Null: there is no way out but an answer. */
  readonly cancel: Said | null;
}

/** The answers of a dialog, leaving first and the primary one last. */
export function OptionButtons({ options, onAnswer, cancel }: OptionButtonsProps) {
  const { t } = useWords();
  const isOnly = options.length === 0;
  return (
    <Group className={classes.buttons}>
      {cancel && (
        <Button
          variant={isOnly ? 'filled' : 'default'}
          onClick={() => onAnswer(null)}
          {...(isOnly ? { 'data-autofocus': true } : {})}
        >
          {t(cancel.key, cancel.values)}
        </Button>
      )}
      {options.map(({ id, label, kind }) => (
        <Button
          key={id}
          variant={kind === 'primary' ? 'filled' : 'default'}
          className={kind === 'danger' ? classes.danger : undefined}
          onClick={() => onAnswer(id)}
          {...(kind === 'primary' ? { 'data-autofocus': true } : {})}
        >
          {t(label.key, label.values)}
        </Button>
      ))}
    </Group>
  );
}
