import { workBefore, workDay, type CompiledCalendar } from './calendar';
import { FF, FS, INHERIT, MEMBER } from './graph-kinds';
import * as m from './model';
import type { Points } from './bound';
import { NEVER, NONE, startIndex, unshiftWorking } from './points';

/** No float: done work, and ongoing work that nothing waits for. */
export const NO_FLOAT = -(1 << 30);

/** Days the dates are counted back from: `late` from the finish or an earlier deadline, `free` from the finish. */
export interface Horizon {
  readonly late: number;
  readonly free: number;
}

/**
 * Backward pass: late dates and floats, and the final place of tasks that are to be as late as possible.
 * Every node hands the latest dates it can bear on to what it depends on, twice: by its late dates, and by
 * the dates it is placed on (for free float).
 */
export class BackwardPass {
  /** Where tasks are placed: the early dates but for tasks as late as possible. */
  readonly start: Int32Array;
  readonly finish: Int32Array;
  readonly lateStart: Int32Array;
  readonly lateFinish: Int32Array;
  readonly totalFloat: Int32Array;
  readonly freeFloat: Int32Array;
  readonly #model: m.Model;
  readonly #calendars: readonly CompiledCalendar[];
  readonly #early: Points;
  // Limits on the start and finish of each node: of its late dates, and of its dates beside placed successors.
  readonly #limits: readonly [Int32Array, Int32Array, Int32Array, Int32Array];
  /** Of summaries, whose tasks may finish at a start of a day too: the limits on such a finish. */
  readonly #atStart: readonly [Int32Array, Int32Array];

  constructor(model: m.Model, calendars: readonly CompiledCalendar[], early: Points) {
    const nodes = model.graph.nodes;
    this.#model = model;
    this.#calendars = calendars;
    this.#early = early;
    this.start = early.start.slice();
    this.finish = early.finish.slice();
    this.lateStart = new Int32Array(nodes).fill(NEVER);
    this.lateFinish = new Int32Array(nodes).fill(NEVER);
    this.totalFloat = new Int32Array(nodes).fill(NO_FLOAT);
    this.freeFloat = new Int32Array(nodes).fill(NO_FLOAT);
    const limit = (): Int32Array => new Int32Array(nodes).fill(NEVER);
    this.#limits = [limit(), limit(), limit(), limit()];
    this.#atStart = [limit(), limit()];
  }

  run(horizon: Horizon): void {
    const { order, kind, state } = this.#model;
    const ends = { late: 2 * horizon.late + 1, free: 2 * horizon.free + 1 };
    for (let at = order.length - 1; at >= 0; at -= 1) {
      const n = order[at] ?? 0;
      const calendar = this.#calendars[n];
      if (!calendar) continue;
      const what = kind[n] ?? 0;
      if (what === m.HULL) this.#handDown(n);
      else if (what === m.GATE) this.#passOn(n, calendar);
      else {
        if (state[n] === m.DONE) this.#done(n);
        else if (what === m.ONGOING) this.#ongoing(n, calendar);
        else if (what === m.MILESTONE) this.#milestone(n, calendar, ends);
        else this.#task(n, calendar, ends);
        if (state[n] !== m.DONE) this.#push(n, calendar);
      }
    }
  }

  #done(n: number): void {
    this.lateStart[n] = this.start[n] ?? 0;
    this.lateFinish[n] = this.finish[n] ?? 0;
  }

  #limit(n: number, which: 0 | 1 | 2 | 3): number {
    return this.#limits[which][n] ?? NEVER;
  }

  /** What waits for a summary limits the tasks in it: its finish all of them, its start those it begins with. */
  #handDown(n: number): void {
    const { first, source } = this.#model.graph;
    const [lateS, lateF, freeS, freeF] = this.#limits;
    const [lateF0, freeF0] = this.#atStart;
    const begins = this.#early.start[n];
    for (let e = first[n] ?? 0; e < (first[n + 1] ?? 0); e += 1) {
      const from = source[e] ?? 0;
      const isHull = this.#model.kind[from] === m.HULL;
      const atStart = !isHull && ((this.#early.finish[from] ?? 0) & 1) === 0;
      lower(lateF, from, (atStart ? lateF0[n] : lateF[n]) ?? NEVER);
      lower(freeF, from, (atStart ? freeF0[n] : freeF[n]) ?? NEVER);
      if (isHull) lower(lateF0, from, lateF0[n] ?? NEVER);
      if (isHull) lower(freeF0, from, freeF0[n] ?? NEVER);
      if (this.#early.start[from] !== begins) continue;
      lower(lateS, from, this.#limit(n, 0));
      lower(freeS, from, this.#limit(n, 2));
    }
  }

  #passOn(n: number, calendar: CompiledCalendar): void {
    this.#hand(n, calendar, {
      late: { start: this.#limit(n, 0), finish: this.#limit(n, 1) },
      free: { start: this.#limit(n, 2), finish: this.#limit(n, 3) },
    });
  }

  /** The last index a task may end at (exclusive), by both limits of one kind. */
  #latestEnd(n: number, calendar: CompiledCalendar, by: { kind: 0 | 2; end: number }): number {
    const limitF = Math.min(this.#limit(n, by.kind === 0 ? 1 : 3), by.end);
    const limitS = this.#limit(n, by.kind);
    const end = workBefore(calendar, ((limitF - 1) >> 1) + 1);
    if (limitS === NEVER || this.#model.state[n] === m.STARTED) return end;
    return Math.min(end, workBefore(calendar, (limitS >> 1) + 1) - 1 + this.#length(n, calendar));
  }

  /** Working days from where a task is placed to its end; of work in progress less than its duration. */
  #length(n: number, calendar: CompiledCalendar): number {
    if (this.#model.state[n] === m.NEW) return this.#model.duration[n] ?? 0;
    return workBefore(calendar, ((this.finish[n] ?? 0) >> 1) + 1) - startIndex(calendar, this.start[n] ?? 0);
  }

  /** The end its own constraint asks for at the latest. */
  #allowedEnd(n: number, calendar: CompiledCalendar): number {
    const day = this.#model.constraintDay[n] ?? 0;
    const rule = this.#model.constraint[n] ?? 0;
    if (rule === m.FNLT || rule === m.MFO) return workBefore(calendar, day + 1);
    if (this.#model.state[n] === m.STARTED) return NEVER;
    if (rule === m.SNLT) return workBefore(calendar, day + 1) - 1 + this.#length(n, calendar);
    return rule === m.MSO ? workBefore(calendar, day) + this.#length(n, calendar) : NEVER;
  }

  #task(n: number, calendar: CompiledCalendar, ends: Horizon): void {
    const placed = workBefore(calendar, ((this.finish[n] ?? 0) >> 1) + 1);
    const free = Math.max(0, this.#latestEnd(n, calendar, { kind: 2, end: ends.free }) - placed);
    const latest = this.#latestEnd(n, calendar, { kind: 0, end: ends.late });
    const { state, constraint } = this.#model;
    const fixed = state[n] === m.FIXED;
    const end = fixed ? latest : Math.min(latest, this.#allowedEnd(n, calendar));
    const delay = constraint[n] === m.ALAP && state[n] === m.NEW ? free : 0;
    this.#place(n, calendar, delay);
    this.totalFloat[n] = end - placed - delay;
    this.freeFloat[n] = free - delay;
    const started = state[n] === m.STARTED;
    const startAt = startIndex(calendar, this.start[n] ?? 0) + end - placed - delay;
    this.lateFinish[n] = 2 * workDay(calendar, end - 1) + 1;
    this.lateStart[n] = started || fixed ? (this.start[n] ?? 0) : 2 * workDay(calendar, startAt);
  }

  #place(n: number, calendar: CompiledCalendar, delay: number): void {
    if (delay === 0) return;
    const start = startIndex(calendar, this.start[n] ?? 0) + delay;
    const end = workBefore(calendar, ((this.finish[n] ?? 0) >> 1) + 1) + delay;
    this.start[n] = 2 * workDay(calendar, start);
    this.finish[n] = 2 * workDay(calendar, end - 1) + 1;
  }

  #milestone(n: number, calendar: CompiledCalendar, ends: Horizon): void {
    const point = this.start[n] ?? 0;
    const side = point & 1;
    const [lateS, lateF, freeS, freeF] = this.#limits;
    const rule = this.#model.constraint[n] ?? 0;
    const state = this.#model.state[n] ?? 0;
    let late = Math.min(lateS[n] ?? NEVER, lateF[n] ?? NEVER, ends.late);
    const day = this.#model.constraintDay[n] ?? 0;
    if (rule === m.FNLT || (rule === m.MFO && state <= m.MOVING)) late = Math.min(late, 2 * day + 1);
    else late = Math.min(late, this.#allowedStart(n, calendar));
    const free = Math.min(freeS[n] ?? NEVER, freeF[n] ?? NEVER, ends.free);
    const at = workBefore(calendar, point >> 1);
    const last = (limit: number): number => workBefore(calendar, ((limit - side) >> 1) + 1) - 1;
    const spare = Math.max(0, last(free) - at);
    const delay = rule === m.ALAP && state === m.NEW ? spare : 0;
    if (delay > 0) {
      this.start[n] = 2 * workDay(calendar, at + delay) + side;
      this.finish[n] = this.start[n] ?? 0;
    }
    this.totalFloat[n] = last(late) - at - delay;
    this.freeFloat[n] = spare - delay;
    this.lateStart[n] = 2 * workDay(calendar, last(late)) + side;
    this.lateFinish[n] = this.lateStart[n] ?? 0;
  }

  #ongoing(n: number, calendar: CompiledCalendar): void {
    const [lateS, , freeS] = this.#limits;
    const { constraint, state } = this.#model;
    if (state[n] === m.STARTED) {
      this.lateStart[n] = this.start[n] ?? 0;
      return;
    }
    const late = Math.min(lateS[n] ?? NEVER, this.#allowedStart(n, calendar));
    const free = freeS[n] ?? NEVER;
    const at = startIndex(calendar, this.start[n] ?? 0);
    const last = (point: number): number => workBefore(calendar, (point >> 1) + 1) - 1;
    const spare = free === NEVER ? 0 : Math.max(0, last(free) - at);
    const delay = constraint[n] === m.ALAP && state[n] === m.NEW ? spare : 0;
    if (delay > 0) this.start[n] = 2 * workDay(calendar, at + delay);
    if (free !== NEVER) this.freeFloat[n] = spare - delay;
    if (late === NEVER) return;
    this.totalFloat[n] = last(late) - at - delay;
    this.lateStart[n] = 2 * workDay(calendar, last(late));
  }

  /** The start its own constraint asks for at the latest. */
  #allowedStart(n: number, calendar: CompiledCalendar): number {
    const day = this.#model.constraintDay[n] ?? 0;
    const rule = this.#model.constraint[n] ?? 0;
    if (rule === m.SNLT) return 2 * day;
    return rule === m.MSO ? 2 * workDay(calendar, workBefore(calendar, day)) : NEVER;
  }

  /** What does not move holds its predecessors by where it is, not by where it could be. */
  #push(n: number, calendar: CompiledCalendar): void {
    const state = this.#model.state[n] ?? 0;
    const started = state === m.STARTED;
    const ongoing = this.#model.kind[n] === m.ONGOING;
    const [start, finish] = [this.start[n] ?? 0, this.finish[n] ?? 0];
    const fixed = state === m.FIXED;
    const late = {
      start: started ? NEVER : (this.lateStart[n] ?? NEVER),
      finish: ongoing ? NEVER : fixed ? finish : (this.lateFinish[n] ?? NEVER),
    };
    const free = { start: started ? NEVER : start, finish: ongoing ? NEVER : finish };
    this.#hand(n, calendar, { late, free });
  }

  #hand(n: number, calendar: CompiledCalendar, limits: { late: Limit; free: Limit }): void {
    const { first, kind, source } = this.#model.graph;
    const [lateS, lateF, freeS, freeF] = this.#limits;
    const sides = [
      { calendar, side: 0 },
      { calendar, side: 1 },
    ] as const;
    for (let e = first[n] ?? 0; e < (first[n + 1] ?? 0); e += 1) {
      const type = kind[e] ?? 0;
      const from = source[e] ?? 0;
      if (type === INHERIT) {
        lower(lateS, from, limits.late.start);
        lower(lateF, from, limits.late.finish);
        lower(freeS, from, limits.free.start);
        lower(freeF, from, limits.free.finish);
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
      if (late < NEVER) lower(onFinish ? lateF : lateS, from, this.#back(e, late, sides[side]));
      if (free < NEVER) lower(onFinish ? freeF : freeS, from, this.#back(e, free, sides[side]));
      if (isHull && late < NEVER) lower(this.#atStart[0], from, this.#back(e, late, sides[0]));
      if (isHull && free < NEVER) lower(this.#atStart[1], from, this.#back(e, free, sides[0]));
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

interface Limit {
  readonly start: number;
  readonly finish: number;
}

function lower(limits: Int32Array, n: number, value: number): void {
  if (value < (limits[n] ?? 0)) limits[n] = value;
}
