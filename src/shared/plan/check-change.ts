import { z } from 'zod';

/** The place of a value that the schema refuses, as a path such as `risks.3.title`. */
export interface RefusedChange {
  readonly path: string;
  /** The text is longer than its field may be; else the value has a form the field does not take. */
  readonly tooLong: boolean;
}

interface Step {
  readonly schema: z.core.$ZodType;
  readonly before: unknown;
  readonly after: unknown;
  readonly path: string;
}

/**
 * Looks whether an edit keeps to the schema, at the cost of what it changed: parts that are the same value
 * as before are not looked at. Null when all is well. Without it a text that is too long would be refused
 * only by the next save.
 */
export function refusedChange(
  schema: z.core.$ZodType,
  before: unknown,
  after: unknown,
): RefusedChange | null {
  return look({ schema, before, after, path: '' });
}

function look({ schema, before, after, path }: Step): RefusedChange | null {
  if (before === after) return null;
  if (schema instanceof z.ZodObject && isTable(before) && isTable(after)) {
    const fields: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
    return first(Object.entries(fields), ([key, field]) =>
      look({ schema: field, before: before[key], after: after[key], path: join(path, key) }),
    );
  }
  if (schema instanceof z.ZodRecord && isTable(before) && isTable(after)) {
    return first(Object.entries(after), ([key, value]) =>
      look({ schema: schema.valueType, before: before[key], after: value, path: join(path, key) }),
    );
  }
  if (schema instanceof z.ZodArray && Array.isArray(before) && Array.isArray(after)) {
    const known = new Set<unknown>(before);
    const fresh = after
      .map((value: unknown, index) => ({ value, index }))
      .filter(({ value }) => !known.has(value));
    return first(fresh, ({ value, index }) =>
      look({ schema: schema.element, before: before[index], after: value, path: join(path, String(index)) }),
    );
  }
  return whole(schema, after, path);
}

/** Checks a value that has no counterpart before it. */
function whole(schema: z.core.$ZodType, value: unknown, path: string): RefusedChange | null {
  const issue = z.safeParse(schema, value).error?.issues[0];
  if (!issue) return null;
  return {
    path: issue.path.reduce<string>((at, part) => join(at, String(part)), path),
    tooLong: issue.code === 'too_big',
  };
}

function first<T>(list: readonly T[], rule: (entry: T) => RefusedChange | null): RefusedChange | null {
  for (const entry of list) {
    const refused = rule(entry);
    if (refused) return refused;
  }
  return null;
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function join(path: string, part: string): string {
  return path === '' ? part : `${path}.${part}`;
}
