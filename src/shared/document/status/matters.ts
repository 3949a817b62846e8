import { formatDay } from '../../core/day';
import { never } from '../../core/assert';
import { timelineOf, type TimelineMatter } from '../../timeline';
import type { BuildContext } from '../context';
import { taskName } from '../schedule-facts';

/** One thing that matters now, as a sentence. */
export function matterText(ctx: BuildContext, matter: TimelineMatter): string {
  const task = (id: string | null): string => {
    const found = id === null ? undefined : timelineOf(ctx.plan).byId.get(id)?.task;
    return found ? taskName(ctx, found) : '';
  };
  switch (matter.kind) {
    case 'fault':
      return ctx.say('status.matterFault');
    case 'conflict':
      return ctx.say('status.matterConflict', { count: matter.count, n: ctx.number(matter.count) });
    case 'pastTarget':
      return ctx.say('status.matterPastTarget', { count: matter.days, n: ctx.number(matter.days) });
    case 'late': {
      const values = { task: task(matter.task), day: ctx.day(formatDay(matter.day)) };
      return ctx.say(matter.critical ? 'status.matterLateCritical' : 'status.matterLate', values);
    }
    case 'critical':
      return ctx.say('status.matterCritical', {
        task: task(matter.task),
        day: ctx.day(formatDay(matter.day)),
      });
    default:
      return never(matter);
  }
}
