import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { planSchema } from '../plan/schema';
import { FORMAT_VERSION } from './envelope';

/** Every field of the plan with its kind, by path: `people[].name` is a string. */
function fieldsOf(schema: z.core.$ZodType, path: string): [string, string][] {
  if (schema instanceof z.ZodNullable) {
    return fieldsOf(schema.unwrap(), path).map(([at, kind]) => [at, at === path ? `${kind} or null` : kind]);
  }
  if (schema instanceof z.ZodArray) return [[path, 'list'], ...fieldsOf(schema.element, `${path}[]`)];
  if (schema instanceof z.ZodRecord) return [[path, 'record'], ...fieldsOf(schema.valueType, `${path}.*`)];
  if (schema instanceof z.ZodObject) {
    const fields: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
    return Object.entries(fields).flatMap(([name, field]) =>
      fieldsOf(field, path === '' ? name : `${path}.${name}`),
    );
  }
  if (schema instanceof z.ZodEnum) return [[path, schema.options.join(' | ')]];
  return [[path, schema._zod.def.type]];
}

/**
 * test/fixtures/plan-schema.snapshot.json lists every field of the plan, so that a change of the file
 * format is seen in review and never happens by the way.
 *
 * When it fails and the change is meant: a field that is removed, renamed or of another kind needs a new
 * FORMAT_VERSION and a migration (docs/file-format.md), and so does a new one once format 1 is released.
 * Then write the list anew with: npx vitest run src/shared/plan-file/plan-schema.test.ts -u
 */
describe('the plan schema', () => {
  it('has the fields that are on record (to accept a change, see the comment above this test)', async () => {
    const fields = Object.fromEntries(fieldsOf(planSchema, ''));
    const snapshot = `${JSON.stringify({ formatVersion: FORMAT_VERSION, fields }, null, 2)}\n`;
    await expect(snapshot).toMatchFileSnapshot(
      '../../../test/fixtures/plan-schema.snapshot.json',
      'The plan schema changed. If that is meant, see the comment in plan-schema.test.ts, then run: npx vitest run src/shared/plan-file/plan-schema.test.ts -u',
    );
  });
});
