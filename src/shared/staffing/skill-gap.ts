import type { SkillLevel } from '../catalog/staffing-types';
import { err, ok, type Result } from '../core/result';
import { isWithin, monthsFrom } from './month';
import { holderOf, presentIn, type StaffPosition } from './position';

/** A level of a skill the team needs from a month on. */
export interface SkillNeed {
  readonly skill: string;
  readonly level: SkillLevel;
  readonly startMonth: string;
  readonly endMonth: string | null;
}

/** A skill reached outside the team, such as by an agreement on forensics (S1-HUM3-06 to S1-HUM3-09). */
export type OutsideSkill = SkillNeed;

export interface SkillGapInput {
  readonly positions: readonly StaffPosition[];
  readonly needs: readonly SkillNeed[];
  readonly outside: readonly OutsideSkill[];
  /** First month, `YYYY-MM`, and how many. */
  readonly from: string;
  readonly months: number;
}

/** Where a skill stands in a month. */
export interface SkillState {
  readonly skill: string;
  /** Highest level asked for. */
  readonly needed: SkillLevel;
  /** Highest level of the positions filled. */
  readonly inside: SkillLevel;
  /** Highest level that can be reached outside. */
  readonly outside: SkillLevel;
  /** Levels missing when both are counted; 0 where none is. */
  readonly missing: number;
  readonly state: 'inside' | 'outside' | 'gap';
  /** Positions that hold the level needed. */
  readonly holders: readonly string[];
  /** Exactly one person of the team holds the level needed. */
  readonly hasSingleHolder: boolean;
  /** Somebody else could grow into it: another person holds some level, or another position stands in. */
  readonly isCrossTrained: boolean;
}

export interface SkillMonth {
  readonly month: string;
  readonly skills: readonly SkillState[];
}

/** A stretch of months in which a skill is missing, by the largest number of levels in it. */
export interface SkillGapSpan {
  readonly skill: string;
  readonly fromMonth: string;
  readonly toMonth: string;
  readonly missing: number;
}

/**
 * Needed against held, month by month, a line for each skill needed in it. A need is met inside, outside, or
 * not at all; S3-APB-08 asks that everybody has the minimum skills or access to people with them.
 */
export function skillGaps(input: SkillGapInput): Result<readonly SkillMonth[], { readonly type: 'month' }> {
  const months = monthsFrom(input.from, input.months);
  if (months === null) return err({ type: 'month' });
  return ok(months.map(({ month, index }) => ({ month, skills: skillsIn(input, index) })));
}

/** Skills needed in one month (an index of `monthIndex`) and where they stand, in the order they are needed. */
export function skillsIn(
  { positions, needs, outside }: Omit<SkillGapInput, 'from' | 'months'>,
  month: number,
): readonly SkillState[] {
  const present = presentIn(positions, month);
  const asked = needs.filter((need) => need.level > 0 && isWithin(month, need));
  const reached = outside.filter((one) => isWithin(month, one));
  return [...new Set(asked.map(({ skill }) => skill))].map((skill) => {
    const needed = highest(asked.filter((need) => need.skill === skill).map(({ level }) => level));
    const beyond = highest(reached.filter((one) => one.skill === skill).map(({ level }) => level));
    return stateOf({ skill, needed, outside: beyond }, present);
  });
}

function stateOf(
  { skill, needed, outside }: Pick<SkillState, 'skill' | 'needed' | 'outside'>,
  present: readonly StaffPosition[],
): SkillState {
  const levelOf = (position: StaffPosition): SkillLevel => position.skills[skill] ?? 0;
  const inside = highest(present.map(levelOf));
  const holders = present.filter((position) => levelOf(position) >= needed);
  const people = new Set(holders.map(holderOf));
  const others = present.filter((position) => !people.has(holderOf(position)));
  const backups = new Set(holders.flatMap(({ backup }) => backup ?? []));
  return {
    skill,
    needed,
    inside,
    outside,
    missing: Math.max(0, needed - Math.max(inside, outside)),
    state: inside >= needed ? 'inside' : outside >= needed ? 'outside' : 'gap',
    holders: holders.map(({ id }) => id),
    hasSingleHolder: people.size === 1,
    isCrossTrained: people.size > 1 || others.some((one) => levelOf(one) > 0 || backups.has(one.id)),
  };
}

function highest(levels: readonly SkillLevel[]): SkillLevel {
  return levels.reduce<SkillLevel>((most, level) => (level > most ? level : most), 0);
}

/** The gaps as stretches of months that follow one another, by skill in the order they first open. */
export function gapSpans(months: readonly SkillMonth[]): readonly SkillGapSpan[] {
  const spans: SkillGapSpan[] = [];
  const open = new Map<string, number>();
  for (const { month, skills } of months) {
    const short = skills.filter(({ state }) => state === 'gap');
    for (const skill of [...open.keys()]) if (!short.some((one) => one.skill === skill)) open.delete(skill);
    for (const { skill, missing } of short) {
      const at = open.get(skill);
      const span = at === undefined ? undefined : spans[at];
      if (at === undefined || span === undefined) {
        open.set(skill, spans.push({ skill, fromMonth: month, toMonth: month, missing }) - 1);
      } else {
        spans[at] = { ...span, toMonth: month, missing: Math.max(span.missing, missing) };
      }
    }
  }
  return spans;
}

/** What the holder of a position still has to learn for the role: what a training plan starts from. */
export function positionGaps(
  { skills }: Pick<StaffPosition, 'skills'>,
  wanted: Readonly<Record<string, SkillLevel>>,
): readonly { readonly skill: string; readonly needed: SkillLevel; readonly held: SkillLevel }[] {
  return Object.entries(wanted).flatMap(([skill, needed]) => {
    const held = skills[skill] ?? 0;
    return held < needed ? [{ skill, needed, held }] : [];
  });
}
