import { formatDay, parseDay, type Day } from '../core/day';
import { formatDayFor } from '../i18n/format';
import { currentBaseline, gateDay, varianceOf } from '../timeline';
import type { TaskVariance, TimelineRow, TimelineState } from '../timeline';
import type { BuildContext } from './context';
import type { RowMark, TimelineFigureRow } from './figures/timeline-types';
import { taskName } from './timeline-names';

/**
 * Which rows a sheet shows: all; what a minister asks about (`key`: stages, gates and milestones); or these
 * with the tasks that could delay them (`critical`).
 */
export type RowChoice = 'all' | 'critical' | 'key';

/** The rows of the drawing in the order of the outline. `shown`: only these tasks, as filtered on a screen. */
export function figureRows(
  ctx: BuildContext,
  state: TimelineState,
  how: { readonly rows: RowChoice; readonly shown?: readonly string[] | undefined },
): readonly TimelineFigureRow[] {
  const wanted = how.shown === undefined ? null : new Set(how.shown);
  const rows = state.rows.filter(({ task }) => wanted === null || wanted.has(task.id));
  const key = how.rows === 'all' ? rows : rows.filter((row) => isKey(row) || isPicked(row, how.rows));
  const baseline = currentBaseline(ctx.plan);
  const variance = baseline && varianceOf(ctx.plan, state, baseline).tasks;
  const day = dayWords(ctx);
  return (key.length === 0 ? rows : key).map((row) => {
    const { id } = row.task;
    return figureRow(ctx, row, {
      day,
      ghost: baseline && Object.hasOwn(baseline.tasks, id) ? (baseline.tasks[id] ?? null) : null,
      slip: slipOf(variance?.get(id)),
    });
  });
}

/** The row as it is on an axis of these days: a mark outside would stand at its end, on a wrong day. */
export function withinAxis(row: TimelineFigureRow, from: Day, to: Day): TimelineFigureRow {
  const isIn = (first: Day, last: Day): boolean => first <= to && last >= from;
  const ghost = row.ghost && isIn(row.ghost.from, row.ghost.to) ? row.ghost : null;
  // Work without an end goes on, but only its beginning is drawn.
  if (row.start === null || isIn(row.start, row.finish ?? row.start)) return { ...row, ghost };
  return { ...row, ghost, mark: 'none', slip: '', float: '' };
}

function isKey({ task, hasChildren, level }: TimelineRow): boolean {
  return (hasChildren && level === 0) || task.gate !== null || task.kind === 'milestone';
}

function isPicked({ dates, task }: TimelineRow, rows: RowChoice): boolean {
  return rows === 'critical' && dates?.critical === true && task.kind !== 'ongoing';
}

type DayWords = (day: Day | null | undefined) => string;

interface RowParts {
  readonly day: DayWords;
  readonly ghost: { readonly start: string; readonly finish: string } | null;
  /** Working days it stands behind the baseline. */
  readonly slip: number;
}

function slipOf(variance: TaskVariance | undefined): number {
  return variance?.finishSlip ?? variance?.startSlip ?? 0;
}

function slipText({ say, number }: BuildContext, slip: number): string {
  if (slip === 0) return '';
  const n = number(Math.abs(slip));
  return slip > 0 ? say('timeline.labelSlip', { n }) : say('timeline.labelGain', { n });
}

/** Only work that is still to do and has float can wait. */
function floatText({ say, number }: BuildContext, mark: RowMark, dates: TimelineRow['dates']): string {
  const days = dates?.totalFloat ?? 0;
  if (mark !== 'bar' || days <= 0 || dates?.critical === true) return '';
  return say('timeline.labelFloat', { n: number(days) });
}

/** Writing a day is slow, and many tasks share theirs. */
function dayWords({ dateLocale }: BuildContext): DayWords {
  const known = new Map<Day, string>();
  return (day) => {
    if (day === null || day === undefined) return '';
    const text = known.get(day) ?? formatDayFor(dateLocale, formatDay(day), 'short');
    known.set(day, text);
    return text;
  };
}

function figureRow(ctx: BuildContext, row: TimelineRow, { day, ghost, slip }: RowParts): TimelineFigureRow {
  const { task, dates, wbs, level } = row;
  const mark = markOf(row);
  const point = mark === 'milestone' || mark === 'gate';
  const [from, to] = [parseDay(ghost?.start ?? ''), parseDay(ghost?.finish ?? '')];
  return {
    ...{ id: task.id, wbs, level, mark, stage: task.stage, name: taskName(ctx.texts.timeline, task) },
    letter: task.gate?.toUpperCase() ?? '',
    start: point && dates ? gateDay(dates) : (dates?.start ?? null),
    finish: dates?.finish ?? null,
    progress: dates?.progress ?? task.progress,
    critical: dates?.critical ?? false,
    ghost: from === null || to === null ? null : { from, to },
    slip: slipText(ctx, slip),
    float: floatText(ctx, mark, dates),
    startText: point ? '' : day(dates?.start),
    finishText: point
      ? day(dates && gateDay(dates))
      : mark === 'ongoing'
        ? ctx.say('timeline.noEnd')
        : day(dates?.finish),
  };
}

function markOf({ task, dates, hasChildren }: TimelineRow): RowMark {
  if (dates === null) return 'none';
  if (!hasChildren && task.gate !== null) return 'gate';
  if (!hasChildren && task.kind === 'milestone') return 'milestone';
  if (dates.finish === null) return 'ongoing';
  if (hasChildren) return 'summary';
  return task.kind === 'task' && task.duration === 0 ? 'milestone' : 'bar';
}
