import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allocate } from './allocate';

it('gives each share its part and says what is uncovered', () => {
  // 60 % and 30 % of 1001 are 600.6 and 300.3, with 100.1 left: the missing unit goes to the first.
  expect(allocate(1001, [6000, 3000])).toEqual({ ok: true, value: { parts: [601, 300], uncovered: 100 } });
  expect(allocate(-1001, [6000, 3000])).toEqual({
    ok: true,
    value: { parts: [-601, -300], uncovered: -100 },
  });
  expect(allocate(100, [])).toEqual({ ok: true, value: { parts: [], uncovered: 100 } });
  expect(allocate(101, [5000, 5000])).toEqual({ ok: true, value: { parts: [51, 50], uncovered: 0 } });
});

it('refuses shares above the whole', () => {
  expect(allocate(100, [6000, 4001])).toEqual({
    ok: false,
    error: { type: 'overAllocated', basisPoints: 10_001 },
  });
});

it('adds up to the whole for any amount and shares, and full shares leave nothing', () => {
  const cuts = fc.array(fc.nat(10_000), { maxLength: 12 }).map((list) => list.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(fc.maxSafeInteger(), cuts, fc.boolean(), (total, list, full) => {
      const shares = [...list, ...(full ? [10_000] : [])].map(
        (cut, index, all) => cut - (all[index - 1] ?? 0),
      );
      const allocated = allocate(total, shares);
      const { parts, uncovered } = allocated.ok ? allocated.value : { parts: [], uncovered: 0 };
      expect(parts).toHaveLength(shares.length);
      expect([...parts, uncovered].reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(total));
      if (full) expect(uncovered === 0).toBe(true);
    }),
  );
});
