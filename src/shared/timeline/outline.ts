import type { TimelineTask } from '../plan/types';

/** A task in its place in the outline. */
export interface OutlineRow {
  readonly task: TimelineTask;
  /** Work breakdown code, e.g. `2.4` or `2.4.1`. */
  readonly wbs: string;
  /** Depth, 0 at the top. */
  readonly level: number;
  readonly hasChildren: boolean;
  /** Place among its siblings, from 1, and how many there are. */
  readonly place: number;
  readonly siblings: number;
}

/**
 * Tasks in the order of the outline: each behind its summary, siblings in the order of the plan. Tasks inside
 * themselves, which only a damaged file has, are left out.
 */
export function outlineOf(tasks: readonly TimelineTask[]): readonly OutlineRow[] {
  const ids = new Set(tasks.map((task) => task.id));
  const children = new Map<string | null, TimelineTask[]>();
  for (const task of tasks) {
    const parent = task.parent !== null && ids.has(task.parent) ? task.parent : null;
    const siblings = children.get(parent);
    if (siblings) siblings.push(task);
    else children.set(parent, [task]);
  }
  const rows: OutlineRow[] = [];
  const waiting = rowsOf(null, { prefix: '', level: 0, children }).toReversed();
  for (let row = waiting.pop(); row; row = waiting.pop()) {
    rows.push(row);
    if (row.hasChildren) {
      const inside = { prefix: `${row.wbs}.`, level: row.level + 1, children };
      waiting.push(...rowsOf(row.task.id, inside).toReversed());
    }
  }
  return rows;
}

interface Level {
  /** Code of the summary with a dot, or nothing at the top. */
  readonly prefix: string;
  readonly level: number;
  readonly children: ReadonlyMap<string | null, readonly TimelineTask[]>;
}

function rowsOf(parent: string | null, { prefix, level, children }: Level): OutlineRow[] {
  const siblings = children.get(parent) ?? [];
  return siblings.map((task, index) => ({
    task,
    wbs: `${prefix}${index + 1}`,
    level,
    hasChildren: children.has(task.id),
    place: index + 1,
    siblings: siblings.length,
  }));
}
