import { FIRST_YEAR_NEEDS, STAFF_SHARE } from '../catalog/budget-figures';
import type { Plan } from '../plan/types';
import type { BudgetResult } from './budget-of';
import { monthOfPlace } from './horizon';
import { moneyCheck, type MoneyCheck } from './money-check';
import { totalOf } from './part-sums';
import { spansOf, type Span } from './totals';

type Part = Pick<Plan, 'staffing'>;

/** What a budget should pay for and does not, seen in the scenario that is the plan. */
export function coverageChecks(plan: Part, result: BudgetResult): readonly MoneyCheck[] {
  const { horizon } = result;
  const years = spansOf(horizon, 'year').filter(
    ({ from, to }) => to - from === 12 && totalOf(result.costs.months, from, to) > 0,
  );
  const running = years.filter(({ from }) => from >= horizon.sustainmentFrom);
  return [
    ...staffShare(plan, result),
    ...yearWithout(result, { id: 'noTraining', category: 'training', years }),
    ...yearWithout(result, { id: 'noTravel', category: 'travel', years }),
    ...yearWithout(result, { id: 'noMemberships', category: 'memberships', years: running }),
    ...consultancyEnds(result),
    ...firstYearGaps(plan, result),
  ];
}

/** Not part of the range: ENISA's figures were taken without consultancy, and a reserve is no cost yet. */
const OUTSIDE_SHARE: readonly string[] = ['consultancy', 'contingency'];

/** Below the range nothing is said where somebody else pays posts: their salaries are missing from the share. */
function staffShare({ staffing }: Part, { costs }: BudgetResult): readonly MoneyCheck[] {
  let staff = 0;
  let running = 0;
  for (const { line, parts } of costs.lines) {
    if (OUTSIDE_SHARE.includes(line.category)) continue;
    for (const { nature, months } of parts) {
      const total = nature === 'running' ? totalOf(months) : 0;
      running += total;
      if (line.category === 'staff') staff += total;
    }
  }
  if (running === 0) return [];
  const percent = Math.round((staff / running) * 100);
  const isTooHigh = percent > STAFF_SHARE.to;
  const isTooLow =
    percent < STAFF_SHARE.from && staffing.positions.every(({ paidElsewhere }) => !paidElsewhere);
  return isTooHigh || isTooLow ? [moneyCheck('staffShare', { percent })] : [];
}

interface Wanted {
  readonly id: 'noTraining' | 'noTravel' | 'noMemberships';
  readonly category: string;
  readonly years: readonly Span[];
}

/** The first whole fiscal year with costs and none of the category. */
function yearWithout({ costs }: BudgetResult, { id, category, years }: Wanted): readonly MoneyCheck[] {
  const lines = costs.lines.filter(({ line }) => line.category === category);
  const without = years.find(({ from, to }) => lines.every(({ months }) => totalOf(months, from, to) === 0));
  if (!without?.year) return [];
  return [moneyCheck(id, { year: [without.year.startYear, without.year.endYear] })];
}

/** Consultancy is paid during start-up and in no month after it. */
function consultancyEnds({ costs, horizon }: BudgetResult): readonly MoneyCheck[] {
  if (horizon.sustainmentFrom >= horizon.months) return [];
  const last = costs.lines
    .filter(({ line }) => line.category === 'consultancy')
    .reduce(
      (place, { months }) =>
        Math.max(
          place,
          months.findLastIndex((amount) => amount > 0),
        ),
      -1,
    );
  if (last < 0 || last >= horizon.sustainmentFrom) return [];
  return [moneyCheck('consultancyEnds', { month: monthOfPlace(horizon, last) })];
}

/** Categories that show that a need is paid for where no typical line does. Recruitment has only its line. */
const NEED_CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  salaries: ['staff'],
  facilities: ['premises'],
  design: ['consultancy'],
  training: ['training'],
  technology: ['equipment', 'infrastructure', 'software'],
};

function firstYearGaps({ staffing }: Part, { costs }: BudgetResult): readonly MoneyCheck[] {
  const paid = costs.lines.filter(({ months }) => totalOf(months, 0, 12) > 0).map(({ line }) => line);
  const elsewhere: Readonly<Record<string, boolean>> = {
    salaries: staffing.positions.some(({ paidElsewhere }) => paidElsewhere),
    facilities: staffing.infrastructure.some(
      ({ item, state }) => item === 'premises' && (state === 'byHost' || state === 'inPlace'),
    ),
  };
  const needs = FIRST_YEAR_NEEDS.filter(({ id, lines }) => {
    if (elsewhere[id] === true) return false;
    return !paid.some(({ origin, catalog, category }) => {
      const isTypical = origin === 'line' && catalog !== null && lines.includes(catalog);
      return isTypical || (NEED_CATEGORIES[id] ?? []).includes(category);
    });
  }).map(({ id }) => id);
  return needs.length === 0 ? [] : [moneyCheck('firstYearGaps', { needs })];
}
