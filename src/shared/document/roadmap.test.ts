import { expect, test } from 'vitest';
import { formatDay, parseDay } from '../core/day';
import { rangeDays, stageRanges } from './roadmap';

test('24 months keep the gates of the default schedule: 4, 9, 16 and 24', () => {
  expect(stageRanges(24).map(({ from, to }) => [from, to])).toEqual([
    [0, 4],
    [4, 9],
    [9, 16],
    [16, 24],
    [16, null],
  ]);
});

test('18 months scale the gates: 3, 7, 12 and 18', () => {
  expect(stageRanges(18).map(({ from, to }) => [from, to])).toEqual([
    [0, 3],
    [3, 7],
    [7, 12],
    [12, 18],
    [12, null],
  ]);
});

test.each([1, 2, 3, 5, 120])('%i months: every stage has a month and starts within the plan', (months) => {
  for (const { from, to } of stageRanges(months)) {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(from).toBeLessThan(months);
    expect(to ?? from + 1).toBeGreaterThan(from);
  }
});

test('a range ends on the day before the next month begins', () => {
  const start = parseDay('2026-01-31');
  const [first] = stageRanges(24);
  if (start === null || first === undefined) throw new Error('no start');
  const days = rangeDays(start, first);
  expect(formatDay(days.first)).toBe('2026-01-31');
  expect(days.last === null ? null : formatDay(days.last)).toBe('2026-05-30');
});
