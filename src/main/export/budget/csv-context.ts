import { budgetOf, type BudgetResult } from '@shared/budget';
import type { BuildContext } from '@shared/document/context';
import type { DocumentKey } from '@shared/i18n/document-words';
import { plainAmount } from '@shared/money/format-amount';
import { timelineOf, type TimelineState } from '@shared/timeline';

/** What the tables of staffing and budget are written from. */
export interface CsvContext extends BuildContext {
  readonly result: BudgetResult;
  readonly schedule: TimelineState;
  /** Minor units of the plan's currency with a point. */
  readonly amount: (minor: number) => string;
  /** What an entry of staffing costs in all, by its ref; empty where it has no line. */
  readonly costOf: (ref: string) => string;
  /** Heads of columns, called as in the workbook. */
  readonly heads: (keys: readonly DocumentKey[]) => readonly string[];
}

/** Works the budget out once for a table. */
export function csvContext(ctx: BuildContext): CsvContext {
  const { plan, say, today } = ctx;
  const { currency } = plan.identity;
  const schedule = timelineOf(plan);
  const result = budgetOf(plan, schedule, today);
  const amount = (minor: number): string => plainAmount({ amount: minor, currency });
  return {
    ...ctx,
    ...{ result, schedule, amount },
    costOf: (ref) => {
      const cost = result.costs.lines.find(({ line }) => line.ref === ref);
      return cost ? amount(cost.total) : '';
    },
    heads: (keys) => keys.map((key) => say(key, { currency })),
  };
}
