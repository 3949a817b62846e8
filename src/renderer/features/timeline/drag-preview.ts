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
import type { NameOf } from './task-words';
import { ROW_PX } from './view-store';

/** The drawing a drag happens in. */
export interface DragView {
  readonly rows: readonly ShownRow[];
  readonly scale: Scale;
  readonly state: TimelineState;
  readonly nameOf: NameOf;
}

/** All a drag is judged by; fixed when it begins but for `delta`. */
export interface DragContext extends Omit<DragView, 'nameOf'> {
  readonly plan: Plan;
  readonly calendar: CompiledCalendar;
  /** The other chosen bars that go along, each with its calendar. */
  readonly others: readonly Other[];
  /** Why nothing comes of the drag, in words; null: something may. */
  readonly refused: string | null;
  /** Words for why tasks cannot be linked. */
  readonly refusal: (error: NonNullable<ReturnType<typeof refusedLink>>) => string;
}

export interface Other {
  readonly row: TimelineRow;
  readonly calendar: CompiledCalendar;
  /** It is chosen too, but cannot be moved. */
  readonly stays: boolean;
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
      return movePreview(row, delta, context);
    case 'finish': {
      const { refused } = context;
      const moved = refused === null ? stretched(row, delta, context) : datesOf(row);
      return { grab, id, moved, refused };
    }
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

function movePreview(row: TimelineRow, delta: Delta, context: DragContext): Preview {
  const { scale, calendar, refused } = context;
  const { start } = datesOf(row);
  const days = Math.round(delta.x / scale.pxPerDay);
  const to = days === 0 || refused !== null ? start : nextWorking(calendar, addDays(start, days));
  const steps = stepsBetween(calendar, start, to);
  const others = steps === 0 ? [] : context.others;
  return {
    ...{ grab: 'move', id: row.task.id, refused },
    moved: to === start ? datesOf(row) : shifted(row, to, calendar),
    others: new Map(
      others.filter(({ stays }) => !stays).map((other) => [other.row.task.id, alongBy(other, steps)]),
    ),
    staying: others.filter(({ stays }) => stays).map((other) => other.row.task.id),
  };
}

/** Working days from one day to another, negative when the other comes first. */
function stepsBetween(calendar: CompiledCalendar, from: Day, to: Day): number {
  return to >= from
    ? workingDaysBetween(calendar, addDays(from, 1), to)
    : -workingDaysBetween(calendar, to, addDays(from, -1));
}

function alongBy({ row, calendar }: Other, steps: number): Dated {
  return shifted(row, addWorkingDays(calendar, datesOf(row).start, steps), calendar);
}

/** Its days when it starts on another one. Fixed days keep their distance, work keeps its working days. */
function shifted(row: TimelineRow, to: Day, calendar: CompiledCalendar): Dated {
  const { start, finish } = datesOf(row);
  if (finish === null) return { start: to, finish };
  if (row.task.kind === 'fixed') return { start: to, finish: addDays(to, finish - start) };
  const length = workingDaysBetween(calendar, start, finish);
  return { start: to, finish: length <= 1 ? to : addWorkingDays(calendar, to, length - 1) };
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

function rowPreview(id: string, delta: Delta, { rows, refused }: DragContext): Preview {
  return { grab: 'row', id, place: refused === null ? rowTarget(rows, id, delta) : null, refused };
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
