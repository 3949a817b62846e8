import { formatDay, parseDay, type Day } from '../core/day';
import { FIRST_YEAR, LAST_YEAR } from '../plan/timeline';
import {
  currentBaseline,
  gateDay,
  isStartFault,
  outlookOf,
  timelineOf,
  type TimelineState,
} from '../timeline';
import type { BuildContext } from './context';
import type { Table } from './model';
import { table } from './tables';
import { taskName } from './timeline-names';
import { figureRows, type RowChoice } from './timeline-rows';

/** Critical tasks named to people who hear the figure; more would not be listened to. */
const CRITICAL_NAMED = 6;

/** What stands under the title: when the team is in full operation, and what is in the way of that day. */
export function timelineFacts(ctx: BuildContext): readonly string[] {
  const { plan, say } = ctx;
  const today = parseDay(ctx.today);
  if (today === null || plan.timeline.tasks.length === 0) return [];
  const { fullOperation, target, pastTarget, slip, nextGate } = outlookOf(plan, today);
  const gate = plan.timeline.tasks.find((task) => task.id === nextGate?.task);
  return [
    fullOperationText(ctx, fullOperation),
    ...(target === null ? [] : [say('timeline.factTarget', { day: dayText(ctx, target) })]),
    ...(pastTarget !== null && pastTarget > 0
      ? [say('timeline.factAfterTarget', { count: pastTarget, n: ctx.number(pastTarget) })]
      : []),
    ...slipText(ctx, slip),
    ...(gate && nextGate
      ? [
          say('timeline.factNextGate', {
            name: taskName(ctx.texts.timeline, gate),
            day: dayText(ctx, nextGate.day),
          }),
        ]
      : []),
  ];
}

function slipText(
  ctx: BuildContext,
  slip: { readonly days: number; readonly baseline: string } | null,
): readonly string[] {
  if (slip === null || slip.days === 0) return [];
  const count = Math.abs(slip.days);
  const values = { count, n: ctx.number(count), baseline: slip.baseline };
  return [slip.days > 0 ? ctx.say('timeline.factSlip', values) : ctx.say('timeline.factGain', values)];
}

/** Small print under the chart: what a reader could take amiss. */
export function timelineNotes(ctx: BuildContext, state: TimelineState): readonly string[] {
  const { say, plan } = ctx;
  if (state.rows.length === 0) return [say('timeline.noteEmpty')];
  if (state.fault !== null && isStartFault(state.fault)) {
    const day = ctx.day(plan.identity.startDay);
    return [say('timeline.noteStart', { day, first: FIRST_YEAR, last: LAST_YEAR })];
  }
  if (state.fault !== null) return [say('timeline.noteFault')];
  const conflicts = state.schedule?.conflicts.length ?? 0;
  const baseline = currentBaseline(plan);
  return [
    ...(conflicts > 0 ? [say('timeline.noteConflicts', { count: conflicts, n: ctx.number(conflicts) })] : []),
    ...(baseline === null
      ? []
      : [say('timeline.noteBaseline', { name: baseline.name, day: ctx.day(baseline.on) })]),
    ...(state.rows.some(({ task }) => task.kind === 'ongoing') ? [say('timeline.noteOngoing')] : []),
  ];
}

/** The timeline in a few sentences: its span, full operation, the gates, and what is critical. */
export function timelineAlt(ctx: BuildContext, state: TimelineState): string {
  const days = state.rows.flatMap(({ dates }) => (dates ? [dates.start, dates.finish ?? dates.start] : []));
  const [first] = days;
  if (first === undefined) return timelineNotes(ctx, state).join(' ');
  const from = days.reduce((low, day) => (day < low ? day : low), first);
  const to = days.reduce((high, day) => (day > high ? day : high), first);
  const gates = state.rows.flatMap(({ task, dates }) =>
    task.gate !== null && dates
      ? [
          ctx.say('timeline.altGate', {
            name: taskName(ctx.texts.timeline, task),
            day: dayText(ctx, gateDay(dates)),
          }),
        ]
      : [],
  );
  const critical = state.rows
    .filter(({ dates, hasChildren, task }) => dates?.critical && !hasChildren && task.kind === 'task')
    .slice(0, CRITICAL_NAMED)
    .map(({ task }) => taskName(ctx.texts.timeline, task));
  const said = ctx.say('timeline.alt', {
    ...{ from: dayText(ctx, from), to: dayText(ctx, to), n: ctx.number(state.rows.length) },
    fullOperation: fullOperationText(ctx, state.fullOperation),
    gates: gates.join(' '),
  });
  const named = ctx.say('timeline.altCritical', { names: ctx.list(critical) });
  return (critical.length === 0 ? said : `${said} ${named}`).trim();
}

/** The figure as a table: what it shows, row by row, in words. */
export function timelineTable(ctx: BuildContext, rows: RowChoice): Table {
  const { say, cell } = ctx;
  const state = timelineOf(ctx.plan);
  const baseline = currentBaseline(ctx.plan);
  const shown = figureRows(ctx, state, { rows });
  const ghost = baseline === null ? [] : [{ title: say('timeline.columnBaseline'), width: 14 }];
  return table(ctx, {
    caption: say(rows === 'all' ? 'timeline.captionAll' : 'timeline.caption'),
    columns: [
      { title: say('timeline.columnWbs'), width: 8 },
      { title: say('timeline.task'), width: baseline === null ? 44 : 36 },
      { title: say('timeline.start'), width: 14 },
      { title: say('timeline.finish'), width: 14 },
      ...ghost,
      { title: say('timeline.columnCritical'), width: baseline === null ? 10 : 7 },
      { title: say('timeline.columnProgress'), width: baseline === null ? 10 : 7, align: 'end' },
    ],
    rows: shown.map((row) => [
      cell(row.wbs),
      cell(row.name),
      cell(row.startText),
      cell(row.finishText),
      ...(baseline === null ? [] : [cell(row.ghost === null ? '' : dayText(ctx, row.ghost.to))]),
      cell(row.critical ? say('page.yes') : say('page.no')),
      cell(say('timeline.percent', { n: ctx.number(row.progress) })),
    ]),
  });
}

function fullOperationText(ctx: BuildContext, day: Day | null): string {
  return day === null
    ? ctx.say('timeline.factFullOperationUnknown')
    : ctx.say('timeline.factFullOperation', { day: dayText(ctx, day) });
}

function dayText(ctx: BuildContext, day: Day): string {
  return ctx.day(formatDay(day));
}
