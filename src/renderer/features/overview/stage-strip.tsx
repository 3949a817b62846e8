import { stageNumber } from '@shared/catalog/stages';
import type { Overview, StageLine } from '@shared/progress';
import { goTo } from '../../state/session-store';
import { ProgressBar } from '../../ui/progress-bar';
import { progressWords } from '../../ui/progress-words';
import { StageMark } from '../../ui/stage-mark';
import { useWords } from '../../ui/words';
import { STAGE_NAMES } from '../../state/stage-words';
import { STATUS_WORDS } from './words';
import classes from './overview.module.css';

/** The five stages side by side: status, and how much of each is settled. Each leads to its screen. */
export function StageStrip({ overview }: { readonly overview: Overview }) {
  const { t } = useWords();
  return (
    <ol className={classes.strip} aria-label={t('overview.stages')}>
      {overview.stages.map((stage) => (
        <li key={stage.id}>
          <StageCell stage={stage} />
        </li>
      ))}
    </ol>
  );
}

function StageCell({ stage }: { readonly stage: StageLine }) {
  const { t } = useWords();
  const { progress, status } = stage;
  const number = stageNumber(stage.id);
  const settled = progress.done + progress.notApplicable;
  return (
    <button type="button" className={classes.stage} onClick={() => goTo({ screen: stage.id })}>
      <span className={classes.stageHead}>
        <StageMark number={number} status={status.kind} />
        <span className={classes.strong}>{t(STAGE_NAMES[stage.id])}</span>
      </span>
      <span className={classes.stageStatus}>{t(STATUS_WORDS[status.kind])}</span>
      <ProgressBar
        label={progressWords(t, progress)}
        hue={`var(--stage-${String(number)})`}
        height={6}
        {...progress}
      />
      <span className={classes.stageCount}>
        {t('overview.stage_settled', { settled, total: progress.total })}
        {progress.overdue > 0 && (
          <span className={classes.urgent}>{t('stages.progress_overdue', { count: progress.overdue })}</span>
        )}
      </span>
    </button>
  );
}
