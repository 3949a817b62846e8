import type { CompiledCalendar } from './calendar';
import { FF, FS, INHERIT, SS } from './graph';
import type { Model } from './model';
import { NONE, shiftWorking } from './points';

/** The dates of all nodes as points (see points.ts); `NONE` where ongoing work has no finish. */
export interface Points {
  readonly start: Int32Array;
  readonly finish: Int32Array;
}

/** Where a link takes effect: FS and SS hold the start of the task linked to, FF and SF its finish. */
export function holdsStart(kind: number): boolean {
  return kind <= SS;
}

/** The date of its source that a link starts at. */
export function sourcePoint(model: Model, points: Points, edge: number): number {
  const { kind, source } = model.graph;
  const type = kind[edge] ?? 0;
  const from = source[edge] ?? 0;
  return (type === FS || type === FF ? points.finish[from] : points.start[from]) ?? NONE;
}

/** The point a link gives to the task linked to, lag included; `NONE` when it has no effect. */
export function linkPoint(context: BoundContext, edge: number): number {
  const { model, points, calendar } = context;
  const point = sourcePoint(model, points, edge);
  const lag = model.lag[edge] ?? 0;
  if (point === NONE || lag === 0) return point;
  return model.calendarLag[edge] === 1 ? point + 2 * lag : shiftWorking(calendar, point, lag);
}

export interface BoundContext {
  readonly model: Model;
  readonly points: Points;
  /** Of the node the edge leads to. */
  readonly calendar: CompiledCalendar;
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
