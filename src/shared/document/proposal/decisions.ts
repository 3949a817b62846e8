import type { DocumentKey } from '../../i18n/document-words';
import { under } from '../conops/leaves';
import { money, pending } from '../conops/means-words';
import { plainCell, run } from '../inline';
import type { Block, Paragraph, Table } from '../model';
import { table } from '../tables';
import { asksOf, type Ask } from './asks';
import { isAboutMoney } from './money-links';
import type { ProposalMoney } from './money';
import { scenarioName } from './options';

const DECIDE: Readonly<Record<Ask['kind'], DocumentKey>> = {
  requested: 'proposal.decideRequested',
  promised: 'proposal.decidePromised',
  identified: 'proposal.decideIdentified',
  open: 'proposal.decideOpen',
};

/** What those who read it are asked to decide, with room to sign. */
export function decisions(of: ProposalMoney): readonly Block[] {
  const { ctx, all } = of;
  const items: readonly Paragraph[] = [
    ...(all.need === 0 ? [] : [...confirmed(of), ...asksOf(of).map((ask) => asked(of, ask))]),
    ...open(of),
  ];
  if (items.length === 0) return [pending(ctx, 'proposal.decisionsNone')];
  return [
    ctx.p('proposal.decisionsIntro'),
    { kind: 'list', ordered: true, start: 1, items: items.map((item) => [item]) },
    ...under(ctx.heading('proposal.signHeading'), [signatures(of)]),
  ];
}

/** The option the amounts are of. */
function confirmed({ ctx, result }: ProposalMoney): readonly Paragraph[] {
  const { scenarios } = ctx.plan.budget;
  const chosen = scenarios.find(({ id }) => id === result.costs.scenario);
  if (scenarios.length < 2 || chosen === undefined) return [];
  return [ctx.p('proposal.decideOption', { option: scenarioName(ctx, chosen) })];
}

function asked({ ctx }: ProposalMoney, { kind, source, payer, amount, left, month }: Ask): Paragraph {
  return ctx.said(
    [
      ctx.say(DECIDE[kind], { source, amount, month: ctx.month(month) }),
      left === 0 ? '' : ctx.say('proposal.decideLeft', { left: money(ctx, left) }),
      payer === source ? '' : ctx.say('proposal.decideOf', { payer }),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  );
}

/** Open decisions of the plan on money and people, in the team's words. */
function open({ ctx }: ProposalMoney): readonly Paragraph[] {
  return ctx.plan.decisions
    .filter(({ chosen, link }) => chosen === null && isAboutMoney(link))
    .map(({ question, options }) => {
      const texts = options.map(({ text }) => text).filter((text) => text !== '');
      const choice =
        texts.length === 0 ? '' : ctx.say('proposal.decideChoice', { options: texts.join('; ') });
      return {
        kind: 'paragraph',
        inlines: [
          run(`${ctx.say('proposal.decideQuestion')} `),
          run(question),
          ...(choice === '' ? [] : [run(` ${choice}`)]),
        ],
      };
    });
}

function signatures({ ctx }: ProposalMoney): Table {
  const blank = Array.from({ length: 4 }, () => plainCell(''));
  return {
    ...table(ctx, {
      caption: ctx.say('proposal.signHeading'),
      columns: [
        { title: ctx.say('conops.approvalName'), width: 24 },
        { title: ctx.say('conops.approvalCapacity'), width: 30 },
        { title: ctx.say('conops.approvalSignature'), width: 28 },
        { title: ctx.say('conops.approvalDate'), width: 18 },
      ],
      rows: [blank, blank],
    }),
    roomy: true,
  };
}
