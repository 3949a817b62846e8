import { describe, expect, it } from 'vitest';
import { addDays } from '../core/day';
import { readDay, readNetwork } from '@test/oracles/scenario-notation';
import { chanceOf, createSimulation, schedule, type SimulationInput, type SimulationResult } from './index';
import { randomSource } from './random';
import { quantiles } from './spread';

function input(given: string, rest: Partial<SimulationInput> = {}): SimulationInput {
  return { network: readNetwork(given), spreads: {}, risks: [], runs: 4000, seed: 20_270_301, ...rest };
}

function simulated(all: SimulationInput, chunk = all.runs): SimulationResult {
  const made = createSimulation(all);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  while (made.value.step(chunk) < all.runs);
  const result = made.value.result();
  if (!result) throw new Error('no runs');
  return result;
}

const wide = { optimistic: 2, likely: 5, pessimistic: 20 };

describe('a simulation of the finish', () => {
  const plan = input('A 5d; B 5d; A -FS-> B', {
    spreads: { A: wide, B: wide },
    risks: [{ id: 'r', probability: 0.2, delay: 10, tasks: ['B'] }],
  });

  it('gives the same for the same seed, however it is cut into steps, and other for another', () => {
    expect(simulated(plan, 7)).toEqual(simulated(plan));
    expect(simulated({ ...plan, seed: 2 }).finishDays).not.toEqual(simulated(plan).finishDays);
  });

  it('finishes on the day of the schedule when nothing is uncertain', () => {
    const sure = input('status Wed 3; A 5d started Mon 1 40 %; M milestone; B 2d; A -FS-> M; M -FS+1d-> B');
    const result = schedule(sure.network);
    const found = simulated({ ...sure, runs: 50 });
    expect(new Set(found.finishDays)).toEqual(new Set([result.ok && result.value.finish]));
    expect(found.p50).toBe(found.p90);
    expect(found.drivers).toEqual([]);
    expect(found.criticality).toEqual({ A: 1, M: 1, B: 1 });
  });

  it('has its percentiles in order and counts the chance of a day', () => {
    const found = simulated(plan);
    expect(found.runs).toBe(4000);
    expect(found.p50).toBeLessThan(found.p80);
    expect(found.p80).toBeLessThan(found.p90);
    expect(chanceOf(found, found.p80)).toBeGreaterThanOrEqual(0.8);
    expect(chanceOf(found, addDays(found.p80, -1))).toBeLessThan(0.8);
    expect([chanceOf(found, readDay('Mon 1')), chanceOf(found, addDays(found.p90, 999))]).toEqual([0, 1]);
  });

  it('asks for the finish of some tasks alone, and counts only what leads to them', () => {
    const found = simulated(input('A 2d; B 9d', { targets: ['A'], runs: 20 }));
    expect(new Set(found.finishDays)).toEqual(new Set([readDay('Tue 2')]));
    expect(found.criticality).toEqual({ A: 1, B: 0 });
    const unknown = createSimulation(input('A 2d', { targets: ['gone'] }));
    expect(unknown).toMatchObject({ error: { type: 'unknown-task', task: 'gone' } });
  });

  it('lets a risk happen as often as it is likely, and adds its delay once', () => {
    // Without it the work ends on Tuesday 2; with it, ten working days later, on Tuesday 16.
    const risks = [{ id: 'r', probability: 0.3, delay: 10, tasks: ['A'] }];
    const found = simulated(input('A 2d; Z 1d', { risks }));
    expect(new Set(found.finishDays)).toEqual(new Set([readDay('Tue 2'), readDay('Tue 16')]));
    expect(chanceOf(found, readDay('Tue 2'))).toBeCloseTo(0.7, 1);
  });

  it('reaches all tasks of a summary a risk names, but not what is done or fixed', () => {
    const given =
      'S summary; A 1d in S; D 1d in S started Mon 1 finished Mon 1; F fixed Mon 1 - Mon 1 in S; A -SS-> M; M milestone';
    const found = simulated(
      input(given, { risks: [{ id: 'r', probability: 1, delay: 3, tasks: ['S'] }], runs: 10 }),
    );
    expect(new Set(found.finishDays)).toEqual(new Set([readDay('Thu 4')]));
  });

  it('adds a delay to what is left of work in progress', () => {
    const risks = [{ id: 'r', probability: 1, delay: 2, tasks: ['A'] }];
    const found = simulated(input('status Wed 3; A 4d started Mon 1 50 %', { risks, runs: 5 }));
    // Two days are left from Wednesday on, and two more.
    expect(found.p50).toBe(readDay('Mon 8'));
  });

  it('names the tasks that drive the date, and how often each is on the chain to it', () => {
    const given = 'A 5d; B 10d; C 1d; L 1d; A -FS-> C; B -FS-> C';
    const spreads = {
      A: wide,
      B: { optimistic: 9, likely: 10, pessimistic: 11 },
      L: { optimistic: 1, likely: 1, pessimistic: 2 },
    };
    const found = simulated(input(given, { spreads }));
    expect(found.drivers[0]?.taskId).toBe('A');
    expect(found.drivers[0]?.correlation).toBeGreaterThan(0.5);
    expect(found.criticality).toMatchObject({ C: 1, L: 0 });
    const { A = 0, B = 0 } = found.criticality;
    expect(A).toBeGreaterThan(0.1);
    expect(B).toBeGreaterThan(A);
    expect(A + B).toBeCloseTo(1, 6);
  });

  it('follows links from summaries to the task inside that counts', () => {
    const found = simulated(input('S summary; A 3d in S; B 1d in S; Z 1d; S -FS-> Z', { runs: 3 }));
    expect(found.criticality).toEqual({ A: 1, B: 0, Z: 1 });
  });

  it('says what it cannot take', () => {
    const fault = (change: Partial<SimulationInput>): unknown => {
      const made = createSimulation({ ...plan, ...change });
      return made.ok ? null : made.error;
    };
    expect(fault({})).toBe(null);
    expect(fault({ runs: 0 })).toEqual({ type: 'bad-runs', value: 0 });
    expect(fault({ spreads: { A: { ...wide, likely: 1 } } })).toEqual({ type: 'bad-spread', task: 'A' });
    expect(fault({ spreads: { X: wide } })).toEqual({ type: 'unknown-task', task: 'X', risk: null });
    const risk = { id: 'r', probability: 0.5, delay: 1, tasks: ['A'] };
    expect(fault({ risks: [{ ...risk, probability: 1.1 }] })).toEqual({ type: 'bad-risk', risk: 'r' });
    expect(fault({ risks: [{ ...risk, tasks: ['X'] }] })).toEqual({
      type: 'unknown-task',
      task: 'X',
      risk: 'r',
    });
    expect(fault({ network: readNetwork('A 1d; B 1d; A -FS-> B; B -FS-> A') })).toMatchObject({
      type: 'cycle',
    });
  });
});

describe('a spread', () => {
  it('has the mean of the PERT formula and stays between its ends', () => {
    const table = [...quantiles({ optimistic: 20, likely: 30, pessimistic: 80 })];
    const mean = table.reduce((sum, days) => sum + days, 0) / table.length;
    expect(mean).toBeCloseTo((20 + 4 * 30 + 80) / 6, 0);
    expect(Math.min(...table)).toBeGreaterThanOrEqual(20);
    expect(Math.max(...table)).toBeLessThanOrEqual(80);
    expect(Math.max(...table)).toBeGreaterThan(65);
  });

  it('takes a likely value at either end, and no spread at all', () => {
    const mean = (spread: Parameters<typeof quantiles>[0]): number =>
      quantiles(spread).reduce((sum, days) => sum + days, 0) / 1024;
    expect(mean({ optimistic: 10, likely: 10, pessimistic: 40 })).toBeCloseTo(15, 0);
    expect(mean({ optimistic: 10, likely: 40, pessimistic: 40 })).toBeCloseTo(35, 0);
    expect(new Set(quantiles({ optimistic: 4, likely: 4, pessimistic: 4 }))).toEqual(new Set([4]));
  });
});

it('draws numbers evenly', () => {
  const next = randomSource(7);
  const bins = new Array<number>(16).fill(0);
  for (let i = 0; i < 160_000; i += 1) {
    const at = next() >>> 28;
    bins[at] = (bins[at] ?? 0) + 1;
  }
  // 10,000 expected in each, with a standard deviation of about 97.
  for (const count of bins) expect(Math.abs(count - 10_000)).toBeLessThan(500);
});
