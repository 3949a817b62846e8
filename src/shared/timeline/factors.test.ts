import { describe, expect, it } from 'vitest';
import { buildPlan } from '@test/builders/plan-builder';
import { FACTORS } from '../catalog/timeline-levers';
import { DEFAULT_STAGES } from '../catalog/timeline-tasks';
import type { FactorChoice, Timeline } from '../plan/types';
import { factorEffects, layOut, withFactors } from './index';

const PLAN = buildPlan();
const { tasks, links } = layOut({
  identity: PLAN.identity,
  timeline: PLAN.timeline,
  lengthMonths: 24,
  levers: [],
});
const TIMELINE: Timeline = { ...PLAN.timeline, tasks, links };

/** The catalog's percentages for a choice. */
function choose(factor: string, choice: string): Readonly<Record<string, FactorChoice>> {
  const percents = FACTORS.find(({ id }) => id === factor)?.choices.find(({ id }) => id === choice)?.percents;
  return { [factor]: { choice, percents: { ...percents } } };
}

describe('factors of the pace', () => {
  it('act on tasks of the default schedule, each choice on every group', () => {
    const ids = new Set(DEFAULT_STAGES.flatMap((stage) => stage.tasks.map((task) => task.id)));
    for (const factor of FACTORS) {
      const groups = factor.groups.map((group) => group.id);
      for (const choice of factor.choices) expect(Object.keys(choice.percents)).toEqual(groups);
      expect(factor.groups.flatMap((group) => group.tasks).filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  it('say what they would change, by how much and why, before they do', () => {
    const choices = choose('mandateRoute', 'difficult');
    const by = [{ factor: 'mandateRoute', group: 'all', percent: 160 }];
    // 87 working days at 160 percent.
    expect(factorEffects(TIMELINE, choices)).toEqual([{ task: 'tl-2-4', before: 87, after: 139, by }]);
    expect(withFactors(TIMELINE, choices).tasks.find(({ id }) => id === 'tl-2-4')).toMatchObject({
      duration: 139,
      base: 87,
    });
  });

  it('multiply where two meet', () => {
    const both = { ...choose('constituencySize', 'difficult'), ...choose('sectors', 'difficult') };
    const effect = factorEffects(TIMELINE, both).find(({ task }) => task === 'tl-3-8');
    // 65 x 1.35 x 1.25
    expect(effect).toMatchObject({ before: 65, after: 110 });
  });

  it('give every duration back exactly when they are taken back', () => {
    const stretched = withFactors(TIMELINE, {
      ...choose('resources', 'difficult'),
      ...choose('sectors', 'favorable'),
    });
    expect(stretched.tasks).not.toEqual(TIMELINE.tasks);
    expect(withFactors(stretched, {})).toEqual(TIMELINE);
  });

  it('leave finished work and tasks of the team alone', () => {
    const done = tasks.map((task) => (task.id === 'tl-2-4' ? { ...task, actualFinish: '2027-01-01' } : task));
    const own = done.map((task) => (task.id === 'tl-3-5' ? { ...task, catalog: null } : task));
    const choices = { ...choose('mandateRoute', 'difficult'), ...choose('procurementRoute', 'difficult') };
    expect(factorEffects({ ...TIMELINE, tasks: own }, choices)).toEqual([]);
  });
});
