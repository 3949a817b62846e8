import { NEW_TASK } from '@shared/plan/defaults';
import type { Plan, TimelineLink, TimelineTask } from '@shared/plan/types';

const STAGES = ['stage1', 'stage2', 'stage3', 'stage4'] as const;
const IN_A_SUMMARY = 20;
/** The days count only for a spread of the team's own. */
const MEDIUM = { level: 'medium', optimistic: 0, likely: 0, pessimistic: 0 } as const;

/** A plan whose timeline has `count` rows in summaries of twenty, chained so that it spans a few years. */
export function longTimeline(base: Plan, count: number): Plan {
  const tasks = Array.from({ length: count }, (_, index): TimelineTask => {
    const first = index - (index % IN_A_SUMMARY);
    return {
      ...NEW_TASK,
      id: `row-${String(index)}`,
      name: `Task ${String(index)} of a large plan`,
      parent: index === first ? null : `row-${String(first)}`,
      stage: STAGES[Math.floor((index / count) * STAGES.length)] ?? null,
      kind: index % 10 === 9 ? 'milestone' : 'task',
      duration: index % 10 === 9 ? 0 : 1 + (index % 13),
      progress: index % 7 === 0 ? 50 : 0,
    };
  });
  const links = tasks.flatMap(({ id }, index): TimelineLink[] => {
    if (index % IN_A_SUMMARY === 0) return [];
    const near = index % IN_A_SUMMARY === 1 ? index - 400 : index - 1;
    return [near, index - 37]
      .filter((from) => from > 0 && from % IN_A_SUMMARY !== 0)
      .map((from) => ({
        id: `${id}-${String(from)}`,
        ...{ from: `row-${String(from)}`, to: id, type: 'FS', lag: 0, lagUnit: 'working' },
      }));
  });
  // The actions of the register name tasks that are no longer there.
  const actions = base.stakeholders.actions.map((action) => ({ ...action, task: null }));
  return {
    ...base,
    stakeholders: { ...base.stakeholders, actions },
    timeline: { ...base.timeline, tasks, links, baselines: [], delays: [], factors: {} },
  };
}

/** The first `count` rows of such a timeline; every task of it may take shorter or longer. */
export function unsureTimeline(base: Plan, count: number): Plan {
  const plan = longTimeline(base, count);
  const tasks = plan.timeline.tasks.map((task): TimelineTask => ({ ...task, spread: MEDIUM }));
  return { ...plan, timeline: { ...plan.timeline, tasks } };
}
