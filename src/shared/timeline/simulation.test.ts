import { describe, expect, it } from 'vitest';
import { buildPlan } from '@test/builders/plan-builder';
import type { Plan, Risk, TimelineTask } from '../plan/types';
import { createSimulation, type SimulationInput, type SimulationResult } from '../schedule';
import { layOut, simulationOf, timelineOf, withFactors } from './index';

const BASE = buildPlan();
const RISK: Risk = {
  ...{ id: 'risk-1', title: 'Tender is appealed', cause: '', effect: '', likelihood: 3, impact: 4 },
  ...{ response: null, action: '', owner: null, due: null, status: 'open', link: null },
};

/** The default schedule of 24 months, with spreads for tasks by id. */
function planWith(spreads: Readonly<Record<string, TimelineTask['spread']>> = {}): Plan {
  const { identity, timeline } = BASE;
  const { tasks, links } = layOut({ identity, timeline, lengthMonths: 24, levers: [] });
  return {
    ...BASE,
    timeline: {
      ...timeline,
      links,
      tasks: tasks.map((task) => ({ ...task, spread: spreads[task.id] ?? null })),
    },
  };
}

function simulated(input: SimulationInput): SimulationResult {
  const made = createSimulation(input);
  if (!made.ok) return expect.unreachable(JSON.stringify(made.error));
  made.value.step(input.runs);
  return made.value.result() ?? expect.unreachable('no runs');
}

const level = (name: 'low' | 'medium' | 'high') => ({
  ...{ level: name, optimistic: 0, likely: 0, pessimistic: 0 },
});

describe('the simulation of a plan', () => {
  it('gives the day of gate D when nothing is uncertain', () => {
    const plan = planWith();
    const { p50, p90 } = simulated(simulationOf(plan, 20));
    expect([p50, p90]).toEqual([timelineOf(plan).fullOperation, timelineOf(plan).fullOperation]);
  });

  it('does not count work with peers, which has no part in full operation', () => {
    const plan = planWith({ 'tl-5-4': level('high') });
    const tasks = plan.timeline.tasks.map((task): TimelineTask =>
      task.id === 'tl-5-4' ? { ...task, kind: 'task', duration: 2000 } : task,
    );
    const late = { ...plan, timeline: { ...plan.timeline, tasks } };
    expect(simulated(simulationOf(late, 20)).p90).toBe(timelineOf(plan).fullOperation);
  });

  it('takes the last finish of the stand-up where there is no gate D', () => {
    const plan = planWith();
    const tasks = plan.timeline.tasks.map((task): TimelineTask => {
      const isLate = task.id === 'tl-5-4';
      return { ...task, gate: null, ...(isLate ? { kind: 'task', duration: 2000 } : {}) };
    });
    const none = { ...plan, timeline: { ...plan.timeline, tasks } };
    expect(simulated(simulationOf(none, 5)).p50).toBe(timelineOf(none).fullOperation);
  });

  it('turns a spread into days of the duration as it is under the factors', () => {
    const plan = planWith({
      'tl-2-4': level('medium'),
      'tl-3-5': { ...level('low'), level: 'own', likely: 9, pessimistic: 30 },
    });
    // 87 working days; 80 and 150 percent of it.
    expect(simulationOf(plan).spreads).toEqual({
      'tl-2-4': { optimistic: 70, likely: 87, pessimistic: 131 },
      'tl-3-5': { optimistic: 0, likely: 9, pessimistic: 30 },
    });
    const choices = { mandateRoute: { choice: 'difficult', percents: { all: 200 } } };
    const slow = { ...plan, timeline: withFactors(plan.timeline, choices) };
    expect(simulationOf(slow).spreads['tl-2-4']).toEqual({ optimistic: 139, likely: 174, pessimistic: 261 });
  });

  it('leaves out finished work and closed risks', () => {
    const plan = planWith({ 'tl-2-4': level('high') });
    const delays = [{ id: 'd', risk: 'risk-1', chance: 40, days: 20, tasks: ['tl-3-5'] }];
    const open: Plan = { ...plan, risks: [RISK], timeline: { ...plan.timeline, delays } };
    expect(simulationOf(open).risks).toEqual([{ id: 'd', probability: 0.4, delay: 20, tasks: ['tl-3-5'] }]);
    const tasks = plan.timeline.tasks.map((task) => ({ ...task, actualFinish: '2026-03-02' }));
    const over: Plan = {
      ...open,
      risks: [{ ...RISK, status: 'closed' }],
      timeline: { ...open.timeline, tasks },
    };
    expect(simulationOf(over)).toMatchObject({ risks: [], spreads: {} });
  });

  it('gives the same for the same seed', () => {
    const plan = planWith({ 'tl-2-4': level('high'), 'tl-3-4': level('medium'), 'tl-4-6': level('high') });
    const reseeded = {
      ...plan,
      timeline: { ...plan.timeline, settings: { ...plan.timeline.settings, seed: 7 } },
    };
    const found = simulated(simulationOf(plan, 500));
    expect(simulated(simulationOf(plan, 500))).toEqual(found);
    expect(simulated(simulationOf(reseeded, 500)).finishDays).not.toEqual(found.finishDays);
    expect(found.drivers.map(({ taskId }) => taskId)).toContain('tl-4-6');
  });
});
