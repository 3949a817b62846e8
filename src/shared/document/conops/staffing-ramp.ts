import { formatDay } from '../../core/day';
import { directionOf } from '../../i18n/pseudo';
import { launchDay, staffRamp } from '../../staffing';
import type { BuildContext } from '../context';
import { drawStaffRamp } from '../figures/staff-ramp';
import type { Block, Cell } from '../model';
import { table } from '../tables';
import { PAGE } from './resources-costs';

/** How the team grows, month by month, in full-time posts, and the same at the end of each year as a table. */
export function ramp(ctx: BuildContext): readonly Block[] {
  const months = staffRamp(ctx.plan);
  const launch = launchDay(ctx.plan);
  const launchMonth = launch === null ? '' : formatDay(launch).slice(0, 7);
  const place = months.findIndex(({ month }) => month === launchMonth);
  const posts = (percent: number): string => ctx.number(percent / 100);
  const ends = months.filter((_, at) => at % 12 === 11);
  const alt = ctx.say('means.rampAlt', {
    years: ctx.list(
      ends.map((end) =>
        ctx.say('means.rampAltYear', {
          ...{ month: ctx.month(end.month), posts: posts(end.posts), filled: posts(end.filled) },
        }),
      ),
    ),
  });
  const cell = (percent: number): Cell => ({ ...ctx.cell(posts(percent)), align: 'end' });
  return [
    {
      kind: 'figure',
      id: 'figure-staff-ramp',
      ...drawStaffRamp({
        ...{ width: PAGE, fontSize: 11, scheme: 'light', alt, axis: (amount) => ctx.number(amount) },
        dir: directionOf(ctx.plan.identity.documentLanguage),
        months: months.map(({ posts: all, filled }) => ({ posts: all / 100, filled: filled / 100 })),
        ticks: months.flatMap(({ month }, at) =>
          at % 12 === 0 ? [{ place: at, label: ctx.month(month) }] : [],
        ),
        filled: ctx.say('means.rampFilled'),
        open: ctx.say('means.rampOpen'),
        mark: place === -1 ? null : { place, label: ctx.say('means.rampLaunch') },
      }),
      alt,
      caption: ctx.say('means.rampFigure'),
      lang: ctx.words.lang,
    },
    table(ctx, {
      caption: ctx.say('means.rampCaption'),
      columns: [
        { title: ctx.say('means.rampEnd'), width: 40 },
        { title: ctx.say('means.rampPosts'), width: 30, align: 'end' },
        { title: ctx.say('means.rampFilled'), width: 30, align: 'end' },
      ],
      rows: ends.map(({ month, posts: all, filled }) => [
        ctx.cell(ctx.month(month)),
        cell(all),
        cell(filled),
      ]),
    }),
  ];
}
