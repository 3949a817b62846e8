import { Button, PasswordInput } from '@mantine/core';
import { useRef, useState, type SyntheticEvent } from 'react';
import type { PassphraseRequest } from '../../../state/dialogs';
import { useWords } from '../../../ui/words';
import classes from '../dialogs.module.css';
import { FileModal } from '../file-modal';

interface PassphraseDialogProps {
  readonly request: PassphraseRequest;
  readonly onAnswer: (answer: true | null) => void;
}

/** Asks for the passphrase of a file; a wrong one stays and says so. */
export function PassphraseDialog({ request, onAnswer }: PassphraseDialogProps) {
  const { t } = useWords();
  const { fileName, attempt } = request;
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<'asking' | 'trying' | 'wrong'>('asking');
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (typed === '' || state === 'trying') return;
    setState('trying');
    if ((await attempt(typed)) === 'done') {
      onAnswer(true);
      return;
    }
    setState('wrong');
    input.current?.select();
    input.current?.focus();
  };
  return (
    <FileModal title={t('files.passphraseTitle')} size={440} onLeave={() => onAnswer(null)}>
      <form onSubmit={(event) => void submit(event)}>
        <p className={classes.paragraph}>
          {fileName === '' ? t('files.passphraseTextNoName') : t('files.passphraseText', { file: fileName })}
        </p>
        <PasswordInput
          ref={input}
          data-autofocus
          label={t('files.passphrase')}
          description={t('files.passphraseHelp')}
          error={state === 'wrong' && t('files.passphraseWrong')}
          value={typed}
          maxLength={1000}
          autoComplete="off"
          readOnly={state === 'trying'}
          visibilityToggleButtonProps={{ 'aria-label': t('files.passphraseShow') }}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setState('asking');
          }}
        />
        <div className={classes.buttonRow}>
          <Button variant="default" onClick={() => onAnswer(null)}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" disabled={typed === ''} loading={state === 'trying'}>
            {t('files.passphraseOpen')}
          </Button>
        </div>
      </form>
    </FileModal>
  );
}
