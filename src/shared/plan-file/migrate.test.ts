import { describe, expect, it } from 'vitest';
import { buildPlan } from '@test/builders/plan-builder';
import { FORMAT_VERSION } from './envelope';
import { assertContiguous, migrate } from './migrate';
import { MIGRATIONS } from './migrations/index';
import type { Migration } from './migrations/types';
import { parsePlanFile, type FormatHistory } from './parse-plan-file';
import { serializePlan } from './serialize-plan';

/** A step that writes its number into the plan, to see the order in which steps ran. */
function step(from: number): Migration {
  return {
    from,
    migrate: (plan) => {
      const steps = (plan as { steps?: number[] }).steps ?? [];
      return Object.assign(plan as object, { steps: [...steps, from] });
    },
  };
}
const CHAIN = [step(1), step(2), step(3)];

describe('migrate', () => {
  it('runs every step from the version of the file on, in order', () => {
    expect(migrate({}, { from: 1, to: 4, chain: CHAIN })).toEqual({ ok: true, value: { steps: [1, 2, 3] } });
    expect(migrate({}, { from: 3, to: 4, chain: CHAIN })).toEqual({ ok: true, value: { steps: [3] } });
  });

  it('leaves a plan of this version as it is', () => {
    const plan = {};
    expect(migrate(plan, { from: 4, to: 4, chain: CHAIN })).toEqual({ ok: true, value: {} });
    expect(plan).toEqual({});
  });

  it('works on a copy', () => {
    const plan = { people: [{ name: 'A' }] };
    const before = JSON.stringify(plan);
    migrate(plan, { from: 1, to: 4, chain: CHAIN });
    expect(JSON.stringify(plan)).toBe(before);
  });

  it('answers a plan that does not have the old shape', () => {
    const picky: Migration = {
      from: 1,
      migrate: (plan) => (plan as { people: { name: string }[] }).people.map((person) => person.name),
    };
    const migrated = migrate({}, { from: 1, to: 2, chain: [picky] });
    expect(migrated).toMatchObject({ ok: false, error: { type: 'migrationFailed', from: 1 } });
  });

  it('stops when a step is missing, doubled, out of order or left over', () => {
    for (const chain of [[step(2)], [step(1), step(1)], [step(1), step(3)], [step(2), step(1)]]) {
      expect(() => assertContiguous(chain, chain.length + 1)).toThrow('starts from version');
    }
    expect(() => assertContiguous([step(1)], 3)).toThrow('There are 1 migrations for format version 3');
    expect(() => assertContiguous([step(1), step(2)], 2)).toThrow('There are 2 migrations');
  });

  it('has a chain that reaches the version of this program', () => {
    expect(() => assertContiguous(MIGRATIONS, FORMAT_VERSION)).not.toThrow();
  });
});

describe('opening an older file', () => {
  const text = serializePlan(buildPlan(), { appVersion: '0.1.0', savedAt: '2026-03-01T09:00:00.000Z' });
  /** The steps to the next version of an imagined program, the last one being the one under test. */
  const history = (last: Migration): FormatHistory => ({
    version: FORMAT_VERSION + 1,
    chain: [...MIGRATIONS, last],
  });
  /** That version renamed nothing but made every title end with a mark. */
  const marked: Migration = {
    from: FORMAT_VERSION,
    migrate: (plan) => {
      const old = plan as { identity: { title: string } };
      return { ...old, identity: { ...old.identity, title: `${old.identity.title} (2)` } };
    },
  };

  it('migrates, checks the result and says from which version', () => {
    const parsed = parsePlanFile(text, history(marked));
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        migratedFrom: FORMAT_VERSION,
        plan: { identity: { title: 'National CSIRT of Examplia (2)' } },
      },
    });
  });

  it('refuses what a step leaves behind when it is not a plan', () => {
    const forgetful: Migration = { from: FORMAT_VERSION, migrate: () => ({}) };
    const parsed = parsePlanFile(text, history(forgetful));
    expect(parsed).toMatchObject({ ok: false, error: { type: 'invalidPlan', path: 'id' } });
  });

  it('answers a step that fails instead of throwing', () => {
    const failing: Migration = {
      from: FORMAT_VERSION,
      migrate: () => {
        throw new TypeError('old shape expected');
      },
    };
    const parsed = parsePlanFile(text, history(failing));
    expect(parsed).toMatchObject({
      ok: false,
      error: { type: 'invalidPlan', path: 'plan', problem: 'TypeError: old shape expected' },
    });
  });
});
