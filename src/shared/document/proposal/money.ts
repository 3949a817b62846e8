import {
  budgetOf,
  coverageOf,
  monthOfPlace,
  scenariosOf,
  type BudgetResult,
  type CoveredSpan,
  type ScenarioTable,
} from '../../budget';
import { timelineOf } from '../../timeline';
import { meansWord, postNames } from '../conops/means-words';
import type { BuildContext } from '../context';
import { lineWord } from '../line-word';

/** What every part of the proposal is built from. */
export interface ProposalMoney {
  readonly ctx: BuildContext;
  readonly result: BudgetResult;
  /** All years together. */
  readonly all: CoveredSpan;
  /** Part of the cost that no secured money covers, in minor units: what the proposal is about. */
  readonly gap: number;
  /** The options side by side; costs as much as a budget for each, so it is worked out when it is asked for. */
  readonly scenarios: () => ScenarioTable;
}

/** The money of a plan as the proposal looks at it. Never fails: an empty plan costs nothing. */
export function moneyOf(ctx: BuildContext): ProposalMoney {
  const { plan } = ctx;
  const schedule = timelineOf(plan);
  const result = budgetOf(plan, schedule, ctx.today);
  const { horizon, costs } = result;
  const span = {
    ...{ from: 0, to: horizon.months, first: horizon.first, last: monthOfPlace(horizon, horizon.months - 1) },
    ...{ year: null, quarter: null },
  };
  const nothing = { secured: 0, promised: 0, requested: 0, identified: 0 };
  const all = coverageOf(result, 'all')[0] ?? { span, need: 0, covered: nothing, uncovered: 0 };
  const scenarios = (): ScenarioTable => scenariosOf(plan, schedule);
  return { ctx, result, all, gap: costs.total - all.covered.secured, scenarios };
}

/** Name of a line by its ref, posts as in the table of positions; the ref itself for one that is gone. */
export function nameOfLine({ ctx, result }: ProposalMoney, ref: string): string {
  const found = result.costs.lines.find((cost) => cost.line.ref === ref);
  if (!found) return ref;
  const { line } = found;
  const post = line.origin === 'position' ? postNames(ctx).get(line.id) : undefined;
  if (post !== undefined) return post;
  const named = (prefix: string, id: string): string => meansWord(ctx, `${prefix}-`, id);
  return lineWord({ say: ctx.say, named }, line) || ctx.say('proposal.lineUnnamed');
}
