import { z } from 'zod';
import { planSchema } from '../plan/schema';
import type { Plan } from '../plan/types';
import { APP_NAME, FORMAT_VERSION, PLAN_FORMAT, type WrittenBy } from './envelope';

/**
 * The text of a plan file: two-space indent, final newline, fields in the order of the schema and the keys
 * of records in order of their characters. The same plan, program and moment give the same text whatever
 * the history of the value in memory, so that two files can be compared with any tool.
 */
export function serializePlan(plan: Plan, by: WrittenBy): string {
  const file = {
    format: PLAN_FORMAT,
    formatVersion: FORMAT_VERSION,
    app: { name: APP_NAME, version: by.appVersion },
    savedAt: by.savedAt,
    plan: inSchemaOrder(planSchema, plan),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A copy of `value` with its fields in the order in which the schema names them. */
function inSchemaOrder(schema: z.core.$ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodNullable) {
    return value === null ? null : inSchemaOrder(schema.unwrap(), value);
  }
  if (schema instanceof z.ZodArray) {
    return Array.isArray(value) ? value.map((entry) => inSchemaOrder(schema.element, entry)) : value;
  }
  if (!isObject(value)) return value;
  if (schema instanceof z.ZodRecord) {
    const keys = Object.keys(value).sort();
    return Object.fromEntries(keys.map((key) => [key, inSchemaOrder(schema.valueType, value[key])]));
  }
  if (schema instanceof z.ZodObject) {
    const fields: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
    const present = Object.entries(fields).filter(([name]) => value[name] !== undefined);
    return Object.fromEntries(present.map(([name, field]) => [name, inSchemaOrder(field, value[name])]));
  }
  return value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
