import { ANSWER_LINES, ELSEWHERE_LINES, FED_BY, HOST_LINES } from '../catalog/budget-first';
import type { CostLine } from '../catalog/budget-types';
import { INFRASTRUCTURE_ITEMS } from '../catalog/tools-infrastructure';
import type { Plan } from '../plan/types';
import { plannedOnCall } from '../staffing';
import { ON_CALL_TYPICAL } from './salaries-twice';

/** Answers that decide which typical lines there are; ids of options of the first questions. */
export interface FirstAnswers {
  readonly services: readonly string[];
  readonly host: readonly string[];
  readonly cover: string;
  readonly tools: string;
  readonly advisers: string;
}

/** Why a typical line is not in a first budget. */
export type LeftReason = 'posts' | 'reserve' | 'service' | 'host' | 'tools' | 'advisers' | 'cover';

/** Why the answers do without a line; null where it belongs to the budget. */
export function leftReason({ id, services }: CostLine, answers: FirstAnswers): LeftReason | null {
  if (ELSEWHERE_LINES.posts.includes(id)) return 'posts';
  if (ELSEWHERE_LINES.reserve.some((line) => line === id)) return 'reserve';
  if (services !== undefined && !services.some((one) => answers.services.includes(one))) return 'service';
  if (answers.host.some((option) => HOST_LINES[option]?.includes(id) === true)) return 'host';
  const rule = ANSWER_LINES[id];
  return rule === undefined || rule.options.includes(answers[rule.question]) ? null : rule.question;
}

/** What stands in the plan for the same cost: a typed line, or what staffing feeds. */
export type ThereBy = 'line' | 'cover' | 'training' | 'tools' | 'infrastructure';

/** Where the plan pays for what a typical line is about; null where nothing does. */
export function thereBy(
  line: CostLine,
  { staffing, budget }: Pick<Plan, 'staffing' | 'budget'>,
): ThereBy | null {
  if (budget.lines.some(({ catalog }) => catalog === line.id)) return 'line';
  if (line.id === ON_CALL_TYPICAL && bringsOnCallPay({ staffing, budget })) return 'cover';
  return fedBy(line, staffing);
}

/** What staffing brings by itself for the same cost as a typical line; null where nothing does. */
export function fedBy(
  { id, timing }: CostLine,
  staffing: Plan['staffing'],
): Exclude<ThereBy, 'line' | 'cover'> | null {
  if (FED_BY.training.includes(id) && staffing.training.some(({ cost }) => cost > 0)) return 'training';
  const isBought = staffing.tools.some(
    ({ licence, state }) => licence === 'commercial' && (state === 'chosen' || state === 'inUse'),
  );
  if (FED_BY.tools.includes(id) && isBought) return 'tools';
  const items = INFRASTRUCTURE_ITEMS.filter(({ lines }) => lines.includes(id)).map((item) => item.id);
  const isThere = staffing.infrastructure.some(
    ({ item, state, oneOff, yearly }) =>
      item !== null &&
      items.includes(item) &&
      state !== 'byHost' &&
      (timing === 'once' ? oneOff : yearly) > 0,
  );
  return isThere ? 'infrastructure' : null;
}

function bringsOnCallPay(plan: Pick<Plan, 'staffing' | 'budget'>): boolean {
  const paid = plannedOnCall(plan);
  return paid.ok && paid.value !== null && paid.value.pay > 0;
}
