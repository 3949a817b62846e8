import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratio } from './ratio';
import { divideRounded, scale, scaleBy } from './round';

describe('rounding', () => {
  it.each([
    [5, 1, 2, 3],
    [-5, 1, 2, -3],
    [4, 1, 3, 1],
    [-4, 1, 3, -1],
    [5, -1, 2, -3],
    [333, 15, 100, 50],
    [1, 1, 3, 0],
    [-1, 1, 3, 0],
    [7, 0, 3, 0],
  ])('%i x %i / %i is %i, halves away from zero', (...[amount, numerator, denominator, expected]) => {
    expect(scale(amount, numerator, denominator)).toEqual({ ok: true, value: expected });
    expect(scaleBy(amount, ratio(BigInt(numerator), BigInt(denominator)))).toEqual({
      ok: true,
      value: expected,
    });
  });

  it('is exact where a product leaves the safe integers and comes back', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(scale(most, 10_000, 10_000)).toEqual({ ok: true, value: most });
    expect(scale(most, 2, 1)).toEqual({ ok: false, error: { type: 'tooLarge' } });
    expect(scale(-most, 3, 2)).toEqual({ ok: false, error: { type: 'tooLarge' } });
  });

  it('is nearest to the exact value for any numbers, whichever way it was worked out', () => {
    const amounts = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -1000, max: 1000 }));
    const denominators = fc.oneof(
      fc.integer({ min: 1, max: 12 }),
      fc.maxSafeNat().map((n) => n || 1),
    );
    fc.assert(
      fc.property(amounts, fc.integer({ min: -20_000, max: 20_000 }), denominators, (amount, n, d) => {
        const exact = BigInt(amount) * BigInt(n);
        const rounded = divideRounded(exact, BigInt(d));
        const off = 2n * (rounded * BigInt(d) - exact);
        const distance = off < 0n ? -off : off;
        expect(distance <= BigInt(d)).toBe(true);
        if (distance === BigInt(d)) expect(rounded < 0n ? off < 0n : off > 0n).toBe(true);
        const scaled = scale(amount, n, d);
        expect(scaled.ok ? BigInt(scaled.value) : null).toEqual(
          Number.isSafeInteger(Number(rounded)) ? rounded : null,
        );
      }),
    );
  });

  it('is exact beside a half, up to the largest numbers that are not worked out with big ones', () => {
    const denominators = fc.oneof(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 2 ** 40 }));
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(denominators, place, fc.integer({ min: -1, max: 1 }), (d, part, beside) => {
        const whole = Math.floor((part * 2 ** 52) / d);
        const amount = whole * d + Math.floor(d / 2) + beside;
        const exact = Number(divideRounded(BigInt(amount), BigInt(d)));
        expect(scale(amount, 1, d)).toEqual({ ok: true, value: exact });
      }),
    );
  });

  it('takes factors of any length, such as the growth of many years', () => {
    const parts = fc.oneof(fc.bigInt({ min: 1n, max: 1000n }), fc.bigInt({ min: 1n, max: 2n ** 90n }));
    fc.assert(
      fc.property(fc.maxSafeInteger(), parts, parts, (amount, n, d) => {
        const exact = Number(divideRounded(BigInt(amount) * n, d));
        expect(scaleBy(amount, ratio(n, d))).toEqual(
          Number.isSafeInteger(exact)
            ? { ok: true, value: exact }
            : { ok: false, error: { type: 'tooLarge' } },
        );
      }),
    );
  });
});
