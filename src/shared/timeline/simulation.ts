import type { Plan, TaskSpread, TimelineTask } from '../plan/types';
import type { SimulationInput, Spread } from '../schedule';
import { networkOf } from './network';
import { isStandUp } from './state';

/** How often the schedule is played through. */
export const RUNS = 10_000;

/**
 * What low, medium and high spread mean, in percent of the duration. Planning values of this program: no source
 * of the field gives any. All three lean to the late side, since work is more often late than early.
 */
export const SPREAD_PERCENTS = {
  low: { optimistic: 90, pessimistic: 120 },
  medium: { optimistic: 80, pessimistic: 150 },
  high: { optimistic: 70, pessimistic: 200 },
} as const;

/** The three estimates behind a spread, in working days; optimistic never below one day. */
export function spreadDays(duration: number, spread: TaskSpread): Spread {
  if (spread.level === 'own') {
    const { optimistic, likely, pessimistic } = spread;
    return { optimistic, likely, pessimistic };
  }
  const { optimistic, pessimistic } = SPREAD_PERCENTS[spread.level];
  return {
    optimistic: Math.min(duration, Math.max(1, Math.round((duration * optimistic) / 100))),
    likely: duration,
    pessimistic: Math.round((duration * pessimistic) / 100),
  };
}

/** Can the duration of this row vary? Only work with a duration that is not done can. */
export function canVary(task: TimelineTask, hasChildren: boolean): boolean {
  return !hasChildren && task.kind === 'task' && task.duration > 0 && task.actualFinish === null;
}

type Part = Pick<Plan, 'identity' | 'timeline' | 'risks'>;

/**
 * The plan as input of the simulation of its day of full operation: gate D or, without one, the last finish of
 * the stand-up. Delays of risks that are no longer open are left out.
 */
export function simulationOf(plan: Part, runs: number = RUNS): SimulationInput {
  const { tasks, delays, settings } = plan.timeline;
  const parents = new Set(tasks.map((task) => task.parent));
  const spreads = tasks.flatMap((task): [string, Spread][] =>
    task.spread && canVary(task, parents.has(task.id))
      ? [[task.id, spreadDays(task.duration, task.spread)]]
      : [],
  );
  return {
    network: networkOf(plan),
    spreads: Object.fromEntries(spreads),
    risks: delays
      .filter((delay) => countsDelay(plan, delay.risk))
      .map(({ id, chance, days, tasks: delayed }) => ({
        ...{ id, probability: chance / 100, delay: days },
        tasks: delayed,
      })),
    targets: targetsOf(tasks, parents),
    runs,
    seed: settings.seed,
  };
}

/** Does a delay of this risk count? Not when the risk is closed or gone. */
export function countsDelay({ risks }: Pick<Plan, 'risks'>, risk: string): boolean {
  return risks.some((entry) => entry.id === risk && entry.status !== 'closed');
}

function targetsOf(tasks: readonly TimelineTask[], parents: ReadonlySet<string | null>): readonly string[] {
  const gate = tasks.find((task) => task.gate === 'd');
  if (gate) return [gate.id];
  return tasks.filter((task) => !parents.has(task.id) && isStandUp(task)).map((task) => task.id);
}
