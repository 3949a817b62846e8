import { memo, useMemo } from 'react';
import { parseDay, formatDay, type Day } from '@shared/core/day';
import { safeLocale } from '@shared/i18n/format';
import type { UiKey } from '@shared/i18n/ui-words';
import type { TimelineState } from '@shared/timeline';
import { usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import classes from './chart.module.css';
import { ticksOf, xOf, type Scale, type Tick } from './scale';
import { useDayWords } from './task-words';
import { useTodayDay } from './use-timeline';
import { useWindow } from './use-window';
import { useView } from './view-store';

interface AxisProps {
  readonly scale: Scale;
  readonly state: TimelineState;
}

/** The time axis: two rows of divisions, and flags for today, the status day and the promised day. */
export const Axis = memo(function Axis({ scale, state }: AxisProps) {
  const fiscal = useView((view) => view.fiscal);
  const fiscalStart = usePlan((plan) => plan.timeline.settings.fiscalYearStart);
  const yearStart = fiscal ? fiscalStart : 1;
  const x0 = useWindow((window) => window.x0);
  const x1 = useWindow((window) => window.x1);
  const [upper, lower] = useMemo(() => ticksOf(scale, { x0, x1, yearStart }), [scale, x0, x1, yearStart]);
  const words = useTickWords(fiscal && fiscalStart > 1);
  return (
    <div className={classes.axis} aria-hidden>
      {[upper, lower].map((ticks, index) => (
        <div key={index} className={classes.ticks}>
          {ticks.map((tick) => (
            <span
              key={tick.day}
              className={classes.tick}
              style={{ insetInlineStart: tick.x, inlineSize: tick.width }}
            >
              <span className={classes.tickText}>{words(tick)}</span>
            </span>
          ))}
        </div>
      ))}
      <Flags scale={scale} state={state} />
    </div>
  );
});

function useTickWords(fiscal: boolean): (tick: Tick) => string {
  const { t, language } = useWords();
  return useMemo(() => {
    const locale = safeLocale(language);
    const part = (options: Intl.DateTimeFormatOptions) => {
      const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', calendar: 'gregory', ...options });
      return (day: Day) => format.format(day * 86_400_000);
    };
    const month = part({ month: 'short' });
    const monthYear = part({ month: 'long', year: 'numeric' });
    const date = part({ day: 'numeric' });
    const year = (value: number) => (fiscal ? t('timeline.fiscal_year', { year: value }) : String(value));
    return (tick) => {
      switch (tick.unit) {
        case 'week':
          return date(tick.day);
        case 'month':
          return tick.width > 70 ? monthYear(tick.day) : month(tick.day);
        case 'quarter':
          return t('timeline.quarter', { quarter: tick.quarter });
        case 'year':
          return year(tick.year);
        case 'decade':
          return t('timeline.decade', { year: Number(formatDay(tick.day).slice(0, 4)) });
      }
    };
  }, [t, language, fiscal]);
}

/** Days that matter, as lines through all rows; the words stand in the axis. */
export function useMarks(state: TimelineState) {
  const today = useTodayDay();
  const statusDay = usePlan((plan) => plan.timeline.settings.statusDay);
  return useMemo(() => {
    const marks: {
      readonly kind: 'today' | 'status' | 'target';
      readonly label: UiKey;
      readonly day: Day;
    }[] = [];
    if (today !== null) marks.push({ kind: 'today', label: 'timeline.today', day: today });
    const status = parseDay(statusDay ?? '');
    if (status !== null) marks.push({ kind: 'status', label: 'timeline.status_day', day: status });
    if (state.target !== null) marks.push({ kind: 'target', label: 'timeline.target', day: state.target });
    return marks;
  }, [today, statusDay, state.target]);
}

function Flags({ scale, state }: Pick<AxisProps, 'scale' | 'state'>) {
  const { t } = useWords();
  const day = useDayWords();
  return useMarks(state)
    .filter((mark) => mark.day >= scale.from && mark.day <= scale.to)
    .map((mark) => (
      <span
        key={mark.kind}
        className={classes.flag}
        data-kind={mark.kind}
        title={`${t(mark.label)}: ${day(mark.day)}`}
        style={{ insetInlineStart: xOf(scale, mark.day) }}
      >
        {t(mark.label)}
      </span>
    ));
}
