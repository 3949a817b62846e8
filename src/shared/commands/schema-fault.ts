import { z } from 'zod';
import type { CommandError } from './command';

/**
 * Why a value cannot stand in a plan by the schema of its place, such as a negative amount; the field is the first
 * one that is wrong. A file could not be saved with it, so a command does not write it either.
 */
export function schemaFault(schema: z.core.$ZodType, value: unknown): CommandError | undefined {
  const issue = z.safeParse(schema, value).error?.issues[0];
  return issue && { type: 'invalid', field: String(issue.path[0] ?? '') };
}
