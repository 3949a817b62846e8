import { addDays, formatDay, type Day } from '@shared/core/day';
import { changeTasks, type TaskChange } from '@shared/commands/timeline-changes';
import type { Plan } from '@shared/plan/types';
import { timelineOf, type TimelineRow, type TimelineState } from '@shared/timeline';
import { stayOf } from './stays';

/** What moving tasks to days comes to. */
export interface Moves {
  readonly changes: readonly TaskChange[];
  /** The timeline after them. */
  readonly state: TimelineState;
}

interface Wanted {
  readonly row: TimelineRow;
  readonly day: Day;
}

/** Chains longer than this are held by days of their own: each round is a calculation of the whole schedule. */
const ROUNDS = 8;

/**
 * How tasks come to start on the days wanted of them, by id. Where links alone put a task there, with the others
 * moved, it is left to them; else it starts no earlier than its day. Tasks that must stay (`stayOf`), and those that
 * cannot come any nearer to their day, are not changed.
 */
export function planMoves(plan: Plan, wanted: ReadonlyMap<string, Day>): Moves {
  const { byId } = timelineOf(plan);
  const movable = [...wanted].flatMap(([id, day]): Wanted[] => {
    const row = byId.get(id);
    return row?.dates && row.dates.start !== day && stayOf(row) === null ? [{ row, day }] : [];
  });
  const fixed = movable.filter(({ row }) => row.task.kind === 'fixed').map(fixedChange);
  const free = movable.filter(({ row }) => row.task.kind !== 'fixed');
  const pinned = pinsFor(plan, free, fixed);
  const all = changesFor(free, pinned);
  const after = stateAfter(plan, [...fixed, ...all]);
  const changes = all.filter(({ id }) => startIn(after, id) !== byId.get(id)?.dates?.start);
  const kept = [...fixed, ...changes];
  return { changes: kept, state: changes.length === all.length ? after : stateAfter(plan, kept) };
}

/** Tasks that need a day of their own, found from the earliest on: what waits for them may then need none. */
function pinsFor(plan: Plan, free: readonly Wanted[], fixed: readonly TaskChange[]): ReadonlySet<string> {
  const pinned = new Set<string>();
  for (let round = 1; round <= ROUNDS; round += 1) {
    const state = stateAfter(plan, [...fixed, ...changesFor(free, pinned)]);
    const off = free.filter(
      ({ row, day }) => !pinned.has(row.task.id) && startIn(state, row.task.id) !== day,
    );
    if (off.length === 0) break;
    const first = round === ROUNDS ? Infinity : Math.min(...off.map(({ day }) => day));
    for (const { row, day } of off) if (day <= first) pinned.add(row.task.id);
  }
  return pinned;
}

function changesFor(free: readonly Wanted[], pinned: ReadonlySet<string>): readonly TaskChange[] {
  return free.map(({ row, day }) => {
    const isPinned = pinned.has(row.task.id);
    return {
      id: row.task.id,
      patch: { constraint: isPinned ? { type: 'snet', day: formatDay(day) } : null },
    };
  });
}

function fixedChange({ row: { task, dates }, day }: Wanted): TaskChange {
  const length = (dates?.finish ?? day) - (dates?.start ?? day);
  return { id: task.id, patch: { start: formatDay(day), finish: formatDay(addDays(day, length)) } };
}

/** The timeline as these changes would make it. */
export function stateAfter(plan: Plan, changes: readonly TaskChange[]): TimelineState {
  const result = changeTasks.run(plan, { changes });
  return timelineOf(result.ok ? result.value : plan);
}

function startIn(state: TimelineState, id: string): Day | null {
  return state.byId.get(id)?.dates?.start ?? null;
}
