import { describe, expect, it } from 'vitest';
import { linesDrawn, linesOf } from './lines';

const GROUPS = {
  of: (row: string) => row.slice(0, 1),
  heads: [
    { id: 'b', head: 'Premises', cells: {} },
    { id: 'x', head: 'Travel', cells: {} },
    { id: 'a', head: 'Staff', cells: {} },
  ],
};

describe('lines of a worksheet', () => {
  it('puts rows under their heads in the order of the heads, the ungrouped last', () => {
    const lines = linesOf(['a1', 'c1', 'b1', 'a2'], GROUPS);
    expect(lines.map((line) => (line.kind === 'row' ? line.row : line.head.head))).toEqual([
      ...['Premises', 'b1', 'Travel', 'Staff', 'a1', 'a2', 'c1'],
    ]);
    expect(lines.flatMap((line) => (line.kind === 'row' ? [line.place] : []))).toEqual([0, 1, 2, 3]);
  });

  it('tells the name of its group with a row', () => {
    const told = linesOf(['a1', 'c1', 'b1'], GROUPS).flatMap((line) =>
      line.kind === 'row' ? [line.group] : [],
    );
    expect(told).toEqual(['Premises', 'Staff', null]);
  });

  it('draws those in view and the one with the focus', () => {
    expect(linesDrawn({ first: 10, last: 13 }, -1)).toEqual([10, 11, 12]);
    expect(linesDrawn({ first: 10, last: 13 }, 11)).toEqual([10, 11, 12]);
    expect(linesDrawn({ first: 10, last: 13 }, 2)).toEqual([2, 10, 11, 12]);
    expect(linesDrawn({ first: 10, last: 13 }, 40)).toEqual([10, 11, 12, 40]);
  });
});
