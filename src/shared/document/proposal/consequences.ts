import { OUTSIDE_SOURCES } from '../../catalog/outside-sources';
import { SOURCE_DOCUMENTS } from '../../catalog/source-words';
import type { Risk } from '../../plan/types';
import { openRisks } from '../../progress';
import type { BuildContext } from '../context';
import { cited, under } from '../conops/leaves';
import { restOf } from '../conops/means-words';
import { plainCell } from '../inline';
import type { Block, Cell } from '../model';
import { table } from '../tables';
import { weakPoints } from './checks';
import { fallenAway } from './fallen';
import { generalRisks } from './general-risks';
import { isAboutMoney } from './money-links';
import type { ProposalMoney } from './money';
import { catalogList } from './reasons';

/** Risks of the register a reader who decides on money goes through. */
const MOST_RISKS = 5;

/** What happens where the money does not come: in this plan, by its own register, and in any country. */
export function consequences(of: ProposalMoney): readonly Block[] {
  const { ctx } = of;
  return [
    ...under(ctx.heading('proposal.fallenHeading'), fallenAway(of)),
    ...under(ctx.heading('proposal.weakHeading'), weakPoints(of)),
    ...under(ctx.heading('proposal.risksHeading'), risks(ctx)),
    ctx.heading('proposal.generalHeading'),
    cited(ctx.p('proposal.generalIntro'), SOURCE_DOCUMENTS['sei-2004'].cite),
    catalogList(
      ctx,
      generalRisks(ctx.plan).map((id) => `bud-r-${id}`),
    ),
    cited(ctx.p('proposal.generalMandate'), OUTSIDE_SOURCES['enisa-setup-2020'].cite),
  ];
}

/** Open risks: those tied to money or people first, then the gravest. */
function risks(ctx: BuildContext): readonly Block[] {
  const open = openRisks(ctx.plan);
  if (open.length === 0) return [ctx.said(ctx.say('proposal.risksNone'), 'pending')];
  const first = open.filter(({ risk }) => isAboutMoney(risk.link));
  const shown = [...first, ...open.filter((one) => !first.includes(one))].slice(0, MOST_RISKS);
  return [
    table(ctx, {
      caption: ctx.say('proposal.risksCaption'),
      columns: [
        { title: ctx.say('conops.risksRisk'), width: 36 },
        { title: ctx.say('proposal.riskEffect'), width: 48 },
        { title: ctx.say('conops.risksRating'), width: 16, align: 'end' },
      ],
      rows: shown.map(({ risk, score }) => [
        plainCell(risk.title),
        effect(ctx, risk),
        { ...ctx.cell(ctx.say('proposal.rating', { score: ctx.number(score) })), align: 'end' },
      ]),
    }),
    ...restOf(ctx, 'proposal.risksRest', open.length - shown.length),
  ];
}

/** What it would do, else where it comes from. */
function effect(ctx: BuildContext, risk: Risk): Cell {
  const blocks = ctx.md(risk.effect);
  return { blocks: blocks.length > 0 ? blocks : ctx.md(risk.cause) };
}
