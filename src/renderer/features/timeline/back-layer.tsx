import { memo, useMemo } from 'react';
import { addDays, type Day } from '@shared/core/day';
import { compileCalendar, isWorking } from '@shared/schedule';
import type { TimelineState } from '@shared/timeline';
import { networkOf, PLAN_CALENDAR } from '@shared/timeline';
import { usePlan } from '../../state/document-store';
import { useMarks } from './axis';
import classes from './chart.module.css';
import { dayAt, xOf, zoomOf, type Scale } from './scale';
import type { ShownRow } from './shown-rows';
import { useWindow } from './use-window';
import { ROW_PX } from './view-store';

interface BackProps {
  readonly rows: readonly ShownRow[];
  readonly scale: Scale;
  readonly state: TimelineState;
}

/** What lies behind the bars: bands of the stages, days that are not worked, lines of the days that matter. */
export const BackLayer = memo(function BackLayer({ rows, scale, state }: BackProps) {
  const free = useFreeDays(scale);
  const marks = useMarks(state);
  return (
    <div className={classes.back} aria-hidden>
      <Bands rows={rows} />
      {free.map(({ from, days }) => (
        <div
          key={from}
          className={classes.free}
          style={{ insetInlineStart: xOf(scale, from), inlineSize: days * scale.pxPerDay }}
        />
      ))}
      {marks
        .filter((mark) => mark.day >= scale.from && mark.day <= scale.to)
        .map((mark) => (
          <div
            key={mark.kind}
            className={classes.mark}
            data-kind={mark.kind}
            style={{ insetInlineStart: xOf(scale, mark.day) }}
          />
        ))}
    </div>
  );
});

function Bands({ rows }: Pick<BackProps, 'rows'>) {
  const bands = useMemo(() => bandsOf(rows), [rows]);
  const first = useWindow((window) => window.first);
  const last = useWindow((window) => window.last);
  return bands
    .filter((band) => band.top < last && band.top + band.rows > first)
    .map(({ top, rows: count, stage }) => (
      <div
        key={top}
        className={classes.band}
        style={{
          insetBlockStart: top * ROW_PX,
          blockSize: count * ROW_PX,
          ...(stage === null ? {} : { '--hue': `var(--stage-${stage.slice(5)})` }),
        }}
        data-plain={stage === null || undefined}
      />
    ));
}

/** Runs of rows of one stage. */
function bandsOf(rows: readonly ShownRow[]) {
  const bands: { top: number; rows: number; stage: string | null }[] = [];
  for (const [index, { row }] of rows.entries()) {
    const stage = row?.task.stage ?? null;
    const band = bands.at(-1);
    if (band?.stage === stage) band.rows += 1;
    else bands.push({ top: index, rows: 1, stage });
  }
  return bands;
}

/** Runs of days in view that the plan does not work, where days are wide enough to be told apart. */
function useFreeDays(scale: Scale) {
  const x0 = useWindow((window) => window.x0);
  const x1 = useWindow((window) => window.x1);
  const identity = usePlan((plan) => plan.identity);
  const timeline = usePlan((plan) => plan.timeline);
  const calendar = useMemo(() => {
    const own = networkOf({ identity, timeline }).calendars[PLAN_CALENDAR];
    return own && compileCalendar(own, scale.from, scale.to);
    // Tasks do not matter here, but the timeline is one value.
  }, [identity, timeline, scale.from, scale.to]);
  return useMemo(() => {
    const runs: { from: Day; days: number }[] = [];
    if (!calendar || zoomOf(scale.pxPerDay) !== 'weeks') return runs;
    const last = Math.min(scale.to, dayAt(scale, x1));
    for (let day = addDays(scale.from, Math.floor(x0 / scale.pxPerDay)); day <= last; day = addDays(day, 1)) {
      if (isWorking(calendar, day)) continue;
      const run = runs.at(-1);
      if (run && run.from + run.days === day) run.days += 1;
      else runs.push({ from: day, days: 1 });
    }
    return runs;
  }, [calendar, scale, x0, x1]);
}
