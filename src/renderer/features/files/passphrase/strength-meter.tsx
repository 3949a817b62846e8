import { useMemo } from 'react';
import { passphraseStrength, STRENGTH_LEVELS } from '@shared/core/passphrase-strength';
import { useWords } from '../../../ui/words';
import classes from './strength-meter.module.css';

/** How strong a passphrase is, in a word first, with what would help. */
export function StrengthMeter({ passphrase }: { readonly passphrase: string }) {
  const { t } = useWords();
  const { level, hints } = useMemo(() => passphraseStrength(passphrase), [passphrase]);
  const rank = passphrase === '' ? 0 : STRENGTH_LEVELS.indexOf(level) + 1;
  return (
    <div className={classes.meter} data-level={level}>
      <div className={classes.bars} aria-hidden>
        {STRENGTH_LEVELS.map((entry, index) => (
          <span key={entry} className={classes.bar} data-filled={index < rank || undefined} />
        ))}
      </div>
      <p className={classes.words} role="status">
        {passphrase === '' ? t('files.strengthHonest') : t(`files.strength_${level}`)}
      </p>
      {passphrase !== '' && (
        <p className={classes.hints}>
          {hints.map((hint) => t(`files.hint_${hint}`)).join(' ') || t('files.strengthHonest')}
        </p>
      )}
    </div>
  );
}
