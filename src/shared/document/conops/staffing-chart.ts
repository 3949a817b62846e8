import { directionOf } from '../../i18n/pseudo';
import type { BuildContext } from '../context';
import { drawOrgChart, orgOrder, type OrgPost } from '../figures/org-chart';
import type { Block, Figure } from '../model';
import { table } from '../tables';
import { under } from './leaves';
import { ownOr, pending, postNames, restOf } from './means-words';
import { firstOf } from './register-words';

/** Posts that stand on one page, one below the other, with the caption. */
const POSTS_A_PAGE = 20;

/** The organization chart, in as many figures as it needs pages, and the same as a table with who stands in. */
export function orgChart(ctx: BuildContext): readonly Block[] {
  const { positions } = ctx.plan.staffing;
  const isKnown = positions.some(({ reportsTo }) => reportsTo !== null);
  const heading = ctx.heading('means.chartHeading');
  if (!isKnown) return under(heading, [pending(ctx, 'means.chartMissing')]);
  return under(heading, [...figures(ctx), ...reports(ctx)]);
}

function figures(ctx: BuildContext): readonly Figure[] {
  const { positions } = ctx.plan.staffing;
  const names = postNames(ctx);
  const posts = orgOrder(
    positions.map(({ id, person, share, reportsTo }): OrgPost => {
      const who = ctx.person(person) || ctx.say('means.positionOpen');
      const note = share === 100 ? who : ctx.say('means.chartNote', { who, share: ctx.number(share) });
      return { id, name: names.get(id) ?? '', note, reportsTo, isOpen: person === null };
    }),
  ).map(({ post }) => post);
  const pages = Array.from({ length: Math.ceil(posts.length / POSTS_A_PAGE) }, (_, page) =>
    posts.slice(page * POSTS_A_PAGE, (page + 1) * POSTS_A_PAGE),
  );
  const alt = ctx.say('means.chartAlt', { count: posts.length, n: ctx.number(posts.length) });
  return pages.map((page, index) => ({
    kind: 'figure',
    id: index === 0 ? 'figure-organization' : `figure-organization-${String(index + 1)}`,
    ...drawOrgChart({
      posts: page.map((post) => withAbove(post, { ctx, page, names })),
      ...{ fontSize: 11, scheme: 'light', dir: directionOf(ctx.plan.identity.documentLanguage), alt },
    }),
    alt,
    caption:
      pages.length === 1
        ? ctx.say('means.chartFigure')
        : ctx.say('means.chartFigurePart', {
            part: ctx.number(index + 1),
            parts: ctx.number(pages.length),
          }),
    lang: ctx.words.lang,
  }));
}

interface ChartPage {
  readonly ctx: BuildContext;
  readonly page: readonly OrgPost[];
  readonly names: ReadonlyMap<string, string>;
}

/** A post whose superior stands on another page says so in words. */
function withAbove(post: OrgPost, { ctx, page, names }: ChartPage): OrgPost {
  const { reportsTo, note } = post;
  const above = reportsTo === null ? undefined : names.get(reportsTo);
  if (above === undefined || page.some(({ id }) => id === reportsTo)) return post;
  return { ...post, note: ctx.say('means.chartBelow', { note, above }) };
}

function reports(ctx: BuildContext): readonly Block[] {
  const { shown, rest } = firstOf(ctx.plan.staffing.positions);
  const names = postNames(ctx);
  const name = (id: string | null): string => (id === null ? '' : (names.get(id) ?? ''));
  return [
    table(ctx, {
      caption: ctx.say('means.reportsCaption'),
      columns: [
        { title: ctx.say('means.position'), width: 36 },
        { title: ctx.say('means.reportsTo'), width: 32 },
        { title: ctx.say('means.backup'), width: 32 },
      ],
      rows: shown.map(({ id, reportsTo, backup }) => [
        ownOr(ctx, name(id), ''),
        ownOr(ctx, name(reportsTo), ctx.say('means.reportsToNobody')),
        ownOr(ctx, name(backup), ctx.say('means.backupNone')),
      ]),
    }),
    ...restOf(ctx, 'means.positionsRest', rest),
  ];
}
