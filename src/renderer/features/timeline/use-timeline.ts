import { useMemo } from 'react';
import { parseDay, type Day } from '@shared/core/day';
import type { Plan } from '@shared/plan/types';
import { currentBaseline, timelineOf, varianceOf, type TimelineState, type Variance } from '@shared/timeline';
import { usePlan } from '../../state/document-store';
import { useToday } from '../../state/today';
import { shownRows, type ShownRow } from './shown-rows';
import { axisAround, LEAST_PX, MOST_PX, type Scale } from './scale';
import { useView } from './view-store';

/** The calculated timeline of the open plan. */
export function useTimelineState(): TimelineState {
  const identity = usePlan((plan) => plan.identity);
  const timeline = usePlan((plan) => plan.timeline);
  return useMemo(() => timelineOf({ identity, timeline }), [identity, timeline]);
}

/** Today as the engines count it. */
export function useTodayDay(): Day | null {
  return parseDay(useToday((state) => state.today));
}

/** The lines of the tree as the view asks for them. */
export function useShownRows(state: TimelineState): readonly ShownRow[] {
  const filter = useView((view) => view.filter);
  const grouping = useView((view) => view.grouping);
  const collapsed = useView((view) => view.collapsed);
  const today = useTodayDay();
  return useMemo(
    () => (today === null ? [] : shownRows({ rows: state.rows, filter, grouping, collapsed, today })),
    [state, filter, grouping, collapsed, today],
  );
}

/** The newest baseline compared with the timeline; null without one. */
export function useVariance(state: TimelineState): Variance | null {
  const plan = usePlan();
  return useMemo(() => {
    const baseline = currentBaseline(plan);
    return baseline && varianceOf(plan, state, baseline);
  }, [plan, state]);
}

/** The time axis: around everything the plan names, as wide as the view wants it. `room` is the width in px there is. */
export function useScale(state: TimelineState, room: number): Scale {
  const timeline = usePlan((plan) => plan.timeline);
  const startDay = usePlan((plan) => plan.identity.startDay);
  const fits = useView((view) => view.fits);
  const pxPerDay = useView((view) => view.pxPerDay);
  const axis = useMemo(() => axisOf(state, timeline, startDay), [state, timeline, startDay]);
  return useMemo(() => {
    // A px less: what is rounded up must not make the drawing wider than its window.
    const fitting = (room - 1) / (axis.to - axis.from + 1);
    const wanted = fits ? fitting : pxPerDay;
    return { ...axis, pxPerDay: Math.min(MOST_PX, Math.max(LEAST_PX, wanted)) };
  }, [axis, fits, pxPerDay, room]);
}

function axisOf(
  state: TimelineState,
  { settings, baselines }: Plan['timeline'],
  startDay: string,
): Pick<Scale, 'from' | 'to'> {
  const start = parseDay(startDay);
  let [first, last] = [start, start];
  const take = (day: Day | null) => {
    if (day === null) return;
    if (first === null || day < first) first = day;
    if (last === null || day > last) last = day;
  };
  for (const { dates } of state.rows) {
    take(dates?.start ?? null);
    take(dates?.finish ?? null);
  }
  take(state.target);
  take(parseDay(settings.statusDay ?? ''));
  for (const entry of Object.values(baselines.at(-1)?.tasks ?? {})) take(parseDay(entry.finish));
  const some = parseDay('2026-01-01');
  const from = first ?? some;
  const to = last ?? some;
  if (from === null || to === null) throw new Error('No day to draw the timeline from');
  return axisAround(from, to);
}
