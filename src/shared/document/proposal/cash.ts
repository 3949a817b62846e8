import { monthOfPlace, type CashFlow } from '../../budget';
import { money, pending } from '../conops/means-words';
import { cashFigure, cashRecord, cashTable, isMixed } from '../conops/resources-figures';
import type { Block } from '../model';
import type { ProposalMoney } from './money';

/** What lies in the account: with secured money alone, and when all sources pay as planned. */
export function cash(of: ProposalMoney): readonly Block[] {
  const { ctx, all, result } = of;
  if (all.need === 0) return [pending(ctx, 'means.costsMissing')];
  return [
    ctx.said(
      [
        stands(of, result.securedCash, ['proposal.cashSecuredHolds', 'proposal.cashSecuredFalls']),
        isMixed(result) ? stands(of, result.cash, ['proposal.cashAllHolds', 'proposal.cashAllFalls']) : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    ),
    cashFigure(ctx, result),
    cashTable(ctx, result),
    ...cashRecord(ctx, result),
    ctx.said(ctx.say('proposal.cashNote'), 'quiet'),
  ];
}

type Keys = readonly [
  'proposal.cashSecuredHolds' | 'proposal.cashAllHolds',
  'proposal.cashSecuredFalls' | 'proposal.cashAllFalls',
];

function stands(
  { ctx, result }: ProposalMoney,
  { lowest, firstBelowZero }: CashFlow,
  [holds, falls]: Keys,
): string {
  const values = {
    amount: money(ctx, Math.abs(lowest.amount)),
    month: ctx.month(monthOfPlace(result.horizon, lowest.month)),
  };
  if (firstBelowZero === null) return ctx.say(holds, values);
  const first = ctx.month(monthOfPlace(result.horizon, firstBelowZero));
  return ctx.say(falls, { ...values, first });
}
