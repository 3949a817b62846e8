import type { Day } from '../core/day';
import type { Plan, Position, TimelineTask } from '../plan/types';
import { timelineOf } from '../timeline';
import { firstDay } from './plan-team';

/** A post in the order posts are filled. */
export interface Hiring extends Pick<Position, 'id' | 'share' | 'person' | 'employment'> {
  /** First day; null while none is said. */
  readonly day: Day | null;
  /** The task of the timeline it begins with. */
  readonly task: string | null;
  /** The task in which it is filled begins on `day`, after the first day of the post; null where it does not. */
  readonly early: { readonly task: string; readonly day: Day } | null;
}

/** Items that fill posts: appointing the head for that role, recruiting for all others (S3-STG3-14, S3-STG3-15). */
const FILLS_HEAD = 's3-appoint-head';
const FILLS_POSTS = 's3-fill-posts';

/**
 * Posts by their first day, those without one last. A post that begins on a day of its own before the work of
 * filling it has begun is `early`; one that has a person already, or is reassigned or lent, need not be
 * recruited.
 */
export function hiringOf(plan: Pick<Plan, 'identity' | 'timeline' | 'staffing'>): readonly Hiring[] {
  const { byId } = timelineOf(plan);
  const rows = plan.staffing.positions.map((position): Hiring => {
    const { id, share, person, employment, start } = position;
    const day = firstDay(start, plan);
    const filled = filledIn(position, plan.timeline.tasks);
    const from = filled && byId.get(filled.id)?.dates?.start;
    const isEarly = day !== null && start.task === null && from !== undefined && from !== null && day < from;
    return {
      ...{ id, share, person, employment, day, task: start.task },
      early: isEarly && filled !== null ? { task: filled.id, day: from } : null,
    };
  });
  return rows.toSorted((one, other) => (one.day ?? Infinity) - (other.day ?? Infinity));
}

function filledIn(
  { role, person, employment }: Position,
  tasks: readonly TimelineTask[],
): TimelineTask | null {
  if (person !== null || employment === 'seconded' || employment === 'reassigned') return null;
  const item = role === 'manager' ? FILLS_HEAD : FILLS_POSTS;
  return tasks.find(({ items }) => items.includes(item)) ?? null;
}
