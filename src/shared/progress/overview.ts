import { STAGE_IDS, type StageId } from '../catalog/types';
import { parseDay, planMonth } from '../core/day';
import type { Decision, Plan, Risk } from '../plan/types';
import type { ItemView } from './items';
import { nextThings, type NextItem } from './next';
import { isUnderWay, stageView, type Progress, type StageStatus, type StageView } from './stage-view';

/** Which month of the plan today is. `month` counts from 1; before the start it is 0 or less. */
export interface PlanClock {
  readonly phase: 'before' | 'within' | 'after';
  readonly month: number;
  readonly months: number;
  /** Days until the start day while `phase` is `before`, else 0. */
  readonly daysToStart: number;
}

export interface StageLine {
  readonly id: StageId;
  readonly status: StageStatus;
  readonly progress: Progress;
}

/** An open risk with its score, likelihood times impact (1 to 25). */
export interface ScoredRisk {
  readonly risk: Risk;
  readonly score: number;
}

export interface Overview {
  readonly clock: PlanClock;
  readonly stages: readonly StageLine[];
  /** Nobody has recorded anything yet: the plan has just been created. */
  readonly untouched: boolean;
  /** From the stages under way; where there is none, from the first that is not completed. */
  readonly next: readonly NextItem[];
  /** Longest overdue first. */
  readonly overdue: readonly ItemView[];
  /** In the order of stages and themes. */
  readonly blocked: readonly ItemView[];
  /** Decisions without a chosen option, in the order of the register. */
  readonly openDecisions: readonly Decision[];
  /** Open risks, highest score first. */
  readonly risks: readonly ScoredRisk[];
}

/** How many next things the overview lists. */
export const OVERVIEW_NEXT = 5;

/** Where the plan stands and what is next. `today` is `YYYY-MM-DD`. */
export function overviewOf(plan: Plan, today: string): Overview {
  const views = STAGE_IDS.map((id) => stageView(plan, id, today));
  const items = views.flatMap((view) => view.themes).flatMap((theme) => theme.items);
  const counted = items.filter((item) => item.origin !== 'unknown');
  return {
    clock: planClock(plan, today),
    stages: views.map(({ id, status, progress }) => ({ id, status, progress })),
    untouched: isUntouched(plan),
    next: nextThings(plan, stagesToWorkOn(views), { today, limit: OVERVIEW_NEXT }),
    overdue: counted
      .filter((item) => item.overdue)
      .sort((a, b) => ((a.record.due ?? '') < (b.record.due ?? '') ? -1 : 1)),
    blocked: counted.filter((item) => item.record.state === 'blocked'),
    openDecisions: plan.decisions.filter((entry) => entry.chosen === null),
    risks: openRisks(plan),
  };
}

/** Which month of the plan a day falls in. */
export function planClock(plan: Plan, today: string): PlanClock {
  const { startDay, lengthMonths: months } = plan.identity;
  const [start, day] = [parseDay(startDay), parseDay(today)];
  // The schema lets only real days in; a plan built by hand may say otherwise and is then not begun.
  if (start === null || day === null) return { phase: 'before', month: 0, months, daysToStart: 0 };
  const month = planMonth(start, day);
  const phase = month < 1 ? 'before' : month > months ? 'after' : 'within';
  return { phase, month, months, daysToStart: phase === 'before' ? start - day : 0 };
}

/** Open risks with their scores, highest first; equal scores by impact, then in the order of the register. */
export function openRisks(plan: Plan): readonly ScoredRisk[] {
  return plan.risks
    .filter((risk) => risk.status === 'open')
    .map((risk) => ({ risk, score: risk.likelihood * risk.impact }))
    .sort((a, b) => b.score - a.score || b.risk.impact - a.risk.impact);
}

/** Nothing was recorded in a stage, and no stage was started. */
function isUntouched(plan: Plan): boolean {
  const { items, customItems, log } = plan.stages;
  return log.length === 0 && customItems.length === 0 && Object.keys(items).length === 0;
}

function stagesToWorkOn(views: readonly StageView[]): readonly StageView[] {
  const underWay = views.filter((view) => isUnderWay(view.status));
  if (underWay.length > 0) return underWay;
  return views.filter((view) => view.status.kind !== 'completed').slice(0, 1);
}
