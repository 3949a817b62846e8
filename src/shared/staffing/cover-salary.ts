import { STAFF_ROLES } from '../catalog/staffing-further-roles';
import { divideRounded, toAmount } from '../money/round';
import type { Plan, Position } from '../plan/types';

/** Roles of the catalog whose work is handling incidents. */
export const HANDLING_ROLES: readonly string[] = STAFF_ROLES.filter(({ handles }) => handles).map(
  ({ id }) => id,
);
const HANDLING: ReadonlySet<string | null> = new Set(HANDLING_ROLES);

/** Positions whose work is handling incidents: those that can stand in a seat of a cover. */
export function handlersOf<T extends Pick<Position, 'role'>>(positions: readonly T[]): readonly T[] {
  return positions.filter(({ role }) => HANDLING.has(role));
}

/** How many full-time posts of these positions handle incidents: 1.5 of a whole and a half one. */
export function handlingPosts(positions: readonly Pick<Position, 'role' | 'share'>[]): number {
  return handlersOf(positions).reduce((sum, { share }) => sum + share, 0) / 100;
}

/** What a year of a full-time post costs, in minor units: the average, and how it came about. */
export interface CoverSalary {
  /** On average, before anything on top. */
  readonly salary: number;
  /** At the salary level of the scenario, with what the employer pays on top; rounded once. */
  readonly cost: number;
  /** Basis points of the scenario. */
  readonly onCost: number;
}

/** What becomes of a salary under the scenario that is the plan, in basis points. */
export interface PayLevel {
  /** Salaries against those typed: 10,000 is the same. */
  readonly salaries: number;
  /** What the employer pays on top. */
  readonly onCost: number;
}

/** Level of salaries and on-costs of the scenario that is the plan. */
export function payLevelOf({ settings, scenarios }: Plan['budget']): PayLevel {
  const plan = scenarios.find(({ id }) => id === settings.scenario);
  const { salaries = 10_000, onCost = 0 } = plan?.assumptions ?? {};
  return { salaries, onCost };
}

const WHOLE = 10_000n;

/**
 * What a full-time year of a handler costs under the scenario that is the plan: the average salary of such posts, or
 * that of the grades where no post has one. Null where no salary is known, or the cost is beyond exact numbers.
 */
export function coverSalary({ staffing, budget }: Pick<Plan, 'staffing' | 'budget'>): CoverSalary | null {
  const ofGrade = new Map(staffing.grades.map(({ id, yearly }) => [id, yearly]));
  const paid = handlersOf(staffing.positions).flatMap(
    ({ salary, grade }) => salary ?? ofGrade.get(grade ?? '') ?? [],
  );
  const counted = paid.length > 0 ? paid : staffing.grades.map(({ yearly }) => yearly);
  if (counted.length === 0) return null;
  const { salaries, onCost } = payLevelOf(budget);
  const sum = counted.reduce((total, amount) => total + BigInt(amount), 0n);
  const count = BigInt(counted.length);
  const salary = toAmount(divideRounded(sum, count));
  const cost = toAmount(
    divideRounded(sum * BigInt(salaries) * (WHOLE + BigInt(onCost)), count * WHOLE * WHOLE),
  );
  return salary.ok && cost.ok ? { salary: salary.value, cost: cost.value, onCost } : null;
}
