import type { Plan } from '@shared/plan/types';
import { baselineDates, layOut, timelineOf } from '@shared/timeline';
import { buildPlan } from './plan-builder';

/** A plan with the default schedule of 24 months for its start and its weekend. */
export function laidOutPlan(overrides: Partial<Plan> = {}): Plan {
  const plan = buildPlan(overrides);
  const { identity, timeline } = plan;
  const { tasks, links } = layOut({ identity, timeline, lengthMonths: identity.lengthMonths, levers: [] });
  return { ...plan, timeline: { ...timeline, tasks, links } };
}

/** The same plan a while later: a baseline of its first dates, and the mandate taking 30 days longer. */
export function slippedPlan(overrides: Partial<Plan> = {}): Plan {
  const plan = laidOutPlan(overrides);
  const baseline = {
    ...{ id: 'cabinet', name: 'Cabinet plan', on: '2026-02-02', note: 'As approved.' },
    tasks: baselineDates(timelineOf(plan)),
  };
  const tasks = plan.timeline.tasks.map((task) =>
    task.id === 'tl-2-4' ? { ...task, duration: task.duration + 30 } : task,
  );
  return { ...plan, timeline: { ...plan.timeline, tasks, baselines: [baseline] } };
}
