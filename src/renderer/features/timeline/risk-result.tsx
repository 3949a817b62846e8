import { Button, Progress, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { setTimeline } from '@shared/commands/timeline-settings';
import { safeLocale } from '@shared/i18n/format';
import { RUNS, simulationOf } from '@shared/timeline';
import { dispatch, usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { flushPendingEdits } from '../../ui/pending-edits';
import { NumberField } from './number-field';
import classes from './panels.module.css';
import { RiskChart } from './risk-chart';
import { RiskDays } from './risk-days';
import { RiskDrivers } from './risk-drivers';
import { isCurrent, startSimulation, stopSimulation, useRisk } from './risk-store';
import { useDayWords } from './task-words';

/** Largest seed the plan keeps. */
const MOST_SEED = 99_999;

/** The simulation: begin it, watch it, read what it says. */
export function RiskResult({ onSpreads }: { readonly onSpreads: () => void }) {
  const { t } = useWords();
  const plan = usePlan();
  const { result, of, failed, done } = useRisk();
  const isOwn = of?.plan === plan.id;
  if (isNothingUnsure(plan))
    return (
      <div className={classes.part}>
        <p className={classes.text}>{t('timeline-risk.nothing')}</p>
        <div className={classes.row}>
          <Button data-autofocus onClick={onSpreads}>
            {t('timeline-risk.to_spreads')}
          </Button>
        </div>
      </div>
    );
  return (
    <>
      <RunBar hasResult={isOwn && result !== null} />
      {failed && (
        <p className={classes.verdict} data-late role="alert">
          {t('timeline-risk.failed')}
        </p>
      )}
      {isOwn && result && (
        <>
          {!isCurrent(of, plan) && done === null && (
            <p className={classes.notice}>{t('timeline-risk.stale')}</p>
          )}
          <RiskDays result={result} />
          <RiskChart result={result} />
          <RiskDrivers result={result} />
        </>
      )}
    </>
  );
}

function isNothingUnsure(plan: Parameters<typeof simulationOf>[0]): boolean {
  const { spreads, risks } = simulationOf(plan);
  return Object.keys(spreads).length === 0 && risks.length === 0;
}

function RunBar({ hasResult }: { readonly hasResult: boolean }) {
  const { t, language } = useWords();
  const day = useDayWords();
  const plan = usePlan();
  const done = useRisk((state) => state.done);
  const [said, setSaid] = useState('');
  const number = new Intl.NumberFormat(safeLocale(language));
  const runs = number.format(RUNS);
  const seed = plan.timeline.settings.seed;
  const run = () => {
    flushPendingEdits();
    setSaid('');
    startSimulation(plan, ({ p50, p80 }) =>
      setSaid(t('timeline-risk.did_run', { p50: day(p50), p80: day(p80) })),
    );
  };
  return (
    <div className={classes.part}>
      <p className={classes.text}>{t('timeline-risk.intro', { runs })}</p>
      <div className={classes.row} data-top>
        {done === null ? (
          <Button className={classes.atField ?? ''} data-autofocus onClick={run}>
            {t(hasResult ? 'timeline-risk.run_again' : 'timeline-risk.run')}
          </Button>
        ) : (
          <Button
            className={classes.atField ?? ''}
            variant="default"
            onClick={() => {
              stopSimulation();
              setSaid(t('timeline-risk.cancelled'));
            }}
          >
            {t('timeline-risk.cancel')}
          </Button>
        )}
        <div className={classes.short}>
          <NumberField
            label={t('timeline-risk.seed')}
            value={seed}
            max={MOST_SEED}
            onChange={(next) => dispatch(setTimeline, { patch: { seed: next } })}
          />
        </div>
        <span className={`${classes.dim ?? ''} ${classes.atField ?? ''}`}>
          {t('timeline-risk.seed_help')}
        </span>
      </div>
      {done !== null && <Running done={done} number={number} />}
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </div>
  );
}

interface RunningProps {
  readonly done: number;
  readonly number: Intl.NumberFormat;
}

function Running({ done, number }: RunningProps) {
  const { t } = useWords();
  const words = { done: number.format(done), runs: number.format(RUNS) };
  return (
    <div className={classes.part}>
      <Progress
        value={(100 * done) / RUNS}
        size="sm"
        aria-label={t('timeline-risk.progress')}
        transitionDuration={0}
      />
      <span className={classes.dim}>{t('timeline-risk.running', words)}</span>
    </div>
  );
}
