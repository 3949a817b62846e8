import { addDays, type Day } from '../core/day';
import { boundOn, linksInto, type Points } from './bound';
import { FF, FS } from './graph-kinds';
import * as m from './model';
import type { CompiledCalendar } from './calendar';
import { isWorking } from './calendar';
import type { Network, NetTask } from './network';
import { NONE } from './points';
import type { Conflict, Driving } from './result';

/** What conflicts are looked for in: the network, its model and where everything was placed. */
export interface Placed {
  readonly network: Network;
  readonly model: m.Model;
  readonly calendars: readonly CompiledCalendar[];
  readonly points: Points;
  readonly finish: Day;
  readonly drivingOf: (node: number) => Driving;
}

/** Everything that does not hold in the placed dates, sorted by kind and ids. */
export function findConflicts(placed: Placed): readonly Conflict[] {
  const { network, model } = placed;
  const found: Conflict[] = [];
  const deadline = network.deadline ?? null;
  if (deadline !== null && placed.finish > deadline)
    found.push({ type: 'deadline', day: deadline, placed: placed.finish });
  network.tasks.forEach((task, n) => {
    if (model.kind[n] === m.HULL) found.push(...unusedConstraint(task));
    else if (model.state[n] === m.DONE) found.push(...linkConflicts(placed, n));
    else if (task.constraint || model.state[n] !== m.NEW) found.push(...taskConflicts(placed, n, task));
  });
  if (model.kind.includes(m.ONGOING)) found.push(...ongoingConflicts(placed));
  return found
    .map((one) => ({ one, key: keyOf(one) }))
    .sort(byKey)
    .map(({ one }) => one);
}

function keyOf(conflict: Conflict): string {
  const task = 'taskId' in conflict ? conflict.taskId : '';
  return [conflict.type, task, 'linkId' in conflict ? conflict.linkId : ''].join(' ');
}

function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

function unusedConstraint({ id, constraint }: NetTask): readonly Conflict[] {
  if (!constraint || constraint.type === 'asap') return [];
  return [{ type: 'unused-constraint', taskId: id, constraint: constraint.type }];
}

function taskConflicts(placed: Placed, n: number, task: NetTask): readonly Conflict[] {
  const { model, network } = placed;
  const state = model.state[n] ?? 0;
  const must = (model.constraint[n] ?? 0) >= m.MSO && state <= m.MOVING;
  const start = day(placed, placed.points.start[n] ?? 0);
  const found: Conflict[] = [];
  if (state === m.FIXED || must) {
    if (start < network.start)
      found.push({ type: 'before-start', taskId: task.id, placed: start, day: network.start });
  }
  const { statusDay } = network;
  if (
    state === m.FIXED &&
    statusDay !== null &&
    start < statusDay &&
    task.actualStart === null &&
    task.progress === 0
  )
    found.push({ type: 'past', taskId: task.id, placed: start, day: statusDay });
  if (must || state >= m.STARTED) found.push(...linkConflicts(placed, n));
  if (m.isUnused(task)) found.push(...unusedConstraint(task));
  else if (state !== m.FIXED) found.push(...constraintConflicts(placed, n, task));
  return found;
}

function day({ network }: Placed, point: number): Day {
  return addDays(network.start, (point >> 1) - network.start);
}

function constraintConflicts(placed: Placed, n: number, { id, constraint }: NetTask): readonly Conflict[] {
  if (!constraint || constraint.day === null) return [];
  const { type, day: wanted } = constraint;
  const started = placed.model.state[n] === m.STARTED;
  const start = day(placed, placed.points.start[n] ?? 0);
  const finish = day(placed, placed.points.finish[n] ?? 0);
  const onStart = type === 'mso' || type === 'snlt';
  if (onStart && started) return [];
  const at = onStart ? start : finish;
  const broken =
    type === 'mso' || type === 'mfo' ? at !== wanted : (type === 'snlt' || type === 'fnlt') && at > wanted;
  if (!broken) return [];
  const driving = placed.drivingOf(n);
  const calendar = placed.calendars[n];
  if (driving.kind === 'constraint' && calendar && !isWorking(calendar, wanted))
    return [{ type: 'free-day', taskId: id, constraint: type, day: wanted, placed: at }];
  return [{ type: 'constraint', taskId: id, constraint: type, day: wanted, placed: at, driving }];
}

/** Links a held task does not keep. Between finished work they are history and nothing to act on. */
function linkConflicts(placed: Placed, n: number): readonly Conflict[] {
  const { model, points, calendars, network } = placed;
  const state = model.state[n] ?? 0;
  const heldBy = state === m.FIXED ? 'fixed' : state >= m.STARTED ? 'actual' : 'constraint';
  return linksInto(model, n).flatMap((link): readonly Conflict[] => {
    const { edge } = link;
    if (heldBy === 'actual' && isOver(placed, model.graph.source[edge] ?? 0, model.graph.kind[edge] ?? 0))
      return [];
    const bound = boundOn({ model, points, calendars }, n, link);
    const wanted = network.links[model.graph.link[edge] ?? -1];
    if (!bound || !wanted) return [];
    const { side, limit } = bound;
    const at = (side === 'start' ? points.start[n] : points.finish[n]) ?? NONE;
    if (at === NONE || limit <= at) return [];
    const ids = { taskId: network.tasks[n]?.id ?? '', linkId: wanted.id, predecessorId: wanted.from };
    return [
      { type: 'link', ...ids, side, earliest: day(placed, 2 * bound.day), placed: day(placed, at), heldBy },
    ];
  });
}

/** Whether what the link waited for has happened. */
function isOver({ model, network }: Placed, source: number, kind: number): boolean {
  if (model.state[source] === m.DONE) return true;
  const task = network.tasks[model.graph.task[source] ?? -1];
  if (model.kind[source] === m.HULL || kind === FS || kind === FF) return false;
  return task?.actualStart !== null;
}

function ongoingConflicts({ model, network }: Placed): readonly Conflict[] {
  const { first, kind, source, link } = model.graph;
  const found: Conflict[] = [];
  for (let n = 0; n < network.tasks.length; n += 1) {
    for (let e = first[n] ?? 0; e < (first[n + 1] ?? 0); e += 1) {
      const type = kind[e] ?? 0;
      const from = source[e] ?? 0;
      const linked = network.links[link[e] ?? -1];
      if (!linked) continue;
      const noEnd = model.kind[from] === m.ONGOING && (type === FS || type === FF);
      const intoEnd = model.kind[n] === m.ONGOING && type >= FF;
      if (noEnd || intoEnd)
        found.push({ type: 'ongoing', taskId: noEnd ? linked.from : linked.to, linkId: linked.id });
    }
  }
  return found;
}
