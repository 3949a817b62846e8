import { Button, NumberInput, Slider } from '@mantine/core';
import { useId, useMemo, useState } from 'react';
import { LEVERS } from '@shared/catalog/timeline-levers';
import { layOutTimeline } from '@shared/commands/timeline-settings';
import { formatDayFor } from '@shared/i18n/format';
import { layOutOver, LEVERS_BELOW_MONTHS, type LaidOver } from '@shared/timeline';
import { dispatch, usePlan } from '../../state/document-store';
import { say } from '../../state/messages';
import { useWords } from '../../ui/words';
import { LengthEffects } from './length-effects';
import { LengthFailure, LengthLevers } from './length-levers';
import { PanelFooter } from './panels-dialog';
import classes from './panels.module.css';
import { useDayWords } from './task-words';

/** SEI, Steps for Creating National CSIRTs (2004), timeline. */
const EXPECTED = { from: 18, to: 24 } as const;
/** What the plan file holds. */
const MONTHS = { min: 1, max: 120 } as const;

/** The length, what it costs, and the schedule it would give; nothing changes before the button. */
export function LengthPart({ onDone }: { readonly onDone: () => void }) {
  const identity = usePlan((plan) => plan.identity);
  const timeline = usePlan((plan) => plan.timeline);
  const [months, setMonths] = useState(identity.lengthMonths);
  const [levers, setLevers] = useState<readonly string[]>(timeline.settings.levers);
  const withLevers = months < LEVERS_BELOW_MONTHS;
  const over = useMemo(
    () => layOutOver({ identity, timeline }, { lengthMonths: months, levers: withLevers ? levers : [] }),
    [identity, timeline, months, levers, withLevers],
  );
  const { t } = useWords();
  return (
    <>
      <Months value={months} onChange={setMonths} />
      <Verdict over={over} offersLevers={withLevers && levers.length < LEVERS.length} />
      {withLevers && (
        <>
          <LengthLevers value={levers} onChange={setLevers} />
          <LengthFailure />
        </>
      )}
      <LengthEffects over={over} />
      <PanelFooter>
        <Button
          onClick={() => {
            if (!dispatch(layOutTimeline, over.args).ok) return;
            say({ key: 'timeline-length.applied' });
            onDone();
          }}
        >
          {t('timeline-length.apply')}
        </Button>
      </PanelFooter>
    </>
  );
}

function Months({
  value,
  onChange,
}: {
  readonly value: number;
  readonly onChange: (months: number) => void;
}) {
  const { t, language, dir } = useWords();
  const id = useId();
  const start = usePlan((plan) => plan.identity.startDay);
  const marks = [EXPECTED.from, LEVERS_BELOW_MONTHS, EXPECTED.to].map((month) => ({
    value: month,
    label: String(month),
  }));
  return (
    <div className={classes.part}>
      <div className={classes.row}>
        <NumberInput
          id={id}
          data-autofocus
          label={t('timeline-length.months')}
          description={t('timeline-length.months_help', { start: formatDayFor(language, start, 'short') })}
          clampBehavior="strict"
          allowDecimal={false}
          allowNegative={false}
          {...MONTHS}
          value={value}
          onChange={(next) => {
            if (typeof next === 'number' && next >= MONTHS.min) onChange(next);
          }}
        />
        <Slider
          className={classes.slider ?? ''}
          dir={dir}
          min={12}
          max={36}
          marks={marks}
          label={null}
          thumbLabel={t('timeline-length.months')}
          value={Math.min(36, Math.max(12, value))}
          onChange={onChange}
        />
      </div>
      {value < EXPECTED.from && <p className={classes.notice}>{t('timeline-length.unusual_short')}</p>}
      {value > EXPECTED.to && <p className={classes.notice}>{t('timeline-length.unusual_long')}</p>}
    </div>
  );
}

/** Does it fit, and by how much? */
function Verdict({ over, offersLevers }: { readonly over: LaidOver; readonly offersLevers: boolean }) {
  const { t, language } = useWords();
  const day = useDayWords();
  const target = usePlan((plan) => plan.timeline.settings.targetDay);
  const { fullOperation, promised } = over;
  if (fullOperation === null)
    return (
      <p className={classes.verdict} data-late>
        {t('timeline-length.no_gate')}
      </p>
    );
  const spare = promised - fullOperation;
  const values = { day: day(fullOperation), promised: day(promised) };
  return (
    <div className={classes.part} aria-live="polite">
      <p className={classes.verdict} data-late={spare < 0 || undefined}>
        {spare < 0
          ? t('timeline-length.late', { ...values, count: -spare })
          : t('timeline-length.fits', { ...values, spare: spareWords(spare) })}
      </p>
      {spare < 0 && (
        <p className={classes.text}>
          {offersLevers ? t('timeline-length.late_levers') : t('timeline-length.late_own')}
        </p>
      )}
      {target !== null && (
        <p className={classes.dim}>
          {t('timeline-length.target_stays', { day: formatDayFor(language, target, 'short') })}
        </p>
      )}
    </div>
  );

  function spareWords(count: number): string {
    return count === 0
      ? t('timeline-length.spare_none')
      : t('timeline-length.spare', { count, promised: day(promised) });
  }
}
