import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { COMPARE_AREAS } from '@shared/compare';
import type { Translate } from '@shared/i18n/ui-words';
import type { KeptCopy } from '../../state/files/offer-recovery';
import { compareWithCopy, openCopyUntitled, restoreCopy } from '../../state/files/restore-points';
import { momentText } from '../../state/moment-text';
import { flushPendingEdits } from '../../ui/pending-edits';
import { useWords } from '../../ui/words';
import classes from './copies.module.css';

/** The kept states, newest first, with what can be done with each. */
export function CopiesTable({ copies }: { readonly copies: readonly KeptCopy[] }) {
  const { t } = useWords();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('copies.columnWhen')}</th>
          <th scope="col">{t('copies.columnChanged')}</th>
          <th scope="col" className={classes.size}>
            {t('copies.columnSize')}
          </th>
          <th scope="col" className={classes.actions}>
            <span className="visually-hidden">{t('copies.columnActions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {copies.map((copy) => (
          <CopyRow key={copy.id} copy={copy} />
        ))}
      </tbody>
    </table>
  );
}

function CopyRow({ copy }: { readonly copy: KeptCopy }) {
  const { t, language } = useWords();
  const when = momentText(copy.savedAt, language, 'exact');
  const size = Math.max(1, Math.round(copy.bytes / 1000));
  return (
    <tr>
      <th scope="row">
        <bdi>{when}</bdi>
        {copy.fileName !== '' && <span className={classes.file}>{copy.fileName}</span>}
      </th>
      <td>{changedWords(copy.changed, t)}</td>
      <td className={classes.size}>{t('files.kilobytes', { size })}</td>
      <td className={classes.actions}>
        <div className={classes.buttons}>
          <Button
            variant="default"
            size="xs"
            aria-label={t('copies.compareLabel', { when })}
            onClick={() => run(() => compareWithCopy(copy))}
          >
            {t('copies.compare')}
          </Button>
          <Menu position="bottom-end" withinPortal>
            <Menu.Target>
              <ActionIcon variant="default" size={28} aria-label={t('copies.moreLabel', { when })}>
                <IconDots size={16} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => run(() => restoreCopy(copy))}>{t('copies.restore')}</Menu.Item>
              <Menu.Item onClick={() => run(() => openCopyUntitled(copy))}>
                {t('copies.openUntitled')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </div>
      </td>
    </tr>
  );
}

function run(step: () => Promise<unknown>): void {
  flushPendingEdits();
  void step();
}

/** What changed against the state before, by screen; the host counts all five stages as one. */
function changedWords(changed: KeptCopy['changed'], t: Translate): string {
  const areas = [...COMPARE_AREAS, 'stages'] as const;
  const parts = areas.flatMap((area) => {
    const count = changed[area] ?? 0;
    return count > 0 ? [t('copies.changedIn', { area: t(`copies.area_${area}`), count })] : [];
  });
  return parts.length > 0 ? parts.join(', ') : t('copies.changedUnknown');
}
