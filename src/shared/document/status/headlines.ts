import { formatDay, type Day } from '../../core/day';
import { outlookOf, timelineOf, type Outlook } from '../../timeline';
import { planClock } from '../../progress';
import type { BuildContext } from '../context';
import type { Block } from '../model';
import { taskName } from '../schedule-facts';
import { facts } from '../tables';

/** The figures a committee asks for first: next gate, full operation, promise and slip. */
export function headlines(ctx: BuildContext, today: Day): Block {
  const outlook = outlookOf(ctx.plan, today);
  const { month, months } = planClock(ctx.plan, ctx.today);
  const time = ctx.say('status.timeValue', { month: ctx.number(month), months: ctx.number(months) });
  return facts(ctx, ctx.say('status.stands'), [
    [ctx.say('status.time'), ctx.cell(month > 0 ? time : '')],
    [ctx.say('status.nextGate'), ctx.cell(nextGate(ctx, outlook))],
    [ctx.say('status.fullOperation'), ctx.cell(fullOperation(ctx, outlook))],
    [ctx.say('status.promise'), ctx.cell(promise(ctx, outlook))],
    [ctx.say('status.slip'), ctx.cell(slip(ctx, outlook))],
  ]);
}

function nextGate(ctx: BuildContext, { nextGate: gate }: Outlook): string {
  const task = gate && timelineOf(ctx.plan).byId.get(gate.task)?.task;
  if (!gate || !task) return '';
  return ctx.say('status.nextGateValue', {
    gate: taskName(ctx, task),
    day: written(ctx, gate.day),
    percent: ctx.number(gate.progress),
  });
}

function fullOperation(ctx: BuildContext, { fullOperation: day }: Outlook): string {
  if (day !== null) return written(ctx, day);
  return ctx.say(ctx.plan.timeline.tasks.length === 0 ? 'status.noSchedule' : 'status.notCalculated');
}

function promise(ctx: BuildContext, { target, pastTarget }: Outlook): string {
  if (target === null) return '';
  const day = written(ctx, target);
  if (pastTarget === null) return day;
  if (pastTarget === 0) return ctx.say('status.promiseKept', { day });
  const values = { day, count: Math.abs(pastTarget), n: ctx.number(Math.abs(pastTarget)) };
  return ctx.say(pastTarget > 0 ? 'status.promiseLate' : 'status.promiseEarly', values);
}

function slip(ctx: BuildContext, { slip: found }: Outlook): string {
  if (found === null) return '';
  const { days, baseline } = found;
  if (days === 0) return ctx.say('status.slipNone', { baseline });
  const values = { baseline, count: Math.abs(days), n: ctx.number(Math.abs(days)) };
  return ctx.say(days > 0 ? 'status.slipLater' : 'status.slipEarlier', values);
}

function written(ctx: BuildContext, day: Day): string {
  return ctx.day(formatDay(day));
}
