import { scaleLinear } from 'd3-scale';
import { useMemo } from 'react';
import { Title } from '@mantine/core';
import { addDays, formatDay, type Day } from '@shared/core/day';
import { formatMonthFor } from '@shared/i18n/format';
import type { SimulationResult } from '@shared/schedule';
import { finishBins, type FinishBin } from '@shared/timeline';
import { useWords } from '../../ui/words';
import panel from './panels.module.css';
import classes from './risk-result.module.css';
import { RiskTable } from './risk-table';
import { useDayWords } from './task-words';
import { useTimelineState } from './use-timeline';

const WIDTH = 840;
const HEIGHT = 240;
const EDGE = { left: 44, right: 48, top: 34, bottom: 26 } as const;
/** As many bars as still read as a shape. */
const MOST_BINS = 48;
const MOST_MONTHS = 11;
const QUARTERS = [0, 0.25, 0.5, 0.75, 1] as const;

/** Histogram and S-curve of the day of full operation, and the same as a table. */
export function RiskChart({ result }: { readonly result: SimulationResult }) {
  const { t } = useWords();
  const day = useDayWords();
  const bins = useMemo(() => finishBins(result.finishDays, MOST_BINS), [result]);
  const [first, last] = [result.finishDays[0], result.finishDays.at(-1)];
  const { p50, p80, p90 } = result;
  const alt = t('timeline-risk.chart_alt', {
    ...{ first: day(first), last: day(last), p50: day(p50), p80: day(p80), p90: day(p90) },
  });
  return (
    <section className={panel.part}>
      <Title order={3}>{t('timeline-risk.chart_title')}</Title>
      <Legend />
      <svg
        className={classes.chart}
        viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
        role="img"
        aria-label={alt}
      >
        <Drawing bins={bins} result={result} />
      </svg>
      <details>
        <summary className={classes.summary}>{t('timeline-risk.table')}</summary>
        <RiskTable bins={bins} />
      </details>
    </section>
  );
}

function Legend() {
  const { t } = useWords();
  return (
    <ul className={classes.legend}>
      <li>
        <svg aria-hidden viewBox="0 0 20 12">
          <rect className={classes.bar} x={4} y={1} width={12} height={11} />
        </svg>
        {t('timeline-risk.legend_bars')}
      </li>
      <li>
        <svg aria-hidden viewBox="0 0 20 12">
          <path className={classes.curve} d="M1 11C8 11 12 1 19 1" />
        </svg>
        {t('timeline-risk.legend_curve')}
      </li>
    </ul>
  );
}

interface DrawingProps {
  readonly bins: readonly FinishBin[];
  readonly result: SimulationResult;
}

function Drawing({ bins, result }: DrawingProps) {
  const { t } = useWords();
  const { target } = useTimelineState();
  const [first, last] = [bins[0], bins.at(-1)];
  if (!first || !last) return null;
  const from = target !== null && target < first.from ? target : first.from;
  const to = addDays(target !== null && target > last.to ? target : last.to, 1);
  const x = scaleLinear([from, to], [EDGE.left, WIDTH - EDGE.right]);
  const top = Math.max(...bins.map((bin) => bin.share));
  const y = scaleLinear([0, top], [HEIGHT - EDGE.bottom, EDGE.top]).nice(4);
  const by = scaleLinear([0, 1], [HEIGHT - EDGE.bottom, EDGE.top]);
  return (
    <>
      <Axes x={x} y={y} by={by} from={from} to={to} />
      {bins.map((bin) => (
        <rect
          key={bin.from}
          className={classes.bar}
          x={x(bin.from) + 0.5}
          width={Math.max(1, x(bin.to + 1) - x(bin.from) - 1)}
          y={y(bin.share)}
          height={y(0) - y(bin.share)}
        />
      ))}
      <path className={classes.curve} d={curveOf(bins, x, by)} />
      <Mark x={x(result.p50)} label={t('timeline-risk.p50')} level={0} />
      <Mark x={x(result.p80)} label={t('timeline-risk.p80')} level={0} />
      {target !== null && <Mark x={x(target)} label={t('timeline-risk.target')} level={1} />}
    </>
  );
}

type LinearScale = ReturnType<typeof scaleLinear<number, number>>;

function curveOf(bins: readonly FinishBin[], x: LinearScale, by: LinearScale): string {
  const points = bins.map((bin) => `${String(x(bin.to + 1))} ${String(by(bin.byThen))}`);
  const first = bins[0];
  return first ? `M${[`${String(x(first.from))} ${String(by(0))}`, ...points].join('L')}` : '';
}

function Mark({ x, label, level }: { readonly x: number; readonly label: string; readonly level: number }) {
  return (
    <>
      <line className={classes.mark} x1={x} x2={x} y1={14 + level * 14} y2={HEIGHT - EDGE.bottom} />
      <text x={x} y={11 + level * 14} textAnchor="middle">
        {label}
      </text>
    </>
  );
}

interface AxesProps {
  readonly x: LinearScale;
  readonly y: LinearScale;
  readonly by: LinearScale;
  readonly from: Day;
  readonly to: Day;
}

function Axes({ x, y, by, from, to }: AxesProps) {
  const { t, language } = useWords();
  const bottom = HEIGHT - EDGE.bottom;
  const months = monthStarts(from, to);
  return (
    <>
      {QUARTERS.map((share) => (
        <g key={share}>
          <line
            className={classes.grid}
            x1={EDGE.left}
            x2={WIDTH - EDGE.right}
            y1={by(share)}
            y2={by(share)}
          />
          <text className={classes.tick} x={WIDTH - EDGE.right + 6} y={by(share) + 4}>
            {t('timeline-risk.percent', { value: share * 100 })}
          </text>
        </g>
      ))}
      {y.ticks(4).map((share) => (
        <text key={share} className={classes.tick} x={EDGE.left - 6} y={y(share) + 4} textAnchor="end">
          {t('timeline-risk.percent', { value: Math.round(share * 1000) / 10 })}
        </text>
      ))}
      <line className={classes.axis} x1={EDGE.left} x2={WIDTH - EDGE.right} y1={bottom} y2={bottom} />
      {months.map((day) => (
        <g key={day}>
          <line className={classes.axis} x1={x(day)} x2={x(day)} y1={bottom} y2={bottom + 4} />
          <text className={classes.tick} x={x(day)} y={bottom + 17} textAnchor="middle">
            {formatMonthFor(language, formatDay(day))}
          </text>
        </g>
      ))}
    </>
  );
}

/** First days of months between two days, thinned out so that their names do not touch. */
function monthStarts(from: Day, to: Day): readonly Day[] {
  const starts: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (formatDay(day).endsWith('-01')) starts.push(day);
  const step = Math.ceil(starts.length / MOST_MONTHS);
  return starts.filter((_, at) => at % step === 0);
}
