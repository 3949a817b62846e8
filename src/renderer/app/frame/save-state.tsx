import { Tooltip } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Translate } from '@shared/i18n/ui-words';
import { isDirty, useDocument } from '../../state/document-store';
import { useDesk } from '../../state/files/desk';
import { useRecovery } from '../../state/recovery-writer';
import { useWords } from '../../ui/words';
import { timeOfDay } from './clock-words';
import classes from './top-bar.module.css';

/** Where the work stands, in words: saved and when, not saved, read-only, and how old the recovery copy is. */
export function SaveState() {
  const { t } = useWords();
  const dirty = useDocument(isDirty);
  const file = useDocument((state) => state.file);
  return (
    <div className={classes.saveState}>
      <span role="status" className={classes.saveWord} data-dirty={dirty || undefined}>
        <SaveWord />
      </span>
      {dirty ? (
        <RecoveryAge />
      ) : (
        file && (
          <Tooltip label={file.folder}>
            <span className={classes.fileName}>
              {file.encrypted ? t('shell.fileEncrypted', { name: file.name }) : file.name}
            </span>
          </Tooltip>
        )
      )}
    </div>
  );
}

function SaveWord() {
  const { t, language } = useWords();
  const dirty = useDocument(isDirty);
  const readOnly = useDocument((state) => state.file?.readOnly ?? false);
  const savedAt = useDocument((state) => state.savedAt);
  const saving = useDesk((desk) => desk.saving);
  if (saving) return t('shell.saving');
  if (readOnly) return dirty ? t('shell.readOnlyChanged') : t('shell.readOnly');
  if (dirty) return t('shell.notSaved');
  return savedAt === null ? t('shell.saved') : t('shell.savedAt', { time: timeOfDay(language, savedAt) });
}

/** How long ago unsaved work was put into its recovery copy; says so when it could not be. */
function RecoveryAge() {
  const { t, language } = useWords();
  const savedAt = useRecovery((state) => state.savedAt);
  const failed = useRecovery((state) => state.failed);
  const now = useNow(savedAt !== null);
  if (failed) return <span className={classes.recoveryFailed}>{t('shell.recoveryFailed')}</span>;
  if (savedAt === null) return null;
  const seconds = Math.max(0, Math.round((now - Date.parse(savedAt)) / 1000));
  const ago =
    seconds < 3600 ? agoWords(t, seconds) : t('shell.agoAt', { time: timeOfDay(language, savedAt) });
  return (
    <Tooltip label={t('shell.recoveryTitle')}>
      <span className={classes.recovery}>{t('shell.recoveryKept', { ago })}</span>
    </Tooltip>
  );
}

function agoWords(t: Translate, seconds: number): string {
  // A number that ticks draws the eye: past the first ten seconds it moves in tens.
  const shown = seconds < 10 ? seconds : Math.floor(seconds / 10) * 10;
  return seconds < 60
    ? t('shell.agoSeconds', { count: shown })
    : t('shell.agoMinutes', { count: Math.floor(seconds / 60) });
}

/** The time in ms, every second while it is needed. */
function useNow(running: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!running) return undefined;
    const timer = window.setInterval(() => setNow(Date.now()), 1000);
    return () => window.clearInterval(timer);
  }, [running]);
  return now;
}
