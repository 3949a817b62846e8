import { Button, Title } from '@mantine/core';
import { useState } from 'react';
import { ask } from '../../platform/planner';
import { describeError } from '../../platform/error-words';
import { Dialog } from '../../ui/dialog';
import { useWords } from '../../ui/words';
import { useAppInfo } from '../app-info';
import classes from './dialogs.module.css';

/** What the program is, in which version, on whose work it stands and under which license. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const { version, host } = useAppInfo();
  return (
    <Dialog onClose={onClose} size="lg" title={t('shell.helpAbout')}>
      <Title order={2}>{t('shell.appName')}</Title>
      <p className={classes.note}>
        {t('about.version', { version })}{' '}
        {host === 'desktop' ? t('about.hostDesktop') : t('about.hostBrowser')}
      </p>
      <p>{t('about.what')}</p>
      <p>{t('about.privacy')}</p>
      <Title order={3}>{t('about.sourcesTitle')}</Title>
      <ul className={classes.list}>
        <li>{t('about.sourceSei')}</li>
        <li>{t('about.sourceLifars')}</li>
        <li>{t('about.sourceFirstServices')}</li>
        <li>{t('about.sourceTlp')}</li>
        <li>{t('about.sourceSim3')}</li>
        <li>{t('about.sourceRsit')}</li>
      </ul>
      <p className={classes.note}>{t('about.sourcesNote')}</p>
      <Title order={3}>{t('about.licenseTitle')}</Title>
      <p>{t('about.license')}</p>
      <Notices />
    </Dialog>
  );
}

/** Licenses of what the program is built with; long, so read from the host only when asked for. */
function Notices() {
  const { t } = useWords();
  const [text, setText] = useState<string | null>(null);
  const show = () => {
    void ask('app.notices', null).then((reply) => {
      setText(reply.ok ? reply.value.text : describeError(reply.error, t).text);
    });
  };
  if (text === null) {
    return (
      <Button variant="default" onClick={show}>
        {t('about.notices')}
      </Button>
    );
  }
  return (
    <section>
      <Title order={3}>{t('about.noticesTitle')}</Title>
      <pre className={classes.notices} tabIndex={0} aria-label={t('about.noticesTitle')}>
        {text}
      </pre>
    </section>
  );
}
