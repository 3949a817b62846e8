import type { ReactNode } from 'react';
import { formatDay, type Day } from '@shared/core/day';
import { formatDayFor } from '@shared/i18n/format';
import type { Outlook } from '@shared/timeline';
import { usePlan } from '../../state/document-store';
import { ProgressBar } from '../../ui/progress-bar';
import { useWords } from '../../ui/words';
import { TaskLink, useTaskName } from './timeline-matters';
import classes from './timeline-part.module.css';

interface FactProps {
  readonly outlook: Outlook;
}

/** The next gate, with how much of the work in front of it is done. */
export function GateFact({ outlook }: FactProps) {
  const { t } = useWords();
  const day = useShortDay();
  const nameOf = useTaskName();
  const { nextGate } = outlook;
  if (!nextGate) return <Fact label={t('overview.timeline_gate')}>{t('overview.timeline_no_gate')}</Fact>;
  const done = t('overview.timeline_gate_done', { percent: nextGate.progress });
  return (
    <Fact label={t('overview.timeline_gate')}>
      <TaskLink id={nextGate.task}>{nameOf(nextGate.task)}</TaskLink>
      <ProgressBar label={done} total={100} done={nextGate.progress} />
      <span className={classes.note}>
        {t('overview.timeline_gate_day', { day: day(nextGate.day), done })}
      </span>
    </Fact>
  );
}

/** The day of full operation against the promised day. */
export function FullOperationFact({ outlook }: FactProps) {
  const { t } = useWords();
  const day = useShortDay();
  const { fullOperation, target, pastTarget } = outlook;
  const past = pastTarget ?? 0;
  const promise =
    past === 0
      ? t('overview.timeline_on_promise')
      : t(past > 0 ? 'overview.timeline_late' : 'overview.timeline_early', { count: Math.abs(past) });
  return (
    <Fact label={t('overview.timeline_full')}>
      <span className={classes.figure}>
        {fullOperation === null ? t('overview.timeline_unknown') : day(fullOperation)}
      </span>
      {fullOperation !== null && target !== null && (
        <>
          <span className={past > 0 ? classes.late : classes.note}>{promise}</span>
          <span className={classes.note}>{t('overview.timeline_promised', { day: day(target) })}</span>
        </>
      )}
    </Fact>
  );
}

/** Slip against the newest baseline; without one, nothing to say. */
export function SlipFact({ outlook }: FactProps) {
  const { t } = useWords();
  const { slip } = outlook;
  const hasBaseline = usePlan((plan) => plan.timeline.baselines.length > 0);
  if (!slip) {
    return hasBaseline ? null : (
      <Fact label={t('overview.timeline_slip')}>
        <span className={classes.note}>{t('overview.timeline_no_baseline')}</span>
      </Fact>
    );
  }
  const key = slip.days > 0 ? 'overview.timeline_slip_later' : 'overview.timeline_slip_earlier';
  return (
    <Fact label={t('overview.timeline_slip')}>
      <span className={classes.figure}>
        {slip.days === 0 ? t('overview.timeline_slip_none') : t(key, { count: Math.abs(slip.days) })}
      </span>
      <span className={classes.note}>{t('overview.timeline_slip_against', { baseline: slip.baseline })}</span>
    </Fact>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt className={classes.note}>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Days as the interface language writes them in short. */
function useShortDay(): (day: Day) => string {
  const { language } = useWords();
  return (day) => formatDayFor(language, formatDay(day), 'short');
}
