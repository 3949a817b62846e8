import fc from 'fast-check';
import { expect, it } from 'vitest';
import { growthFactor, type Growth } from './growth';
import { addToMonth } from './month';
import { scaleBy } from './round';

const grow = (amount: number, growth: Growth, month: string) => scaleBy(amount, growthFactor(growth, month));
const fivePercent = { base: '2027-04', yearlyBasisPoints: 500 };

it('steps once every twelve months from the base month and compounds', () => {
  const salary = (month: string) => grow(100_000, fivePercent, month);
  expect(['2027-04', '2028-03', '2028-04', '2029-03', '2029-04', '2030-04'].map(salary)).toEqual(
    [100_000, 100_000, 105_000, 105_000, 110_250, 115_763].map((value) => ({ ok: true, value })),
  );
});

it('leaves prices before the base month as they are, and lets prices fall', () => {
  expect(grow(777, fivePercent, '2020-01')).toEqual({ ok: true, value: 777 });
  expect(grow(1000, { base: '2027-01', yearlyBasisPoints: -1000 }, '2029-01')).toEqual({
    ok: true,
    value: 810,
  });
});

it('rounds once: the factor of ten years is exact', () => {
  // 1.03 to the power of 10 is 1.34391637934412192049; rounding each year to cents gives 134392 of 100000.
  const factor = growthFactor({ base: '2027-01', yearlyBasisPoints: 300 }, '2037-01');
  expect(factor.n * 10n ** 20n).toBe(134_391_637_934_412_192_049n * factor.d);
});

it('grows by the same factor in any year', () => {
  const points = fc.integer({ min: -9999, max: 20_000 });
  fc.assert(
    fc.property(points, fc.integer({ min: 0, max: 240 }), (yearlyBasisPoints, after) => {
      const growth = { base: '2027-07', yearlyBasisPoints };
      const now = growthFactor(growth, addToMonth(growth.base, after));
      const next = growthFactor(growth, addToMonth(growth.base, after + 12));
      expect(next.n * now.d * 10_000n).toBe(now.n * next.d * BigInt(10_000 + yearlyBasisPoints));
    }),
  );
});
