import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CatalogText } from '@shared/i18n/catalog-text';
import { formatDayFor } from '@shared/i18n/format';
import { stageNumber } from '@shared/catalog/stages';
import type { StageView } from '@shared/progress';
import { ScreenHeader } from '../../ui/screen-header';
import { StageMark } from '../../ui/stage-mark';
import { useWords } from '../../ui/words';
import { StageDialog, type StageAction } from './stage-dialog';
import { STAGE_NAMES } from '../../state/stage-words';
import { STATUS_WORDS } from './words';
import classes from './stages.module.css';

interface StageHeaderProps {
  readonly view: StageView;
  readonly text: CatalogText;
}

/** What the stage is, where it stands, and the one step a person can record next. */
export function StageHeader({ view, text }: StageHeaderProps) {
  const { t } = useWords();
  const [action, setAction] = useState<StageAction | null>(null);
  const number = stageNumber(view.id);
  return (
    <>
      <ScreenHeader
        mark={<StageMark number={number} status={view.status.kind} size="lg" />}
        title={t('stages.heading', { number, name: t(STAGE_NAMES[view.id]) })}
        lead={text(view.id, view.status.kind === 'notStarted' ? 'purpose' : 'title')}
        actions={<Actions view={view} onAct={setAction} />}
      />
      {action && <StageDialog action={action} view={view} text={text} onClose={() => setAction(null)} />}
    </>
  );
}

function Actions({
  view,
  onAct,
}: {
  readonly view: StageView;
  readonly onAct: (action: StageAction) => void;
}) {
  const { t } = useWords();
  const { kind } = view.status;
  return (
    <div className={classes.status}>
      <StatusWords view={view} />
      {kind === 'notStarted' && <Button onClick={() => onAct('started')}>{t('stages.start')}</Button>}
      {kind === 'completed' && (
        <Button variant="default" onClick={() => onAct('reopened')}>
          {t('stages.reopen')}
        </Button>
      )}
      {(kind === 'active' || kind === 'reopened') && (
        <Button variant={areMet(view) ? 'filled' : 'default'} onClick={() => onAct('completed')}>
          {t('stages.complete')}
        </Button>
      )}
    </div>
  );
}

function StatusWords({ view }: { readonly view: StageView }) {
  const { t, language } = useWords();
  const { kind, entry } = view.status;
  const day = entry ? formatDayFor(language, entry.on, 'short') : '';
  return <span className={classes.statusWords}>{t(STATUS_WORDS[kind], { day })}</span>;
}

/** Every exit criterion that can be counted holds. */
function areMet(view: StageView): boolean {
  return view.exit.every((criterion) => criterion.verdict !== 'open');
}
