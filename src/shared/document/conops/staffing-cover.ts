import {
  coverNeed,
  coverOf,
  handlingPosts,
  netHours,
  workingYearOf,
  type Cover,
  type CoverNeed,
} from '../../staffing';
import type { CoverKind } from '../../plan/types';
import type { BuildContext } from '../context';
import type { Block } from '../model';
import { facts } from '../tables';
import { under } from './leaves';
import { COVER, pending } from './means-words';

/** The chosen hours with the people they take, as the calculator works them out; says so while none are chosen. */
export function cover(ctx: BuildContext): readonly Block[] {
  const { settings } = ctx.plan.staffing;
  const heading = ctx.heading('means.coverHeading');
  const { chosen } = settings.cover;
  if (chosen === null) return under(heading, [pending(ctx, 'means.coverMissing')]);
  const hours = coverOf(chosen, settings.cover);
  const year = netHours(workingYearOf(ctx.plan));
  const person = { netHours: year.ok ? year.value.netHours : 0, hoursAWeek: settings.weeklyMinutes / 60 };
  const need = coverNeed(hours, person);
  if (!need.ok) return under(heading, [pending(ctx, 'means.coverFault')]);
  return under(heading, told(ctx, { chosen, hours, need: need.value, netHours: person.netHours }));
}

/** "Extended hours: 12 hours a day, 6 days a week". */
export function coverPattern(ctx: BuildContext, chosen: CoverKind, { daysAWeek, hoursADay }: Cover): string {
  return ctx.say('means.coverPattern', {
    ...{ cover: ctx.say(COVER[chosen]), hours: ctx.number(hoursADay) },
    ...{ count: daysAWeek, n: ctx.number(daysAWeek) },
  });
}

interface Told {
  readonly chosen: CoverKind;
  readonly hours: Cover;
  readonly need: CoverNeed;
  readonly netHours: number;
}

function told(ctx: BuildContext, { chosen, hours, need, netHours: net }: Told): readonly Block[] {
  const have = handlingPosts(ctx.plan.staffing.positions);
  const cell = (value: number) => ctx.cell(ctx.number(value));
  const short = { needed: ctx.number(need.people), have: ctx.number(have) };
  return [
    facts(ctx, ctx.say('means.coverCaption'), [
      [ctx.say('means.coverHours'), ctx.cell(coverPattern(ctx, chosen, hours))],
      [ctx.say('means.coverSeats'), cell(hours.seats)],
      [ctx.say('means.coverSeatHours'), cell(Math.round(need.hoursToCover))],
      [
        ctx.say('means.coverNet'),
        ctx.cell(ctx.say('means.coverNetValue', { hours: ctx.number(Math.round(net)) })),
      ],
      [ctx.say('means.coverFactor'), cell(Math.round(need.reliefFactor * 100) / 100)],
      [ctx.say('means.coverPeople'), cell(need.people)],
      [ctx.say('means.coverHave'), cell(have)],
    ]),
    ...(have < need.people ? [ctx.p('means.coverShort', short)] : []),
  ];
}
