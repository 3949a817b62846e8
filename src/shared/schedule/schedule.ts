import { addDays, type Day } from '../core/day';
import { err, ok, type Result } from '../core/result';
import { BackwardPass } from './backward';
import { findConflicts } from './conflicts';
import { cyclePath } from './cycle';
import { ForwardPass } from './forward';
import { buildGraph } from './graph';
import { readLinks } from './link-table';
import * as m from './model';
import type { Network } from './network';
import { readOutline, type Outline } from './outline';
import { NONE } from './points';
import type { Schedule, ScheduleFault } from './result';
import type { Passed } from './passed';
import { drivingOf, taskDates } from './results';
import { sortNodes } from './topology';
import { firstFault } from './validate';

/** A network found sound, as numbers. */
export interface Compiled {
  readonly outline: Outline;
  readonly model: m.Model;
}

/** Checks a network and turns it into numbers; the first fault found refuses the whole. */
export function compileNetwork(network: Network): Result<Compiled, ScheduleFault> {
  const outline = readOutline(network.tasks);
  if (!outline.ok) return outline;
  const links = readLinks(network.links, outline.value);
  const fault = firstFault(network, outline.value, links);
  if (fault) return err(fault);
  const graph = buildGraph(links, outline.value);
  const sorted = sortNodes(graph);
  if (!sorted.ok) return err({ type: 'cycle', path: cyclePath(graph, sorted.error, network.tasks) });
  return ok({
    outline: outline.value,
    model: m.buildModel(network, outline.value, { links, graph, order: sorted.value }),
  });
}

/**
 * Schedules a network: critical path method on working calendars (forward pass, backward pass, floats),
 * with progress from the status day on. What cannot all hold is a conflict beside the dates, never a
 * silent move; docs/schedule-correctness.md has every rule with an example. The same network gives the
 * same dates in whatever order its tasks and links stand.
 */
export function schedule(network: Network): Result<Schedule, ScheduleFault> {
  const compiled = compileNetwork(network);
  if (!compiled.ok) return compiled;
  const { outline, model } = compiled.value;
  const calendars = m.nodeCalendars(model);
  const early = new ForwardPass(model, calendars);
  const stuck = early.run();
  if (stuck !== null)
    return err({ type: 'beyond-range', task: network.tasks[model.graph.task[stuck] ?? -1]?.id ?? '' });
  const finish = lastFinish(model, early) ?? network.start;
  const late = new BackwardPass(model, calendars, early);
  late.run({ late: Math.min(finish, network.deadline ?? finish), free: finish });
  const passed: Passed = { network, outline, model, early, late };
  const placed = {
    network,
    model,
    calendars,
    points: late,
    finish,
    drivingOf: (n: number) => drivingOf(passed, n),
  };
  const tasks = taskDates(passed);
  return ok({ tasks, finish, conflicts: findConflicts(placed), order: leafOrder(network, model) });
}

function lastFinish(model: m.Model, { finish }: ForwardPass): Day | null {
  let last = NONE;
  for (let n = 0; n < finish.length; n += 1)
    if ((model.kind[n] ?? 0) <= m.MILESTONE && model.outside[n] === 0)
      last = Math.max(last, finish[n] ?? NONE);
  return last === NONE ? null : addDays(model.start, (last >> 1) - model.start);
}

function leafOrder(network: Network, model: m.Model): readonly string[] {
  const ids: string[] = [];
  for (const n of model.order) {
    const task = network.tasks[n];
    if (task && (model.kind[n] ?? 0) < m.HULL) ids.push(task.id);
  }
  return ids;
}
