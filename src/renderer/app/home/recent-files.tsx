import { Title } from '@mantine/core';
import { useWords } from '../../ui/words';
import classes from './start-screen.module.css';

/** The plans opened or saved last on this computer. */
export function RecentFiles() {
  const { t } = useWords();
  return (
    <section aria-label={t('home.recent')}>
      <Title order={2}>{t('home.recent')}</Title>
      <p className={classes.help}>{t('home.recentNone')}</p>
    </section>
  );
}
