import type { SourceRefs } from './types';

/** A kind of body or person that has a stake. Words: `name`, `why`. */
export interface StakeholderType {
  readonly id: string;
  readonly refs: SourceRefs;
}

/** What somebody is to the team; several may hold at once. Words: `name`, `does`. */
export interface StakeholderRole {
  readonly id: string;
  /** Empty where the role is common practice and in none of the sources. */
  readonly refs: readonly string[];
}

/** A line of the list of typical stakeholders of a country, offered for ticking. Words: `name`. */
export interface StakeholderTemplate {
  readonly id: string;
  readonly group: TemplateGroup;
  readonly type: string;
  readonly roles: readonly string[];
  readonly involvement: readonly ('discusses' | 'promotes' | 'plans')[];
  /** Id of the critical sectors of the worksheet. */
  readonly sector?: string;
  readonly refs: readonly string[];
}

/** Parts of the template list. Words: `stk-g-<group>` -> `name`. */
export const TEMPLATE_GROUPS = [
  'government',
  'security',
  'critical',
  'host',
  'peers',
  'market',
  'public',
] as const;
export type TemplateGroup = (typeof TEMPLATE_GROUPS)[number];

/** A field of the power and interest grid. Words: `name`, `does`, `why`. */
export const QUADRANTS = ['manage', 'satisfy', 'inform', 'watch'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/**
 * An action the program proposes for a stakeholder. Words: `aim` (with `{{name}}`), `message`, `channel`,
 * `why`. When it is proposed stands in `src/shared/stakeholders`.
 */
export interface SuggestionKind {
  readonly id: string;
  readonly frequency: 'once' | 'monthly' | 'quarterly' | 'halfYearly' | 'yearly';
  /** Stage item the action serves, where there is one. */
  readonly items: readonly string[];
  readonly refs: SourceRefs;
}

/** A decision or activity of the responsibilities matrix. Words: `name`. */
export interface RaciActivity {
  readonly id: string;
  readonly stage: 1 | 2 | 3 | 4 | 5;
  readonly kind: 'decision' | 'activity';
  readonly refs: SourceRefs;
}

/** An audience of the communication plan. Words: `name`, `what`, `why`. */
export interface Audience {
  readonly id: string;
  readonly phase: 'setup' | 'operation' | 'both';
  readonly refs: SourceRefs;
}
