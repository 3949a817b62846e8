import { parseDay } from '@shared/core/day';
import {
  createSimulation,
  schedule,
  type LinkType,
  type NetLink,
  type NetTask,
  type Network,
} from '@shared/schedule';
import { middle, type Figure } from './figure';

const TYPES: readonly LinkType[] = ['FS', 'FS', 'FS', 'SS', 'FF', 'SF'];

/** A network of `count` tasks in summaries of twenty, most linked from a little before, as plans are. */
export function benchNetwork(count: number, links: number): Network {
  let state = 12_345;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const start = parseDay('2027-01-03');
  const eid = parseDay('2027-03-10');
  const day = parseDay('2027-12-16');
  if (start === null || eid === null || day === null) throw new Error('not a day');
  const tasks = Array.from({ length: count }, (_, i): NetTask => {
    const summary = i % 20 === 0;
    const constraint = i % 25 === 7 ? ({ type: i % 50 === 7 ? 'alap' : 'snet', day: start } as const) : null;
    return {
      ...{
        id: `task-${i}`,
        parent: summary ? null : `task-${i - (i % 20)}`,
        kind: summary ? 'summary' : 'task',
      },
      ...{ duration: i % 10 === 9 ? 0 : 1 + random(10), calendar: i % 12 === 5 ? 'six' : null, constraint },
      ...{
        fixedStart: null,
        fixedFinish: null,
        progress: i < count / 20 ? 50 : 0,
        actualStart: null,
        actualFinish: null,
      },
    };
  });
  const list = Array.from({ length: links }, (_, k): NetLink => {
    let to = 1 + random(count - 1);
    if (to % 20 === 0) to += 1;
    let from = Math.max(1, to - 1 - random(60));
    if (from % 20 === 0) from += from + 1 < to ? 1 : -1;
    const summaryOf = (i: number): number => i - (i % 20);
    if (k % 40 === 0 && summaryOf(from) < summaryOf(to)) from = summaryOf(from);
    const lag = k % 3 === 0 ? random(7) - 2 : 0;
    const ends = { from: `task-${Math.max(0, from)}`, to: `task-${to}` };
    return {
      id: `link-${k}`,
      ...ends,
      type: TYPES[k % 6] ?? 'FS',
      lag,
      lagUnit: k % 2 === 0 ? 'working' : 'calendar',
    };
  }).filter(({ from, to }) => from !== to);
  const holidays = [
    { from: eid, to: eid, yearly: false },
    { from: day, to: day, yearly: true },
  ];
  const calendars = {
    five: { weekend: [5, 6], holidays, extraWorkDays: [] },
    six: { weekend: [5], holidays, extraWorkDays: [] },
  };
  return {
    start,
    statusDay: start,
    calendars,
    defaultCalendar: 'five',
    tasks,
    links: list,
    criticalFloat: 0,
  };
}

/** The rows of a bare pass: tasks in order, links by the task they lead to, no calendar and no rule. */
function barePass(network: Network): () => number {
  const index = new Map(network.tasks.map(({ id }, i) => [id, i]));
  const ends = network.links.map(({ from, to }) => [index.get(from) ?? 0, index.get(to) ?? 0] as const);
  const sorted = ends.filter(([from, to]) => from < to).sort((a, b) => a[1] - b[1]);
  const from = Int32Array.from(sorted, ([one]) => one);
  const first = new Int32Array(network.tasks.length + 1);
  for (const [, to] of sorted) first[to + 1] = (first[to + 1] ?? 0) + 1;
  for (let i = 0; i < network.tasks.length; i += 1) first[i + 1] = (first[i + 1] ?? 0) + (first[i] ?? 0);
  const duration = Int32Array.from(network.tasks, (task) => task.duration);
  return () => bare({ from, first, duration });
}

function bare({ from, first, duration }: Record<'from' | 'first' | 'duration', Int32Array>): number {
  const count = duration.length;
  const finish = new Int32Array(count);
  let end = 0;
  for (let i = 0; i < count; i += 1) {
    let start = 0;
    for (let e = first[i] ?? 0; e < (first[i + 1] ?? 0); e += 1)
      start = Math.max(start, finish[from[e] ?? 0] ?? 0);
    finish[i] = start + (duration[i] ?? 0);
    end = Math.max(end, finish[i] ?? 0);
  }
  const late = new Int32Array(count).fill(end);
  let critical = 0;
  for (let i = count - 1; i >= 0; i -= 1) {
    const start = (late[i] ?? 0) - (duration[i] ?? 0);
    if (late[i] === finish[i]) critical += 1;
    for (let e = first[i] ?? 0; e < (first[i + 1] ?? 0); e += 1) {
      const before = from[e] ?? 0;
      late[before] = Math.min(late[before] ?? 0, start);
    }
  }
  return critical;
}

function timed(runs: number, work: () => unknown): number {
  for (let run = 0; run < runs; run += 1) work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return middle(times);
}

/** A full reschedule with calendars and critical path, beside a bare pass over the same network. */
export function scheduleFigures(): readonly Figure[] {
  return (
    [
      [2000, 3000, 5],
      [10_000, 20_000, 25],
    ] as const
  ).map(([tasks, links, budget]) => {
    const network = benchNetwork(tasks, links);
    const value = timed(30, () => {
      const result = schedule(network);
      if (!result.ok) throw new Error(`The bench network is refused: ${JSON.stringify(result.error)}`);
    });
    const ratio = value / timed(30, barePass(network));
    const name = `reschedule of ${tasks} tasks and ${links} links (${ratio.toFixed(0)} times a bare pass)`;
    return { name, value, unit: 'ms', budget };
  });
}

/** 10,000 Monte Carlo runs of 300 tasks, every one of them uncertain: the run itself, without a window. */
export function simulationFigure(): Figure {
  const network = benchNetwork(300, 450);
  const spreads = Object.fromEntries(
    network.tasks.map(({ id, duration }) => [
      id,
      { optimistic: duration, likely: duration + 2, pessimistic: 3 * duration + 5 },
    ]),
  );
  const risks = Array.from({ length: 20 }, (_, i) => ({
    ...{ id: `risk-${i}`, probability: 0.1, delay: 10 },
    tasks: [`task-${15 * i + 1}`],
  }));
  const value = timed(3, () => {
    const made = createSimulation({ network, spreads, risks, runs: 10_000, seed: 1 });
    if (!made.ok) throw new Error(`The bench simulation is refused: ${JSON.stringify(made.error)}`);
    made.value.step(10_000);
    made.value.result();
  });
  return { name: '10,000 Monte Carlo runs of 300 tasks, the run itself', value, unit: 'ms', budget: 1000 };
}
