import { describe, expect, it } from 'vitest';
import { addDays, formatDay, parseDay } from '../core/day';
import { finishBins } from './finish-spread';

const START = parseDay('2028-01-03') ?? expect.unreachable('a day');
const after = (...counts: readonly number[]) => counts.map((count) => addDays(START, count));

describe('the finishes of many runs', () => {
  it('fall into single days when they lie close', () => {
    const bins = finishBins(after(0, 0, 2, 2), 20);
    expect(bins.map(({ from, share, byThen }) => [formatDay(from), share, byThen])).toEqual([
      ['2028-01-03', 0.5, 0.5],
      ['2028-01-04', 0, 0.5],
      ['2028-01-05', 0.5, 1],
    ]);
  });

  it('fall into weeks when days would be too many, and none is lost', () => {
    const bins = finishBins(after(0, 6, 7, 29), 10);
    expect(bins.map(({ from, to }) => to - from + 1)).toEqual([7, 7, 7, 7, 7]);
    expect(bins.map(({ share }) => share)).toEqual([0.5, 0.25, 0, 0, 0.25]);
    expect(bins.at(-1)?.byThen).toBe(1);
  });

  it('never make more bins than asked for, and none without runs', () => {
    expect(finishBins(after(0, 20_000), 12).length).toBeLessThanOrEqual(12);
    expect(finishBins([], 12)).toEqual([]);
  });
});
