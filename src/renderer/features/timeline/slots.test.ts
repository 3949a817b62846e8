import { describe, expect, it } from 'vitest';
import { NO_SLOTS, slotsFor } from './slots';

const shown = (ids: readonly string[], before = NO_SLOTS) => slotsFor(before, ids);

describe('elements of rows', () => {
  it('begin in the order of the rows', () => {
    expect([...shown(['a', 'b', 'c'])]).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ]);
  });

  it('a row that comes into view takes over that of one that went; all others keep theirs', () => {
    const first = shown(['a', 'b', 'c', 'd']);
    const down = shown(['b', 'c', 'd', 'e'], first);
    expect(Object.fromEntries(down)).toEqual({ b: 1, c: 2, d: 3, e: 0 });
    const up = shown(['a', 'b', 'c', 'd'], down);
    expect(Object.fromEntries(up)).toEqual({ a: 0, b: 1, c: 2, d: 3 });
  });

  it('a row that is far away, because it has the focus, keeps its own', () => {
    const first = shown(['a', 'b', 'c']);
    expect(shown(['b', 'x', 'y', 'z'], first).get('b')).toBe(1);
  });

  it('are never shared', () => {
    const grown = shown(['c', 'd', 'e', 'f'], shown(['a', 'b', 'c']));
    expect(new Set(grown.values()).size).toBe(4);
  });

  it('are the same map while nothing comes or goes, in whatever order it is asked', () => {
    const first = shown(['a', 'b']);
    expect(shown(['b', 'a'], first)).toBe(first);
  });
});
