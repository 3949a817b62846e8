import { Button, Tooltip } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { TLP_COLORS, TLP_IDS } from '@shared/catalog/taxonomy';
import { useCatalogText } from '../../state/catalog-words';
import { isDirty, useDocument, usePlan } from '../../state/document-store';
import { TlpLabel } from '../../ui/tlp-label';
import { useWords } from '../../ui/words';
import { runAction } from '../actions/registry';
import { useKeys } from '../actions/use-keys';
import { PlanMenu } from './plan-menu';
import { SaveState } from './save-state';
import classes from './top-bar.module.css';
import { UndoButtons } from './undo-buttons';

/** Name, label and state of the plan, and what can be done with it from anywhere. */
export function TopBar() {
  const { t } = useWords();
  return (
    <header className={classes.bar} aria-label={t('shell.topBar')}>
      <PlanMenu />
      <PlanName />
      <SaveState />
      <div className={classes.end}>
        <SaveButton />
        <UndoButtons />
        <SearchButton />
      </div>
    </header>
  );
}

function PlanName() {
  const { t } = useWords();
  const title = usePlan((plan) => plan.identity.title);
  const tlp = usePlan((plan) => plan.identity.tlp);
  const words = useCatalogText('taxonomy');
  const meaning = words?.(TLP_IDS[tlp], 'meaning') ?? '';
  return (
    <div className={classes.plan}>
      <span className={classes.title} title={title}>
        {title === '' ? t('shell.untitled') : title}
      </span>
      <Tooltip label={t('shell.tlpIs', { tlp, meaning })}>
        <span className={classes.tlp}>
          <TlpLabel label={tlp} colors={TLP_COLORS[tlp]} />
        </span>
      </Tooltip>
    </div>
  );
}

function SaveButton() {
  const { t } = useWords();
  const keys = useKeys();
  const dirty = useDocument(isDirty);
  return (
    <Tooltip label={t('shell.withKeys', { label: t('shell.fileSave'), keys: keys('file.save') })}>
      <Button variant={dirty ? 'filled' : 'default'} onClick={() => runAction('file.save')}>
        {t('shell.fileSave')}
      </Button>
    </Tooltip>
  );
}

function SearchButton() {
  const { t } = useWords();
  const keys = useKeys();
  return (
    <Button
      variant="default"
      className={classes.search}
      leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
      rightSection={
        <span className={classes.keys} dir="ltr" aria-hidden>
          {keys('edit.find')}
        </span>
      }
      onClick={() => runAction('edit.find')}
    >
      <span className={classes.searchWords}>{t('shell.editFind')}</span>
    </Button>
  );
}
