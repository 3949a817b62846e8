import { Button, Group } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useDocument } from '../../state/document-store';
import { useDesk } from '../../state/files/desk';
import { takeOver } from '../../state/files/open-plan';
import { saveElsewhere } from '../../state/files/save-plan-as';
import { momentText } from '../../state/moment-text';
import { flushPendingEdits } from '../../ui/pending-edits';
import { useWords } from '../../ui/words';
import classes from './file-banner.module.css';

/** Says above the work that the open file is read-only, why, and what can be done. Nothing otherwise. */
export function FileBanner() {
  const { t, language } = useWords();
  const isReadOnly = useDocument((state) => state.file?.readOnly ?? false);
  const holder = useDesk((desk) => desk.holder);
  if (!isReadOnly) return null;
  const since = holder && { user: holder.user, since: momentText(holder.since, language) };
  const held = holder?.sameComputer ? 'files.readOnlyOwn' : 'files.readOnlyHeld';
  return (
    <section className={classes.banner} aria-label={t('shell.readOnly')}>
      <IconLock size={16} aria-hidden className={classes.icon} />
      <p className={classes.words}>
        <strong>{since ? t(held, since) : t('files.readOnlyPlace')}</strong> {t('files.readOnlyHelp')}
      </p>
      <Group gap={8} wrap="nowrap">
        {holder && (
          <Button size="xs" variant="default" onClick={() => void afterTyping(takeOver)}>
            {t('files.takeOver')}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={() => void afterTyping(saveElsewhere)}>
          {t('files.saveCopyElsewhere')}
        </Button>
      </Group>
    </section>
  );
}

function afterTyping(step: () => Promise<unknown>): Promise<unknown> {
  flushPendingEdits();
  return step();
}
