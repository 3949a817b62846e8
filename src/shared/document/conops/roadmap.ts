import { addDays, addMonths, formatDay, parseDay, type Day } from '../../core/day';
import type { BuildContext } from '../context';
import { drawStageRoadmap } from '../figures/stage-roadmap';
import { plainCell } from '../inline';
import type { Block, Cell, Figure, Table } from '../model';
import { rangeDays, stageRanges, type StageRange } from '../roadmap';
import { table } from '../tables';
import { cited, under, type Leaves } from './leaves';
import { isScheduled, scheduledRoadmap } from './roadmap-schedule';
import { calendarMonth, stageName, stageState } from './roadmap-words';
import { chosenServices, laterMonth, serviceName } from './services';

const DAYS_PER_MONTH = 365.25 / 12;

/** Section 21: the schedule of the timeline; without one the stages over the planned months, called indicative. */
export const roadmap: Leaves = {
  roadmap: (ctx) => {
    const start = parseDay(ctx.plan.identity.startDay);
    if (start === null) return [];
    if (isScheduled(ctx)) return [...scheduledRoadmap(ctx, start), ...laterServices(ctx)];
    const ranges = stageRanges(ctx.plan.identity.lengthMonths);
    return [
      intro(ctx, start),
      figure(ctx, start, ranges),
      stageTable(ctx, start, ranges),
      ctx.said(ctx.say('conops.roadmapIndicative'), 'quiet'),
      ...laterServices(ctx),
    ];
  },
};

/** Last day of the planned length. */
export function planEnd(start: Day, months: number): Day {
  return addDays(addMonths(start, months), -1);
}

function intro(ctx: BuildContext, start: Day): Block {
  const months = ctx.plan.identity.lengthMonths;
  const paragraph = ctx.p('conops.roadmapIntro', {
    count: months,
    months: ctx.number(months),
    start: ctx.day(formatDay(start)),
    end: ctx.day(formatDay(planEnd(start, months))),
  });
  return cited(paragraph, ctx.say('conops.roadmapSource'));
}

/** Months of a range as people count them, from 1: "5 to 9". */
function monthsText(ctx: BuildContext, range: StageRange): string {
  const from = ctx.number(range.from + 1);
  if (range.to === null) return ctx.say('conops.roadmapFromOn', { from });
  if (range.to === range.from + 1) return ctx.say('conops.roadmapSingle', { from });
  return ctx.say('conops.roadmapRange', { from, to: ctx.number(range.to) });
}

function figure(ctx: BuildContext, start: Day, ranges: readonly StageRange[]): Figure {
  const months = ctx.plan.identity.lengthMonths;
  const values = ranges
    .map((range) =>
      ctx.say('conops.roadmapAltValue', {
        stage: stageName(ctx, range.stage),
        months: monthsText(ctx, range),
      }),
    )
    .join('; ');
  const alt = ctx.say('conops.roadmapAlt', { values });
  const drawing = drawStageRoadmap({
    bars: ranges.map((range) => ({
      ...range,
      label: stageName(ctx, range.stage),
      note: monthsText(ctx, range),
    })),
    months,
    now: monthNow(ctx, start, months),
    nowLabel: ctx.say('conops.roadmapNow'),
    // A line marks the beginning of a month; the last one ends the plan.
    tick: (month) => [
      month === months
        ? ctx.say('conops.roadmapEnd')
        : ctx.say('conops.roadmapMonthTick', { month: ctx.number(month + 1) }),
      calendarMonth(ctx, start, month),
    ],
    alt,
  });
  return {
    kind: 'figure',
    id: 'figure-roadmap',
    ...drawing,
    alt,
    caption: ctx.say('conops.roadmapFigure'),
    lang: ctx.words.lang,
  };
}

/** Today as months since the start, or null when it lies outside the plan. */
function monthNow(ctx: BuildContext, start: Day, months: number): number | null {
  const today = parseDay(ctx.today);
  if (today === null || today < start || today > planEnd(start, months)) return null;
  return (today - start) / DAYS_PER_MONTH;
}

function stageTable(ctx: BuildContext, start: Day, ranges: readonly StageRange[]): Table {
  return table(ctx, {
    caption: ctx.say('conops.roadmapCaption'),
    columns: [
      { title: ctx.say('conops.roadmapStage'), width: 24 },
      { title: ctx.say('conops.roadmapMonths'), width: 14 },
      { title: ctx.say('conops.roadmapFrom'), width: 20 },
      { title: ctx.say('conops.roadmapTo'), width: 20 },
      { title: ctx.say('conops.roadmapState', { day: ctx.day(ctx.today) }), width: 22 },
    ],
    rows: ranges.map((range): readonly Cell[] => {
      const { first, last } = rangeDays(start, range);
      return [
        ctx.cell(stageName(ctx, range.stage)),
        ctx.cell(monthsText(ctx, range)),
        plainCell(ctx.day(formatDay(first))),
        ctx.cell(last === null ? ctx.say('conops.roadmapNoEnd') : ctx.day(formatDay(last))),
        ctx.cell(stageState(ctx, range.stage)),
      ];
    }),
  });
}

function laterServices(ctx: BuildContext): readonly Block[] {
  const later = chosenServices(ctx, 'later')
    .filter(({ choice }) => choice.laterMonth !== null)
    .toSorted((a, b) => (a.choice.laterMonth ?? 0) - (b.choice.laterMonth ?? 0));
  if (later.length === 0) return [];
  return under(ctx.heading('conops.roadmapServices'), [
    table(ctx, {
      caption: ctx.say('conops.roadmapServices'),
      columns: [
        { title: ctx.say('conops.servicesService'), width: 56 },
        { title: ctx.say('conops.servicesFrom'), width: 44 },
      ],
      rows: later.map(({ id, choice }) => [
        ctx.cell(serviceName(ctx, id)),
        ctx.cell(laterMonth(ctx, choice.laterMonth)),
      ]),
    }),
  ]);
}
