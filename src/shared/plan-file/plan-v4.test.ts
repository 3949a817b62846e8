import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePlanFile } from './parse-plan-file';

/**
 * test/fixtures/plan-v4.csirtplan is a whole file of format version 4, as the program wrote it: the plan of
 * plan-v3 with staffing and budget, every field filled, no list empty, nobody real in it. It stands for
 * the files people already have.
 *
 * When this spec fails, people's files no longer open. Do not edit the fixture to make it pass: once a
 * version with format 4 is released the file is frozen. Raise FORMAT_VERSION, write the migration
 * (docs/file-format.md says how) and add a fixture plan-v5.csirtplan. Only before that release may the
 * fixture follow a change of the schema.
 */
const FIXTURE = new URL('../../../test/fixtures/plan-v4.csirtplan', import.meta.url);

/** The places of the file that say nothing: empty lists, objects and texts, and null. */
function emptyPlaces(value: unknown, path: string): string[] {
  if (value === null || value === '') return [path];
  if (typeof value !== 'object') return [];
  const entries = Object.entries(value);
  return entries.length === 0
    ? [path]
    : entries.flatMap(([key, inner]) => emptyPlaces(inner, `${path}.${key}`));
}

describe('a file of format version 4', () => {
  const text = readFileSync(FIXTURE, 'utf8');

  it('opens as it is', () => {
    expect(parsePlanFile(text)).toMatchObject({
      ok: true,
      value: { migratedFrom: null, plan: { id: 'plan-v4-fixture' } },
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
      // A beginning is a day, a task or a position, and the head of the team reports to nobody in it.
      'file.plan.staffing.positions.0.start.task',
      'file.plan.staffing.positions.0.reportsTo',
      'file.plan.staffing.positions.1.start.day',
      'file.plan.staffing.training.0.start.task',
      'file.plan.staffing.tools.0.start.day',
      'file.plan.staffing.infrastructure.0.start.task',
      'file.plan.budget.lines.0.start.day',
      'file.plan.budget.lines.0.start.task',
    ]);
  });
});
