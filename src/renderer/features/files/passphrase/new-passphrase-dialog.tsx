import { Button, PasswordInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { SHORTEST_PASSPHRASE } from '@shared/core/passphrase-strength';
import { useWords } from '../../../ui/words';
import classes from '../dialogs.module.css';
import { FileModal } from '../file-modal';
import { StrengthMeter } from './strength-meter';

interface NewPassphraseDialogProps {
  readonly onAnswer: (passphrase: string | null) => void;
}

/** Asks for a new passphrase twice, says how strong it is and what losing it means. */
export function NewPassphraseDialog({ onAnswer }: NewPassphraseDialogProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [asked, setAsked] = useState(false);
  const tooShort = [...typed].length < SHORTEST_PASSPHRASE;
  const differs = typed !== again;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (!tooShort && !differs) onAnswer(typed);
  };
  const showButton = { 'aria-label': t('files.passphraseShow') };
  return (
    <FileModal title={t('files.newPassphraseTitle')} size={560} onLeave={() => onAnswer(null)}>
      <form onSubmit={submit}>
        <div className={classes.notice}>
          <p>{t('files.newPassphraseLost')}</p>
        </div>
        <p className={classes.paragraph}>{t('files.newPassphraseAdvice')}</p>
        <PasswordInput
          data-autofocus
          label={t('files.passphrase')}
          value={typed}
          maxLength={1000}
          autoComplete="off"
          visibilityToggleButtonProps={showButton}
          error={asked && tooShort && t('files.newPassphraseShort', { count: SHORTEST_PASSPHRASE })}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <StrengthMeter passphrase={typed} />
        <PasswordInput
          label={t('files.newPassphraseAgain')}
          value={again}
          maxLength={1000}
          autoComplete="off"
          visibilityToggleButtonProps={showButton}
          error={asked && !tooShort && differs && t('files.newPassphraseDiffers')}
          onChange={(event) => setAgain(event.currentTarget.value)}
        />
        <p className={classes.help}>{t('files.newPassphraseAge')}</p>
        <div className={classes.buttonRow}>
          <Button variant="default" onClick={() => onAnswer(null)}>
            {t('common.cancel')}
          </Button>
          <Button type="submit">{t('files.newPassphraseUse')}</Button>
        </div>
      </form>
    </FileModal>
  );
}
