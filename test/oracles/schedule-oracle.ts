import type { NetLink, NetTask, Network, WorkCalendar } from '@shared/schedule';
import { count, keeps, onOrAfter, onOrBefore, step, type Dates } from './day-steps';

/** What the oracle knows of a task; floats in working days, null where there is none. */
export interface Expected extends Dates {
  readonly early: Dates;
  readonly totalFloat: number | null;
  readonly freeFloat: number | null;
}

interface Leaf {
  readonly task: NetTask;
  readonly calendar: WorkCalendar;
  /** Links that hold this task, those to the summaries above it included. */
  readonly into: readonly NetLink[];
  /** Links that start at this task or at a summary above it. */
  readonly outOf: readonly NetLink[];
  readonly state: 'new' | 'moving' | 'started' | 'done' | 'fixed';
  readonly milestone: boolean;
  readonly ongoing: boolean;
  /** What the finish of the project does not wait for. */
  readonly outside: boolean;
  readonly duration: number;
  readonly left: number;
}

/**
 * A schedule by brute force: every task begins as early as it may and steps forward a day whenever a rule
 * is broken, again and again until none is; late dates step back the same way. Slow, and shares no code
 * with the engine. For networks without cycles whose fixed and actual days are working days.
 */
export class ScheduleOracle {
  readonly #network: Network;
  readonly #leaves: readonly Leaf[];
  readonly #inside = new Map<string, readonly Leaf[]>();
  readonly #early = new Map<string, Dates>();
  #placed = new Map<string, Dates>();
  finish = 0;

  constructor(network: Network) {
    this.#network = network;
    const parents = new Set(network.tasks.map(({ parent }) => parent));
    this.#leaves = network.tasks.filter(({ id }) => !parents.has(id)).map((task) => this.#leaf(task));
    for (const { id } of network.tasks)
      this.#inside.set(
        id,
        this.#leaves.filter(({ task }) => this.#lineage(task).includes(id)),
      );
  }

  #lineage(task: NetTask): readonly string[] {
    const above = this.#network.tasks.find(({ id }) => id === task.parent);
    return [task.id, ...(above ? this.#lineage(above) : [])];
  }

  #calendar(id: string): WorkCalendar {
    const { tasks, calendars, defaultCalendar } = this.#network;
    const named = tasks.find((task) => task.id === id)?.calendar ?? defaultCalendar;
    const found = calendars[named];
    if (!found) throw new Error(`no calendar ${named}`);
    return found;
  }

  #leaf(task: NetTask): Leaf {
    const lineage = this.#lineage(task);
    const ongoing = task.kind === 'ongoing' && task.actualFinish === null;
    const plain = task.kind !== 'fixed' && task.kind !== 'ongoing';
    const milestone = plain && (task.kind === 'milestone' || task.duration === 0);
    const duration = milestone || ongoing ? 0 : task.duration;
    const started = task.actualStart !== null;
    const done = task.actualFinish !== null || (plain && started && (task.progress === 100 || milestone));
    const moving = task.progress > 0 && !ongoing;
    const state = done
      ? 'done'
      : task.kind === 'fixed'
        ? 'fixed'
        : started
          ? 'started'
          : moving
            ? 'moving'
            : 'new';
    return {
      ...{ task, calendar: this.#calendar(task.id), ongoing, milestone, duration, state },
      outside: task.outside === true,
      left: Math.ceil((duration * (100 - task.progress)) / 100),
      into: this.#network.links.filter(({ to }) => lineage.includes(to)),
      outOf: this.#network.links.filter(({ from }) => lineage.includes(from)),
    };
  }

  run(): ReadonlyMap<string, Expected> {
    for (const leaf of this.#leaves) this.#early.set(leaf.task.id, this.#first(leaf));
    this.#placed = this.#early;
    for (let changed = true; changed;) {
      changed = false;
      for (const leaf of this.#leaves) {
        const before = this.#dates(leaf);
        const after = this.#settle(leaf, before);
        this.#early.set(leaf.task.id, after);
        changed ||= after.start !== before.start || after.finish !== before.finish;
      }
    }
    const counted = this.#leaves.filter(({ outside }) => !outside);
    this.finish = Math.max(-1, ...counted.map((leaf) => (this.#dates(leaf).finish ?? -1) >> 1));
    if (this.finish < 0) this.finish = this.#network.start;
    this.#placed = new Map(this.#early);
    const isLate = ({ state, task }: Leaf): boolean => state === 'new' && task.constraint?.type === 'alap';
    for (let changed = true; changed;) {
      changed = false;
      for (const leaf of this.#leaves.filter(isLate)) {
        const free = this.#free(leaf) ?? 0;
        if (free > 0) this.#placed.set(leaf.task.id, shifted(leaf, this.#dates(leaf), free));
        changed ||= free > 0;
      }
    }
    const total = this.#total();
    return new Map(this.#leaves.map((leaf) => [leaf.task.id, this.#answer(leaf, total)]));
  }

  #answer(leaf: Leaf, total: ReadonlyMap<string, number | null>): Expected {
    const { id, progress } = leaf.task;
    const none = leaf.state === 'done' || (progress === 100 && !leaf.ongoing);
    const early = this.#early.get(id) ?? { start: 0, finish: 0 };
    const totalFloat = none ? null : (total.get(id) ?? null);
    return { ...this.#dates(leaf), early, totalFloat, freeFloat: none ? null : this.#free(leaf) };
  }

  #dates(leaf: Leaf): Dates {
    return this.#placed.get(leaf.task.id) ?? { start: 0, finish: 0 };
  }

  /** The dates of a link's source, be it a summary: its first start and last finish. */
  #source(id: string, from: ReadonlyMap<string, Dates> = this.#placed): Dates {
    const dates = (this.#inside.get(id) ?? []).map(
      ({ task }) => from.get(task.id) ?? { start: 0, finish: 0 },
    );
    const ends = dates.flatMap(({ finish }) => (finish === null ? [] : [finish]));
    return {
      start: Math.min(...dates.map(({ start }) => start)),
      finish: ends.length === 0 ? null : Math.max(...ends),
    };
  }

  /** Dates before any link is looked at. */
  #first(leaf: Leaf): Dates {
    const { task, calendar, duration, milestone, ongoing } = leaf;
    const { start, statusDay } = this.#network;
    if (leaf.state === 'done' || leaf.state === 'fixed') return this.#held(leaf);
    const rule = task.constraint;
    const status = leaf.state === 'new' ? (statusDay ?? 0) : 0;
    const must = leaf.state !== 'started' && rule !== null && rule.day !== null;
    if (must && rule.type === 'mso') {
      const day = onOrAfter(calendar, Math.max(rule.day, status));
      return this.#from(leaf, 2 * day);
    }
    if (must && rule.type === 'mfo' && !ongoing) {
      const last = onOrBefore(calendar, rule.day);
      const point = milestone ? 2 * last + 1 : 2 * step(calendar, last, 1 - duration);
      return this.#from(leaf, Math.max(point, status > point >> 1 ? 2 * onOrAfter(calendar, status) : 0));
    }
    if (leaf.state === 'started') return this.#from(leaf, 2 * (task.actualStart ?? 0));
    return this.#from(leaf, 2 * onOrAfter(calendar, Math.max(start, status)));
  }

  #held({ task, milestone, calendar, into, duration }: Leaf): Dates {
    const type = task.constraint?.type;
    if (milestone) {
      const end = type !== 'mso' && (type === 'mfo' || into.length > 0) ? 1 : 0;
      const point = 2 * (task.actualFinish ?? task.actualStart ?? 0) + end;
      return { start: point, finish: point };
    }
    if (task.kind === 'fixed' && task.actualFinish === null)
      return {
        start: 2 * (task.actualStart ?? task.fixedStart ?? 0),
        finish: 2 * Math.max(task.fixedFinish ?? 0, task.actualStart ?? 0) + 1,
      };
    const planned = task.kind === 'fixed' ? Math.min(task.fixedStart ?? 0, task.actualFinish ?? 0) : null;
    const back = step(calendar, onOrBefore(calendar, task.actualFinish ?? 0), 1 - Math.max(1, duration));
    const start = task.actualStart ?? planned ?? back;
    const full = step(calendar, onOrAfter(calendar, start), Math.max(1, duration) - 1);
    const cut =
      this.#network.statusDay === null ? full : Math.max(start, Math.min(full, this.#network.statusDay));
    return { start: 2 * start, finish: 2 * (task.actualFinish ?? cut) + 1 };
  }

  /** The dates of a task that starts at `point`, as far as its own work goes. */
  #from(leaf: Leaf, point: number): Dates {
    if (leaf.milestone) return { start: point, finish: point };
    if (leaf.ongoing) return { start: point, finish: null };
    const { calendar, duration, left, state } = leaf;
    const { statusDay } = this.#network;
    const start = onOrAfter(calendar, point >> 1);
    if (state === 'new' || statusDay === null || left === 0)
      return { start: point, finish: 2 * step(calendar, start, duration - 1) + 1 };
    const resume = onOrAfter(calendar, Math.max(start, statusDay));
    return { start: point, finish: 2 * step(calendar, resume, left - 1) + 1 };
  }

  #isMust({ task, state }: Leaf): boolean {
    return state !== 'started' && (task.constraint?.type === 'mso' || task.constraint?.type === 'mfo');
  }

  /** Steps on until no rule is broken. */
  #settle(leaf: Leaf, dates: Dates): Dates {
    if (leaf.state === 'done' || leaf.state === 'fixed') return dates;
    if (this.#isMust(leaf) && !(leaf.ongoing && leaf.task.constraint?.type === 'mfo')) return dates;
    let now = dates;
    if (leaf.state === 'started') {
      while (now.finish !== null && !this.#allows(leaf, now, 'finish'))
        now = { ...now, finish: 2 * step(leaf.calendar, now.finish >> 1, 1) + 1 };
      return now;
    }
    for (;;) {
      // The whole of its duration must fit, even where some of it is done.
      const whole = leaf.duration > 0 ? { start: now.start, finish: this.#whole(leaf, now) } : now;
      if (this.#allows(leaf, whole, 'start') && this.#allows(leaf, whole, 'finish')) break;
      now = this.#from(leaf, this.#next(leaf, now.start));
    }
    while (now.finish !== null && leaf.duration > 0 && !this.#allows(leaf, now, 'finish'))
      now = { ...now, finish: 2 * step(leaf.calendar, now.finish >> 1, 1) + 1 };
    return now;
  }

  #whole({ calendar, duration }: Leaf, { start }: Dates): number {
    return 2 * step(calendar, start >> 1, duration - 1) + 1;
  }

  #next({ milestone, calendar }: Leaf, point: number): number {
    if (!milestone) return 2 * step(calendar, point >> 1, 1);
    return point % 2 === 0 ? point + 1 : 2 * step(calendar, point >> 1, 1);
  }

  #allows(leaf: Leaf, dates: Dates, side: 'start' | 'finish'): boolean {
    const { task, into, ongoing } = leaf;
    const type = task.constraint?.type;
    const day = task.constraint?.day ?? 0;
    if (side === 'start' && type === 'snet' && dates.start < 2 * day) return false;
    if (side === 'finish' && type === 'fnet' && !ongoing && (dates.finish ?? 0) < 2 * day + 1) return false;
    return into.every((link) => {
      if ((link.type === 'FS' || link.type === 'SS') !== (side === 'start')) return true;
      return keeps(link, { from: this.#source(link.from), to: dates }, this.#calendar(link.to));
    });
  }

  /** Whether `leaf` on `dates` lets everything after it stay on the dates in `after`. */
  #bears(leaf: Leaf, dates: Dates, after: ReadonlyMap<string, Dates>): boolean {
    return leaf.outOf.every((link) => {
      const fromStart = link.type === 'SS' || link.type === 'SF';
      // A start that has happened cannot slip any more.
      if (fromStart && leaf.state === 'started') return true;
      const first = this.#source(link.from, this.#early).start === this.#early.get(leaf.task.id)?.start;
      if (fromStart && !first) return true;
      return (this.#inside.get(link.to) ?? []).every((next) => {
        const onStart = link.type === 'FS' || link.type === 'SS';
        const to = after.get(next.task.id);
        if (!to || next.state === 'done' || (onStart && next.state === 'started')) return true;
        return keeps(link, { from: dates, to }, this.#calendar(link.to));
      });
    });
  }

  #free(leaf: Leaf): number | null {
    const waits = leaf.outOf.some(({ type }) => type === 'SS' || type === 'SF');
    if (leaf.ongoing && (leaf.state === 'started' || !waits)) return null;
    const dates = this.#dates(leaf);
    let delay = -1;
    for (let fits = true; fits && delay < FAR; delay += fits ? 1 : 0) {
      const moved = shifted(leaf, dates, delay + 1);
      const inTime = leaf.outside || (moved.finish ?? 0) <= 2 * this.finish + 1;
      fits = inTime && this.#bears(leaf, moved, this.#placed);
    }
    // What may be put off for ever has no float to speak of.
    return delay >= FAR ? null : Math.max(0, delay);
  }

  #total(): ReadonlyMap<string, number | null> {
    const end = Math.min(this.finish, this.#network.deadline ?? this.finish);
    const delays = new Map<string, number>();
    const late = new Map<string, Dates>();
    const put = (leaf: Leaf, delay: number): void => {
      delays.set(leaf.task.id, delay);
      // Ongoing work that may start at any time holds nothing back; nor does what stays and counts nowhere.
      if ((leaf.ongoing || leaf.outside) && delay >= FAR) return;
      if (leaf.outside && leaf.state === 'fixed') return;
      const moves = leaf.state !== 'done' && leaf.state !== 'fixed';
      late.set(leaf.task.id, moves ? shifted(leaf, this.#dates(leaf), delay) : this.#dates(leaf));
    };
    for (const leaf of this.#leaves) put(leaf, this.#mostDelay(leaf, end));
    for (let changed = true; changed;) {
      changed = false;
      for (const leaf of this.#leaves) {
        if (leaf.state === 'done') continue;
        let delay = delays.get(leaf.task.id) ?? 0;
        while (delay > -2000 && !this.#bears(leaf, shifted(leaf, this.#dates(leaf), delay), late)) delay -= 1;
        changed ||= delay !== delays.get(leaf.task.id);
        put(leaf, delay);
      }
    }
    const unlimited = (leaf: Leaf): boolean =>
      (leaf.ongoing || leaf.outside) && (delays.get(leaf.task.id) ?? 0) >= FAR;
    return new Map(
      this.#leaves.map((leaf) => [
        leaf.task.id,
        unlimited(leaf) || (leaf.ongoing && leaf.state === 'started')
          ? null
          : (delays.get(leaf.task.id) ?? 0),
      ]),
    );
  }

  /** How far its own rules let a task slip, in working days. */
  #mostDelay(leaf: Leaf, end: number): number {
    const { calendar, task, state } = leaf;
    const { start, finish } = this.#dates(leaf);
    const caps = [FAR];
    if (leaf.outside && state !== 'done') return FAR;
    const type = task.constraint?.type;
    const day = task.constraint?.day ?? 0;
    const toDay = (point: number, last: number): number => count(calendar, (point >> 1) + 1, last + 1);
    if (finish !== null) caps.push(toDay(finish, end));
    if (state !== 'fixed') {
      if (finish !== null && (type === 'fnlt' || type === 'mfo')) caps.push(toDay(finish, day));
      const startDay = onOrAfter(calendar, start >> 1);
      // A milestone at the end of its day is past the start of that day.
      const past = leaf.milestone && start % 2 === 1 ? 1 : 0;
      if (type === 'snlt' && state !== 'started') caps.push(count(calendar, startDay + 1, day + 1 - past));
      if (type === 'mso' && state !== 'started')
        caps.push(count(calendar, startDay + 1, onOrAfter(calendar, day) + 1));
    }
    return Math.min(...caps);
  }
}

/** Working days beyond everything in a network of `network-arbitrary.ts`. */
const FAR = 200;

/** The dates of a task put off by that many of its working days. */
function shifted({ calendar, state, milestone }: Leaf, { start, finish }: Dates, delay: number): Dates {
  const move = (point: number): number => {
    const day = point % 2 === 0 ? onOrAfter(calendar, point >> 1) : onOrBefore(calendar, point >> 1);
    return 2 * step(calendar, day, delay) + (point % 2);
  };
  if (milestone) return { start: move(start), finish: move(start) };
  return { start: state === 'started' ? start : move(start), finish: finish === null ? null : move(finish) };
}
