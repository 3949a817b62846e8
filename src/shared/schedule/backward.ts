import { workBefore, workDay, type CompiledCalendar } from './calendar';
import { Limits, type Limit } from './limits';
import * as m from './model';
import type { Points } from './bound';
import { NEVER, startIndex } from './points';

/** No float: done work, and ongoing or outside work that nothing waits for. */
export const NO_FLOAT = -(1 << 30);

/** Days the dates are counted back from: `late` from the finish or an earlier deadline, `free` from the finish. */
export interface Horizon {
  readonly late: number;
  readonly free: number;
}

/** The horizon of what the finish of the project does not wait for. */
const OPEN: Horizon = { late: NEVER, free: NEVER };

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
  readonly #limits: Limits;

  constructor(model: m.Model, calendars: readonly CompiledCalendar[], early: Points) {
    const nodes = model.graph.nodes;
    this.#model = model;
    this.#calendars = calendars;
    this.start = early.start.slice();
    this.finish = early.finish.slice();
    this.lateStart = new Int32Array(nodes).fill(NEVER);
    this.lateFinish = new Int32Array(nodes).fill(NEVER);
    this.totalFloat = new Int32Array(nodes).fill(NO_FLOAT);
    this.freeFloat = new Int32Array(nodes).fill(NO_FLOAT);
    this.#limits = new Limits(model, early);
  }

  run(horizon: Horizon): void {
    const { order, kind, state, outside } = this.#model;
    const finish = { late: 2 * horizon.late + 1, free: 2 * horizon.free + 1 };
    for (let at = order.length - 1; at >= 0; at -= 1) {
      const n = order[at] ?? 0;
      const calendar = this.#calendars[n];
      if (!calendar) continue;
      const what = kind[n] ?? 0;
      const ends = outside[n] === 1 ? OPEN : finish;
      if (what === m.HULL) this.#limits.handDown(n);
      else if (what === m.GATE) this.#limits.passOn(n, calendar);
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

  /** The last index a task may end at (exclusive), by limits on its start and on its finish. */
  #latestEnd(n: number, calendar: CompiledCalendar, limit: Limit): number {
    const end = workBefore(calendar, ((limit.finish - 1) >> 1) + 1);
    if (limit.start === NEVER || this.#model.state[n] === m.STARTED) return end;
    return Math.min(end, workBefore(calendar, (limit.start >> 1) + 1) - 1 + this.#length(n, calendar));
  }

  /** Working days from where a task is placed to its end; of work in progress less than its duration. */
  #length(n: number, calendar: CompiledCalendar): number {
    if (this.#model.state[n] === m.NEW) return this.#model.duration[n] ?? 0;
    return workBefore(calendar, ((this.finish[n] ?? 0) >> 1) + 1) - startIndex(calendar, this.start[n] ?? 0);
  }

  /** Whether nothing that could still move a node limits it. */
  #isOpen(n: number, limit: Limit): boolean {
    if (limit.finish !== NEVER) return false;
    return limit.start === NEVER || this.#model.state[n] === m.STARTED;
  }

  /** The end its own constraint asks for at the latest. */
  #allowedEnd(n: number, calendar: CompiledCalendar): number {
    if (this.#model.outside[n] === 1) return NEVER;
    const day = this.#model.constraintDay[n] ?? 0;
    const rule = this.#model.constraint[n] ?? 0;
    if (rule === m.FNLT || rule === m.MFO) return workBefore(calendar, day + 1);
    if (this.#model.state[n] === m.STARTED) return NEVER;
    if (rule === m.SNLT) return workBefore(calendar, day + 1) - 1 + this.#length(n, calendar);
    return rule === m.MSO ? workBefore(calendar, day) + this.#length(n, calendar) : NEVER;
  }

  #task(n: number, calendar: CompiledCalendar, ends: Horizon): void {
    const placed = workBefore(calendar, ((this.finish[n] ?? 0) >> 1) + 1);
    const { lateStart, lateFinish, freeStart, freeFinish } = this.#limits;
    const beside = { start: freeStart[n] ?? NEVER, finish: Math.min(freeFinish[n] ?? NEVER, ends.free) };
    const endless = this.#isOpen(n, beside);
    const free = endless ? 0 : Math.max(0, this.#latestEnd(n, calendar, beside) - placed);
    const after = { start: lateStart[n] ?? NEVER, finish: Math.min(lateFinish[n] ?? NEVER, ends.late) };
    const latest = this.#latestEnd(n, calendar, after);
    const { state, constraint } = this.#model;
    const fixed = state[n] === m.FIXED;
    const end = fixed ? latest : Math.min(latest, this.#allowedEnd(n, calendar));
    const delay = constraint[n] === m.ALAP && state[n] === m.NEW ? free : 0;
    this.#place(n, calendar, delay);
    if (!endless) this.freeFloat[n] = free - delay;
    if (this.#isOpen(n, after)) return;
    this.totalFloat[n] = end - placed - delay;
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
    const limits = this.#limits;
    const rule = this.#model.constraint[n] ?? 0;
    const state = this.#model.state[n] ?? 0;
    let late = Math.min(limits.lateStart[n] ?? NEVER, limits.lateFinish[n] ?? NEVER, ends.late);
    const day = this.#model.constraintDay[n] ?? 0;
    const outside = this.#model.outside[n] === 1;
    const byFinish = rule === m.FNLT || (rule === m.MFO && state <= m.MOVING);
    if (byFinish && !outside) late = Math.min(late, 2 * day + 1);
    else late = Math.min(late, this.#allowedStart(n, calendar));
    const free = Math.min(limits.freeStart[n] ?? NEVER, limits.freeFinish[n] ?? NEVER, ends.free);
    const at = workBefore(calendar, point >> 1);
    const last = (limit: number): number => workBefore(calendar, ((limit - side) >> 1) + 1) - 1;
    const spare = free === NEVER ? 0 : Math.max(0, last(free) - at);
    const delay = rule === m.ALAP && state === m.NEW ? spare : 0;
    if (delay > 0) {
      this.start[n] = 2 * workDay(calendar, at + delay) + side;
      this.finish[n] = this.start[n] ?? 0;
    }
    if (free !== NEVER) this.freeFloat[n] = spare - delay;
    if (late === NEVER) return;
    this.totalFloat[n] = last(late) - at - delay;
    this.lateStart[n] = 2 * workDay(calendar, last(late)) + side;
    this.lateFinish[n] = this.lateStart[n] ?? 0;
  }

  #ongoing(n: number, calendar: CompiledCalendar): void {
    const { constraint, state } = this.#model;
    if (state[n] === m.STARTED) {
      this.lateStart[n] = this.start[n] ?? 0;
      return;
    }
    const late = Math.min(this.#limits.lateStart[n] ?? NEVER, this.#allowedStart(n, calendar));
    const free = this.#limits.freeStart[n] ?? NEVER;
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
    if (this.#model.outside[n] === 1) return NEVER;
    const day = this.#model.constraintDay[n] ?? 0;
    const rule = this.#model.constraint[n] ?? 0;
    if (rule === m.SNLT) return 2 * day;
    return rule === m.MSO ? 2 * workDay(calendar, workBefore(calendar, day)) : NEVER;
  }

  /**
   * What does not move holds its predecessors by where it is, not by where it could be; outside, nothing that
   * counts moves with it.
   */
  #push(n: number, calendar: CompiledCalendar): void {
    const state = this.#model.state[n] ?? 0;
    const started = state === m.STARTED;
    const ongoing = this.#model.kind[n] === m.ONGOING;
    const [start, finish] = [this.start[n] ?? 0, this.finish[n] ?? 0];
    const fixed = state === m.FIXED;
    const still = fixed && this.#model.outside[n] === 1;
    const late = {
      start: started || still ? NEVER : (this.lateStart[n] ?? NEVER),
      finish: ongoing || still ? NEVER : fixed ? finish : (this.lateFinish[n] ?? NEVER),
    };
    const free = { start: started ? NEVER : start, finish: ongoing ? NEVER : finish };
    this.#limits.hand(n, calendar, { late, free });
  }
}
