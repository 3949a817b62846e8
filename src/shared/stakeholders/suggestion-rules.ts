import { formatDay, type Day } from '../core/day';
import type { EngagementAction, Stakeholder } from '../plan/types';
import { engagementGap } from './gap';
import { HIGH_SCORE } from './quadrant';
import { hasBackup, hasRole, isLawEnforcement, isRecurring } from './roles';

/** What a rule looks at. */
export interface RuleInput {
  readonly entry: Stakeholder;
  /** Actions of this entry. */
  readonly actions: readonly EngagementAction[];
  readonly today: Day;
}
type Rule = (input: RuleInput) => boolean;

const SHARES = ['peerTeam', 'lawEnforcement', 'informationSource'] as const;
const isSought = ({ wanted }: Stakeholder): boolean => wanted !== 'unaware' && wanted !== 'resistant';

/** An official who resists is heard first and set right second: both, and in that order (S2-GOV-07 to 09). */
const resists: Rule = ({ entry }) =>
  entry.current === 'resistant' && entry.wanted !== null && isSought(entry);

/**
 * When each kind of `SUGGESTIONS` is proposed, whatever was declined or taken before. The reasons stand in the
 * words of the kinds, their sources in the catalog.
 */
export const SUGGESTION_RULES: Readonly<Record<string, Rule>> = {
  brief: ({ entry }) => entry.current === 'unaware' && isSought(entry),
  listen: resists,
  correct: resists,
  showValue: ({ entry }) =>
    entry.current === 'neutral' && (entry.wanted === 'supportive' || entry.wanted === 'leading'),
  askToLead: ({ entry }) => entry.current === 'supportive' && entry.wanted === 'leading',
  keepInformed: ({ entry, actions }) =>
    engagementGap(entry) === 0 &&
    entry.influence !== null &&
    entry.influence >= HIGH_SCORE &&
    !actions.some(isRecurring),
  introduceBackup: ({ entry }) => entry.primary !== null && !hasBackup(entry),
  firstContact: ({ entry, today }) =>
    hasRole(entry, 'peerTeam') && !entry.contacts.some(({ on }) => on <= formatDay(today)),
  agreement: ({ entry }) =>
    entry.agreements.length === 0 &&
    (entry.type === 'criticalInfrastructure' ||
      isLawEnforcement(entry) ||
      SHARES.some((role) => hasRole(entry, role))),
  lawEnforcementTerms: ({ entry }) => isLawEnforcement(entry) && entry.agreements.length === 0,
  reportingWorkshop: ({ entry }) => hasRole(entry, 'constituent') && entry.served.pilot,
  feedback: ({ entry }) => hasRole(entry, 'constituent'),
  reviewSource: ({ entry }) => hasRole(entry, 'informationSource') && entry.source.decision === null,
};
