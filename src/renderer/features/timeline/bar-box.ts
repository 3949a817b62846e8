import type { Day } from '@shared/core/day';
import type { TimelineRow } from '@shared/timeline';
import { xOf, type Scale } from './scale';

export type Shape = 'bar' | 'summary' | 'milestone' | 'gate' | 'ongoing';

/** Where the mark of a task stands on the axis, px. */
export interface Box {
  readonly shape: Shape;
  readonly x: number;
  readonly width: number;
}

export const DIAMOND = 12;
export const GATE_DIAMOND = 16;
const ONGOING = 18;

/** What a task is drawn as. */
export function shapeOf({ task, hasChildren, dates }: TimelineRow): Shape {
  const hasEnd = dates !== null && dates.finish !== null;
  if (!hasEnd) return 'ongoing';
  if (hasChildren) return 'summary';
  if (task.kind === 'milestone' || (task.kind === 'task' && task.duration === 0))
    return task.gate === null ? 'milestone' : 'gate';
  return 'bar';
}

/** The place of a task; null while it has no dates. A milestone stands on the edge of the day it ends or begins. */
export function boxOf(row: TimelineRow, scale: Scale, moved?: Moved): Box | null {
  const { dates } = row;
  if (!dates) return null;
  const shape = shapeOf(row);
  const start = moved?.start ?? dates.start;
  const finish = moved?.finish ?? dates.finish;
  const x = xOf(scale, start);
  if (shape === 'ongoing') return { shape, x, width: ONGOING };
  if (shape === 'milestone' || shape === 'gate') {
    const width = shape === 'gate' ? GATE_DIAMOND : DIAMOND;
    const edge = dates.endOfDay ? xOf(scale, start + 1) : x;
    return { shape, x: edge - width / 2, width };
  }
  return { shape, x, width: Math.max(3, ((finish ?? start) - start + 1) * scale.pxPerDay) };
}

/** Dates of a bar while it is dragged. */
export interface Moved {
  readonly start: Day;
  readonly finish: Day | null;
}
