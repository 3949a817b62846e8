import { formatDay } from '../core/day';
import type { EngagementAction, Plan, Stakeholder } from '../plan/types';
import { hasRole } from '../stakeholders';
import { timelineOf } from '../timeline';
import { finding, type Finding } from './finding';
import { place } from './stakeholder-place';

/**
 * Trust comes from work with a few before everybody is served (S2-CONST-08, S2-CONST-22). Seen when neither a
 * contact with a constituent nor an action for one falls by the day of full operation. An action without a day
 * is no plan for that time, and one that was done counts by the day it was done. Silent without constituents,
 * and while no day of full operation is known.
 */
export function trustAfterLaunch(plan: Plan): Finding[] {
  const { register, actions } = plan.stakeholders;
  const served = register.filter((entry) => hasRole(entry, 'constituent'));
  const [first] = served;
  if (!first) return [];
  const { fullOperation } = timelineOf(plan);
  if (fullOperation === null) return [];
  const launch = formatDay(fullOperation);
  const ids = new Set(served.map(({ id }) => id));
  const theirs = actions.filter(({ stakeholder }) => stakeholder !== null && ids.has(stakeholder));
  if (served.some((entry) => isMet(entry, launch)) || theirs.some((action) => isBy(action, launch)))
    return [];
  const [late] = theirs;
  return [
    finding({
      rule: 'trustAfterLaunch',
      severity: 'warning',
      where: late
        ? place(late.stakeholder, `actions.${late.id}.due`)
        : place(first.id, `register.${first.id}.contacts`),
      values: { count: served.length },
      refs: ['S2-CONST-08', 'S2-CONST-12', 'S2-CONST-22'],
    }),
  ];
}

function isMet({ contacts }: Stakeholder, day: string): boolean {
  return contacts.some(({ on }) => on <= day);
}

function isBy({ due, done }: EngagementAction, day: string): boolean {
  const on = done ?? due;
  return on !== null && on <= day;
}
