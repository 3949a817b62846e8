import { Title, UnstyledButton } from '@mantine/core';
import { IconFileOff, IconFileText } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Answer } from '@shared/contract/channels';
import { openPlan } from '../../features/files';
import { ask } from '../../platform/planner';
import { momentText } from '../../state/moment-text';
import { useWords } from '../../ui/words';
import classes from './start-screen.module.css';

type RecentFile = Answer<'recent.list'>[number];

/** The plans opened or saved last on this computer; one whose file is gone says so and can still be tried. */
export function RecentFiles() {
  const { t } = useWords();
  const [files, setFiles] = useState<readonly RecentFile[] | null>(null);
  useEffect(() => {
    let isShown = true;
    void ask('recent.list', null).then((reply) => {
      if (isShown) setFiles(reply.ok ? reply.value : []);
    });
    return () => {
      isShown = false;
    };
  }, []);
  return (
    <section aria-label={t('home.recent')}>
      <Title order={2}>{t('home.recent')}</Title>
      {files?.length === 0 && <p className={classes.help}>{t('home.recentNone')}</p>}
      <ul className={classes.recent}>
        {files?.map((file) => (
          <RecentRow key={file.token} file={file} />
        ))}
      </ul>
    </section>
  );
}

function RecentRow({ file }: { readonly file: RecentFile }) {
  const { t, language } = useWords();
  const { title, name, folder, missing, openedAt } = file;
  const Icon = missing ? IconFileOff : IconFileText;
  return (
    <li>
      <UnstyledButton
        className={classes.recentRow}
        data-missing={missing || undefined}
        onClick={() => void openPlan(file.token)}
      >
        <Icon size={18} stroke={1.75} aria-hidden className={classes.recentIcon} />
        <span className={classes.recentWords}>
          <span className={classes.recentTitle} dir="auto">
            {title === '' ? t('home.recentUntitled') : title}
          </span>
          <span className={classes.help}>
            {missing
              ? t('home.recentMissing')
              : t('home.recentOpened', { when: momentText(openedAt, language) })}
            {' · '}
            <bdi>{t('home.recentPlace', { name, folder })}</bdi>
          </span>
        </span>
      </UnstyledButton>
    </li>
  );
}
