import { describe, expect, it } from 'vitest';
import { EMPTY_TIMELINE } from '../plan/defaults';
import { laidOutPlan } from '../../../test/builders/laid-out-plan';
import { buildPlan } from '../../../test/builders/plan-builder';
import { readTaskTable, type SheetCell } from './table-read';
import type { TaskColumn } from './task-table';

const TITLES: Partial<Record<TaskColumn, string>> = { name: 'Aufgabe', duration: 'Dauer (Tage)' };
const read = (rows: readonly (readonly SheetCell[])[], plan = buildPlan()) => {
  let count = 0;
  const context = { plan, newId: () => `n${(count += 1)}`, catalogName: () => '' };
  return readTaskTable(rows, context, { title: (column) => TITLES[column] ?? column, text: (text) => text });
};
const faults = (rows: readonly (readonly SheetCell[])[]): unknown => {
  const result = read(rows);
  return result.ok ? 'taken' : result.error.map(({ row, name, type, value }) => [row, name, type, value]);
};
const HEAD = ['ID', 'Task Name', 'Duration', 'Predecessors'];

describe('a table of tasks', () => {
  it('is read by its titles, in any order and below empty rows', () => {
    const result = read([
      [null, null],
      ['Duration', 'Outline Level', 'Task Name', 'Resource Names', '% Complete', 'Start'],
      ['', 1, 'Stage', '', '', ''],
      ['5 days', 2, 'First', 'Amara', 50, new Date('2026-02-02T00:00:00Z')],
      [null, null, null, null, null, null],
      ['2w', 2, 'Second', '', '', ''],
      [0, 1, 'Done', '', '', ''],
    ]);
    const { timeline, people, losses } = result.ok
      ? result.value
      : { timeline: null, people: [], losses: [] };
    expect(
      timeline?.tasks.map(({ name, parent, kind, duration, progress }) => [
        name,
        parent,
        kind,
        duration,
        progress,
      ]),
    ).toEqual([
      ['Stage', null, 'task', 0, 0],
      ['First', 'n1', 'task', 5, 50],
      ['Second', 'n1', 'task', 10, 0],
      ['Done', null, 'milestone', 0, 0],
    ]);
    expect(people).toMatchObject([{ name: 'Amara' }]);
    expect(losses).toEqual([{ row: null, name: '', type: 'ignoredDates', value: '' }]);
  });

  it('knows the titles of our own exports in the language of the plan', () => {
    const result = read([
      ['Aufgabe', 'Dauer (Tage)'],
      ['Eins', 3],
    ]);
    expect(result.ok && result.value.timeline.tasks).toMatchObject([{ name: 'Eins', duration: 3 }]);
  });

  it('takes links by number or code, with type and lag', () => {
    const result = read([
      ['ID', 'WBS', ...HEAD.slice(1)],
      [7, '1', 'A', 5, ''],
      [8, '2', 'B', 5, '7'],
      [9, '3', 'C', 5, '7SS+5d, 8FF-2ed; 2 fs + 1 wk'],
    ]);
    expect(result.ok && result.value.timeline.links).toMatchObject([
      { from: 'n1', to: 'n2', type: 'FS', lag: 0, lagUnit: 'working' },
      { from: 'n1', to: 'n3', type: 'SS', lag: 5, lagUnit: 'working' },
      { from: 'n2', to: 'n3', type: 'FF', lag: -2, lagUnit: 'calendar' },
      { from: 'n2', to: 'n3', type: 'FS', lag: 5, lagUnit: 'working' },
    ]);
  });

  it('takes a row put in without number and level, beside those around it', () => {
    const result = read([
      ['ID', 'Outline Level', 'Task Name', 'Duration', 'Predecessors'],
      [1, 1, 'Stage', '', ''],
      [2, 2, 'A', 5, ''],
      ['', '', 'New', 5, '2'],
      [3, 2, 'B', 5, '2'],
      [4, 1, 'Next', 5, '3'],
    ]);
    const { timeline, losses } = result.ok ? result.value : { timeline: null, losses: [] };
    expect(timeline?.tasks.map(({ name, parent }) => [name, parent])).toEqual([
      ...[
        ['Stage', null],
        ['A', 'n1'],
        ['New', 'n1'],
        ['B', 'n1'],
      ],
      ['Next', null],
    ]);
    expect(timeline?.links.map(({ from, to }) => [from, to])).toEqual([
      ...[
        ['n2', 'n3'],
        ['n2', 'n4'],
        ['n4', 'n5'],
      ],
    ]);
    expect(losses).toEqual([{ row: 4, name: 'New', type: 'levelOfNeighbor', value: '2' }]);
  });

  it('keeps the two days of a table that has no durations', () => {
    const result = read([
      ['Name', 'Start', 'End'],
      ['A', '2026-03-02', '2026-03-13'],
    ]);
    expect(result.ok && result.value.timeline.tasks).toMatchObject([
      { kind: 'fixed', start: '2026-03-02', finish: '2026-03-13' },
    ]);
  });

  it('keeps two days as fixed where only the duration is missing, and says so', () => {
    const result = read([
      ['Name', 'Duration', 'Start', 'End'],
      ['A', '', '2026-03-02', '2026-03-13'],
    ]);
    expect(result.ok && result.value.timeline.tasks).toMatchObject([
      { kind: 'fixed', duration: 10, start: '2026-03-02', finish: '2026-03-13' },
    ]);
    expect(result.ok && result.value.losses).toEqual([
      { row: 2, name: 'A', type: 'fixedDates', value: '2026-03-02 – 2026-03-13' },
    ]);
  });

  it('says which gate another task before it stands for already', () => {
    const gates = [
      ['Name', 'Days', 'gate'],
      ['A', 0, 'b'],
      ['B', 0, 'B'],
    ];
    const [first] = laidOutPlan().timeline.tasks.filter(({ gate }) => gate === 'b');
    const plan = buildPlan({
      timeline: { ...EMPTY_TIMELINE, tasks: first ? [{ ...first, parent: null }] : [] },
    });
    const result = read(gates, plan);
    const second = (row: number, name: string) => ({ row, name, type: 'secondGate', value: 'B' });
    expect(result.ok && result.value.replaceLosses.slice(-1)).toEqual([second(3, 'B')]);
    expect(result.ok && result.value.appendLosses).toEqual([second(2, 'A'), second(3, 'B')]);
  });

  it('lists titles it does not know', () => {
    const result = read([
      ['Name', 'Days', 'Cost center'],
      ['A', 2, 'x'],
    ]);
    expect(result.ok && result.value.losses).toEqual([
      { row: null, name: 'Cost center', type: 'unknownColumn', value: 'Cost center' },
    ]);
  });

  it.each<[string, readonly (readonly SheetCell[])[], unknown]>([
    [
      'no column of names',
      [
        ['a', 'b'],
        ['x', 'y'],
      ],
      [null, '', 'noHeader', 'Aufgabe'],
    ],
    ['no tasks', [HEAD], [null, '', 'noTasks', '']],
    ['a percent lag', [HEAD, [1, 'A', 1, ''], [2, 'B', 1, '1FS+50%']], [3, 'B', 'percentLag', '1FS+50%']],
    ['an unknown link type', [HEAD, [1, 'A', 1, ''], [2, 'B', 1, '1XX']], [3, 'B', 'unknownLinkType', 'XX']],
    ['a link to nothing', [HEAD, [1, 'A', 1, '9']], [2, 'A', 'danglingLink', '9']],
    [
      'a link to a number that only the place of a row without one would have',
      [HEAD, [1, 'A', 1, ''], ['', 'New', 1, ''], [3, 'B', 1, '2']],
      [4, 'B', 'danglingLink', '2'],
    ],
    ['a link to itself', [HEAD, [1, 'A', 1, '1']], [2, 'A', 'selfLink', '1']],
    ['a text that is no link', [HEAD, [1, 'A', 1, 'when ready']], [2, 'A', 'badLink', 'when ready']],
    ['a negative duration', [HEAD, [1, 'A', -3, '']], [2, 'A', 'negativeDuration', '-3']],
    ['a duration that is none', [HEAD, [1, 'A', 'long', '']], [2, 'A', 'badDuration', 'long']],
    ['nothing but a name', [HEAD, [1, 'A', '', '']], [2, 'A', 'noDuration', '']],
    [
      'a start and nothing that says how long',
      [
        ['Name', 'Start'],
        ['A', '2026-03-02'],
      ],
      [2, 'A', 'noDuration', '2026-03-02'],
    ],
    [
      'the same planner ID twice',
      [
        ['Name', 'Days', 'Planner ID'],
        ['A', 1, 'x'],
        ['A', 1, 'x'],
      ],
      [3, 'A', 'duplicateId', 'x'],
    ],
    [
      'a planner ID that is none',
      [
        ['Name', 'Days', 'Planner ID'],
        ['A', 1, 'x y'],
      ],
      [2, 'A', 'badId', 'x y'],
    ],
    ['the same number twice', [HEAD, [1, 'A', 1, ''], [1, 'B', 1, '']], [3, 'B', 'duplicateNumber', '1']],
    [
      'a date outside the years',
      [
        ['Name', 'Days', 'actualStart'],
        ['A', 1, '1984-01-01'],
      ],
      [2, 'A', 'dayOutside', '1984-01-01'],
    ],
    [
      'a date that is none',
      [
        ['Name', 'Days', 'actualStart'],
        ['A', 1, 'soon'],
      ],
      [2, 'A', 'badDay', 'soon'],
    ],
    ['a row without name', [HEAD, [1, '', 5, '']], [2, '', 'noName', '']],
  ])('is refused with row and reason for %s', (...[, rows, expected]) => {
    expect(faults(rows)).toEqual([expected]);
  });

  it('is refused for a circle, with the names on it', () => {
    expect(faults([HEAD, [1, 'A', 1, '2'], [2, 'B', 1, '1']])).toEqual([
      [expect.any(Number), expect.any(String), 'cycle', expect.stringMatching(/^[AB] → [AB] → [AB]$/)],
    ]);
  });
});
