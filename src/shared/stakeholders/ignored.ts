import type { Plan, Stakeholder } from '../plan/types';
import { HIGH_SCORE } from './quadrant';

/**
 * Who has high influence and is left alone: nobody of the team looks after them, or nothing was done or is
 * planned towards them. In the order of the register.
 */
export function ignoredStakeholders({ stakeholders }: Pick<Plan, 'stakeholders'>): readonly Stakeholder[] {
  const busy = new Set(stakeholders.actions.map(({ stakeholder }) => stakeholder));
  return stakeholders.register.filter(
    ({ id, influence, owner }) =>
      influence !== null && influence >= HIGH_SCORE && (owner === null || !busy.has(id)),
  );
}
