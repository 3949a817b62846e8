import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossChecks } from '@shared/plan/cross-checks';
import { parsePlanFile } from '@shared/plan-file/parse-plan-file';
import { serializePlan } from '@shared/plan-file/serialize-plan';
import { planArbitrary } from '@test/builders/plan-arbitrary';
import { buildPlan } from '@test/builders/plan-builder';

const BY = { appVersion: '0.1.0', savedAt: '2026-03-01T09:00:00.000Z' };

/** The same value with the fields of every object in another order, as edits in memory leave it. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

describe('plan file round trip', () => {
  it('reads back every plan as it was written', () => {
    fc.assert(
      fc.property(planArbitrary(), (plan) => {
        expect(crossChecks(plan)).toEqual([]);
        const parsed = parsePlanFile(serializePlan(plan, BY));
        expect(parsed).toEqual({ ok: true, value: { plan, savedAt: BY.savedAt, migratedFrom: null } });
      }),
      { numRuns: 150 },
    );
  });

  it('writes the same bytes whatever the order of fields in memory', () => {
    fc.assert(
      fc.property(planArbitrary(), (plan) => {
        const shuffled = reversed(plan);
        // Only the order of the fields differs, so it is the same type.
        expect(serializePlan(shuffled as typeof plan, BY)).toBe(serializePlan(plan, BY));
      }),
      { numRuns: 50 },
    );
  });

  it('calls every file that was cut off truncated, wherever the cut is', () => {
    const text = serializePlan(buildPlan(), BY);
    const whole = text.trimEnd().length;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: whole - 1 }), (length) => {
        expect(parsePlanFile(text.slice(0, length))).toEqual({ ok: false, error: { type: 'truncated' } });
      }),
      { numRuns: 500 },
    );
  });
});
