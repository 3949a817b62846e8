import { formatDay } from '../../core/day';
import { coverOf } from '../../staffing';
import { timelineOf } from '../../timeline';
import type { BuildContext } from '../context';
import { under } from '../conops/leaves';
import { pending, postNames } from '../conops/means-words';
import { chosenServices, serviceName } from '../conops/services';
import { staffSummary } from '../conops/staffing';
import { coverPattern } from '../conops/staffing-cover';
import { firstParagraph, plain } from '../inline';
import type { Block } from '../model';
import { table } from '../tables';

const MISSION_LIMIT = 500;
/** Posts of different names a sentence can hold. */
const MOST_POSTS = 12;

/** What the team will do and who does it, in brief: the concept of operations has it in full. */
export function work(ctx: BuildContext): readonly Block[] {
  const mission = firstParagraph(ctx.md(ctx.plan.organization.purpose.mission), MISSION_LIMIT);
  const { fullOperation } = timelineOf(ctx.plan);
  return [
    ...(mission === '' ? [] : [plain(mission)]),
    ...services(ctx),
    ...(fullOperation === null
      ? []
      : [ctx.p('proposal.fullOperation', { team: ctx.teamStart, day: ctx.day(formatDay(fullOperation)) })]),
    ...under(ctx.heading('proposal.staffHeading'), staff(ctx)),
  ];
}

function services(ctx: BuildContext): readonly Block[] {
  const atLaunch = chosenServices(ctx, 'launch');
  const later = chosenServices(ctx, 'later').map(({ id }) => serviceName(ctx, id));
  const rest = later.length === 0 ? [] : [ctx.p('proposal.servicesLater', { services: later.join('; ') })];
  if (atLaunch.length === 0) return [pending(ctx, 'proposal.servicesMissing'), ...rest];
  return [
    table(ctx, {
      caption: ctx.say('proposal.servicesCaption'),
      columns: [
        { title: ctx.say('conops.servicesService'), width: 36 },
        { title: ctx.say('conops.servicesPurpose'), width: 64 },
      ],
      rows: atLaunch.map(({ id }) => [
        ctx.cell(serviceName(ctx, id)),
        ctx.cell(ctx.texts.services(id, 'purpose')),
      ]),
    }),
    ...rest,
  ];
}

function staff(ctx: BuildContext): readonly Block[] {
  const { positions, settings } = ctx.plan.staffing;
  const { chosen } = settings.cover;
  const hours =
    chosen === null
      ? []
      : [ctx.p('proposal.cover', { hours: coverPattern(ctx, chosen, coverOf(chosen, settings.cover)) })];
  if (positions.length === 0) return [pending(ctx, 'means.staffMissing'), ...hours];
  const names = [...postNames(ctx).values()];
  const more = names.length - MOST_POSTS;
  // Titles of posts hold commas.
  const posts = [
    ...names.slice(0, MOST_POSTS),
    ...(more > 0 ? [ctx.say('proposal.furtherPosts', { count: more, n: ctx.number(more) })] : []),
  ].join('; ');
  return [staffSummary(ctx), ctx.p('proposal.posts', { posts }), ...hours];
}
