import { err, ok, type Result } from '../core/result';
import type { NetTask } from './network';
import type { ScheduleFault } from './result';

/** The tree of tasks by position: `parent` is -1 at the top, `parentsFirst` lists every task after its parent. */
export interface Outline {
  readonly index: ReadonlyMap<string, number>;
  readonly parent: Int32Array;
  readonly level: Int32Array;
  readonly isSummary: Uint8Array;
  readonly parentsFirst: Int32Array;
}

/** Reads the tree; fails on doubled ids, unknown parents and a task inside itself. */
export function readOutline(tasks: readonly NetTask[]): Result<Outline, ScheduleFault> {
  const index = new Map<string, number>();
  for (let i = 0; i < tasks.length; i += 1) {
    const id = tasks[i]?.id ?? '';
    index.set(id, i);
    if (index.size !== i + 1) return err({ type: 'duplicate-task', task: id });
  }
  const parent = new Int32Array(tasks.length).fill(-1);
  const isSummary = new Uint8Array(tasks.length);
  let i = -1;
  for (const task of tasks) {
    i += 1;
    if (task.parent === null) continue;
    const above = index.get(task.parent);
    if (above === undefined) return err({ type: 'unknown-parent', task: task.id, parent: task.parent });
    parent[i] = above;
    isSummary[above] = 1;
  }
  const level = levels(parent);
  if (!level.ok) return err({ type: 'parent-cycle', path: level.error.map((at) => tasks[at]?.id ?? '') });
  return ok({ index, parent, isSummary, level: level.value, parentsFirst: byLevel(level.value) });
}

function levels(parent: Int32Array): Result<Int32Array, readonly number[]> {
  const level = new Int32Array(parent.length).fill(-1);
  const path: number[] = [];
  const onPath = new Uint8Array(parent.length);
  for (let start = 0; start < parent.length; start += 1) {
    let at = start;
    while (at >= 0 && level[at] === -1) {
      if (onPath[at] === 1) return err([...path.slice(path.indexOf(at)), at]);
      onPath[at] = 1;
      path.push(at);
      at = parent[at] ?? -1;
    }
    let depth = at < 0 ? -1 : (level[at] ?? 0);
    for (let back = path.pop(); back !== undefined; back = path.pop()) {
      depth += 1;
      level[back] = depth;
    }
  }
  return ok(level);
}

function byLevel(level: Int32Array): Int32Array {
  let deepest = 0;
  for (const depth of level) deepest = Math.max(deepest, depth);
  const next = new Int32Array(deepest + 2);
  for (const depth of level) next[depth + 1] = (next[depth + 1] ?? 0) + 1;
  for (let depth = 0; depth <= deepest; depth += 1)
    next[depth + 1] = (next[depth + 1] ?? 0) + (next[depth] ?? 0);
  const sorted = new Int32Array(level.length);
  for (let i = 0; i < level.length; i += 1) {
    const depth = level[i] ?? 0;
    const at = next[depth] ?? 0;
    sorted[at] = i;
    next[depth] = at + 1;
  }
  return sorted;
}

/** Whether `ancestor` is above `task` in the tree. */
export function isAbove(outline: Outline, ancestor: number, task: number): boolean {
  let at = outline.parent[task] ?? -1;
  while (at >= 0 && at !== ancestor) at = outline.parent[at] ?? -1;
  return at >= 0;
}
