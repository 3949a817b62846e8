import type { Points } from './bound';
import { workBefore, workDay, type CompiledCalendar } from './calendar';
import { FF, FS, INHERIT, MEMBER } from './graph-kinds';
import * as m from './model';
import { NEVER, NONE, unshiftWorking } from './points';

/** The latest start and finish of a node that what comes after it can bear. */
export interface Limit {
  readonly start: number;
  readonly finish: number;
}

/**
 * The latest points each node may start and finish at, lowered by what comes after it: `late` by the late
 * dates of its successors, `free` by the dates they are placed on. `NEVER` where nothing limits it.
 */
export class Limits {
  readonly lateStart: Int32Array;
  readonly lateFinish: Int32Array;
  readonly freeStart: Int32Array;
  readonly freeFinish: Int32Array;
  // Of summaries, whose tasks may finish at a start of a day too: the limits on such a finish.
  readonly #lateAtStart: Int32Array;
  readonly #freeAtStart: Int32Array;
  readonly #model: m.Model;
  readonly #early: Points;

  constructor(model: m.Model, early: Points) {
    const limit = (): Int32Array => new Int32Array(model.graph.nodes).fill(NEVER);
    this.lateStart = limit();
    this.lateFinish = limit();
    this.freeStart = limit();
    this.freeFinish = limit();
    this.#lateAtStart = limit();
    this.#freeAtStart = limit();
    this.#model = model;
    this.#early = early;
  }

  /** What waits for a summary limits the tasks in it: its finish all of them, its start those it begins with. */
  handDown(n: number): void {
    const { first, source } = this.#model.graph;
    const begins = this.#early.start[n];
    for (let e = first[n] ?? 0; e < (first[n + 1] ?? 0); e += 1) {
      const from = source[e] ?? 0;
      const isHull = this.#model.kind[from] === m.HULL;
      const atStart = !isHull && ((this.#early.finish[from] ?? 0) & 1) === 0;
      lower(this.lateFinish, from, (atStart ? this.#lateAtStart[n] : this.lateFinish[n]) ?? NEVER);
      lower(this.freeFinish, from, (atStart ? this.#freeAtStart[n] : this.freeFinish[n]) ?? NEVER);
      if (isHull) lower(this.#lateAtStart, from, this.#lateAtStart[n] ?? NEVER);
      if (isHull) lower(this.#freeAtStart, from, this.#freeAtStart[n] ?? NEVER);
      if (this.#early.start[from] !== begins) continue;
      lower(this.lateStart, from, this.lateStart[n] ?? NEVER);
      lower(this.freeStart, from, this.freeStart[n] ?? NEVER);
    }
  }

  /** A gate hands on what the tasks behind it can bear. */
  passOn(n: number, calendar: CompiledCalendar): void {
    this.hand(n, calendar, {
      late: { start: this.lateStart[n] ?? NEVER, finish: this.lateFinish[n] ?? NEVER },
      free: { start: this.freeStart[n] ?? NEVER, finish: this.freeFinish[n] ?? NEVER },
    });
  }

  /** Lowers the limits of all that node `n` depends on by what `n` can bear. */
  hand(n: number, calendar: CompiledCalendar, limits: { late: Limit; free: Limit }): void {
    const { first, kind, source } = this.#model.graph;
    const sides = [
      { calendar, side: 0 },
      { calendar, side: 1 },
    ] as const;
    for (let e = first[n] ?? 0; e < (first[n + 1] ?? 0); e += 1) {
      const type = kind[e] ?? 0;
      const from = source[e] ?? 0;
      if (type === INHERIT) {
        lower(this.lateStart, from, limits.late.start);
        lower(this.lateFinish, from, limits.late.finish);
        lower(this.freeStart, from, limits.free.start);
        lower(this.freeFinish, from, limits.free.finish);
        continue;
      }
      if (type === MEMBER) continue;
      const late = type < FF ? limits.late.start : limits.late.finish;
      const free = type < FF ? limits.free.start : limits.free.finish;
      const onFinish = type === FS || type === FF;
      const point = (onFinish ? this.#early.finish[from] : this.#early.start[from]) ?? NONE;
      if (point === NONE) continue;
      const isHull = onFinish && this.#model.kind[from] === m.HULL;
      const side = isHull || (point & 1) === 1 ? 1 : 0;
      if (late < NEVER)
        lower(onFinish ? this.lateFinish : this.lateStart, from, this.#back(e, late, sides[side]));
      if (free < NEVER)
        lower(onFinish ? this.freeFinish : this.freeStart, from, this.#back(e, free, sides[side]));
      if (isHull && late < NEVER) lower(this.#lateAtStart, from, this.#back(e, late, sides[0]));
      if (isHull && free < NEVER) lower(this.#freeAtStart, from, this.#back(e, free, sides[0]));
    }
  }

  /** The latest date of the link's source with which the task linked to can still have its date on `limit`. */
  #back(e: number, limit: number, { calendar, side }: Side): number {
    const { graph, lag, calendarLag } = this.#model;
    let last = side === 1 ? (limit - 1) >> 1 : limit >> 1;
    if (side === 0 && (graph.kind[e] ?? 0) >= FF) {
      const done = (limit - 1) >> 1;
      last = workDay(calendar, workBefore(calendar, done + 1));
    }
    const by = lag[e] ?? 0;
    if (calendarLag[e] === 1 || by === 0) return 2 * (last - by) + side;
    return unshiftWorking(calendar, last, { lag: by, side });
  }
}

/** Whether the source of a link has its date at the start or the end of a day, and the calendar the link leads to. */
interface Side {
  readonly calendar: CompiledCalendar;
  readonly side: 0 | 1;
}

function lower(limits: Int32Array, n: number, value: number): void {
  if (value < (limits[n] ?? 0)) limits[n] = value;
}
