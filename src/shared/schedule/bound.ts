import { workDay, type CompiledCalendar } from './calendar';
import { FF, FS, INHERIT, SS } from './graph-kinds';
import { MILESTONE, type Model } from './model';
import { NONE, asFinish, finishIndex, ontoWorkingDay, shiftWorking, startIndex } from './points';

/** The dates of all nodes as points (see points.ts); `NONE` where ongoing work has no finish. */
export interface Points {
  readonly start: Int32Array;
  readonly finish: Int32Array;
}

/** Where a link takes effect: FS and SS hold the start of the task linked to, FF and SF its finish. */
function holdsStart(kind: number): boolean {
  return kind <= SS;
}

/** The date of its source that a link starts at. */
function sourcePoint(model: Model, points: Points, edge: number): number {
  const { kind, source } = model.graph;
  const type = kind[edge] ?? 0;
  const from = source[edge] ?? 0;
  return (type === FS || type === FF ? points.finish[from] : points.start[from]) ?? NONE;
}

/** The point a link gives to the task linked to, lag included; `NONE` when it has no effect. */
function linkPoint(context: BoundContext, edge: number): number {
  const { model, points, calendar } = context;
  const point = sourcePoint(model, points, edge);
  const lag = model.lag[edge] ?? 0;
  if (point === NONE || lag === 0) return point;
  return model.calendarLag[edge] === 1 ? point + 2 * lag : shiftWorking(calendar, point, lag);
}

interface BoundContext {
  readonly model: Model;
  readonly points: Points;
  /** Of the node the edge leads to. */
  readonly calendar: CompiledCalendar;
}

/** A bound of a link on a node: `limit` is the point its start or finish must not come before. */
export interface Bound {
  readonly edge: number;
  readonly side: 'start' | 'finish';
  readonly limit: number;
  /** The first day that side could be on, a working day of the node. */
  readonly day: number;
}

/** What a link, be it to the node or to a summary above it, asks of the node; null when it has no effect. */
export function boundOn(
  { model, points, calendars }: BoundsContext,
  node: number,
  { edge, target }: { readonly edge: number; readonly target: number },
): Bound | null {
  const calendar = calendars[target];
  const own = calendars[node];
  if (!calendar || !own) return null;
  const point = linkPoint({ model, points, calendar }, edge);
  if (point === NONE) return null;
  const start = holdsStart(model.graph.kind[edge] ?? 0);
  const limit = start ? point : asFinish(calendar, point);
  if (model.kind[node] === MILESTONE)
    return { edge, side: start ? 'start' : 'finish', limit, day: ontoWorkingDay(own, limit) >> 1 };
  if (start) return { edge, side: 'start', limit, day: workDay(own, startIndex(own, limit)) };
  return { edge, side: 'finish', limit, day: workDay(own, finishIndex(own, limit) - 1) };
}

export interface BoundsContext {
  readonly model: Model;
  readonly points: Points;
  /** By node. */
  readonly calendars: readonly CompiledCalendar[];
}

/** Every link that holds a node, those to the summaries above it included, with the node each leads to. */
export function linksInto(
  model: Model,
  node: number,
): readonly { readonly edge: number; readonly target: number }[] {
  const { first, kind, source } = model.graph;
  const found: { edge: number; target: number }[] = [];
  let target = node;
  while (target >= 0) {
    let gate = -1;
    for (let edge = first[target] ?? 0; edge < (first[target + 1] ?? 0); edge += 1) {
      const type = kind[edge] ?? 0;
      if (type < INHERIT) found.push({ edge, target });
      else if (type === INHERIT) gate = source[edge] ?? -1;
    }
    target = gate;
  }
  return found;
}
