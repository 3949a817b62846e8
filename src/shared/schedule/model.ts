import { addDays, type Day } from '../core/day';
import { fullCalendar, workBefore, workDay, type CompiledCalendar } from './calendar';
import type { Graph } from './graph';
import type { LinkTable } from './link-table';
import type { NetTask, Network } from './network';
import type { Outline } from './outline';
import { NONE } from './points';

export const TASK = 0;
export const MILESTONE = 1;
export const ONGOING = 2;
export const HULL = 3;
export const GATE = 4;

/** Not started · some progress but no actual start · actually started · finished · fixed days. */
export const NEW = 0;
export const MOVING = 1;
export const STARTED = 2;
export const DONE = 3;
export const FIXED = 4;

export const FREE = 0;
export const ALAP = 1;
export const SNET = 2;
export const FNET = 3;
export const SNLT = 4;
export const FNLT = 5;
export const MSO = 6;
export const MFO = 7;
const CONSTRAINT = {
  asap: FREE,
  alap: ALAP,
  snet: SNET,
  fnet: FNET,
  snlt: SNLT,
  fnlt: FNLT,
  mso: MSO,
  mfo: MFO,
};

/** A sound network as numbers, by node of the graph, in an order that respects every edge. */
export interface Model {
  readonly graph: Graph;
  readonly order: Int32Array;
  readonly calendars: readonly CompiledCalendar[];
  readonly kind: Uint8Array;
  readonly state: Uint8Array;
  /** 1 for what the finish of the project does not wait for. */
  readonly outside: Uint8Array;
  /** Position in `calendars`. */
  readonly calendar: Int32Array;
  readonly duration: Int32Array;
  /** Working days still to be done; the duration where nothing is done. */
  readonly remaining: Int32Array;
  readonly constraint: Uint8Array;
  readonly constraintDay: Int32Array;
  /** The points of what does not move (DONE, FIXED) and the start of what is STARTED. */
  readonly pinnedStart: Int32Array;
  readonly pinnedFinish: Int32Array;
  /** By edge. Outline edges have lag 0. */
  readonly lag: Int32Array;
  readonly calendarLag: Uint8Array;
  /** By link: ties between equal bounds go to the smaller id, so that input order does not show. */
  readonly linkIds: readonly string[];
  readonly start: Day;
  readonly status: number;
}

/** Where a fact about the network becomes numbers. Relies on `firstFault` having found nothing. */
export function buildModel(
  network: Network,
  outline: Outline,
  parts: { links: LinkTable; graph: Graph; order: Int32Array },
): Model {
  const { links, graph, order } = parts;
  const calendarIds = Object.keys(network.calendars);
  const calendars = Object.values(network.calendars).map((one) => fullCalendar(one, network.start));
  const ints = (): Int32Array => new Int32Array(graph.nodes);
  const bytes = (): Uint8Array => new Uint8Array(graph.nodes);
  const model: Model = {
    ...{ graph, order, calendars, start: network.start, status: network.statusDay ?? NONE },
    ...{ kind: bytes(), state: bytes(), outside: bytes(), constraint: bytes() },
    ...{ calendar: ints(), duration: ints(), remaining: ints() },
    ...{ constraintDay: ints(), pinnedStart: ints(), pinnedFinish: ints() },
    ...edgeLags(links, graph),
    linkIds: links.ids,
  };
  const calendarOf = new Map(calendarIds.map((id, at) => [id, at]));
  const usual = calendarOf.get(network.defaultCalendar) ?? 0;
  for (let n = 0; n < graph.nodes; n += 1) {
    const i = graph.task[n] ?? 0;
    const task = network.tasks[i];
    if (!task) continue;
    model.calendar[n] = task.calendar === null ? usual : (calendarOf.get(task.calendar) ?? usual);
    if (outline.isSummary[i] === 1) model.kind[n] = n === i ? HULL : GATE;
    else fillTask(model, n, task);
  }
  return model;
}

function edgeLags(links: LinkTable, graph: Graph): Pick<Model, 'lag' | 'calendarLag'> {
  const lag = new Int32Array(graph.link.length);
  const calendarLag = new Uint8Array(graph.link.length);
  for (let e = 0; e < lag.length; e += 1) {
    const k = graph.link[e] ?? -1;
    if (k < 0) continue;
    lag[e] = links.lag[k] ?? 0;
    calendarLag[e] = links.calendarLag[k] ?? 0;
  }
  return { lag, calendarLag };
}

function fillTask(model: Model, n: number, task: NetTask): void {
  const kind = kindOf(task);
  const duration = kind === TASK ? task.duration : 0;
  const left = Math.ceil((duration * (100 - task.progress)) / 100);
  model.kind[n] = kind;
  model.outside[n] = task.outside === true ? 1 : 0;
  model.duration[n] = duration;
  model.remaining[n] = left;
  model.constraint[n] = task.constraint && !isUnused(task) ? CONSTRAINT[task.constraint.type] : FREE;
  model.constraintDay[n] = task.constraint?.day ?? NONE;
  model.state[n] = stateOf(task);
  if (model.state[n] !== NEW && model.state[n] !== MOVING) pin(model, n, task);
}

/** Work without a finish cannot keep a constraint on it. */
export function isUnused({ kind, actualFinish, constraint }: NetTask): boolean {
  const onFinish = constraint?.type === 'fnet' || constraint?.type === 'fnlt' || constraint?.type === 'mfo';
  return kind === 'ongoing' && actualFinish === null && onFinish;
}

function kindOf(task: NetTask): number {
  if (task.kind === 'fixed') return TASK;
  // Ongoing work that has been stopped is work like any other.
  if (task.kind === 'ongoing') return task.actualFinish === null ? ONGOING : TASK;
  return task.kind === 'milestone' || task.duration === 0 ? MILESTONE : TASK;
}

function stateOf(task: NetTask): number {
  if (task.actualFinish !== null) return DONE;
  if (task.kind === 'fixed') return FIXED;
  const started = task.actualStart !== null;
  if (started && task.kind !== 'ongoing' && (task.progress === 100 || kindOf(task) === MILESTONE))
    return DONE;
  if (started) return STARTED;
  return task.progress > 0 && task.kind !== 'ongoing' ? MOVING : NEW;
}

function pin(model: Model, n: number, task: NetTask): void {
  if (model.kind[n] === MILESTONE) {
    const day = task.actualFinish ?? task.actualStart ?? model.start;
    const point = 2 * day + (endsItsDay(model, n) ? 1 : 0);
    model.pinnedStart[n] = point;
    model.pinnedFinish[n] = point;
    return;
  }
  const start = task.actualStart ?? plannedStart(task) ?? backwards(model, n, task);
  const planned =
    task.actualFinish ?? (task.kind === 'fixed' ? task.fixedFinish : null) ?? onwards(model, n, start);
  model.pinnedStart[n] = 2 * start;
  model.pinnedFinish[n] = 2 * Math.max(start, planned) + 1;
}

function plannedStart({ kind, fixedStart, actualFinish }: NetTask): number | null {
  if (kind !== 'fixed' || fixedStart === null) return null;
  return actualFinish === null ? fixedStart : Math.min(fixedStart, actualFinish);
}

/** A reached milestone that nothing led to was a beginning, and what follows may start on its day. */
function endsItsDay(model: Model, n: number): boolean {
  if (model.constraint[n] === MSO) return false;
  return model.constraint[n] === MFO || (model.graph.first[n + 1] ?? 0) > (model.graph.first[n] ?? 0);
}

function calendarAt(model: Model, n: number): CompiledCalendar | undefined {
  return model.calendars[model.calendar[n] ?? 0];
}

/** Finished work without a start: its duration before the finish. */
function backwards(model: Model, n: number, task: NetTask): number {
  const calendar = calendarAt(model, n);
  const finish = task.actualFinish ?? model.start;
  if (!calendar) return finish;
  const back = workBefore(calendar, finish + 1) - Math.max(1, model.duration[n] ?? 0);
  return Math.min(finish, workDay(calendar, back));
}

/** Finished work without a finish: its duration after the start, but done by the status day. */
function onwards(model: Model, n: number, start: number): number {
  const calendar = calendarAt(model, n);
  if (!calendar) return start;
  const finish = workDay(calendar, workBefore(calendar, start) + Math.max(1, model.duration[n] ?? 0) - 1);
  return model.status === NONE ? finish : Math.max(start, Math.min(finish, model.status));
}

/** The calendar of a node as a value that is always there. */
export function nodeCalendars(model: Model): readonly CompiledCalendar[] {
  const usual = model.calendars[0] ?? EMPTY_CALENDAR(model.start);
  const all: CompiledCalendar[] = [];
  for (const at of model.calendar) all.push(model.calendars[at] ?? usual);
  return all;
}

function EMPTY_CALENDAR(day: Day): CompiledCalendar {
  return { from: addDays(day, 0), to: addDays(day, -1), before: new Int32Array(1), days: new Int32Array(0) };
}
