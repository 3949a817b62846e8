import { STAFF_SKILLS } from '../catalog/staffing-skills';
import { formatDay } from '../core/day';
import type { Plan, Position, TrainingEntry } from '../plan/types';
import { monthIndex, monthText } from './month';
import { firstDay, levels, wantedOf } from './plan-team';
import { positionGaps } from './skill-gap';

/** Training of a calendar year. */
export interface TrainingYear {
  readonly year: number;
  /** How often a training takes place. */
  readonly times: number;
  /** Days of training times the posts they are for. */
  readonly postDays: number;
  /** Minor units of the plan's currency, at the prices of today and without tax. */
  readonly cost: number;
  /** What takes place, by month; in a month as the plan lists it. */
  readonly held: readonly HeldTraining[];
}

/** A training that takes place in a month. */
export interface HeldTraining {
  /** Id of the training. */
  readonly id: string;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly postDays: number;
  /** As in the year. */
  readonly cost: number;
}

type Part = Pick<Plan, 'identity' | 'timeline' | 'staffing' | 'budget'>;

/**
 * The training plan by calendar year, over the months the budget looks ahead. As in the budget, what has no
 * start takes place with the start of the plan, and what is repeated yearly comes back every twelve months.
 */
export function trainingYears(plan: Part): readonly TrainingYear[] {
  const first = monthIndex(plan.identity.startDay.slice(0, 7));
  if (first === null) return [];
  const last = first + plan.budget.settings.years * 12 - 1;
  const happenings = plan.staffing.training
    .flatMap((entry) => monthsOf(entry, plan, { first, last }).map((month) => ({ entry, month })))
    .toSorted((one, other) => one.month - other.month);
  const years = Math.floor(last / 12) - Math.floor(first / 12) + 1;
  return Array.from({ length: years }, (_, step) => {
    const year = Math.floor(first / 12) + step;
    const held = happenings
      .filter(({ month }) => Math.floor(month / 12) === year)
      .map(({ entry, month }) => ({
        ...{ id: entry.id, month: monthText(month), cost: entry.cost },
        postDays: entry.days * postsFor(entry, plan, month),
      }));
    return {
      ...{ year, times: held.length, held },
      postDays: held.reduce((sum, { postDays }) => sum + postDays, 0),
      cost: held.reduce((sum, { cost }) => sum + cost, 0),
    };
  });
}

function monthsOf(
  { start, yearly }: TrainingEntry,
  plan: Part,
  { first, last }: { readonly first: number; readonly last: number },
): readonly number[] {
  const day = firstDay(start, plan);
  const from = day === null ? first : monthIndex(formatDay(day).slice(0, 7));
  if (from === null) return [];
  const count = yearly ? Math.max(0, Math.floor((last - from) / 12) + 1) : 1;
  return Array.from({ length: count }, (_, step) => from + step * 12).filter(
    (month) => first <= month && month <= last,
  );
}

/** Posts a training is for in a month; of posts without a start it is not known that they are not there yet. */
function postsFor({ position, role }: TrainingEntry, plan: Part, month: number): number {
  if (position !== null) return 1;
  const isThere = ({ start, end }: Position): boolean => {
    const day = firstDay(start, plan);
    const from = day === null ? null : monthIndex(formatDay(day).slice(0, 7));
    const to = end === null ? null : monthIndex(end.slice(0, 7));
    return (from === null || from <= month) && (to === null || month <= to);
  };
  return plan.staffing.positions.filter((one) => (role === null || one.role === role) && isThere(one)).length;
}

/** A training that would close gaps of skills. */
export interface TrainingSuggestion {
  readonly skill: string;
  readonly kind: Extract<TrainingEntry['kind'], 'soft' | 'technical'>;
  /** Posts that hold less of the skill than they want. */
  readonly posts: readonly string[];
  /** Whom it is for: the only post, or the role all of them have; both null for the whole team. */
  readonly position: string | null;
  readonly role: string | null;
}

/** Whether it is known what a post holds: somebody is named for it, or its skills are noted. */
export function isHeldKnown({ person, held }: Pick<Position, 'person' | 'held'>): boolean {
  return person !== null || Object.keys(held).length > 0;
}

/**
 * One training for each skill somebody holds less of than the post wants. Those of most posts come first, by posts of
 * which it is known what they hold, then by all. Left out are skills reached outside, and posts for which a training
 * of the skill is planned: one that is done and left a gap is not.
 */
export function trainingSuggestions({
  positions,
  skills,
  outside,
  training,
}: Plan['staffing']): readonly TrainingSuggestion[] {
  const planned = training.filter(({ done, yearly }) => yearly || !done);
  const isPlanned = (skill: string, { id, role }: Position): boolean =>
    planned.some(
      (entry) =>
        entry.skills.includes(skill) &&
        (entry.position === null ? entry.role === null || entry.role === role : entry.position === id),
    );
  const gaps = positions.flatMap((post) =>
    positionGaps({ skills: levels(post.held) }, wantedOf(post)).flatMap(({ skill }) =>
      isPlanned(skill, post) ? [] : { skill, post },
    ),
  );
  const known = new Set(positions.filter(isHeldKnown).map(({ id }) => id));
  const knownIn = ({ posts }: TrainingSuggestion): number => posts.filter((id) => known.has(id)).length;
  const kinds = new Map([...STAFF_SKILLS, ...skills].map(({ id, kind }) => [id, kind]));
  return [...kinds]
    .filter(([skill]) => outside[skill] === undefined)
    .flatMap(([skill, kind]) => {
      const posts = gaps.filter((gap) => gap.skill === skill).map(({ post }) => post);
      return posts.length === 0 ? [] : suggestionOf(skill, kind === 'personal' ? 'soft' : 'technical', posts);
    })
    .toSorted((one, other) => knownIn(other) - knownIn(one) || other.posts.length - one.posts.length);
}

function suggestionOf(
  skill: string,
  kind: TrainingSuggestion['kind'],
  posts: readonly Position[],
): TrainingSuggestion {
  const [first, ...others] = posts;
  const role = first?.role ?? null;
  return {
    ...{ skill, kind, posts: posts.map(({ id }) => id) },
    position: others.length === 0 ? (first?.id ?? null) : null,
    role: others.length > 0 && others.every((one) => one.role === role) ? role : null,
  };
}
