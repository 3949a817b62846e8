import type { BudgetProblem } from '../../budget';
import { money } from '../conops/means-words';
import type { Block } from '../model';
import type { ProposalMoney } from './money';

/** Problems by which an amount is missing, in part or as a whole. */
const MISSING: readonly BudgetProblem['type'][] = ['missingRate', 'noSalary', 'tooLarge'];

/** Lines and sources whose money is not counted in full, each once. */
export function uncountedRefs({ result }: ProposalMoney): readonly string[] {
  return [...new Set(result.problems.filter(({ type }) => MISSING.includes(type)).map(({ ref }) => ref))];
}

/** Everything that keeps the figures from being the whole truth, one item each; nothing when there is nothing. */
export function problemList(
  { ctx, result }: ProposalMoney,
  nameOf: (ref: string) => string,
): readonly Block[] {
  if (result.problems.length === 0) return [];
  const say = (problem: BudgetProblem): string => {
    const name = nameOf(problem.ref);
    switch (problem.type) {
      case 'missingRate':
        return ctx.say('proposal.problemRate', { name, currency: problem.currency });
      case 'laterRate':
        return ctx.say('proposal.problemLaterRate', { name, currency: problem.currency });
      case 'unscheduled':
        return ctx.say('proposal.problemUnscheduled', { name });
      case 'noSalary':
        return ctx.say('proposal.problemSalary', { name });
      case 'outside':
        return ctx.say('proposal.problemOutside', { name, amount: money(ctx, problem.amount) });
      case 'tooLarge':
        return ctx.say('proposal.problemLarge', { name });
    }
  };
  const items = result.problems.map((problem): readonly Block[] => [ctx.said(say(problem))]);
  return [{ kind: 'list', ordered: false, start: 1, items }];
}
