import { LAST_DAY, workBefore, workDay, type CompiledCalendar } from './calendar';
import { FF, FS, INHERIT } from './graph-kinds';
import * as m from './model';
import { NONE, asFinish, finishIndex, ontoWorkingDay, shiftWorking, startIndex } from './points';

const BY_PROJECT = -1;
const BY_STATUS = -2;
const BY_CONSTRAINT = -3;
const BY_ACTUAL = -4;
const BY_FIXED = -5;

/**
 * Forward pass: the earliest dates of every node in one sweep. `driver` is the edge that made a node start
 * when it does, or one of the codes above. A gate holds the latest bounds of the links to its summary.
 */
export class ForwardPass {
  readonly start: Int32Array;
  readonly finish: Int32Array;
  readonly driver: Int32Array;
  /** Of gates: the edge behind the bound on the finish. */
  readonly #finishDriver: Int32Array;
  readonly #model: m.Model;
  readonly #calendars: readonly CompiledCalendar[];
  // What the bounds of the node at hand have come to: a candidate for its start, an index or a point.
  #best = 0;
  #by = BY_PROJECT;
  #end = 0;

  constructor(model: m.Model, calendars: readonly CompiledCalendar[]) {
    const nodes = model.graph.nodes;
    this.#model = model;
    this.#calendars = calendars;
    this.start = new Int32Array(nodes);
    this.finish = new Int32Array(nodes);
    this.driver = new Int32Array(nodes);
    this.#finishDriver = new Int32Array(nodes);
  }

  /** Fills the dates; answers the first node that would end after 2150, or null. */
  run(): number | null {
    const { order, kind, state } = this.#model;
    const last = 2 * LAST_DAY + 1;
    for (const n of order) {
      const calendar = this.#calendars[n];
      if (!calendar) continue;
      const what = kind[n] ?? 0;
      const held = state[n] ?? 0;
      if (what === m.HULL) this.#hull(n);
      else if (what === m.GATE) this.#gate(n, calendar);
      else if (held >= m.DONE) this.#pinned(n, held);
      else if (what === m.MILESTONE) this.#milestone(n, calendar);
      else this.#task(n, calendar);
      if ((this.finish[n] ?? 0) > last || (this.start[n] ?? 0) > last) return n;
    }
    return null;
  }

  #pinned(n: number, held: number): void {
    this.start[n] = this.#model.pinnedStart[n] ?? 0;
    this.finish[n] = this.#model.pinnedFinish[n] ?? 0;
    this.driver[n] = held === m.FIXED ? BY_FIXED : BY_ACTUAL;
  }

  #hull(n: number): void {
    const { first, source } = this.#model.graph;
    let start = -1;
    let finish = NONE;
    for (let e = first[n] ?? 0; e < (first[n + 1] ?? 0); e += 1) {
      const from = source[e] ?? 0;
      const begins = this.start[from] ?? 0;
      if (start < 0 || begins < start) start = begins;
      finish = Math.max(finish, this.finish[from] ?? NONE);
    }
    this.start[n] = start;
    this.finish[n] = finish;
  }

  #gate(n: number, calendar: CompiledCalendar): void {
    const { graph } = this.#model;
    let [start, startBy, finish, finishBy] = [NONE, BY_PROJECT, NONE, BY_PROJECT];
    for (let e = graph.first[n] ?? 0; e < (graph.first[n + 1] ?? 0); e += 1) {
      const inherits = graph.kind[e] === INHERIT;
      const from = graph.source[e] ?? 0;
      const point = inherits ? (this.start[from] ?? NONE) : this.#point(e, calendar);
      if (point !== NONE && (inherits || (graph.kind[e] ?? 0) < FF)) {
        const by = inherits ? (this.driver[from] ?? 0) : e;
        if (point > start || (point === start && this.#before(by, startBy))) [start, startBy] = [point, by];
      }
      const end = inherits ? (this.finish[from] ?? NONE) : point;
      if (end === NONE || (!inherits && (graph.kind[e] ?? 0) < FF)) continue;
      const by = inherits ? (this.#finishDriver[from] ?? 0) : e;
      const bound = asFinish(calendar, end);
      if (bound > finish || (bound === finish && this.#before(by, finishBy)))
        [finish, finishBy] = [bound, by];
    }
    this.start[n] = start;
    this.finish[n] = finish;
    this.driver[n] = startBy;
    this.#finishDriver[n] = finishBy;
  }

  #task(n: number, calendar: CompiledCalendar): void {
    const model = this.#model;
    const state = model.state[n] ?? 0;
    const duration = model.duration[n] ?? 0;
    const rule = model.constraint[n] ?? 0;
    this.#best = workBefore(calendar, model.start);
    this.#by = BY_PROJECT;
    this.#end = 0;
    this.#bounds(n, calendar, false);
    if (rule >= m.SNET && !(state === m.STARTED && rule >= m.MSO)) this.#constrain(n, calendar);
    const status = model.status === NONE ? -1 : workBefore(calendar, model.status);
    if (state === m.NEW && status > this.#best) {
      this.#best = status;
      this.#by = BY_STATUS;
    }
    if (state === m.STARTED) {
      this.#best = startIndex(calendar, model.pinnedStart[n] ?? 0);
      this.#by = BY_ACTUAL;
    }
    const left = model.remaining[n] ?? 0;
    const atWork = state !== m.NEW && status >= 0 && left > 0;
    const planned = atWork ? Math.max(this.#best, status) + left : this.#best + duration;
    const end = Math.max(planned, this.#end);
    this.start[n] = state === m.STARTED ? (model.pinnedStart[n] ?? 0) : 2 * workDay(calendar, this.#best);
    this.finish[n] = model.kind[n] === m.ONGOING ? NONE : 2 * workDay(calendar, end - 1) + 1;
    this.driver[n] = this.#by;
  }

  #milestone(n: number, calendar: CompiledCalendar): void {
    const model = this.#model;
    const rule = model.constraint[n] ?? 0;
    this.#best = ontoWorkingDay(calendar, 2 * model.start);
    this.#by = BY_PROJECT;
    this.#bounds(n, calendar, true);
    const day = model.constraintDay[n] ?? 0;
    const must = rule >= m.MSO;
    if (must || rule === m.SNET || rule === m.FNET) {
      const end = rule === m.FNET || rule === m.MFO ? 1 : 0;
      const back = rule === m.MFO ? workDay(calendar, workBefore(calendar, day + 1) - 1) : day;
      const point = ontoWorkingDay(calendar, 2 * back + end);
      if (must || point > this.#best) [this.#best, this.#by] = [point, BY_CONSTRAINT];
    }
    if (model.state[n] === m.NEW && model.status !== NONE) {
      const point = ontoWorkingDay(calendar, 2 * model.status);
      if (point > this.#best) [this.#best, this.#by] = [point, BY_STATUS];
    }
    this.start[n] = this.#best;
    this.finish[n] = this.#best;
    this.driver[n] = this.#by;
  }

  /** Must-constraints win over links; the others only hold a task back. */
  #constrain(n: number, calendar: CompiledCalendar): void {
    const { constraint, constraintDay, duration } = this.#model;
    const rule = constraint[n] ?? 0;
    const day = constraintDay[n] ?? 0;
    const length = duration[n] ?? 0;
    if (rule >= m.MSO) {
      this.#best = rule === m.MSO ? workBefore(calendar, day) : workBefore(calendar, day + 1) - length;
      this.#by = BY_CONSTRAINT;
      this.#end = 0;
    } else if (rule === m.SNET) {
      this.#offer(workBefore(calendar, day), BY_CONSTRAINT);
    } else if (rule === m.FNET && length > 0) {
      const end = workBefore(calendar, day) + 1;
      this.#end = Math.max(this.#end, end);
      this.#offer(end - length, BY_CONSTRAINT);
    }
  }

  #offer(candidate: number, by: number): void {
    if (candidate > this.#best || (candidate === this.#best && this.#before(by, this.#by))) {
      this.#best = candidate;
      this.#by = by;
    }
  }

  /** Whether `by` is named rather than `other` when both lead to the same day. */
  #before(by: number, other: number): boolean {
    if (by < 0) return false;
    if (other < 0) return true;
    const { linkIds, graph } = this.#model;
    return (linkIds[graph.link[by] ?? 0] ?? '') < (linkIds[graph.link[other] ?? 0] ?? '');
  }

  #point(e: number, calendar: CompiledCalendar): number {
    const { graph, lag, calendarLag } = this.#model;
    const type = graph.kind[e] ?? 0;
    const from = graph.source[e] ?? 0;
    const point = (type === FS || type === FF ? this.finish[from] : this.start[from]) ?? NONE;
    const by = lag[e] ?? 0;
    if (by === 0 || point === NONE) return point;
    return calendarLag[e] === 1 ? point + 2 * by : shiftWorking(calendar, point, by);
  }

  #bounds(n: number, calendar: CompiledCalendar, milestone: boolean): void {
    const { first, kind, source } = this.#model.graph;
    const end = first[n + 1] ?? 0;
    for (let e = first[n] ?? 0; e < end; e += 1) {
      const type = kind[e] ?? 0;
      if (type === INHERIT) {
        const from = source[e] ?? 0;
        const [start, finish] = [this.start[from] ?? NONE, this.finish[from] ?? NONE];
        if (start !== NONE)
          this.#hold(n, start, { calendar, milestone, side: 0, by: this.driver[from] ?? 0 });
        if (finish !== NONE)
          this.#hold(n, finish, { calendar, milestone, side: 1, by: this.#finishDriver[from] ?? 0 });
        continue;
      }
      const point = this.#point(e, calendar);
      if (point === NONE) continue;
      if (milestone) this.#offer(ontoWorkingDay(calendar, type < FF ? point : asFinish(calendar, point)), e);
      else if (type < FF) this.#offer(startIndex(calendar, point), e);
      else this.#holdFinish(n, asFinish(calendar, point), { calendar, by: e });
    }
  }

  #hold(n: number, point: number, how: Hold): void {
    const { calendar, milestone, side, by } = how;
    if (milestone) this.#offer(ontoWorkingDay(calendar, point), by);
    else if (side === 0) this.#offer(startIndex(calendar, point), by);
    else this.#holdFinish(n, point, how);
  }

  #holdFinish(n: number, point: number, { calendar, by }: Pick<Hold, 'calendar' | 'by'>): void {
    const length = this.#model.duration[n] ?? 0;
    if (length === 0) return;
    const end = finishIndex(calendar, point);
    this.#end = Math.max(this.#end, end);
    this.#offer(end - length, by);
  }
}

interface Hold {
  readonly calendar: CompiledCalendar;
  readonly milestone: boolean;
  readonly side: 0 | 1;
  readonly by: number;
}
