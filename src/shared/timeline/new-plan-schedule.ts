import type { Plan } from '../plan/types';
import { layOut } from './lay-out';

/** A new plan with the default schedule laid out for its start, length and weekend. */
export function withDefaultSchedule(plan: Plan): Plan {
  const { identity, timeline } = plan;
  const { levers } = timeline.settings;
  const { tasks, links } = layOut({ identity, timeline, lengthMonths: identity.lengthMonths, levers });
  return { ...plan, timeline: { ...timeline, tasks: [...tasks], links: [...links] } };
}
