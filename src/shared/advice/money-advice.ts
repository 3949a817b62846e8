import { budgetOf, cliffChecks, moneyChecks, type BudgetResult, type MoneyCheck } from '../budget';
import { BUDGET_CHECKS } from '../catalog/budget-checks';
import { STAFF_SHARE } from '../catalog/budget-figures';
import { addDays, addMonths, formatDay, parseDay, type Day } from '../core/day';
import type { Plan } from '../plan/types';
import { timelineOf } from '../timeline';
import { finding, type Finding, type FindingPlace } from './finding';
import { lineName, namesOf } from './line-names';

/** What is seen in the budget and its funding whatever day it is. Silent until something costs. */
export function moneyAdvice(plan: Plan): readonly Finding[] {
  return adviceOf(plan, (result) => moneyChecks(plan, result));
}

/** Where funding falls away from today on: a cliff that lies in the past can no longer be bridged. */
export function moneyAdviceOn(plan: Plan, today: Day): readonly Finding[] {
  return adviceOf(plan, (result) => cliffChecks(result, formatDay(today)));
}

function adviceOf(plan: Plan, checksOf: (result: BudgetResult) => readonly MoneyCheck[]): readonly Finding[] {
  const { lines, sources } = plan.budget;
  const { positions, training, tools, infrastructure } = plan.staffing;
  const isEmpty = [lines, sources, positions, training, tools, infrastructure].every(
    (list) => list.length === 0,
  );
  if (isEmpty) return [];
  return checksOf(budgetOf(plan, timelineOf(plan))).flatMap((check) => findingOf(plan, check));
}

function findingOf(plan: Plan, check: MoneyCheck): Finding[] {
  const known = BUDGET_CHECKS.find(({ id }) => id === check.id);
  if (!known) return [];
  const { id: rule, ref } = check;
  const { severity, refs, outside = [] } = known;
  const found = finding({
    rule,
    severity,
    refs,
    outside,
    where: placeOf(ref, known.about),
    values: valuesOf(plan, check),
  });
  return [MANY.includes(rule) && ref !== null ? { ...found, id: `${rule}:${ref}` } : found];
}

/** Rules a plan can break several times. */
const MANY: readonly string[] = [
  ...['cliff', 'cliffUsedUp', 'proprietaryUnrun'],
  ...['beyondAmount', 'overAllocated', 'againstTerms', 'earmarkedIdle'],
];

const LISTS: Readonly<Record<string, string>> = {
  line: 'budget.lines',
  source: 'budget.sources',
  spending: 'budget.spendings',
  position: 'staffing.positions',
  training: 'staffing.training',
  tool: 'staffing.tools',
  infrastructure: 'staffing.infrastructure',
};

function placeOf(ref: string | null, about: string): FindingPlace {
  const [kind = '', id = ''] = ref?.split(':') ?? [];
  if (kind === 'cover') return { screen: 'staffing', section: null, path: 'staffing.settings.cover' };
  const list = LISTS[kind];
  if (list === undefined) {
    return { screen: 'budget', section: null, path: about === 'funding' ? 'budget.sources' : 'budget.lines' };
  }
  return { screen: list.startsWith('budget') ? 'budget' : 'staffing', section: id, path: `${list}.${id}` };
}

function valuesOf(plan: Plan, check: MoneyCheck): Finding['values'] {
  const { id, ref, sources, lines, needs, currencies, amount, percent, month, year } = check;
  const isShare = id === 'staffShare';
  return {
    ...(sources.length > 0 ? { source: sources.map((source) => sourceName(plan, source)).join('\n') } : {}),
    ...(id === 'proprietaryUnrun' && ref !== null ? { tool: lineName(plan, ref) } : {}),
    ...(lines.length > 0 ? { lines: namesOf(lines, (line) => lineName(plan, line)) } : {}),
    ...(id === 'noPrice' ? { count: lines.length } : {}),
    ...(needs.length > 0 ? { needs: needs.map((need) => `bud-y-${need}`).join('\n') } : {}),
    ...(currencies.length > 0 ? { currencies: currencies.join(', ') } : {}),
    ...(amount === null ? {} : { amount }),
    ...(percent === null
      ? {}
      : isShare
        ? { share: percent, from: STAFF_SHARE.from, to: STAFF_SHARE.to }
        : { percent }),
    ...(month === null ? {} : { day: lastDayOf(month) }),
    ...(year === null ? {} : { year: yearText(year) }),
  };
}

function sourceName({ budget }: Plan, id: string): string {
  return budget.sources.find((source) => source.id === id)?.name.replaceAll('\n', ' ') ?? id;
}

function lastDayOf(month: string): string {
  const first = parseDay(`${month}-01`);
  return first === null ? month : formatDay(addDays(addMonths(first, 1), -1));
}

/** A fiscal year that lies in two calendar years is called by both: 2027/28. */
function yearText([start, end]: readonly [number, number]): string {
  return start === end ? String(start) : `${String(start)}/${String(end).slice(-2)}`;
}
