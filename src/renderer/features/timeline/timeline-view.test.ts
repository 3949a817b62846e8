import { describe, expect, it } from 'vitest';
import { buildPlan } from '@test/builders/plan-builder';
import { NEW_TASK } from '@shared/plan/defaults';
import type { TimelineTask } from '@shared/plan/types';
import { parseDay, type Day } from '@shared/core/day';
import { timelineOf, type TimelineRow } from '@shared/timeline';
import { arrowHead, arrowPath } from './arrows';
import { fittingColumns } from './columns';
import { rowTarget } from './drag-preview';
import { labelPlace } from './label-place';
import { placeOf, rowBeside, topOnes } from './outline-moves';
import { readNumber } from './read-number';
import { NO_FILTER, shownRows, type Filter, type Grouping } from './shown-rows';
import { useView } from './view-store';

const task = (id: string, more: Partial<TimelineTask> = {}): TimelineTask => ({
  ...NEW_TASK,
  ...{ id, name: id },
  ...more,
});

/** phase (a, b), c, later (d) */
function rows(more: Partial<Record<string, Partial<TimelineTask>>> = {}): readonly TimelineRow[] {
  const plan = buildPlan();
  const made = [
    task('phase'),
    task('a', { parent: 'phase', stage: 'stage1', ...more.a }),
    task('b', { parent: 'phase', stage: 'stage2', kind: 'milestone', duration: 0, ...more.b }),
    task('c', { owner: 'p1', stage: 'stage1', ...more.c }),
    task('later'),
    task('d', { parent: 'later', ...more.d }),
  ];
  return timelineOf({ ...plan, timeline: { ...plan.timeline, tasks: made } }).rows;
}

function today(text = '1999-01-01'): Day {
  const day = parseDay(text);
  if (day === null) throw new Error(text);
  return day;
}

interface Asked {
  readonly filter?: Partial<Filter>;
  readonly grouping?: Grouping;
  readonly collapsed?: readonly string[];
}

function shown({ filter = {}, grouping = 'outline', collapsed = [] }: Asked = {}) {
  return shownRows({
    rows: rows(),
    filter: { ...NO_FILTER, ...filter },
    grouping,
    collapsed: new Set(collapsed),
    today: today(),
  });
}
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join(' ');

describe('the row to go to when some are removed', () => {
  it.each([
    [['c'], 'b'],
    [['b', 'later', 'd'], 'a'],
    [['phase', 'a', 'b'], 'c'],
    [['phase', 'a', 'b', 'c', 'later', 'd'], undefined],
  ])('is, without %j, %s', (gone, beside) => {
    expect(rowBeside(rows(), new Set(gone))?.task.id).toBe(beside);
  });
});

describe('the lines of the tree', () => {
  it('are all tasks in their order, without what a closed summary holds', () => {
    expect(ids(shown())).toBe('phase a b c later d');
    const closed = shown({ collapsed: ['phase'] });
    expect(ids(closed)).toBe('phase c later d');
    expect(closed[0]).toMatchObject({ expanded: false, place: 1, siblings: 3 });
    expect(closed[1]).toMatchObject({ expanded: undefined, place: 2, siblings: 3 });
  });

  it('are what a filter keeps and the summaries above it', () => {
    expect(ids(shown({ filter: { milestones: true } }))).toBe('phase b');
    expect(ids(shown({ filter: { owner: 'p1' } }))).toBe('c');
    expect(ids(shown({ filter: { stage: 'stage1' } }))).toBe('phase a c');
  });

  it('are grouped by stage, those without one last', () => {
    const grouped = shown({ grouping: 'stage' });
    expect(ids(grouped)).toBe('group:stage1 a c group:stage2 b group: d');
    expect(grouped[1]).toMatchObject({ level: 1, place: 1, siblings: 2 });
    expect(ids(shown({ grouping: 'stage', collapsed: ['group:stage1'] }))).toBe(
      'group:stage1 group:stage2 b group: d',
    );
  });
});

describe('moving in the outline', () => {
  const place = (chosen: readonly string[], move: Parameters<typeof placeOf>[2]) =>
    placeOf(rows(), new Set(chosen), move);

  it('takes what stands inside a chosen task along with it only once', () => {
    expect(topOnes(rows(), new Set(['phase', 'a', 'c'])).map(({ task: { id } }) => id)).toEqual([
      'phase',
      'c',
    ]);
  });

  it('indents under the task before and outdents behind the summary', () => {
    expect(place(['b'], 'indent')).toEqual({ ids: ['b'], parent: 'a', before: null });
    expect(place(['b'], 'outdent')).toEqual({ ids: ['b'], parent: null, before: 'c' });
    expect(place(['d'], 'outdent')).toEqual({ ids: ['d'], parent: null, before: null });
  });

  it('goes up and down among its own kind, and no further', () => {
    expect(place(['c'], 'up')).toEqual({ ids: ['c'], parent: null, before: 'phase' });
    expect(place(['c'], 'down')).toEqual({ ids: ['c'], parent: null, before: null });
    expect(place(['phase'], 'down')).toEqual({ ids: ['phase'], parent: null, before: 'later' });
    expect(place(['phase'], 'up')).toBeNull();
    expect(place(['a'], 'indent')).toBeNull();
    expect(place(['c'], 'outdent')).toBeNull();
  });

  it.each([
    {
      what: 'c a row up: in front of b, inside phase',
      id: 'c',
      delta: { x: 0, y: -28 },
      place: { parent: 'phase', before: 'b', level: 1 },
    },
    {
      what: 'c to the side: under phase',
      id: 'c',
      delta: { x: 16, y: 0 },
      place: { parent: 'phase', before: null, level: 1 },
    },
    {
      what: 'b to the start: behind phase',
      id: 'b',
      delta: { x: -16, y: 0 },
      place: { parent: null, before: 'c', level: 0 },
    },
    {
      what: 'a to the top: first of all',
      id: 'a',
      delta: { x: -32, y: -56 },
      place: { parent: null, before: 'phase', level: 0 },
    },
    {
      what: 'phase with its two tasks below c',
      id: 'phase',
      delta: { x: 0, y: 84 },
      place: { parent: null, before: 'later', level: 0 },
    },
  ])('by drag: $what', ({ id, delta, place: expected }) => {
    expect(rowTarget(shown(), id, delta)).toMatchObject(expected);
  });
});

describe('arrows', () => {
  const from = { x: 100, y: 14 };
  it.each([
    { what: 'a bar that comes later', type: 'FS', x: 160, path: 'M100 14H107V42H160' },
    { what: 'a bar right behind, around the corner', type: 'FS', x: 101, path: 'M100 14H107V28H94V42H101' },
    { what: 'start to start, out on the near side', type: 'SS', x: 140, path: 'M100 14H93V42H140' },
    { what: 'finish to finish, out on the far side', type: 'FF', x: 140, path: 'M100 14H147V42H140' },
  ] as const)('lead to $what', ({ type, x, path }) => {
    expect(arrowPath(type, from, { x, y: 42 })).toBe(path);
  });

  it.each([
    { type: 'FS', head: 'M100 14l-6 -3v6z' },
    { type: 'SF', head: 'M100 14l6 -3v6z' },
  ] as const)('have their point at the end they lead to: $type', ({ type, head }) => {
    expect(arrowHead(type, from)).toBe(head);
  });
});

describe('the columns of the tree', () => {
  // Half and a bit of the room for the chart in windows of 1024, 1280 and 1536 px.
  it.each([
    [498, 'wbs name start finish duration'],
    [552, 'wbs name start finish duration'],
    [696, 'wbs name start finish duration progress owner'],
  ])('show in %i px what has room: %s', (width, columns) => {
    expect(fittingColumns(useView.getInitialState().columns, width).join(' ')).toBe(columns);
  });
});

describe('words beside a bar', () => {
  const text = 'x'.repeat(10); // 80 px with the gap
  const mark = (start: number, end: number, tail = 0) => ({ start, end, tail, width: 300 });

  it('stand behind it and the line of its float, else in front of it', () => {
    expect(labelPlace(text, mark(100, 220), false)).toMatchObject({
      style: { insetInlineStart: 230 },
      isOnLine: false,
    });
    expect(labelPlace(text, mark(100, 200, 20), false)).toMatchObject({
      style: { insetInlineStart: 230 },
      isOnLine: false,
    });
    expect(labelPlace(text, mark(100, 200, 21), false)).toMatchObject({
      style: { insetInlineEnd: 'calc(100% - 90px)' },
      isOnLine: false,
    });
  });

  it('are left out where they have no room, unless they are needed', () => {
    expect(labelPlace(text, mark(79, 221), false)).toBeNull();
    expect(labelPlace(text, mark(70, 225), true)).toMatchObject({
      style: { insetInlineStart: 235 },
      isOnLine: false,
    });
    expect(labelPlace(text, mark(79, 226), true)).toMatchObject({
      style: { insetInlineEnd: 'calc(100% - 69px)' },
      isOnLine: false,
    });
  });

  it('stand on the line of the float rather than run out of the drawing', () => {
    expect(labelPlace(text, mark(79, 90, 200), true)).toMatchObject({
      style: { insetInlineStart: 100 },
      isOnLine: true,
    });
  });
});

it.each([
  ['10', 10],
  [' 10 d ', 10],
  ['50 %', 50],
  ['١٢', 12],
  ['', null],
  ['1.5', null],
  ['-3', null],
  ['ten', null],
])('a typed number %j is read as %j', (text, value) => {
  expect(readNumber(text)).toBe(value);
});
