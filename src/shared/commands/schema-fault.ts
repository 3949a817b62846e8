import { faultyField, type PlaceSchema } from '../plan/schema-fault';
import type { CommandError } from './command';

/**
 * Why a value cannot stand in a plan by the schema of its place; the field is the first one that is wrong. A file
 * could not be saved with it, so a command does not write it either.
 */
export function schemaFault(schema: PlaceSchema, value: unknown): CommandError | undefined {
  const field = faultyField(schema, value);
  return field === null ? undefined : { type: 'invalid', field };
}
