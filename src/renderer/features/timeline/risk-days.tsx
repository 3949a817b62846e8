import type { Day } from '@shared/core/day';
import { chanceOf, type SimulationResult } from '@shared/schedule';
import { useWords } from '../../ui/words';
import classes from './risk-result.module.css';
import { usePercent } from './risk-words';
import { useDayWords } from './task-words';
import { useTimelineState } from './use-timeline';

/** The days to remember: P50, P80, P90, and how likely the planned and the promised day are. */
export function RiskDays({ result }: { readonly result: SimulationResult }) {
  const { t } = useWords();
  const percent = usePercent();
  const { fullOperation, target } = useTimelineState();
  const chance = (day: Day) => percent(chanceOf(result, day));
  return (
    <dl className={classes.days}>
      <Figure label={t('timeline-risk.p50')} day={result.p50} help={t('timeline-risk.p50_help')} />
      <Figure label={t('timeline-risk.p80')} day={result.p80} help={t('timeline-risk.p80_help')} />
      <Figure label={t('timeline-risk.p90')} day={result.p90} help={t('timeline-risk.p90_help')} />
      {fullOperation !== null && (
        <Figure
          label={t('timeline-risk.planned')}
          day={fullOperation}
          help={t('timeline-risk.planned_help', { percent: chance(fullOperation) })}
        />
      )}
      {target !== null && (
        <Figure
          label={t('timeline-risk.target')}
          day={target}
          help={t('timeline-risk.target_help', { percent: chance(target) })}
          isStrong
        />
      )}
    </dl>
  );
}

interface FigureProps {
  readonly label: string;
  readonly day: Day;
  readonly help: string;
  readonly isStrong?: boolean;
}

function Figure({ label, day, help, isStrong = false }: FigureProps) {
  const words = useDayWords();
  return (
    <div className={classes.figure} data-strong={isStrong || undefined}>
      <dt>{label}</dt>
      <dd className={classes.dayValue}>
        <bdi>{words(day)}</bdi>
      </dd>
      <dd className={classes.help}>{help}</dd>
    </div>
  );
}
