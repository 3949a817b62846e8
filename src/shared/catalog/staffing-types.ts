import type { SourceRefs } from './types';

/** Empty where an entry is common practice or our own suggestion and in none of the source documents. */
export type OptionalRefs = readonly string[];

/** How well somebody masters a skill: 0 none, 1 aware, 2 works with help, 3 works alone, 4 teaches it. */
export const SKILL_LEVELS = [0, 1, 2, 3, 4] as const;
export type SkillLevel = (typeof SKILL_LEVELS)[number];

/** How experienced a position is. Words: `stf-l-<level>` -> `name`, `means`. */
export const POSITION_LEVELS = ['junior', 'ordinary', 'senior', 'lead'] as const;
export type PositionLevel = (typeof POSITION_LEVELS)[number];

/** A skill of the basic staff skills of SEI, Appendix B. Words: `stf-s-<id>` -> `name`, `means`. */
export interface StaffSkill {
  readonly id: string;
  readonly kind: 'personal' | 'technical';
  readonly refs: SourceRefs;
  /** What belongs to it, shown as a hint. */
  readonly parts: readonly SkillPart[];
}

/** A part of a skill. Words: `stf-u-<id>` -> `name`. */
export interface SkillPart {
  readonly id: string;
  readonly refs: SourceRefs;
}

/** Something a role does. Words: `stf-t-<id>` -> `name`. */
export interface RoleTask {
  readonly id: string;
  readonly refs: OptionalRefs;
  /** Service of the FIRST framework without which nobody has this task; the tie to the service is ours. */
  readonly service?: string;
}

/** Skills of Appendix B and the level a role wants; the levels are our suggestion and can be changed. */
export type WantedSkills = Readonly<Record<string, Exclude<SkillLevel, 0>>>;

/** A role a position can have. Words: `stf-r-<id>` -> `name`, `purpose`. */
export interface StaffRole {
  readonly id: string;
  readonly refs: OptionalRefs;
  readonly tasks: readonly RoleTask[];
  readonly skills: WantedSkills;
  /** Whether its hours go into incidents, so that the limit of a person's time on handling holds. */
  readonly handles: boolean;
}

/** A choice or piece of guidance that is only words and sources. Which words: see the list it stands in. */
export interface StaffEntry {
  readonly id: string;
  readonly refs: OptionalRefs;
}

/** A piece of guidance. Words: `stf-g-<id>` -> `title`, `text`. */
export interface StaffGuidance extends StaffEntry {
  readonly topic: 'sizing' | 'hiring' | 'conduct' | 'retention' | 'development' | 'outside';
}

/** A line of the set to start with; all of it is a suggestion. Words: `stf-x-<id>` -> `why`. */
export interface StarterPosition extends StaffEntry {
  readonly role: string;
  /** Fewest and most people. */
  readonly count: readonly [fewest: number, most: number];
  /** Percent of full time of each. */
  readonly share: number;
}

/**
 * How a number is known. `source`: read in a source document. `secondHand`: read in a page that reproduces the
 * source. `derived`: worked out here from such numbers. `suggestion`: ours.
 */
export type FactMark = 'source' | 'secondHand' | 'derived' | 'suggestion';

/** A number staffing is worked out with. Words: `stf-n-<id>` -> `text`, `source`. */
export interface StaffingFact extends StaffEntry {
  readonly mark: FactMark;
  readonly value: number | readonly [from: number, to: number];
}
