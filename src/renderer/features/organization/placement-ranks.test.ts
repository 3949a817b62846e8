import { describe, expect, it } from 'vitest';
import type { HostOption } from '@shared/plan/types';
import { rankHosts } from './placement-ranks';

const option = (id: string, scores: Record<string, number>): HostOption => ({
  id,
  name: id,
  type: null,
  scores,
  note: '',
});

describe('rankHosts', () => {
  it('ranks by weighted share, and equal shares the same', () => {
    // a: 5 and 1 of 5 and 5 -> 60 %; b: 3 and 3 -> 60 %; c: 5 and 5 -> 100 %.
    const ranks = rankHosts(
      [
        option('a', { legalBasis: 5, neutrality: 1 }),
        option('b', { legalBasis: 3, neutrality: 3 }),
        option('c', { legalBasis: 5, neutrality: 5 }),
      ],
      {},
    );
    expect([...ranks.values()].map(({ rank }) => rank)).toEqual([2, 2, 1]);
    expect(ranks.get('a')).toEqual({ share: 0.6, rank: 2, scored: 2 });
  });

  it('lets weights turn the order round', () => {
    const options = [
      option('a', { legalBasis: 5, neutrality: 1 }),
      option('b', { legalBasis: 3, neutrality: 3 }),
    ];
    expect(rankHosts(options, { legalBasis: 3, neutrality: 0 }).get('a')?.rank).toBe(1);
    expect(rankHosts(options, { legalBasis: 0, neutrality: 3 }).get('a')?.rank).toBe(2);
  });

  it('gives no rank where nothing is scored', () => {
    expect(rankHosts([option('a', {})], {}).get('a')).toEqual({ share: null, rank: null, scored: 0 });
  });
});
