import type { Day } from '../core/day';
import type { Plan } from '../plan/types';
import { gateDay, isStandUp, timelineOf, type TimelineRow, type TimelineState } from './state';
import { currentBaseline, varianceOf } from './variance';

/** One thing about the timeline that needs somebody now. */
export type TimelineMatter =
  /** Nothing can be calculated, or something that was asked for cannot hold. */
  | { readonly kind: 'fault' }
  | { readonly kind: 'conflict'; readonly task: string | null; readonly count: number }
  /** Full operation comes after the promised day. */
  | { readonly kind: 'pastTarget'; readonly days: number }
  /** Should have been finished, or begun, and is not. */
  | { readonly kind: 'late'; readonly task: string; readonly day: Day; readonly critical: boolean }
  /** On the critical path, under way or next. */
  | { readonly kind: 'critical'; readonly task: string; readonly day: Day };

export interface Outlook {
  /** The next gate that has not been passed; null when all are, or when there is none. */
  readonly nextGate: {
    readonly task: string;
    readonly day: Day;
    /** Percent of the work in front of it that is done, weighted by duration. */
    readonly progress: number;
  } | null;
  readonly fullOperation: Day | null;
  readonly target: Day | null;
  /** Calendar days after the promised day; negative when earlier. */
  readonly pastTarget: number | null;
  /** Working days against the newest baseline, with its name. */
  readonly slip: { readonly days: number; readonly baseline: string } | null;
  /** At most three, the gravest first. */
  readonly matters: readonly TimelineMatter[];
}

const MOST_MATTERS = 3;

/** How the timeline stands on `today`. */
export function outlookOf(plan: Plan, today: Day): Outlook {
  const state = timelineOf(plan);
  const { fullOperation, target } = state;
  const baseline = currentBaseline(plan);
  const slip = baseline && varianceOf(plan, state, baseline).fullOperationSlip;
  const pastTarget = fullOperation === null || target === null ? null : fullOperation - target;
  return {
    nextGate: nextGateOf(state, plan),
    ...{ fullOperation, target, pastTarget },
    slip: baseline && slip !== null ? { days: slip, baseline: baseline.name } : null,
    matters: mattersOf(state, pastTarget, today).slice(0, MOST_MATTERS),
  };
}

function nextGateOf(state: TimelineState, plan: Plan): Outlook['nextGate'] {
  const gate = state.rows
    .flatMap((row) =>
      row.task.gate !== null && row.dates !== null && !isDone(row) ? [{ row, day: gateDay(row.dates) }] : [],
    )
    .toSorted((a, b) => a.day - b.day)[0];
  return gate ? { task: gate.row.task.id, day: gate.day, progress: progressTo(gate.row, state, plan) } : null;
}

/** Percent done of all work a gate waits for, however many links away. */
function progressTo(gate: TimelineRow, state: TimelineState, { timeline }: Plan): number {
  const into = new Map<string, string[]>();
  for (const { from, to } of timeline.links) put(into, to, from);
  const inside = new Map<string, string[]>();
  for (const { id, parent } of timeline.tasks) {
    if (parent !== null) put(inside, parent, id);
  }
  const seen = new Set<string>();
  const waiting = [gate.task.id];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    for (const before of into.get(id) ?? []) waiting.push(before);
    for (const child of inside.get(id) ?? []) waiting.push(child);
  }
  const work = [...seen].flatMap((id) => {
    const row = state.byId.get(id);
    return row && !row.hasChildren && row.task.kind === 'task' ? [row.task] : [];
  });
  const total = work.reduce((sum, task) => sum + task.duration, 0);
  const done = work.reduce((sum, task) => sum + task.duration * (task.progress / 100), 0);
  return total === 0 ? 0 : Math.floor((done / total) * 100);
}

function put(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function mattersOf(state: TimelineState, pastTarget: number | null, today: Day): readonly TimelineMatter[] {
  if (state.fault) return [{ kind: 'fault' }];
  const conflicts = state.schedule?.conflicts ?? [];
  const [conflict] = conflicts;
  const open = state.rows.filter((row) => !row.hasChildren && isStandUp(row.task) && !isDone(row));
  return [
    ...(conflict
      ? [
          {
            kind: 'conflict' as const,
            task: 'taskId' in conflict ? conflict.taskId : null,
            count: conflicts.length,
          },
        ]
      : []),
    ...(pastTarget !== null && pastTarget > 0 ? [{ kind: 'pastTarget' as const, days: pastTarget }] : []),
    ...lateOf(open, today),
    ...open
      .filter((row) => row.dates?.critical === true && row.task.kind === 'task')
      .toSorted(byStart)
      .map((row) => ({ kind: 'critical' as const, task: row.task.id, day: row.dates?.finish ?? today })),
  ];
}

/** Open tasks whose finish, or whose start without any progress, lies before today; critical ones first. */
function lateOf(open: readonly TimelineRow[], today: Day): readonly TimelineMatter[] {
  return open
    .filter((row) => isLate(row, today))
    .toSorted((a, b) => Number(b.dates?.critical) - Number(a.dates?.critical) || byStart(a, b))
    .map(({ task, dates }) => ({
      kind: 'late' as const,
      task: task.id,
      day: dates?.finish ?? today,
      critical: dates?.critical ?? false,
    }));
}

/** Should it have been finished, or begun, before `today`? */
export function isLate({ task, dates, hasChildren }: TimelineRow, today: Day): boolean {
  if (!dates || hasChildren || dates.done || task.progress === 100 || task.kind === 'ongoing') return false;
  if (dates.finish !== null && dates.finish < today) return true;
  return task.progress === 0 && task.actualStart === null && dates.start < today && task.kind !== 'milestone';
}

function isDone({ task, dates }: TimelineRow): boolean {
  return dates?.done === true || task.progress === 100 || task.actualFinish !== null;
}

function byStart(a: TimelineRow, b: TimelineRow): number {
  return (a.dates?.start ?? 0) - (b.dates?.start ?? 0);
}
