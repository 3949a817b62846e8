import { isFirmSource, monthOfPlace, type CoverState } from '../../budget';
import { monthAt, monthIndex, type Month } from '../../money/month';
import type { FundingSource } from '../../plan/types';
import { entryName } from '../conops/register-words';
import { money } from '../conops/means-words';
import type { ProposalMoney } from './money';

/** Something somebody is asked for. */
export interface Ask {
  /** How far it has come; `open` is what no source covers. */
  readonly kind: Exclude<CoverState, 'secured'> | 'open';
  /** Name of the source; empty for `open`. */
  readonly source: string;
  /** Who is asked: the body behind the source, else the source itself; empty for `open`. */
  readonly payer: string;
  /** The whole amount with its currency. */
  readonly amount: string;
  /** What of it pays costs of the years looked at, in minor units of the plan's currency. */
  readonly counts: number;
  /** What of it no cost of these years needs, in the same units. */
  readonly left: number;
  /** First month in which the money is needed. */
  readonly month: Month;
}

const ORDER = ['requested', 'promised', 'identified'] as const;

/**
 * What is not secured, as requests: sources asked for first, then promises to be put into writing, sources nobody has
 * asked yet, and last what has no source. What they pay adds up to the gap. Sources that pay nothing are left out:
 * nobody is asked for money that these years have no use for, or for an amount nobody has entered. One whose money
 * cannot be counted stays.
 */
export function asksOf(of: ProposalMoney): readonly Ask[] {
  const { ctx, result, all } = of;
  const sources = ORDER.flatMap((kind) =>
    result.funding.sources
      .filter(({ source }) => source.state === kind)
      .filter(({ source, paid, amount }) => paid > 0 || (amount === 0 && isUncounted(ctx.today, source)))
      .map(({ source, paid, left }): Ask => ({
        ...{ kind, source: source.name, counts: paid, left, month: source.from },
        payer: entryName(ctx, source.stakeholder) || source.name,
        amount: money(ctx, source.amount, source.currency),
      })),
  );
  if (all.uncovered === 0) return sources;
  const first = result.funding.uncovered.findIndex((amount) => amount > 0);
  return [
    ...sources,
    {
      ...{ kind: 'open', source: '', payer: '', counts: all.uncovered, left: 0 },
      amount: money(ctx, all.uncovered),
      month: monthOfPlace(result.horizon, Math.max(0, first)),
    },
  ];
}

/** Names of sources that are not secured, are not over, and are not asked for, because they pay nothing. */
export function notAsked({ ctx: { today }, result }: ProposalMoney): readonly string[] {
  return result.funding.sources
    .filter(({ source, paid, amount }) => !isFirmSource(source) && paid === 0 && amount > 0)
    .filter(({ source }) => isOpen(today, source))
    .map(({ source }) => source.name);
}

/** Whether a source that is worth nothing in the plan's currency has an amount in its own, and is not over. */
function isUncounted(today: string, source: FundingSource): boolean {
  return source.amount > 0 && isOpen(today, source);
}

/** Whether the months of a source are not over. */
function isOpen(today: string, { from, months }: Pick<FundingSource, 'from' | 'months'>): boolean {
  return monthIndex(from) + months > monthIndex(today.slice(0, 7));
}

/** First month in which money that is not secured is needed, not before the month of today; null without any. */
export function neededFrom({ ctx: { today }, result }: ProposalMoney): Month | null {
  const { horizon, secured } = result;
  const first = secured.uncovered.findIndex((amount) => amount > 0);
  if (first < 0) return null;
  return monthAt(Math.max(monthIndex(monthOfPlace(horizon, first)), monthIndex(today.slice(0, 7))));
}
