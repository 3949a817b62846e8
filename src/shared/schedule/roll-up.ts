import type { Day } from '../core/day';
import type { Passed } from './passed';
import type { TaskDates } from './result';

/**
 * Fills the dates of summaries from what is inside them, deepest first: the earliest start, the latest
 * finish, the smallest float. Progress is weighted by working days, milestones and ongoing work counting
 * only where there is nothing else; it is rounded down, so that 100 means that all of it is done.
 */
export function rollUp(passed: Passed, dates: (TaskDates | null)[]): void {
  const { network, outline } = passed;
  const sums = new Map<number, Sum>();
  for (let at = outline.parentsFirst.length - 1; at >= 0; at -= 1) {
    const n = outline.parentsFirst[at] ?? 0;
    const own = outline.isSummary[n] === 1 ? sums.get(n) : undefined;
    if (own) dates[n] = own.dates(outline.level[n] ?? 0);
    const parent = outline.parent[n] ?? -1;
    const found = dates[n];
    const task = network.tasks[n];
    if (parent < 0 || !found || !task) continue;
    let sum = sums.get(parent);
    if (!sum) sums.set(parent, (sum = new Sum(found)));
    const weight = found.finish === null ? 0 : task.duration;
    sum.add(
      task.id,
      found,
      own
        ? { all: own.weight, done: own.doneWeight }
        : { all: weight, done: (weight * found.progress) / 100 },
    );
  }
}

/** What is inside a summary, added up as it comes. */
class Sum {
  weight = 0;
  doneWeight = 0;
  #first: TaskDates;
  #firstId = '';
  #count = 0;
  #progress = 0;
  #earlyStart: Day;
  #lateStart: Day | null = null;
  #finish: Day | null = null;
  #earlyFinish: Day | null = null;
  #lateFinish: Day | null = null;
  #totalFloat: number | null = null;
  #freeFloat: number | null = null;
  #critical = false;
  #done = true;

  constructor(first: TaskDates) {
    this.#first = first;
    this.#earlyStart = first.earlyStart;
  }

  add(id: string, dates: TaskDates, weight: { readonly all: number; readonly done: number }): void {
    const start = this.#first.start;
    if (this.#firstId === '' || dates.start < start || (dates.start === start && id < this.#firstId)) {
      this.#first = dates;
      this.#firstId = id;
    }
    this.weight += weight.all;
    this.doneWeight += weight.done;
    this.#count += 1;
    this.#progress += dates.progress;
    if (dates.earlyStart < this.#earlyStart) this.#earlyStart = dates.earlyStart;
    this.#lateStart = smallest(this.#lateStart, dates.lateStart);
    this.#finish = largest(this.#finish, dates.finish);
    this.#earlyFinish = largest(this.#earlyFinish, dates.earlyFinish);
    this.#lateFinish = largest(this.#lateFinish, dates.lateFinish);
    this.#totalFloat = smallest(this.#totalFloat, dates.totalFloat);
    this.#freeFloat = smallest(this.#freeFloat, dates.freeFloat);
    this.#critical ||= dates.critical;
    this.#done &&= dates.done;
  }

  dates(level: number): TaskDates {
    const share = this.weight > 0 ? (100 * this.doneWeight) / this.weight : this.#progress / this.#count;
    return {
      start: this.#first.start,
      finish: this.#finish,
      endOfDay: false,
      earlyStart: this.#earlyStart,
      earlyFinish: this.#earlyFinish,
      lateStart: this.#lateStart,
      lateFinish: this.#lateFinish,
      totalFloat: this.#totalFloat,
      freeFloat: this.#freeFloat,
      critical: this.#critical,
      driving: { kind: 'child', taskId: this.#firstId },
      level,
      isSummary: true,
      progress: this.#done ? 100 : Math.min(99, Math.floor(share)),
      done: this.#done,
    };
  }
}

function smallest<T extends number>(a: T | null, b: T | null): T | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function largest<T extends number>(a: T | null, b: T | null): T | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
