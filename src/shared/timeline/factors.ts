import { FACTORS } from '../catalog/timeline-levers';
import type { FactorChoice, Timeline, TimelineTask } from '../plan/types';

/** What a choice of factors does to one task. Durations in working days. */
export interface FactorEffect {
  readonly task: string;
  readonly before: number;
  readonly after: number;
  /** The factors that act on it, with their percent; those at 100 are left out. */
  readonly by: readonly { readonly factor: string; readonly group: string; readonly percent: number }[];
}

type Choices = Readonly<Record<string, FactorChoice>>;

/** What `choices` would change, task by task; tasks that stay as they are are left out. */
export function factorEffects(timeline: Timeline, choices: Choices): readonly FactorEffect[] {
  return timeline.tasks.flatMap((task) => {
    const after = stretched(task, choices).duration;
    return after === task.duration
      ? []
      : [{ task: task.id, before: task.duration, after, by: actingOn(task, choices) }];
  });
}

/**
 * The timeline under these factors. A task remembers its duration before any factor in `base`, so that a
 * choice taken back gives the old duration exactly; percentages of several factors multiply.
 */
export function withFactors(timeline: Timeline, choices: Choices): Timeline {
  return { ...timeline, factors: choices, tasks: timeline.tasks.map((task) => stretched(task, choices)) };
}

function stretched(task: TimelineTask, choices: Choices): TimelineTask {
  if (task.kind !== 'task' || task.catalog === null || task.actualFinish !== null) return task;
  const acting = actingOn(task, choices);
  const base = task.base ?? task.duration;
  if (acting.length === 0) return task.base === null ? task : { ...task, duration: base, base: null };
  const share = acting.reduce((product, { percent }) => (product * percent) / 100, 1);
  return { ...task, duration: Math.max(1, Math.round(base * share)), base };
}

function actingOn(task: TimelineTask, choices: Choices): FactorEffect['by'] {
  const { catalog } = task;
  if (catalog === null) return [];
  return FACTORS.flatMap((factor) =>
    factor.groups.flatMap((group) => {
      const percent = choices[factor.id]?.percents[group.id] ?? 100;
      return percent !== 100 && group.tasks.includes(catalog)
        ? [{ factor: factor.id, group: group.id, percent }]
        : [];
    }),
  );
}
