import { z } from 'zod';

/** The schema of a place in a plan. */
export type PlaceSchema = z.core.$ZodType;

/**
 * The first field of a value that cannot stand in a plan by the schema of its place, such as a negative amount; null
 * when it can. The field is empty where the value as a whole is wrong.
 */
export function faultyField(schema: PlaceSchema, value: unknown): string | null {
  const issue = z.safeParse(schema, value).error?.issues[0];
  return issue === undefined ? null : String(issue.path[0] ?? '');
}
