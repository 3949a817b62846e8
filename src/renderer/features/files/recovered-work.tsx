import { Button, Group, Title } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import type { KeptCopy } from '../../state/files/offer-recovery';
import { discardRecovered, listRecoveredWork, openRecovered } from '../../state/files/recovered-work';
import { momentText } from '../../state/moment-text';
import { useWords } from '../../ui/words';
import classes from './recovered-work.module.css';

/** Unsaved work of a program that ended, for the start screen. Nothing when there is none. */
export function RecoveredWork() {
  const { t } = useWords();
  const [copies, setCopies] = useState<readonly KeptCopy[]>([]);
  const reload = useCallback(async () => setCopies(await listRecoveredWork()), []);
  useEffect(() => {
    let isShown = true;
    void listRecoveredWork().then((found) => isShown && setCopies(found));
    return () => {
      isShown = false;
    };
  }, []);
  if (copies.length === 0) return null;
  return (
    <section className={classes.panel} aria-labelledby="recovered-work">
      <Title order={2} id="recovered-work">
        {t('files.recoveredHead')}
      </Title>
      <p className={classes.lead}>{t('files.recoveredLead')}</p>
      <ul className={classes.list}>
        {copies.map((copy) => (
          <RecoveredRow key={copy.id} copy={copy} onChange={() => void reload()} />
        ))}
      </ul>
    </section>
  );
}

function RecoveredRow({ copy, onChange }: { readonly copy: KeptCopy; readonly onChange: () => void }) {
  const { t, language } = useWords();
  const title =
    copy.title || (copy.encrypted ? t('files.recoveredEncrypted') : t('files.recoveredUntitledPlan'));
  const file = copy.fileName;
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <strong>{title}</strong>
        <span className={classes.about}>
          {file === '' ? t('files.recoveredNeverSaved') : t('files.recoveredFrom', { file })}
          {' · '}
          <bdi>{momentText(copy.savedAt, language)}</bdi>
        </span>
      </div>
      <Group gap={8} wrap="nowrap">
        <Button
          size="xs"
          variant="subtle"
          aria-label={t('files.recoveredDiscardLabel', { title })}
          onClick={() => void discardRecovered(copy).then(onChange)}
        >
          {t('files.discard')}
        </Button>
        <Button
          size="xs"
          aria-label={t('files.recoveredOpenLabel', { title })}
          onClick={() => void openRecovered(copy).then(onChange)}
        >
          {t('files.recoveredOpen')}
        </Button>
      </Group>
    </li>
  );
}
