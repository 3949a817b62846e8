import { useEffect, useMemo, useRef, useState } from 'react';
import { createTranslator } from '@shared/i18n/create-translator';
import { useSettings } from '../../state/settings-store';
import { useAppInfo } from '../app-info';
import { leaveWithoutAsking } from '../before-unload';
import classes from './fatal-screen.module.css';
import type { Fault } from './faults';
import { keepWork, type Kept } from './keep-work';

/**
 * The screen for faults nobody expected. It stands on plain elements and no provider, because whatever broke
 * may be one of those.
 */
export function FatalScreen({ fault }: { readonly fault: Fault }) {
  const language = useSettings((settings) => settings.language);
  const { dataFolder, version } = useAppInfo();
  const t = useMemo(() => createTranslator(language).t, [language]);
  const kept = useKeptWork();
  const [copied, setCopied] = useState(false);
  const details = [`National CSIRT Planner ${version}`, fault.message, withoutFirst(fault)].join('\n');
  const copy = () => {
    void navigator.clipboard.writeText(details).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  const reopen = () => {
    leaveWithoutAsking();
    window.location.reload();
  };
  const reopenButton = useRef<HTMLButtonElement>(null);
  useEffect(() => reopenButton.current?.focus(), [kept]);
  return (
    <main className={classes.page}>
      <div className={classes.screen} role="alert">
        <h1>{t('shell.fatalTitle')}</h1>
        {kept === 'kept' && (
          <>
            <h2>{t('shell.fatalSafe', { folder: dataFolder })}</h2>
            <p>{t('shell.fatalSafeText')}</p>
          </>
        )}
        {kept === 'nothingOpen' && <p>{t('shell.fatalUnsafe')}</p>}
        {kept === 'notKept' && <p>{t('shell.fatalNotKept')}</p>}
        <p>
          <button
            type="button"
            ref={reopenButton}
            className={classes.primary}
            disabled={kept === null}
            onClick={reopen}
          >
            {t('shell.fatalReopen')}
          </button>
        </p>
        <h2>{t('shell.fatalDetails')}</h2>
        <p>{t('shell.fatalDetailsHint')}</p>
        <textarea
          readOnly
          className={classes.details}
          rows={10}
          value={details}
          aria-label={t('shell.fatalDetails')}
        />
        <p>
          <button type="button" onClick={copy}>
            {copied ? t('shell.fatalCopied') : t('shell.fatalCopy')}
          </button>
        </p>
      </div>
    </main>
  );
}

/** Stacks of Chromium begin with the message again. */
function withoutFirst({ message, stack }: Fault): string {
  return stack.startsWith(message) ? stack.slice(message.length).trimStart() : stack;
}

/** What can be said about the work; null until the recovery copy has been tried. */
function useKeptWork(): Kept | null {
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => {
    let here = true;
    void keepWork().then((value) => {
      if (here) setKept(value);
    });
    return () => {
      here = false;
    };
  }, []);
  return kept;
}
