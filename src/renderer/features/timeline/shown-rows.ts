import { STAGE_IDS, type StageId } from '@shared/catalog/types';
import type { Day } from '@shared/core/day';
import { isLate, type TimelineRow } from '@shared/timeline';

export type Grouping = 'outline' | 'stage' | 'owner';

/** What of the timeline is shown; null and false: all of it. */
export interface Filter {
  readonly stage: StageId | null;
  readonly owner: string | null;
  readonly critical: boolean;
  readonly late: boolean;
  readonly milestones: boolean;
}

export const NO_FILTER: Filter = {
  stage: null,
  owner: null,
  critical: false,
  late: false,
  milestones: false,
};

/** A line of the tree: a task, or the head of a group. */
export interface ShownRow {
  readonly id: string;
  /** Null for the head of a group. */
  readonly row: TimelineRow | null;
  /** Stage or person a group is about; null: nobody, none. */
  readonly group: string | null;
  readonly level: number;
  readonly place: number;
  readonly siblings: number;
  /** Undefined where there is nothing to open. */
  readonly expanded: boolean | undefined;
}

interface ShownInput {
  readonly rows: readonly TimelineRow[];
  readonly filter: Filter;
  readonly grouping: Grouping;
  readonly collapsed: ReadonlySet<string>;
  readonly today: Day;
}

/** The lines of the tree in their order: filtered, grouped, without what is closed. */
export function shownRows(input: ShownInput): readonly ShownRow[] {
  return input.grouping === 'outline' ? outlined(input) : grouped(input);
}

/** Is anything left out? */
export function isFiltering(filter: Filter): boolean {
  return (
    filter.stage !== null || filter.owner !== null || filter.critical || filter.late || filter.milestones
  );
}

function outlined({ rows, filter, collapsed, today }: ShownInput): readonly ShownRow[] {
  const kept = isFiltering(filter) ? keptWithSummaries(rows, filter, today) : rows;
  const counts = new Map<string | null, number>();
  for (const { task } of kept) counts.set(task.parent, (counts.get(task.parent) ?? 0) + 1);
  const places = new Map<string | null, number>();
  const closed = new Set<string>();
  const shown: ShownRow[] = [];
  for (const row of kept) {
    const { id, parent } = row.task;
    const place = (places.get(parent) ?? 0) + 1;
    places.set(parent, place);
    if (parent !== null && closed.has(parent)) {
      closed.add(id);
      continue;
    }
    const expanded = counts.has(id) ? !collapsed.has(id) : undefined;
    if (expanded === false) closed.add(id);
    shown.push({
      ...{ id, row, group: null, place, expanded },
      level: row.level,
      siblings: counts.get(parent) ?? 1,
    });
  }
  return shown;
}

/** What the filter keeps, and the summaries above it. */
function keptWithSummaries(rows: readonly TimelineRow[], filter: Filter, today: Day): readonly TimelineRow[] {
  const parents = new Map(rows.map(({ task }) => [task.id, task.parent]));
  const keep = new Set<string>();
  for (const row of rows) {
    if (row.hasChildren || !passes(row, filter, today)) continue;
    for (let id: string | null = row.task.id; id !== null && !keep.has(id); id = parents.get(id) ?? null)
      keep.add(id);
  }
  return rows.filter(({ task }) => keep.has(task.id));
}

function passes(row: TimelineRow, filter: Filter, today: Day): boolean {
  const { task, dates } = row;
  return (
    (filter.stage === null || task.stage === filter.stage) &&
    (filter.owner === null || task.owner === filter.owner) &&
    (!filter.critical || dates?.critical === true) &&
    (!filter.late || isLate(row, today)) &&
    (!filter.milestones || task.kind === 'milestone')
  );
}

function grouped({ rows, filter, grouping, collapsed, today }: ShownInput): readonly ShownRow[] {
  const groups = new Map<string | null, TimelineRow[]>();
  for (const row of rows) {
    if (row.hasChildren || !passes(row, filter, today)) continue;
    const key = grouping === 'stage' ? row.task.stage : row.task.owner;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  // Those without a stage or an owner stand last.
  const keys = [...groups.keys()].toSorted((a, b) => Number(a === null) - Number(b === null));
  const order = new Map<string | null, number>(STAGE_IDS.map((stage, index) => [stage, index]));
  if (grouping === 'stage')
    keys.sort((a, b) => (order.get(a) ?? STAGE_IDS.length) - (order.get(b) ?? STAGE_IDS.length));
  return keys.flatMap((key, index) => {
    const members = groups.get(key) ?? [];
    const id = `group:${key ?? ''}`;
    const expanded = !collapsed.has(id);
    const head = { id, row: null, group: key, level: 0, place: index + 1, siblings: keys.length, expanded };
    return expanded ? [head, ...members.map((row, at) => member(row, at, members.length))] : [head];
  });
}

function member(row: TimelineRow, at: number, siblings: number): ShownRow {
  return {
    ...{ id: row.task.id, row, group: null, level: 1 },
    ...{ place: at + 1, siblings, expanded: undefined },
  };
}
