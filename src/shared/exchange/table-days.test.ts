import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../../test/builders/plan-builder';
import { readTaskTable, type SheetCell } from './table-read';

type Rows = readonly (readonly SheetCell[])[];

function read(rows: Rows, language = 'en', country = '') {
  let count = 0;
  const plan = buildPlan();
  const identity = { ...plan.identity, documentLanguage: language, country };
  const context = { plan: { ...plan, identity }, newId: () => `n${(count += 1)}`, catalogName: () => '' };
  return readTaskTable(rows, context, { title: (column) => column, text: (text) => text });
}

/** The actual starts of tasks whose cells these are, and what is told of the column; or the faults. */
function starts(cells: readonly string[], place: readonly string[] = []): unknown {
  const rows = cells.map((cell, index) => [`T${index}`, 5, cell]);
  const result = read([['Name', 'Days', 'actualStart'], ...rows], ...place);
  if (!result.ok) return result.error.map(({ row, name, type, value }) => [row, name, type, value]);
  const { timeline, losses } = result.value;
  return [
    timeline.tasks.map(({ actualStart }) => actualStart),
    losses.map(({ row, name, type, value }) => [row, name, type, value]),
  ];
}

const told = (type: string, value: string) => [[null, 'actualStart', type, value]];

describe('days a spreadsheet has written in the form of its place', () => {
  it('are read day first where a day beyond the 12th shows it, which is told', () => {
    expect(starts(['04.05.2026', '18.05.2026', ''])).toEqual([
      ['2026-05-04', '2026-05-18', null],
      told('dayFirst', '04.05.2026 → 2026-05-04'),
    ]);
  });

  it('are read month first where a day beyond the 12th shows it, whatever the country', () => {
    expect(starts(['5/4/2026 0:00', '5/18/2026'], ['en', 'KE'])).toEqual([
      ['2026-05-04', '2026-05-18'],
      told('monthFirst', '5/4/2026 0:00 → 2026-05-04'),
    ]);
  });

  it('take the order from another column of days of the same file', () => {
    const rows = [
      ['Name', 'Type', 'Days', 'Start', 'actualStart'],
      ['A', 'task', 5, '18/05/2026', '04/05/2026'],
    ];
    const result = read(rows);
    expect(result.ok && result.value.timeline.tasks).toMatchObject([{ actualStart: '2026-05-04' }]);
  });

  it.each([
    ['4 May 2026', ['en', '']],
    ['May 4, 2026', ['en', '']],
    ['4. Mai 2026', ['de', '']],
    ['4 de mayo de 2026', ['es', 'BO']],
    ['2026/5/4', ['en', '']],
  ])('are read without doubt as %s', (text, place) => {
    expect(starts([text], place)).toEqual([['2026-05-04'], told('clearDays', `${text} → 2026-05-04`)]);
  });

  it.each([
    ['04.05.2026', '2026-05-04', ['de', '']],
    ['04/05/2026', '2026-05-04', ['en', 'KE']],
    ['04/05/2026', '2026-05-04', ['fr', 'SN']],
    ['04/05/2026', '2026-04-05', ['en-US', '']],
  ])('are read as the plan writes them when all of the column are: %s is %s', (text, day, place) => {
    expect(starts([text, text], place)).toEqual([[day, day], told('usualDays', `${text} → ${day}`)]);
  });

  it.each([
    [
      ['04/05/2026', '05/06/2026', '7/7/2026'],
      ['en', ''],
    ],
    [
      ['04.05.2026', '05.06.2026'],
      ['en', 'US'],
    ],
    [
      ['04/05/2026', '2026-06-01'],
      ['en', 'KE'],
    ],
    [
      ['04/05/2026', '18/05/2026', '05/18/2026'],
      ['en', 'KE'],
    ],
  ])('are one fault for their column when %j could be both', (cells, place) => {
    expect(starts(cells, place)).toEqual([[null, 'actualStart', 'ambiguousDays', cells[0]]]);
  });

  it.each(['31.02.2026', '04.05.26', '13/13/2026', 'soon'])('are a fault of their row as %s', (text) => {
    expect(starts([text])).toMatchObject([[2, 'T0', 'badDay', expect.any(String)]]);
  });
});

describe('days that are not taken', () => {
  it('are never a fault: start and finish of tasks with a duration, days of no constraint', () => {
    const rows = [
      ['Name', 'Type', 'Days', 'Start', 'Finish', 'Total float', 'constraint', 'constraintDay'],
      ['A', 'task', 5, '04/05/2026', 'soon', '1,5', '', 'later'],
      ['B', 'milestone', 0, '2026-05-08', '2026-05-04', '-', 'alap', '04/05/2026'],
    ];
    const result = read(rows);
    expect(result.ok && result.value.losses.map(({ type, name }) => [type, name])).toEqual([
      ['unknownColumn', 'Total float'],
      ['ignoredDates', ''],
    ]);
  });

  it('still are one where the days are what the task has', () => {
    const rows = [
      ['Name', 'Type', 'Days', 'Start', 'Finish'],
      ['A', 'fixed', 5, '04/05/2026', 'soon'],
      ['B', 'fixed', 5, '', '2026-05-04'],
    ];
    const result = read(rows);
    expect(!result.ok && result.error.map(({ row, name, type }) => [row, name, type])).toEqual([
      [null, 'Start', 'ambiguousDays'],
      [2, 'A', 'badDay'],
      [3, 'B', 'dayMissing'],
    ]);
  });
});
