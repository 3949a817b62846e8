import { firstBudget, withoutHigherTiers, type FirstBudget } from '@shared/budget';
import type { PositionLevel } from '@shared/catalog/staffing-types';
import { takeFirstPlan, type FirstPlanEdit } from '@shared/commands/first-plan';
import type { CatalogText } from '@shared/i18n/catalog-text';
import type { Translate } from '@shared/i18n/ui-words';
import { addToMonth } from '@shared/money/month';
import type { Assumptions, BudgetLine, Plan, Position, SalaryGrade, Scenario } from '@shared/plan/types';
import {
  missingPosts,
  planLevel,
  plannedStart,
  type FirstPlan,
  type PlannedPosition,
} from '@shared/staffing';
import { tierScenarios } from '../../state/lean-and-full';
import { newId } from '../../state/new-id';
import { keptAnswers, LEVELS, OWN_SALARY, type Answers } from './first-plan-answers';
import { pricesOf, RESERVED, type MoneyChoices } from './first-plan-choices';
import { givenRate, ratedPlan } from './first-plan-rate';
import { positionOf } from './position-edits';
import { LEVEL_WORDS } from './staffing-words';

interface Taking {
  readonly first: FirstPlan;
  readonly answers: Answers;
  readonly choices: MoneyChoices;
  readonly plan: Plan;
  readonly t: Translate;
  /** Words of the budget. */
  readonly text: CatalogText;
}

/** What would be added, and the plan as it would be then. */
export interface FirstResult {
  readonly posts: readonly PlannedPosition[];
  /** The positions the posts become, in the same order. */
  readonly positions: readonly Position[];
  readonly budget: FirstBudget;
  readonly edit: FirstPlanEdit;
  /** Null where the plan refuses it. */
  readonly next: Plan | null;
}

/** Everything a first plan adds to the one that is open. Posts and lines it has already are not added again. */
export function firstResult(taking: Taking): FirstResult {
  const { first, answers, choices, plan, t } = taking;
  const posts = missingPosts(first.positions, plan.staffing.positions);
  const graded = gradesOf(posts, taking);
  const positions = positionsOf(posts, { answers, plan, grades: graded.byLevel });
  const { cover, seats, weeklyMinutes, daysOff, services, currency, years, host, tools, advisers } = answers;
  const people = plan.staffing.positions.length + posts.length;
  const prices = pricesOf(choices.prices, currency, ratedPlan(plan, answers));
  const rate = givenRate(plan, answers);
  const given = { services, host, cover, tools, advisers, people, currency, prices };
  const budget = firstBudget(given, plan, choices.lines);
  const lines = linesOf(budget, taking);
  const edit: FirstPlanEdit = {
    ...{ grades: graded.added, positions, services, currency, years, lines },
    settings: {
      ...{ weeklyMinutes, ...daysOff },
      answers: { ...plan.staffing.settings.answers, ...keptAnswers(answers) },
    },
    cover: { chosen: cover, seats },
    rates: rate ? [{ id: newId(), ...rate }] : [],
    scenarios: scenariosOf(lines, { plan, choices, t }),
  };
  const next = takeFirstPlan.run(plan, edit);
  return { posts, positions, budget, edit, next: next.ok ? next.value : null };
}

function linesOf({ lines }: FirstBudget, { t, text }: Taking): readonly BudgetLine[] {
  return lines
    .filter(({ taken }) => taken)
    .map(({ id, unit, draft, figure }) => ({
      ...draft,
      id: newId(),
      name: text(`bud-l-${id}`, 'name'),
      unit: text(`bud-u-${unit}`, 'name'),
      note:
        figure === null
          ? ''
          : t('staffing.fp_figure_note', {
              name: text(`bud-f-${figure.id}`, 'name'),
              note: text(`bud-f-${figure.id}`, 'note'),
            }),
    }));
}

/** The scenario that is the plan with what is assumed, and the lean and the full one beside it. */
function scenariosOf(
  added: readonly BudgetLine[],
  { plan: { budget }, choices, t }: Pick<Taking, 'plan' | 'choices' | 't'>,
): readonly Scenario[] {
  const { rates, reserve, tiers } = choices;
  const assumed = budget.scenarios.map((one) =>
    one.id === budget.settings.scenario
      ? { ...one, assumptions: { ...one.assumptions, ...rates, ...reserveOf(reserve) } }
      : one,
  );
  if (!tiers) return assumed;
  const scenarios = withoutHigherTiers(assumed, added);
  const all = { ...budget, lines: [...budget.lines, ...added], scenarios: [...scenarios] };
  return [...scenarios, ...tierScenarios(all, t)];
}

function reserveOf(reserve: number | null): Partial<Assumptions> {
  if (reserve === null) return {};
  return { contingency: Object.fromEntries(reserve === 0 ? [] : RESERVED.map((id) => [id, reserve])) };
}

/** A grade of the plan with the name and amount of the level is used again. */
function gradesOf(
  posts: readonly PlannedPosition[],
  { answers: { salaries, salary }, plan, t }: Pick<Taking, 'answers' | 'plan' | 't'>,
) {
  const added: SalaryGrade[] = [];
  const byLevel = new Map<PositionLevel, string>();
  for (const level of LEVELS) {
    const yearly = salaries[level];
    if (yearly === 0 || !posts.some((one) => one.level === level)) continue;
    const plain = t(LEVEL_WORDS[planLevel(level)]);
    const name = salary === OWN_SALARY ? plain : t('staffing.fp_grade_illustrative', { level: plain });
    const known = plan.staffing.grades.find((grade) => grade.name === name && grade.yearly === yearly);
    const grade = known ?? { id: newId(), name, yearly };
    if (!known) added.push(grade);
    byLevel.set(level, grade.id);
  }
  return { added, byLevel };
}

interface Posts {
  readonly answers: Answers;
  readonly plan: Plan;
  readonly grades: ReadonlyMap<PositionLevel, string>;
}

/** Everybody reports to the head, the one there is or the new one. */
function positionsOf(
  posts: readonly PlannedPosition[],
  { answers: { services, lead }, plan, grades }: Posts,
): readonly Position[] {
  const launch = addToMonth(plan.identity.startDay.slice(0, 7), lead);
  const made = posts.map((post): Position => ({
    ...positionOf(post.role, services),
    ...{ level: planLevel(post.level), share: post.share, grade: grades.get(post.level) ?? null },
    start: plannedStart(post, plan, launch),
  }));
  const head = [...plan.staffing.positions, ...made].find(({ role }) => role === 'manager')?.id ?? null;
  return made.map((one) => (one.id === head ? one : { ...one, reportsTo: head }));
}
