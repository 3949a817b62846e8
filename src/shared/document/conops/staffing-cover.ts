import {
  coverNeed,
  coverOf,
  coversOf,
  handlingPosts,
  netHours,
  workingYearOf,
  type Cover,
  type CoverNeed,
  type OnCallCost,
} from '../../staffing';
import type { CoverKind } from '../../plan/types';
import type { BuildContext } from '../context';
import type { Block, Cell } from '../model';
import { facts } from '../tables';
import { under } from './leaves';
import { COVER, money, pending } from './means-words';

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
  const covers = year.ok ? coversOf(ctx.plan, year.value) : null;
  const row = covers?.ok ? covers.value.rows.find(({ kind }) => kind === chosen) : undefined;
  const known = { chosen, hours, need: need.value, netHours: person.netHours, onCall: row?.onCall ?? null };
  return under(heading, told(ctx, known));
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
  readonly onCall: OnCallCost | null;
}

function told(ctx: BuildContext, { chosen, hours, need, netHours: net, onCall }: Told): readonly Block[] {
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
      ...(onCall === null ? [] : [[ctx.say('means.coverOnCallPay'), onCallCell(ctx, onCall)] as const]),
    ]),
    ...(have < need.people ? [ctx.p('means.coverShort', short)] : []),
  ];
}

function onCallCell(ctx: BuildContext, { hours, pay, cost }: OnCallCost): Cell {
  if (pay === 0) return ctx.cell(ctx.say('means.coverOnCallPayUnsaid'));
  const { callHours } = ctx.plan.staffing.settings.cover;
  return ctx.cell(
    ctx.say('means.coverOnCallPayValue', {
      ...{ amount: money(ctx, cost), hours: ctx.number(Math.round(hours)) },
      calls: ctx.number(callHours),
    }),
  );
}
