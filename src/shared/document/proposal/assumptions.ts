import { under } from '../conops/leaves';
import { assumed } from '../conops/resources-assumptions';
import { rates } from '../conops/resources-rates';
import type { Block } from '../model';
import type { ProposalMoney } from './money';
import { nameOfRef } from './request';
import { problemList } from './uncounted';

/** Annex: everything the amounts rest on that belongs to no single line, and what they leave out. */
export function assumptions(of: ProposalMoney): readonly Block[] {
  const { ctx, result } = of;
  return [
    ...assumed(ctx, result),
    ...under(ctx.heading('proposal.ratesHeading'), rates(ctx)),
    ...under(
      ctx.heading('proposal.problemsHeading'),
      problemList(of, (ref) => nameOfRef(of, ref)),
    ),
    ctx.said(ctx.say('proposal.assumedNote'), 'quiet'),
  ];
}
