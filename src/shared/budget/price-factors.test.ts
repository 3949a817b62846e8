import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ratio } from '../money/ratio';
import { divideRounded } from '../money/round';
import { PLAIN_ASSUMPTIONS } from '../plan/defaults';
import { pricesOf } from './price-factors';
import type { CostTerm, Horizon } from './types';

const HORIZON: Horizon = { first: '2027-01', months: 120, sustainmentFrom: 0, fiscalYearStart: 1 };
const TERM: CostTerm = {
  ...{ kind: 'recurring', unitCost: 1, currency: 'EUR', quantity: 10_000, share: 10_000, from: 0, to: 119 },
  ...{ step: 1, index: 'inflation', taxed: true, nature: 'running', phase: 'startUp' },
};

it('rounds halves up, and refuses what no number can hold', () => {
  // 57.5 and 1,000.5 lie on the half, where the fraction itself decides.
  const { payment } = pricesOf(PLAIN_ASSUMPTIONS, HORIZON);
  expect(payment({ ...TERM, unitCost: 115, share: 5_000 }, 0, ratio(1n, 1n))).toBe(58);
  expect(payment({ ...TERM, unitCost: 1_000 }, 0, ratio(10_005n, 10_000n))).toBe(1_001);
  expect(
    payment({ ...TERM, unitCost: 1_000_000_000_000, quantity: 10_000_000_000 }, 0, ratio(1n, 1n)),
  ).toBeNull();
});

it('is the exact product rounded once, for any amount, share, quantity, rate and year', () => {
  const points = fc.integer({ min: 0, max: 20_000 });
  fc.assert(
    fc.property(
      fc.record({
        unitCost: fc.integer({ min: 1, max: 1_000_000_000 }),
        quantity: fc.oneof(fc.constantFrom(5_000, 10_000, 2_500), fc.integer({ min: 1, max: 1_000_000 })),
        share: fc.oneof(fc.constantFrom(5_000, 10_000, 1_250), fc.integer({ min: 1, max: 10_000 })),
      }),
      fc.record({ prices: points, tax: points, inflation: points }),
      fc.tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 9 })),
      (amounts, assumed, [rate, year]) => {
        const { unitCost, quantity, share } = amounts;
        const { payment } = pricesOf({ ...PLAIN_ASSUMPTIONS, ...assumed }, HORIZON);
        const worth = ratio(BigInt(rate), 10_000n);
        const n =
          BigInt(unitCost) *
          BigInt(quantity) *
          BigInt(share) *
          BigInt(rate) *
          BigInt(assumed.prices) *
          BigInt(10_000 + assumed.tax) *
          BigInt(10_000 + assumed.inflation) ** BigInt(year);
        const exact = Number(divideRounded(n, 10_000n ** BigInt(5 + year)));
        const expected = Number.isSafeInteger(exact) ? exact : null;
        expect(payment({ ...TERM, ...amounts }, year * 12, worth)).toBe(expected);
      },
    ),
    { numRuns: 2_000 },
  );
});
