import type { StageId } from '../../catalog/types';
import { addMonths, type Day } from '../../core/day';
import type { BuildContext } from '../context';
import { latestEntry } from '../roadmap';

/** "3 Implementation" */
export function stageName(ctx: BuildContext, stage: StageId): string {
  return ctx.say('conops.stageName', {
    number: ctx.number(Number(stage.slice('stage'.length))),
    name: ctx.texts.stages(stage, 'short'),
  });
}

/** Short month and year, without the day. */
export function calendarMonth(ctx: BuildContext, start: Day, month: number): string {
  const format = new Intl.DateTimeFormat(ctx.dateLocale, {
    timeZone: 'UTC',
    calendar: 'gregory',
    month: 'short',
    year: 'numeric',
  });
  return format.format(addMonths(start, month) * 86_400_000);
}

const STATE = {
  started: 'conops.roadmapStarted',
  completed: 'conops.roadmapCompleted',
  reopened: 'conops.roadmapReopened',
} as const;

/** Where a stage stands by its log. */
export function stageState(ctx: BuildContext, stage: StageId): string {
  const entry = latestEntry(ctx.plan, stage);
  if (entry === null) return ctx.say('conops.roadmapNotStarted');
  return ctx.say(STATE[entry.action], { day: ctx.day(entry.on) });
}
