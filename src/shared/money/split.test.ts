import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundTogether } from './round-together';
import { splitByWeights, splitEven } from './split';

const exactSum = (parts: readonly number[]) => parts.reduce((total, part) => total + BigInt(part), 0n);

describe('an even split', () => {
  it('gives what cannot be shared to the first parts', () => {
    expect(splitEven(100, 3)).toEqual([34, 33, 33]);
    expect(splitEven(-101, 3)).toEqual([-34, -34, -33]);
    expect(splitEven(2, 4)).toEqual([1, 1, 0, 0]);
    expect(splitEven(-1, 2)).toEqual([-1, 0]);
  });

  it('adds up to the whole for any amount, with parts one unit apart at most', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 130 }), (total, parts) => {
        const split = splitEven(total, parts);
        expect(split).toHaveLength(parts);
        expect(exactSum(split)).toBe(BigInt(total));
        expect(Math.max(...split) - Math.min(...split)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('a split by weights', () => {
  it('follows the largest remainder, the first of equal ones first', () => {
    expect(splitByWeights(1000, [1, 1, 1])).toEqual({ ok: true, value: [334, 333, 333] });
    // 100 x 1/6, 2/6, 3/6 = 16.67, 33.33, 50: the one missing unit goes to the first.
    expect(splitByWeights(100, [1, 2, 3])).toEqual({ ok: true, value: [17, 33, 50] });
    // 10 x 5/11, 5/11, 1/11 = 4.55, 4.55, 0.91: the two missing units go to the last and the first.
    expect(splitByWeights(10, [5, 5, 1])).toEqual({ ok: true, value: [5, 4, 1] });
    expect(splitByWeights(-10, [5, 5, 1])).toEqual({ ok: true, value: [-5, -4, -1] });
    expect(splitByWeights(7, [0, 3, 0])).toEqual({ ok: true, value: [0, 7, 0] });
  });

  it('says that nothing can be split where nothing has a weight', () => {
    const error = { ok: false, error: { type: 'noWeight' } };
    expect([splitByWeights(5, []), splitByWeights(5, [0, 0])]).toEqual([error, error]);
  });

  it('is the same whether amounts are small enough for plain numbers or not', () => {
    const totals = fc.oneof(
      fc.integer({ min: -1000, max: 1000 }),
      fc.integer({ min: -(2 ** 33), max: 2 ** 33 }),
    );
    const weights = fc.array(fc.oneof(fc.nat(10), fc.nat(2 ** 21)), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(totals, weights, (total, shares) => {
        const all = shares.reduce((sum, share) => sum + share, 0);
        fc.pre(all > 0);
        const numerators = shares.map((share) => BigInt(total) * BigInt(share));
        const expected = roundTogether(numerators, BigInt(all)).map(Number);
        expect(splitByWeights(total, shares)).toEqual({ ok: true, value: expected });
      }),
    );
  });

  it('adds up to the whole for any amount, each part within a unit of its exact share', () => {
    const weights = fc.array(fc.oneof(fc.nat(10), fc.maxSafeNat()), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.maxSafeInteger(), weights, (total, shares) => {
        const split = splitByWeights(total, shares);
        const all = exactSum(shares);
        expect(split.ok).toBe(all > 0n);
        if (!split.ok) return;
        expect(exactSum(split.value)).toBe(BigInt(total));
        split.value.forEach((part, index) => {
          const off = BigInt(part) * all - BigInt(total) * BigInt(shares[index] ?? 0);
          expect(off < all && off > -all).toBe(true);
        });
      }),
    );
  });
});
