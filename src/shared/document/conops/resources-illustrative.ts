import { illustrativeRefs, type BudgetResult } from '../../budget';
import { OUTSIDE_SOURCES } from '../../catalog/outside-sources';
import type { BuildContext } from '../context';
import { lineWord } from '../line-word';
import type { Block } from '../model';
import { cited } from './leaves';
import { meansWord, money } from './means-words';

/** Lines a sentence names; further ones are counted. */
const MOST_NAMED = 12;

/**
 * Which prices and salaries are illustrative figures of no country, and how much of the cost hangs on them; nothing
 * while none is.
 */
export function illustrative(ctx: BuildContext, { costs }: BudgetResult): readonly Block[] {
  const refs = illustrativeRefs(ctx.plan);
  const found = costs.lines.filter(({ line, state }) => state === 'counted' && refs.has(line.ref));
  if (found.length === 0) return [];
  const posts = found.filter(({ line }) => line.origin === 'position').length;
  const named = { say: ctx.say, named: (prefix: string, id: string) => meansWord(ctx, `${prefix}-`, id) };
  const names = found.filter(({ line }) => line.origin === 'line').map(({ line }) => lineWord(named, line));
  const amount = found.reduce((sum, { total }) => sum + total, 0);
  const told = [
    ctx.say('proposal.illustrative'),
    names.length === 0
      ? ''
      : ctx.say('proposal.illustrativeLines', {
          ...{ count: names.length, n: ctx.number(names.length), lines: listed(ctx, names) },
        }),
    posts === 0 ? '' : ctx.say('proposal.illustrativePosts', { count: posts, n: ctx.number(posts) }),
    ctx.say('proposal.illustrativeSum', { amount: money(ctx, amount), total: money(ctx, costs.total) }),
  ];
  return [
    cited(
      ctx.said(told.filter((sentence) => sentence !== '').join(' ')),
      OUTSIDE_SOURCES['enisa-setup-2020'].cite,
    ),
  ];
}

/** Names of lines hold commas. */
function listed(ctx: BuildContext, names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  const rest = more > 0 ? [ctx.say('register.andMore', { count: more, n: ctx.number(more) })] : [];
  return [...names.slice(0, MOST_NAMED), ...rest].join('; ');
}
