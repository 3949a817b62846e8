import { BUDGET_CHECKS, type BudgetCheck } from '../catalog/budget-checks';
import type { Plan } from '../plan/types';
import {
  capacityShort,
  planWarnings,
  type CapacityShort,
  type PlanWarning,
  type StaffingRule,
} from '../staffing';
import { finding, type AdviceRule, type Finding, type FindingPlace } from './finding';
import { namesOf, positionName, skillName } from './line-names';

/** What is seen in the people of a plan and their hours. Silent until there is a position. */
export function staffingAdvice(plan: Plan): readonly Finding[] {
  if (plan.staffing.positions.length === 0) return [];
  return [
    ...planWarnings(plan).flatMap((warning) => warningFinding(plan, warning)),
    ...capacityShort(plan).flatMap(capacityFinding),
  ];
}

function checkOf(rule: AdviceRule): BudgetCheck | undefined {
  return BUDGET_CHECKS.find(({ id }) => id === rule);
}

function warningFinding(plan: Plan, warning: PlanWarning): Finding[] {
  const { rule, refs } = warning;
  const known = checkOf(rule);
  if (known === undefined) return [];
  const { severity, outside = [] } = known;
  const where = PLACES[rule](warning.positions[0] ?? null);
  return [finding({ rule, severity, refs, outside, where, values: valuesOf(plan, warning) })];
}

const place = (path: string, section: string | null = null): FindingPlace => ({
  screen: 'staffing',
  section,
  path: `staffing.${path}`,
});
const atPosition = (id: string | null): FindingPlace =>
  id === null ? place('positions') : place(`positions.${id}`, id);
const atSkills = (id: string | null): FindingPlace => place(id === null ? 'skills' : `positions.${id}.held`);
const atCover = (): FindingPlace => place('settings.cover');

const PLACES: Readonly<Record<StaffingRule, (position: string | null) => FindingPlace>> = {
  fewerThanThree: () => place('positions'),
  headOnlySenior: atPosition,
  engagementOperates: atPosition,
  singleHolder: atSkills,
  noCrossTraining: atSkills,
  roundClockShort: atCover,
  roundClockNoOperators: atCover,
};

function valuesOf(plan: Plan, { positions, skills, values, month }: PlanWarning): Finding['values'] {
  // Several posts of one role have one name.
  const posts = [...new Set(positions.map((id) => positionName(plan.staffing, id)))];
  return {
    month,
    ...Object.fromEntries(Object.entries(values).map(([key, value]) => [key, rounded(value, 100)])),
    ...(posts.length > 0 ? { positions: namesOf(posts, (name) => name) } : {}),
    ...(skills.length > 0 ? { skills: namesOf(skills, (id) => skillName(plan.staffing, id)) } : {}),
  };
}

function capacityFinding({ about, month, needed, available }: CapacityShort): Finding[] {
  const rule = about === 'all' ? 'capacityOver' : 'handlingOver';
  const known = checkOf(rule);
  if (known === undefined) return [];
  const values = { month, needed: rounded(needed, 1), available: rounded(available, 1) };
  const { severity, refs, outside = [] } = known;
  return [finding({ rule, severity, refs, outside, where: place('demand'), values })];
}

/** To one part in `parts`: hours and people are no more exact than what they are worked out from. */
function rounded(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}
