import { formatDay } from '../../core/day';
import { directionOf } from '../../i18n/pseudo';
import { launchDay, staffRamp } from '../../staffing';
import type { BuildContext } from '../context';
import { drawStaffRamp } from '../figures/staff-ramp';
import type { Block } from '../model';
import { PAGE } from './resources-costs';

/** How the team grows, month by month, in full-time posts; the end of each year in words. */
export function ramp(ctx: BuildContext): readonly Block[] {
  const months = staffRamp(ctx.plan);
  const launch = launchDay(ctx.plan);
  const launchMonth = launch === null ? '' : formatDay(launch).slice(0, 7);
  const place = months.findIndex(({ month }) => month === launchMonth);
  const posts = (percent: number): string => ctx.number(percent / 100);
  const alt = ctx.say('means.rampAlt', {
    years: ctx.list(
      months
        .filter((_, at) => at % 12 === 11)
        .map((end) =>
          ctx.say('means.rampAltYear', {
            ...{ month: ctx.month(end.month), posts: posts(end.posts), filled: posts(end.filled) },
          }),
        ),
    ),
  });
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
  ];
}
