import { PLAN_ASSUMPTIONS, type PlanAssumptionId } from '../catalog/staffing-facts';
import { POSITION_LEVELS, type PositionLevel } from '../catalog/staffing-types';
import { err, ok, type Result } from '../core/result';
import { wholePeople } from './arithmetic';
import { coverNeed } from './cover';
import { changedCounts, suggestedCounts, type Counted } from './first-plan-counts';
import { LEVEL_CYCLE, plannedPositions } from './first-plan-drafts';
import type {
  Assumption,
  AssumptionChanges,
  FirstPlan,
  FirstPlanAnswers,
  FirstPlanFault,
  PlannedPosition,
} from './first-plan-types';
import { monthIndex } from './month';
import { netHours } from './net-hours';

const LONGEST_PLAN = 600;

/**
 * A first set of positions from the answers of a first talk, with everything it takes for granted. Each
 * assumption in `changes` takes the place of what the rules suggest; people, percent and months are whole
 * numbers. `levels`: levels a person chose, by the id of the position. It is a place to start from, and to be
 * labeled as a suggestion.
 */
export function firstPlan(
  answers: FirstPlanAnswers,
  changes: AssumptionChanges = {},
  levels: Readonly<Record<string, PositionLevel>> = {},
): Result<FirstPlan, FirstPlanFault> {
  const lead = leadOf(answers);
  if (!lead.ok) return lead;
  const year = netHours(answers.workingYear);
  if (!year.ok) return err({ type: 'workingYear', fault: year.error });
  const person = { netHours: year.value.netHours, hoursAWeek: answers.workingYear.hoursAWeek };
  const need = coverNeed(answers.cover, person);
  if (!need.ok) return err({ type: 'cover', fault: need.error });
  const counts = changedCounts(suggestedCounts(answers, need.value, lead.value.lead), changes);
  if (!counts.ok) return counts;
  const positions = plannedPositions(counts.value, need.value, lead.value).map((one) => ({
    ...one,
    level: levels[one.id] ?? one.level,
  }));
  const cost = costOf(positions, answers.salaries);
  if (!cost.ok) return cost;
  return ok({
    positions,
    assumptions: assumptionsOf({
      ...counts.value,
      handlersCover: given(wholePeople(need.value.peopleExact), 'people'),
      levelMix: given(LEVEL_CYCLE.length, 'levels'),
      netHours: given(year.value.netHours, 'hours'),
      salaries: given(cost.value, 'minorUnits'),
    }),
    fullTimePercent: positions.reduce((sum, { share }) => sum + share, 0),
    costAYear: cost.value,
  });
}

const given = (value: number, unit: Assumption['unit']): Counted => ({ value, unit, isChanged: false });

function assumptionsOf(values: Readonly<Record<PlanAssumptionId, Counted>>): readonly Assumption[] {
  return PLAN_ASSUMPTIONS.map(({ id, refs }) => ({ id, refs, ...values[id] }));
}

/** Month of launch as an index, and the months before it. */
function leadOf({
  startMonth,
  launchMonth,
  months,
}: FirstPlanAnswers): Result<{ readonly lead: number; readonly launch: number }, FirstPlanFault> {
  const start = monthIndex(startMonth);
  const launch = monthIndex(launchMonth);
  if (start === null) return err({ type: 'month', field: 'startMonth' });
  if (launch === null) return err({ type: 'month', field: 'launchMonth' });
  if (!Number.isInteger(months) || months < 1 || months > LONGEST_PLAN) {
    return err({ type: 'month', field: 'months' });
  }
  const lead = launch - start;
  return lead < 0 || lead >= months ? err({ type: 'launch' }) : ok({ lead, launch });
}

/** Each position is rounded to the minor unit by itself, as it is paid. */
function costOf(
  positions: readonly PlannedPosition[],
  salaries: FirstPlanAnswers['salaries'],
): Result<number, FirstPlanFault> {
  const bad = POSITION_LEVELS.find((level) => !Number.isSafeInteger(salaries[level]) || salaries[level] < 0);
  if (bad !== undefined) return err({ type: 'salary', level: bad });
  const products = positions.map(({ level, share }) => salaries[level] * share);
  if (!products.every(Number.isSafeInteger)) return err({ type: 'tooLarge' });
  const cost = products.reduce((sum, product) => sum + Math.round(product / 100), 0);
  return Number.isSafeInteger(cost) ? ok(cost) : err({ type: 'tooLarge' });
}
