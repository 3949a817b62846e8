import { LEVERS } from '../catalog/timeline-levers';
import type { Plan } from '../plan/types';
import { layOut, LEVERS_BELOW_MONTHS, type LayOut } from './lay-out';

type Part = Pick<Plan, 'identity' | 'timeline'>;

/** A default schedule, with the ways of shortening it takes. */
export interface DefaultSchedule extends LayOut {
  /** Ids of the levers, in the order of the catalog. */
  readonly levers: readonly string[];
}

/**
 * The default schedule for the length of a plan. From 21 months on no way of shortening is used. Below, as few
 * as keep the promise; of several sets of that size the one that leaves the other tasks most of their time, and
 * among equals the first in the order of the catalog. Where all of them together do not do, none is used: the
 * plan then shows how late it is, instead of taking risks nobody chose for nothing.
 */
export function defaultScheduleOf({ identity, timeline }: Part): DefaultSchedule {
  const { lengthMonths } = identity;
  const laidOut = (levers: readonly string[]): DefaultSchedule => ({
    ...layOut({ identity, timeline, lengthMonths, levers }),
    levers,
  });
  const plain = laidOut([]);
  if (plain.fits || lengthMonths >= LEVERS_BELOW_MONTHS) return plain;
  const ids = LEVERS.map((lever) => lever.id);
  for (let size = 1; size <= ids.length; size += 1) {
    const [best] = setsOf(ids, size)
      .map(laidOut)
      .filter((layout) => layout.fits)
      .toSorted((a, b) => b.others - a.others);
    if (best) return best;
  }
  return plain;
}

/**
 * A plan with the default schedule of its start, length and calendar: what a new plan begins with. Tasks and
 * links are replaced; holidays, calendars and baselines stay.
 */
export function withDefaultSchedule(plan: Plan): Plan {
  const { tasks, links, levers } = defaultScheduleOf(plan);
  const { timeline } = plan;
  return {
    ...plan,
    timeline: {
      ...timeline,
      settings: { ...timeline.settings, levers: [...levers] },
      tasks: [...tasks],
      links: [...links],
    },
  };
}

/** Every choice of `size` entries of a list, in its order. */
function setsOf(ids: readonly string[], size: number): readonly (readonly string[])[] {
  if (size === 0) return [[]];
  return ids.flatMap((id, index) => setsOf(ids.slice(index + 1), size - 1).map((rest) => [id, ...rest]));
}
