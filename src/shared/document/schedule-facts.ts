import { STAGE_IDS, type StageId } from '../catalog/types';
import type { Day } from '../core/day';
import type { Plan, Risk, RiskDelay, TimelineTask } from '../plan/types';
import { explain } from '../schedule';
import {
  currentBaseline,
  gateDay,
  isStandUp,
  networkOf,
  timelineOf,
  varianceOf,
  type TimelineRow,
} from '../timeline';
import type { BuildContext } from './context';
import { plainCell } from './inline';
import type { Cell } from './model';
import { taskName as nameIn } from './timeline-names';

/** A row of the timeline with dates. */
export type DatedRow = TimelineRow & { readonly dates: NonNullable<TimelineRow['dates']> };

/** Rows that have dates, in the order of the outline; none while the schedule cannot be calculated. */
export function datedRows(plan: Plan): readonly DatedRow[] {
  return timelineOf(plan).rows.flatMap((row) => (row.dates ? [{ ...row, dates: row.dates }] : []));
}

/** From the first to the last day of the work of a stage. Stage 5 has no end (SEI 2004, Timeline). */
export interface StageSpan {
  readonly stage: StageId;
  readonly from: Day;
  readonly to: Day | null;
}

/** The stages that have work in the schedule. */
export function stageSpans(plan: Plan): readonly StageSpan[] {
  const rows = datedRows(plan).filter((row) => !row.hasChildren && row.task.kind !== 'milestone');
  return STAGE_IDS.flatMap((stage): StageSpan[] => {
    const own = rows.filter(({ task }) => task.stage === stage);
    const [first] = own;
    if (!first) return [];
    const from = own.reduce((day, { dates }) => (dates.start < day ? dates.start : day), first.dates.start);
    const to = own.reduce<Day | null>((day, { task, dates }) => {
      const finish = isStandUp(task) ? dates.finish : null;
      return finish !== null && (day === null || finish > day) ? finish : day;
    }, null);
    return [{ stage, from, to: stage === 'stage5' ? null : to }];
  });
}

/** A gate or milestone in the order of time. `mark` is the letter of a gate, else a running number. */
export interface MilestoneFact {
  readonly mark: string;
  readonly task: TimelineTask;
  readonly day: Day;
  readonly reached: boolean;
  readonly baseline: Day | null;
  /** Working days against the newest baseline, positive when later. */
  readonly slip: number | null;
}

/** Every gate and milestone with its day against the newest baseline. */
export function milestoneFacts(plan: Plan, number: (value: number) => string): readonly MilestoneFact[] {
  const baseline = currentBaseline(plan);
  const variance = baseline && varianceOf(plan, timelineOf(plan), baseline);
  const rows = datedRows(plan)
    .filter(({ task, hasChildren }) => !hasChildren && (task.kind === 'milestone' || task.gate !== null))
    .toSorted((a, b) => gateDay(a.dates) - gateDay(b.dates));
  let counted = 0;
  return rows.map(({ task, dates }) => {
    const before = variance?.tasks.get(task.id);
    if (task.gate === null) counted += 1;
    return {
      mark: task.gate === null ? number(counted) : task.gate.toUpperCase(),
      task,
      day: gateDay(dates),
      reached: dates.done,
      baseline: before?.baselineFinish ?? null,
      slip: before?.finishSlip ?? null,
    };
  });
}

/**
 * The tasks that full operation waits for, first to last: back from gate D, or from the work that ends last,
 * along what makes each begin when it does. Milestones and finished work are left out.
 */
export function criticalChain(plan: Plan): readonly DatedRow[] {
  const { schedule, byId } = timelineOf(plan);
  const rows = datedRows(plan).filter((row) => !row.hasChildren && isStandUp(row.task));
  const end =
    rows.find(({ task }) => task.gate === 'd') ??
    rows.toSorted((a, b) => (b.dates.finish ?? 0) - (a.dates.finish ?? 0))[0];
  const explained = end && schedule && explain(networkOf(plan), schedule, end.task.id);
  return (explained?.chain ?? []).toReversed().flatMap((id) => {
    const row = byId.get(id);
    if (!row?.dates || row.task.kind === 'milestone' || row.dates.done) return [];
    return [{ ...row, dates: row.dates }];
  });
}

/** Open risks that delay the schedule when they come true, the longest expected delay first. */
export function openDelays({ timeline, risks }: Plan): readonly { delay: RiskDelay; risk: Risk }[] {
  return timeline.delays
    .flatMap((delay) => {
      const risk = risks.find((entry) => entry.id === delay.risk && entry.status === 'open');
      return risk && delay.days > 0 && delay.chance > 0 ? [{ delay, risk }] : [];
    })
    .toSorted((a, b) => b.delay.days * b.delay.chance - a.delay.days * a.delay.chance);
}

/** Name of a task: the team's own, else that of the default schedule. */
export function taskName(ctx: BuildContext, task: TimelineTask): string {
  return nameIn(ctx.texts.timeline, task);
}

/** The name as a cell: in the language of the document when it is the team's, else generated wording. */
export function taskCell(ctx: BuildContext, task: TimelineTask): Cell {
  return task.name.trim() === '' ? ctx.cell(taskName(ctx, task)) : plainCell(task.name.trim());
}
