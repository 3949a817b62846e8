import { COVER_STATES, coverageOf } from '../../budget';
import { directionOf } from '../../i18n/pseudo';
import { drawFundingNeed } from '../figures/funding-need';
import { under } from '../conops/leaves';
import { money, pending } from '../conops/means-words';
import { PAGE, shortAmount } from '../conops/resources-costs';
import { cliffs, COVERED, coverage, sources } from '../conops/resources-funding';
import type { Block, Figure } from '../model';
import type { ProposalMoney } from './money';

/** Who pays, what of each year is covered, and where funding falls away. */
export function funding(of: ProposalMoney): readonly Block[] {
  const { ctx, result, all } = of;
  const hasSources = ctx.plan.budget.sources.length > 0;
  const hasCosts = all.need > 0;
  return [
    ...(hasSources ? sources(ctx) : [pending(ctx, 'means.fundingMissing')]),
    ...(hasCosts ? [needFigure(of), ...coverage(ctx, result)] : [pending(ctx, 'means.costsMissing')]),
    ...(hasCosts ? under(ctx.heading('means.cliffHeading'), cliffs(ctx, result)) : []),
  ];
}

function needFigure({ ctx, result }: ProposalMoney): Figure {
  const years = coverageOf(result, 'planYear');
  const shown = COVER_STATES.filter((state) => years.some(({ covered }) => covered[state] > 0));
  const alt = ctx.say('proposal.needAlt', {
    years: ctx.list(
      years.map(({ need, uncovered }, year) =>
        ctx.say('proposal.needAltYear', {
          ...{ year: ctx.number(year + 1), need: money(ctx, need), open: money(ctx, uncovered) },
        }),
      ),
    ),
  });
  return {
    kind: 'figure',
    id: 'figure-funding-need',
    ...drawFundingNeed({
      ...{ width: PAGE, fontSize: 11, scheme: 'light', alt, axis: shortAmount(ctx) },
      dir: directionOf(ctx.plan.identity.documentLanguage),
      years: years.map(({ need, covered, uncovered }, year) => ({
        ...{ label: ctx.say('proposal.yearOfPlan', { year: ctx.number(year + 1) }), need, uncovered },
        covered: shown.map((state) => covered[state]),
      })),
      states: shown.map((state) => ctx.say(COVERED[state])),
      uncovered: ctx.say('means.coveredOpen'),
    }),
    alt,
    caption: ctx.say('proposal.needFigure', { currency: ctx.plan.identity.currency }),
    lang: ctx.words.lang,
  };
}
