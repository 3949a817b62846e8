import { STAFF_SKILLS } from '@shared/catalog/staffing-skills';
import type { OwnSkill, Plan, Position } from '@shared/plan/types';
import { levels, skillsAtLaunch, wantedOf, type SkillLevels, type SkillState } from '@shared/staffing';

/** What one post wants and holds. */
export interface PostLevels {
  readonly post: Position;
  readonly wanted: SkillLevels;
  readonly held: SkillLevels;
}

/** A row of the skill matrix. */
export interface SkillRow {
  readonly id: string;
  readonly name: string;
  readonly kind: OwnSkill['kind'];
  readonly isOwn: boolean;
  /** Levels wanted and held by post. */
  readonly posts: ReadonlyMap<string, { readonly wanted: number; readonly held: number }>;
  /** Highest level wanted of any post, and highest held. */
  readonly needed: number;
  readonly best: number;
  readonly outside: string;
  /** Where it stands at launch, `low` where somebody holds it below what is wanted; null where it is not needed then. */
  readonly state: 'inside' | 'single' | 'outside' | 'low' | 'gap' | null;
}

/** The 24 skills of the catalog and the team's own, with their levels by post. */
export function skillRows(
  plan: Pick<Plan, 'identity' | 'timeline' | 'staffing'>,
  nameOf: (skill: string) => string,
): readonly SkillRow[] {
  const { positions, skills, outside } = plan.staffing;
  const posts = positions.map((post): PostLevels => ({
    post,
    wanted: wantedOf(post),
    held: levels(post.held),
  }));
  const launch = skillsAtLaunch(plan);
  const all = [
    ...STAFF_SKILLS.map(({ id, kind }) => ({ id, kind, isOwn: false })),
    ...skills.map(({ id, kind }) => ({ id, kind, isOwn: true })),
  ];
  return all.map(({ id, kind, isOwn }) => {
    const byPost = new Map(
      posts.map(({ post, wanted, held }) => [post.id, { wanted: wanted[id] ?? 0, held: held[id] ?? 0 }]),
    );
    const pairs = [...byPost.values()];
    const state = launch.get(id);
    return {
      ...{ id, kind, isOwn, name: nameOf(id), posts: byPost, outside: outside[id] ?? '' },
      needed: Math.max(0, ...pairs.map(({ wanted }) => wanted)),
      best: Math.max(0, ...pairs.map(({ held }) => held)),
      state: state === undefined ? null : standing(state),
    };
  });
}

function standing({ state, inside, hasSingleHolder }: SkillState): SkillRow['state'] {
  if (hasSingleHolder) return 'single';
  return state === 'gap' && inside > 0 ? 'low' : state;
}
