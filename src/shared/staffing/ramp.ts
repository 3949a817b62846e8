import { monthAt, monthIndex, monthOf, type Month } from '../money/month';
import type { Plan } from '../plan/types';
import { staffPositions } from './plan-team';

/** Posts that are there in a month, in percent of a full-time post. */
export interface RampMonth {
  readonly month: Month;
  /** All of them, with or without a person. */
  readonly posts: number;
  /** Those with a person. */
  readonly filled: number;
}

/**
 * The team month by month, from the start of the plan for as long as the budget looks ahead. A post counts from the
 * month it starts in to the month it ends in, as its salary does; one without a start is there from the beginning.
 */
export function staffRamp(
  plan: Pick<Plan, 'identity' | 'timeline' | 'staffing' | 'budget'>,
): readonly RampMonth[] {
  const positions = staffPositions(plan);
  const first = monthIndex(monthOf(plan.identity.startDay));
  return Array.from({ length: plan.budget.settings.years * 12 }, (_, place) => {
    const month = monthAt(first + place);
    const there = positions.filter(
      ({ startMonth, endMonth }) => startMonth <= month && (endMonth === null || month <= endMonth),
    );
    const sum = (list: typeof there): number => list.reduce((total, { share }) => total + share, 0);
    return { month, posts: sum(there), filled: sum(there.filter(({ person }) => person !== null)) };
  });
}
