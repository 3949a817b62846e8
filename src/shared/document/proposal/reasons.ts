import { TEAM_BENEFITS } from '../../catalog/budget-case';
import { SOURCE_DOCUMENTS } from '../../catalog/source-words';
import type { BuildContext } from '../context';
import { cited, under } from '../conops/leaves';
import { pending } from '../conops/means-words';
import type { Block } from '../model';

/** Benefits of a national team for a reader who decides on money; the others are for those who know the field. */
const GENERAL = ['pointOfContact', 'coordination', 'watch', 'lessDamage'];

/** Why the country needs it: the team's own words of the organization worksheet. */
export function need(ctx: BuildContext): readonly Block[] {
  const { drivers, gaps } = ctx.plan.organization.need;
  const [why, missing] = [ctx.md(drivers), ctx.md(gaps)];
  if (why.length === 0 && missing.length === 0) return [pending(ctx, 'proposal.needMissing')];
  return [...why, ...under(ctx.heading('proposal.gapsHeading'), missing)];
}

/** What the country gets: the team's own words, or what national teams bring anywhere, said to be general. */
export function benefits(ctx: BuildContext): readonly Block[] {
  const own = ctx.md(ctx.plan.organization.need.benefits);
  if (own.length > 0) return own;
  const intro = cited(ctx.p('proposal.benefitsGeneral'), SOURCE_DOCUMENTS['sei-2004'].cite);
  const known = TEAM_BENEFITS.filter(({ id }) => GENERAL.includes(id));
  return [
    pending(ctx, 'proposal.benefitsMissing'),
    intro,
    catalogList(
      ctx,
      known.map(({ id }) => `bud-b-${id}`),
    ),
  ];
}

/** Catalog entries as "Name: text." */
export function catalogList(ctx: BuildContext, keys: readonly string[]): Block {
  const items = keys.map((key): readonly Block[] => [
    ctx.p('proposal.nameAndText', { name: ctx.texts.means(key, 'name'), text: ctx.texts.means(key, 'text') }),
  ]);
  return { kind: 'list', ordered: false, start: 1, items };
}
