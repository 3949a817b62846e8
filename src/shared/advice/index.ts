import { formatDay, type Day } from '../core/day';
import { isOverdue } from '../progress';
import type { Plan } from '../plan/types';
import { finding, type Finding } from './finding';
import { moneyAdvice, moneyAdviceOn } from './money-advice';
import { organizationAdvice } from './organization-advice';
import { planAdvice } from './plan-advice';
import { serviceAdvice } from './service-advice';
import { staffingAdvice } from './staffing-advice';
import { stakeholderAdvice, stakeholderAdviceOn } from './stakeholder-advice';
import { timelineAdvice } from './timeline-advice';
import { unknownIds } from './unknown-ids';

export {
  ADVICE_RULES,
  namedValues,
  type AdviceRule,
  type Finding,
  type FindingNames,
  type FindingPlace,
  type Severity,
} from './finding';

/**
 * Everything worth saying about a plan, whatever day it is: in the order of the program's screens. Screens show
 * their own part (`where.screen`), `check` on the command line prints all. Never changes the plan, never fails.
 */
export function adviceFor(plan: Plan): readonly Finding[] {
  return [
    ...planAdvice(plan),
    ...organizationAdvice(plan),
    ...serviceAdvice(plan),
    ...timelineAdvice(plan),
    ...stakeholderAdvice(plan),
    ...staffingAdvice(plan),
    ...moneyAdvice(plan),
    ...unknownIds(plan),
  ];
}

/** What is worth saying because of the day: today is `today`. */
export function adviceOn(plan: Plan, today: Day): readonly Finding[] {
  return [...overdue(plan, today), ...stakeholderAdviceOn(plan, today), ...moneyAdviceOn(plan, today)];
}

function overdue(plan: Plan, today: Day): readonly Finding[] {
  const day = formatDay(today);
  const late = Object.entries(plan.stages.items).filter(([, record]) => isOverdue(record, day));
  if (late.length === 0) return [];
  const where = { screen: 'stages', section: null, path: 'stages.items' } as const;
  return [finding({ rule: 'overdue', severity: 'notice', where, values: { count: late.length } })];
}
