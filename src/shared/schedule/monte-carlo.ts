import { addDays, type Day } from '../core/day';
import { err, ok, type Result } from '../core/result';
import { LAST_DAY } from './calendar';
import { ChainTally } from './chain-tally';
import { ForwardPass } from './forward';
import * as m from './model';
import type { Network } from './network';
import { NONE } from './points';
import { randomSource } from './random';
import type { ScheduleFault } from './result';
import { compileNetwork, type Compiled } from './schedule';
import { isSpread, quantiles, QUANTILES, type Spread } from './spread';
import { Correlation } from './correlation';

/** Something that may happen, once in a run, and then delays every task it names by `delay` working days. */
export interface RiskEvent {
  readonly id: string;
  /** 0 to 1. */
  readonly probability: number;
  readonly delay: number;
  readonly tasks: readonly string[];
}

export interface SimulationInput {
  readonly network: Network;
  /** By task id; a task without a spread takes its duration. Milestones, fixed, ongoing and done work vary not. */
  readonly spreads: Readonly<Record<string, Spread>>;
  readonly risks: readonly RiskEvent[];
  readonly runs: number;
  /** Tasks the last finish of which is asked for; absent: all that are not outside. Only tasks and milestones count. */
  readonly targets?: readonly string[];
  /** Any whole number; the same seed and input give the same result, however the runs are cut into steps. */
  readonly seed: number;
}

export type SimulationFault =
  | ScheduleFault
  | { readonly type: 'bad-runs'; readonly value: number }
  | { readonly type: 'bad-spread'; readonly task: string }
  | { readonly type: 'bad-risk'; readonly risk: string }
  | { readonly type: 'unknown-task'; readonly task: string; readonly risk: string | null };

/** Plain data, so that a worker can send it. Shares are 0 to 1. */
export interface SimulationResult {
  readonly runs: number;
  /** The finish of every run, in order of time. */
  readonly finishDays: readonly Day[];
  readonly p50: Day;
  readonly p80: Day;
  readonly p90: Day;
  /** Criticality index by task id: the share of runs in which it lay on the chain that led to the finish. */
  readonly criticality: Readonly<Record<string, number>>;
  /** The ten tasks whose duration goes most with the finish (Pearson correlation above 0), strongest first. */
  readonly drivers: readonly { readonly taskId: string; readonly correlation: number }[];
}

export interface Simulation {
  /** Does up to `count` more runs and answers how many are done. */
  readonly step: (count: number) => number;
  /** What all runs done so far say; null before the first. */
  readonly result: () => SimulationResult | null;
}

/** Prepares a Monte Carlo simulation of the finish; nothing runs before the first step. */
export function createSimulation(input: SimulationInput): Result<Simulation, SimulationFault> {
  const compiled = compileNetwork(input.network);
  if (!compiled.ok) return compiled;
  const fault = inputFault(input, compiled.value);
  if (fault) return err(fault);
  const runner = new Runner(input, compiled.value);
  return ok({ step: (count) => runner.step(count), result: () => runner.result() });
}

/** The share of runs that finish on or before `day`. */
export function chanceOf({ finishDays }: SimulationResult, day: Day): number {
  const late = finishDays.findIndex((one) => one > day);
  return (late < 0 ? finishDays.length : late) / finishDays.length;
}

function inputFault(
  { spreads, risks, runs, targets = [] }: SimulationInput,
  { outline }: Compiled,
): SimulationFault | null {
  if (!Number.isInteger(runs) || runs < 1 || runs > 1_000_000) return { type: 'bad-runs', value: runs };
  const unknown = targets.find((task) => !outline.index.has(task));
  if (unknown !== undefined) return { type: 'unknown-task', task: unknown, risk: null };
  for (const [task, spread] of Object.entries(spreads)) {
    if (!outline.index.has(task)) return { type: 'unknown-task', task, risk: null };
    if (!isSpread(spread)) return { type: 'bad-spread', task };
  }
  for (const { id, probability, delay, tasks } of risks) {
    if (!(probability >= 0 && probability <= 1) || !Number.isInteger(delay) || delay < 0 || delay > 50_000)
      return { type: 'bad-risk', risk: id };
    const missing = tasks.find((task) => !outline.index.has(task));
    if (missing !== undefined) return { type: 'unknown-task', task: missing, risk: id };
  }
  return null;
}

interface Varied {
  readonly node: number;
  readonly table: Int32Array;
  /** The share of the work still to be done. */
  readonly left: number;
}

class Runner {
  readonly #input: SimulationInput;
  readonly #model: m.Model;
  readonly #pass: ForwardPass;
  readonly #random: () => number;
  readonly #varied: readonly Varied[];
  readonly #risks: readonly {
    readonly below: number;
    readonly delay: number;
    readonly nodes: readonly number[];
  }[];
  readonly #delay: Int32Array;
  readonly #finish: Int32Array;
  readonly #chains: ChainTally;
  readonly #correlation: Correlation;
  /** Nodes the finish is that of. */
  readonly #ends: readonly number[];
  #done = 0;

  constructor(input: SimulationInput, { model, outline }: Compiled) {
    this.#input = input;
    // The runs write their durations into copies.
    this.#model = { ...model, duration: model.duration.slice(), remaining: model.remaining.slice() };
    this.#pass = new ForwardPass(this.#model, m.nodeCalendars(model));
    this.#random = randomSource(input.seed);
    this.#delay = new Int32Array(model.graph.nodes);
    this.#finish = new Int32Array(input.runs);
    const index = (id: string): number => outline.index.get(id) ?? -1;
    const inside = Array.from(model.kind, (_, n) => n).filter((n) => model.outside[n] === 0);
    const ends = input.targets?.map(index) ?? inside;
    this.#ends = ends.filter((n) => (model.kind[n] ?? m.HULL) <= m.MILESTONE);
    this.#chains = new ChainTally(this.#model, this.#pass, this.#ends);
    this.#risks = input.risks.map(({ probability, delay, tasks }) => {
      const leaves = tasks
        .flatMap((id) => leavesBelow(outline.parent, index(id)))
        .filter((n) => varies(model, n));
      return { below: probability * 2 ** 32, delay, nodes: [...new Set(leaves)] };
    });
    const touched = new Set(this.#risks.flatMap(({ nodes }) => nodes));
    this.#varied = input.network.tasks.flatMap((task, node): readonly Varied[] => {
      const spread = input.spreads[task.id];
      if (!varies(model, node) || (!spread && !touched.has(node))) return [];
      const days = task.duration;
      const table = quantiles(spread ?? { optimistic: days, likely: days, pessimistic: days });
      return [{ node, table, left: (100 - task.progress) / 100 }];
    });
    this.#correlation = new Correlation(this.#varied.length);
  }

  step(count: number): number {
    const until = Math.min(this.#input.runs, this.#done + Math.max(0, Math.floor(count)));
    for (; this.#done < until; this.#done += 1) this.#run();
    return this.#done;
  }

  #run(): void {
    const { duration, remaining } = this.#model;
    for (const { below, delay, nodes } of this.#risks) {
      if (this.#random() >= below) continue;
      for (const n of nodes) this.#delay[n] = (this.#delay[n] ?? 0) + delay;
    }
    for (const { node, table, left } of this.#varied) {
      const drawn = table[this.#random() >>> SHIFT] ?? 1;
      const late = this.#delay[node] ?? 0;
      duration[node] = drawn + late;
      // What delays a task comes on top of the work that is left of it.
      remaining[node] = left === 0 ? 0 : Math.ceil(drawn * left) + late;
      this.#delay[node] = 0;
    }
    const beyond = this.#pass.run() !== null;
    const finish = beyond ? 2 * LAST_DAY + 1 : this.#lastFinish();
    this.#finish[this.#done] = finish >> 1;
    if (!beyond) this.#chains.add(finish);
    this.#correlation.add(
      (at) => duration[this.#varied[at]?.node ?? 0] ?? 0,
      (finish >> 1) - this.#model.start,
    );
  }

  #lastFinish(): number {
    let last = NONE;
    for (const n of this.#ends) last = Math.max(last, this.#pass.finish[n] ?? NONE);
    return last === NONE ? 2 * this.#model.start : last;
  }

  result(): SimulationResult | null {
    const runs = this.#done;
    if (runs === 0) return null;
    const { start } = this.#model;
    const sorted = this.#finish.slice(0, runs).sort();
    const finishDays = Array.from(sorted, (day) => addDays(start, day - start));
    const at = (share: number): Day => finishDays[Math.ceil(share * runs) - 1] ?? start;
    const { tasks } = this.#input.network;
    const shares = this.#chains.counts.map((count) => count / runs);
    const leaves = tasks.flatMap(({ id }, n) =>
      (this.#model.kind[n] ?? 0) < m.HULL ? [[id, shares[n] ?? 0] as const] : [],
    );
    const drivers = this.#varied
      .map(({ node }, i) => ({ taskId: tasks[node]?.id ?? '', correlation: this.#correlation.of(i) }))
      .filter(({ correlation }) => correlation > 0)
      .sort((a, b) => b.correlation - a.correlation || (a.taskId < b.taskId ? -1 : 1))
      .slice(0, 10);
    return {
      runs,
      finishDays,
      p50: at(0.5),
      p80: at(0.8),
      p90: at(0.9),
      criticality: Object.fromEntries(leaves),
      drivers,
    };
  }
}

const SHIFT = 32 - Math.log2(QUANTILES);

/** Work whose duration has a say in its dates. */
function varies(model: m.Model, n: number): boolean {
  return model.kind[n] === m.TASK && (model.state[n] ?? 0) <= m.STARTED;
}

/** The task itself, or all tasks inside a summary. */
function leavesBelow(parent: Int32Array, top: number): readonly number[] {
  const below = new Set([top]);
  const children = new Map<number, number[]>();
  parent.forEach((above, n) => {
    const known = children.get(above);
    if (known) known.push(n);
    else children.set(above, [n]);
  });
  for (const one of below) for (const child of children.get(one) ?? []) below.add(child);
  return [...below].filter((one) => !children.has(one));
}
