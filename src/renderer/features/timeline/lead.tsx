import { useMemo } from 'react';
import { outlookOf, type TimelineState } from '@shared/timeline';
import { usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { useDayWords } from './task-words';
import classes from './timeline.module.css';
import { useTodayDay } from './use-timeline';

/** The first question, answered: when the team is operational, against what was promised and what was planned. */
export function Lead({ state }: { readonly state: TimelineState }) {
  const { t } = useWords();
  const day = useDayWords();
  const plan = usePlan();
  const today = useTodayDay();
  const outlook = useMemo(() => (today === null ? null : outlookOf(plan, today)), [plan, today]);
  if (state.fullOperation === null) return <>{t('timeline.lead_nothing')}</>;
  const past = outlook?.pastTarget ?? null;
  const slip = outlook?.slip ?? null;
  return (
    <>
      <span className={classes.strong}>{t('timeline.lead_full', { day: day(state.fullOperation) })}</span>{' '}
      {past !== null && (
        <span className={past > 0 ? classes.late : undefined}>
          {past === 0
            ? t('timeline.lead_on_target', { target: day(state.target) })
            : t(past > 0 ? 'timeline.lead_past' : 'timeline.lead_before', {
                count: Math.abs(past),
                target: day(state.target),
              })}
        </span>
      )}{' '}
      {slip && (
        <span>
          {slip.days === 0
            ? t('timeline.lead_no_slip', { baseline: slip.baseline })
            : t(slip.days > 0 ? 'timeline.lead_slip' : 'timeline.lead_gain', {
                count: Math.abs(slip.days),
                baseline: slip.baseline,
              })}
        </span>
      )}
    </>
  );
}
