import { formatDay, type Day } from '../../core/day';
import { currentBaseline, outlookOf, timelineOf } from '../../timeline';
import type { BuildContext } from '../context';
import { drawScheduleRoadmap } from '../figures/schedule-roadmap';
import { plain, plainCell } from '../inline';
import type { Block, Cell, Figure } from '../model';
import {
  criticalChain,
  milestoneFacts,
  openDelays,
  stageSpans,
  taskCell,
  taskName,
  type MilestoneFact,
  type StageSpan,
} from '../schedule-facts';
import { table, type ColumnSpec } from '../tables';
import { cited, under } from './leaves';
import { calendarMonth, stageName, stageState } from './roadmap-words';

/** Is there a schedule to show? Without tasks, or while it cannot be calculated, the stages stay indicative. */
export function isScheduled({ plan }: BuildContext): boolean {
  return plan.timeline.tasks.length > 0 && timelineOf(plan).schedule !== null;
}

/** The road map from the timeline: figure, stages, milestones, critical path, promise and what could delay it. */
export function scheduledRoadmap(ctx: BuildContext, start: Day): readonly Block[] {
  const spans = stageSpans(ctx.plan);
  const facts = milestoneFacts(ctx.plan, ctx.number);
  return [
    ...promise(ctx, start),
    figure(ctx, start, { spans, facts }),
    stageTable(ctx, spans),
    ...milestones(ctx, facts),
    ...critical(ctx),
    ...delays(ctx),
  ];
}

/** Full operation against the promise and the newest baseline, in sentences. */
function promise(ctx: BuildContext, start: Day): readonly Block[] {
  const { plan } = ctx;
  const { fullOperation, target, pastTarget, slip } = outlookOf(plan, start);
  const source = ctx.say('conops.roadmapSource');
  const from = ctx.day(plan.identity.startDay);
  if (fullOperation === null) return [cited(ctx.p('conops.scheduleIntroOpen', { start: from }), source)];
  const intro = ctx.p('conops.scheduleIntro', { start: from, day: written(ctx, fullOperation) });
  const sentences = [
    target === null || pastTarget === null ? '' : promised(ctx, written(ctx, target), pastTarget),
    slip === null ? '' : slipped(ctx, slip.days),
  ].filter(Boolean);
  return [cited(intro, source), ...(sentences.length === 0 ? [] : [ctx.said(sentences.join(' '))])];
}

function promised(ctx: BuildContext, day: string, past: number): string {
  if (past === 0) return ctx.say('conops.schedulePromiseKept', { day });
  const values = { day, count: Math.abs(past), n: ctx.number(Math.abs(past)) };
  return ctx.say(past > 0 ? 'conops.schedulePromiseLate' : 'conops.schedulePromiseEarly', values);
}

function slipped(ctx: BuildContext, days: number): string {
  const baseline = currentBaseline(ctx.plan);
  const values = {
    name: baseline?.name ?? '',
    on: ctx.day(baseline?.on ?? null),
    count: Math.abs(days),
    n: ctx.number(Math.abs(days)),
  };
  if (days === 0) return ctx.say('conops.scheduleSlipNone', values);
  return ctx.say(days > 0 ? 'conops.scheduleSlipLater' : 'conops.scheduleSlipEarlier', values);
}

interface Drawn {
  readonly spans: readonly StageSpan[];
  readonly facts: readonly MilestoneFact[];
}

function figure(ctx: BuildContext, start: Day, { spans, facts }: Drawn): Figure {
  const gates = facts.filter(({ task }) => task.gate !== null);
  const gateName = ({ mark }: MilestoneFact): string => ctx.say('conops.scheduleGate', { letter: mark });
  const alt = ctx.say('conops.scheduleAlt', {
    stages: spans.map((span) => spanText(ctx, span)).join('; '),
    gates: gates
      .map((gate) => ctx.say('conops.scheduleAltGate', { gate: gateName(gate), day: written(ctx, gate.day) }))
      .join('; '),
  });
  const drawing = drawScheduleRoadmap({
    start,
    bars: spans.map((span) => ({
      ...span,
      label: stageName(ctx, span.stage),
      milestones: facts.filter(({ task }) => task.gate === null && task.stage === span.stage),
    })),
    gates: gates.map((gate) => ({ label: gateName(gate), day: gate.day })),
    tick: (month) => [
      ctx.say('conops.roadmapMonthTick', { month: ctx.number(month + 1) }),
      calendarMonth(ctx, start, month),
    ],
    alt,
  });
  const caption = ctx.say('conops.scheduleFigure');
  return { kind: 'figure', id: 'figure-roadmap', ...drawing, alt, caption, lang: ctx.words.lang };
}

function spanText(ctx: BuildContext, { stage, from, to }: StageSpan): string {
  const values = { stage: stageName(ctx, stage), from: written(ctx, from) };
  if (to === null) return ctx.say('conops.scheduleAltOpen', values);
  return ctx.say('conops.scheduleAltStage', { ...values, to: written(ctx, to) });
}

function stageTable(ctx: BuildContext, spans: readonly StageSpan[]): Block {
  return table(ctx, {
    caption: ctx.say('conops.roadmapCaption'),
    columns: [
      { title: ctx.say('conops.roadmapStage'), width: 28 },
      { title: ctx.say('conops.roadmapFrom'), width: 24 },
      { title: ctx.say('conops.roadmapTo'), width: 24 },
      { title: ctx.say('conops.roadmapState', { day: ctx.day(ctx.today) }), width: 24 },
    ],
    rows: spans.map(({ stage, from, to }) => [
      ctx.cell(stageName(ctx, stage)),
      plainCell(written(ctx, from)),
      to === null ? ctx.cell(ctx.say('conops.roadmapNoEnd')) : plainCell(written(ctx, to)),
      ctx.cell(stageState(ctx, stage)),
    ]),
  });
}

/** Baseline and slip have columns only where there is a baseline. */
function milestones(ctx: BuildContext, facts: readonly MilestoneFact[]): readonly Block[] {
  if (facts.length === 0) return [];
  const compared = currentBaseline(ctx.plan) !== null;
  const columns: readonly ColumnSpec[] = [
    { title: ctx.say('conops.scheduleMark'), width: 8 },
    { title: ctx.say('conops.scheduleMilestone'), width: compared ? 36 : 66 },
    { title: ctx.say('conops.schedulePlanned'), width: 26 },
    ...(compared
      ? [
          { title: ctx.say('conops.scheduleBaseline'), width: 20 },
          { title: ctx.say('conops.scheduleSlip'), width: 10, align: 'end' as const },
        ]
      : []),
  ];
  const rows = facts.map((fact): readonly Cell[] => [
    plainCell(fact.mark),
    taskCell(ctx, fact.task),
    fact.reached
      ? ctx.cell(ctx.say('conops.scheduleReached', { day: written(ctx, fact.day) }))
      : plainCell(written(ctx, fact.day)),
    ...(compared
      ? [
          plainCell(fact.baseline === null ? '' : written(ctx, fact.baseline)),
          plainCell(fact.slip === null ? '' : signed(ctx, fact.slip)),
        ]
      : []),
  ]);
  const caption = ctx.say('conops.scheduleMilestones');
  const blocks = [
    table(ctx, { caption, columns, rows }),
    ...(compared ? [ctx.said(ctx.say('conops.scheduleSlipNote'), 'quiet')] : []),
  ];
  return under(ctx.heading('conops.scheduleMilestones'), blocks);
}

/** The chain of tasks that full operation waits for, with the day each one ends. */
function critical(ctx: BuildContext): readonly Block[] {
  const chain = criticalChain(ctx.plan);
  if (chain.length === 0) return [];
  const items = chain.map(({ task, dates }): readonly Block[] => {
    const day = written(ctx, dates.finish ?? dates.start);
    const text = ctx.say('conops.scheduleChainTask', { task: taskName(ctx, task), day });
    return [task.name === '' ? ctx.said(text) : plain(text)];
  });
  return under(ctx.heading('conops.scheduleCritical'), [
    ctx.p('conops.scheduleCriticalIntro', { count: chain.length, n: ctx.number(chain.length) }),
    { kind: 'list', ordered: true, start: 1, items },
  ]);
}

function delays(ctx: BuildContext): readonly Block[] {
  const found = openDelays(ctx.plan);
  if (found.length === 0) return [];
  const { byId } = timelineOf(ctx.plan);
  const names = (ids: readonly string[]): string =>
    ctx.list(ids.flatMap((id) => byId.get(id)?.task ?? []).map((task) => taskName(ctx, task)));
  return under(ctx.heading('conops.scheduleDelays'), [
    ctx.p('conops.scheduleDelaysIntro'),
    table(ctx, {
      caption: ctx.say('conops.scheduleDelays'),
      columns: [
        { title: ctx.say('conops.risksRisk'), width: 36 },
        { title: ctx.say('conops.scheduleDelayTasks'), width: 36 },
        { title: ctx.say('conops.scheduleDelayDays'), width: 15, align: 'end' },
        { title: ctx.say('conops.scheduleDelayChance'), width: 13, align: 'end' },
      ],
      rows: found.map(({ delay, risk }) => [
        plainCell(risk.title),
        ctx.cell(names(delay.tasks)),
        plainCell(ctx.number(delay.days)),
        plainCell(ctx.say('conops.hostsPercent', { n: ctx.number(delay.chance) })),
      ]),
    }),
  ]);
}

function signed(ctx: BuildContext, days: number): string {
  return days > 0 ? `+${ctx.number(days)}` : days < 0 ? `−${ctx.number(-days)}` : ctx.number(0);
}

function written(ctx: BuildContext, day: Day): string {
  return ctx.day(formatDay(day));
}
