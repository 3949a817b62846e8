import { ENGAGEMENTS } from '../plan/stakeholders';
import type { Stakeholder } from '../plan/types';

/**
 * How many steps of the ladder (unaware, resistant, neutral, supportive, leading) an entry still has to climb
 * to where it is wanted. 0: there, or farther than asked. Null while either end is not recorded.
 *
 * Resistance is a step on the way and never an aim, so whoever it is "wanted" of has no step to go. The ladder
 * is common practice of stakeholder work; none of the source documents has one.
 */
export function engagementGap({ current, wanted }: Pick<Stakeholder, 'current' | 'wanted'>): number | null {
  if (current === null || wanted === null) return null;
  if (wanted === 'resistant') return 0;
  return Math.max(0, ENGAGEMENTS.indexOf(wanted) - ENGAGEMENTS.indexOf(current));
}
