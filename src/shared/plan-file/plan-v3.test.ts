import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePlanFile } from './parse-plan-file';

/**
 * test/fixtures/plan-v3.csirtplan is a whole file of format version 3, as the program wrote it: the plan of
 * plan-v2 with a register of stakeholders, every field filled, no list empty, nobody real in it. It stands for
 * the files people already have.
 *
 * When this spec fails, people's files no longer open. Do not edit the fixture to make it pass: once a
 * version with format 3 is released the file is frozen. Raise FORMAT_VERSION, write the migration
 * (docs/file-format.md says how) and add a fixture plan-v4.csirtplan. Only before that release may the
 * fixture follow a change of the schema.
 */
const FIXTURE = new URL('../../../test/fixtures/plan-v3.csirtplan', import.meta.url);

/** The places of the file that say nothing: empty lists, objects and texts, and null. */
function emptyPlaces(value: unknown, path: string): string[] {
  if (value === null || value === '') return [path];
  if (typeof value !== 'object') return [];
  const entries = Object.entries(value);
  return entries.length === 0
    ? [path]
    : entries.flatMap(([key, inner]) => emptyPlaces(inner, `${path}.${key}`));
}

describe('a file of format version 3', () => {
  const text = readFileSync(FIXTURE, 'utf8');

  it('opens', () => {
    expect(parsePlanFile(text)).toMatchObject({
      ok: true,
      value: { migratedFrom: 3, plan: { id: 'plan-v3-fixture' } },
    });
  });

  it('checks something in every field', () => {
    expect(emptyPlaces(JSON.parse(text), 'file')).toEqual([
      // An entry of the register has a name or is a person, and the highest body belongs to no other.
      'file.plan.stakeholders.register.0.person',
      'file.plan.stakeholders.register.0.parent',
      'file.plan.stakeholders.register.1.name',
      // The outermost task of a timeline is in no other.
      'file.plan.timeline.tasks.0.parent',
    ]);
  });
});
