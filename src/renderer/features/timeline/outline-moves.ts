import type { TimelineRow } from '@shared/timeline';

/** Where tasks go in the outline, as the command takes it. */
export interface Place {
  readonly ids: readonly string[];
  readonly parent: string | null;
  readonly before: string | null;
}

export type Move = 'indent' | 'outdent' | 'up' | 'down';

/** The chosen tasks without those that stand inside another chosen one, in the order of the outline. */
export function topOnes(rows: readonly TimelineRow[], ids: ReadonlySet<string>): readonly TimelineRow[] {
  const inside = new Set<string>();
  return rows.filter(({ task }) => {
    const isInside = task.parent !== null && (inside.has(task.parent) || ids.has(task.parent));
    if (isInside) inside.add(task.id);
    return ids.has(task.id) && !isInside;
  });
}

/** The row to go to when some are removed: the one above the first of them, else the first that stays. */
export function rowBeside(rows: readonly TimelineRow[], gone: ReadonlySet<string>): TimelineRow | undefined {
  const first = rows.findIndex((row) => gone.has(row.task.id));
  return first > 0 ? rows[first - 1] : rows.find(({ task }) => !gone.has(task.id));
}

/**
 * Where the chosen tasks would go; null where they cannot. They move together with the first of them: those of
 * another level stay.
 */
export function placeOf(rows: readonly TimelineRow[], chosen: ReadonlySet<string>, move: Move): Place | null {
  const [first, ...others] = topOnes(rows, chosen);
  if (!first) return null;
  const parent = first.task.parent;
  const ids = [first, ...others.filter((row) => row.task.parent === parent)].map((row) => row.task.id);
  const siblings = siblingsOf(rows, parent);
  const at = siblings.indexOf(first.task.id);
  const previous = siblings[at - 1];
  const moving = new Set(ids);
  const following = siblings.filter((id, index) => index > at && !moving.has(id));
  switch (move) {
    case 'indent':
      return previous === undefined ? null : { ids, parent: previous, before: null };
    case 'outdent':
      return parent === null ? null : outdented(rows, ids, parent);
    case 'up':
      return previous === undefined ? null : { ids, parent, before: previous };
    case 'down':
      return following.length === 0 ? null : { ids, parent, before: following[1] ?? null };
  }
}

function outdented(rows: readonly TimelineRow[], ids: readonly string[], parent: string): Place {
  const above = rows.find((row) => row.task.id === parent)?.task.parent ?? null;
  const level = siblingsOf(rows, above);
  return { ids, parent: above, before: level[level.indexOf(parent) + 1] ?? null };
}

/** Ids of the tasks under `parent`, in their order. */
export function siblingsOf(rows: readonly TimelineRow[], parent: string | null): readonly string[] {
  return rows
    .filter(({ task, level }) => (parent === null ? level === 0 : task.parent === parent))
    .map(({ task }) => task.id);
}
