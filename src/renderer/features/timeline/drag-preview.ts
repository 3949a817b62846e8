import { addDays, type Day } from '@shared/core/day';
import { refusedLink } from '@shared/commands/timeline-links';
import type { LinkType } from '@shared/schedule';
import {
  addWorkingDays,
  nextWorking,
  previousWorking,
  workingDaysBetween,
  type CompiledCalendar,
} from '@shared/schedule';
import type { Plan } from '@shared/plan/types';
import type { TimelineRow, TimelineState } from '@shared/timeline';
import { boxOf } from './bar-box';
import type { Grab, Grabbed, LinkTarget, Preview, RowTarget } from './drag-store';
import type { Scale } from './scale';
import type { ShownRow } from './shown-rows';
import { ROW_PX } from './view-store';

/** All a drag is judged by; fixed when it begins but for `delta`. */
export interface DragContext {
  readonly plan: Plan;
  readonly state: TimelineState;
  readonly rows: readonly ShownRow[];
  readonly scale: Scale;
  readonly calendar: CompiledCalendar;
  /** Words for why tasks cannot be linked. */
  readonly refusal: (error: NonNullable<ReturnType<typeof refusedLink>>) => string;
}

/** How far the pointer or the keys have gone, px; `x` grows along the axis in both directions of writing. */
export interface Delta {
  readonly x: number;
  readonly y: number;
}

const INDENT = 16;
const PERCENT_STEP = 5;

/** What dropping here would do; null for a task that is gone. */
export function previewOf(grabbed: Grabbed, delta: Delta, context: DragContext): Preview | null {
  const { grab, id } = grabbed;
  const row = context.state.byId.get(id);
  if (!row?.dates) return grab === 'row' && row ? rowPreview(id, delta, context) : null;
  switch (grab) {
    case 'move':
      return { grab, id, moved: shifted(row, delta, context) };
    case 'finish':
      return { grab, id, moved: stretched(row, delta, context) };
    case 'progress':
      return { grab, id, progress: progressAt(row, delta, context) };
    case 'linkStart':
    case 'linkFinish':
      return linkPreview({ grab, id }, row, { delta, context });
    case 'row':
      return rowPreview(id, delta, context);
  }
}

interface Dated {
  readonly start: Day;
  readonly finish: Day | null;
}

function datesOf(row: TimelineRow): Dated {
  const { dates } = row;
  if (!dates) throw new Error('A bar without days');
  return dates;
}

function shifted(row: TimelineRow, delta: Delta, { scale, calendar }: DragContext): Dated {
  const { start, finish } = datesOf(row);
  const days = Math.round(delta.x / scale.pxPerDay);
  const moved = days === 0 ? start : nextWorking(calendar, addDays(start, days));
  if (finish === null) return { start: moved, finish };
  const length = workingDaysBetween(calendar, start, finish);
  return { start: moved, finish: length <= 1 ? moved : addWorkingDays(calendar, moved, length - 1) };
}

function stretched(row: TimelineRow, delta: Delta, { scale, calendar }: DragContext): Dated {
  const { start, finish } = datesOf(row);
  const days = Math.round(delta.x / scale.pxPerDay);
  const wanted = previousWorking(calendar, addDays(finish ?? start, days));
  return { start, finish: wanted < start ? start : wanted };
}

function progressAt(row: TimelineRow, delta: Delta, { scale }: DragContext): number {
  const width = boxOf(row, scale)?.width ?? 1;
  const percent = (row.dates?.progress ?? 0) + (delta.x / width) * 100;
  return Math.max(0, Math.min(100, Math.round(percent / PERCENT_STEP) * PERCENT_STEP));
}

interface Dragged {
  readonly delta: Delta;
  readonly context: DragContext;
}

function linkPreview(
  { grab, id }: { readonly grab: 'linkStart' | 'linkFinish'; readonly id: string },
  row: TimelineRow,
  { delta, context }: Dragged,
): Preview | null {
  const { rows, scale } = context;
  const box = boxOf(row, scale);
  const index = rows.findIndex((entry) => entry.id === id);
  if (!box || index < 0) return null;
  const x1 = grab === 'linkStart' ? box.x : box.x + box.width;
  const y1 = index * ROW_PX + ROW_PX / 2;
  const line = { x1, y1, x2: x1 + delta.x, y2: y1 + delta.y };
  const over = rows[Math.floor(line.y2 / ROW_PX)]?.row;
  const target = over && over.task.id !== id ? targetOn(over, line.x2, { grab, id, context }) : null;
  return { grab, id, line, target };
}

function targetOn(
  over: TimelineRow,
  x: number,
  { grab, id, context }: { readonly grab: Grab; readonly id: string; readonly context: DragContext },
): LinkTarget | null {
  const box = boxOf(over, context.scale);
  if (!box) return null;
  const atStart = box.shape === 'ongoing' || x < box.x + box.width / 2;
  const type = linkTypeOf(grab === 'linkStart', atStart);
  const error = refusedLink(context.plan, { from: id, to: over.task.id, type });
  return { id: over.task.id, atStart, refused: error && context.refusal(error) };
}

/** The type of a link by the ends it joins. */
export function linkTypeOf(fromStart: boolean, toStart: boolean): LinkType {
  if (fromStart) return toStart ? 'SS' : 'SF';
  return toStart ? 'FS' : 'FF';
}

function rowPreview(id: string, delta: Delta, { rows }: DragContext): Preview {
  return { grab: 'row', id, place: rowTarget(rows, id, delta) };
}

/** Where a row would come to stand, as in the outline of a text: its line by the height, its depth by the side. */
export function rowTarget(rows: readonly ShownRow[], id: string, delta: Delta): RowTarget | null {
  const from = rows.findIndex((row) => row.id === id);
  const moving = rows[from];
  if (!moving) return null;
  const end = rows.findIndex((row, at) => at > from && row.level <= moving.level);
  const size = (end < 0 ? rows.length : end) - from;
  const rest = [...rows.slice(0, from), ...rows.slice(from + size)];
  const steps = Math.round(delta.y / ROW_PX);
  // Its own rows do not count on the way down.
  const at = Math.max(
    0,
    Math.min(rest.length, from + (steps > size - 1 ? steps - size + 1 : Math.min(0, steps))),
  );
  const previous = rest[at - 1];
  const next = rest[at];
  const most = previous ? previous.level + 1 : 0;
  const least = next ? Math.min(next.level, most) : 0;
  const level = Math.max(least, Math.min(most, moving.level + Math.round(delta.x / INDENT)));
  const parent = rest.findLast((row, index) => index < at && row.level === level - 1)?.id ?? null;
  const before = next?.level === level ? next.id : null;
  return { index: steps > 0 ? at + size : at, level, parent: level === 0 ? null : parent, before };
}
