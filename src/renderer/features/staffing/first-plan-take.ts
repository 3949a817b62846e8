import type { PositionLevel } from '@shared/catalog/staffing-types';
import { takeFirstTeam } from '@shared/commands/staffing-team';
import type { Translate } from '@shared/i18n/ui-words';
import type { Plan, Position, SalaryGrade } from '@shared/plan/types';
import { planLevel, type FirstPlan } from '@shared/staffing';
import { dispatch } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { keptAnswers, type Answers } from './first-plan-answers';
import { positionOf } from './position-edits';
import { LEVEL_WORDS, refusalOf } from './staffing-words';

const LEVELS = ['junior', 'ordinary', 'senior', 'lead'] as const;

interface Taking {
  readonly answers: Answers;
  readonly plan: Plan;
  readonly t: Translate;
}

interface Grades {
  readonly grades: ReadonlyMap<PositionLevel, string>;
}

/** Takes a first plan over in one step: posts, a salary grade for each level paid, hours of cover, answers. */
export function takeOver(first: FirstPlan, { answers, plan, t }: Taking): string | null {
  const graded = gradesOf(first, { answers, plan, t });
  const positions = positionsOf(first, { answers, plan, grades: graded.byLevel });
  const { cover, seats, weeklyMinutes } = answers;
  return refusalOf(
    dispatch(takeFirstTeam, {
      ...{ grades: graded.added, positions },
      settings: { weeklyMinutes, answers: { ...plan.staffing.settings.answers, ...keptAnswers(answers) } },
      cover: { chosen: cover, seats },
    }),
    t,
  );
}

/** A grade of the plan with the name and amount of the level is used again. */
function gradesOf(first: FirstPlan, { answers: { salaries }, plan, t }: Taking) {
  const added: SalaryGrade[] = [];
  const byLevel = new Map<PositionLevel, string>();
  for (const level of LEVELS) {
    const yearly = salaries[level];
    if (yearly === 0 || !first.positions.some((one) => one.level === level)) continue;
    const name = t(LEVEL_WORDS[planLevel(level)]);
    const known = plan.staffing.grades.find((grade) => grade.name === name && grade.yearly === yearly);
    const grade = known ?? { id: newId(), name, yearly };
    if (!known) added.push(grade);
    byLevel.set(level, grade.id);
  }
  return { added, byLevel };
}

/** Everybody reports to the head; who starts in the first month of the plan starts on its first day. */
function positionsOf(
  first: FirstPlan,
  { answers: { services }, plan: { identity }, grades }: Omit<Taking, 't'> & Grades,
): readonly Position[] {
  const made = first.positions.map(({ role, level, share, startMonth }): Position => ({
    ...positionOf(role, services),
    ...{ level: planLevel(level), share, grade: grades.get(level) ?? null },
    start: {
      day: startMonth === identity.startDay.slice(0, 7) ? identity.startDay : `${startMonth}-01`,
      task: null,
    },
  }));
  const head = made.find(({ role }) => role === 'manager')?.id ?? null;
  return made.map((one) => (one.id === head ? one : { ...one, reportsTo: head }));
}
