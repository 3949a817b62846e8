import { isObject, textOf, type Json, type JsonObject } from './json';

/** Entries of a list of the plan; anything else in it would have failed the schema. */
export function entriesOf(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((entry: Json) => isObject(entry)) : [];
}

export function idOf(entry: JsonObject): string {
  return textOf(entry, 'id');
}

/** Entries by id. */
export function byId(entries: readonly JsonObject[]): ReadonlyMap<string, JsonObject> {
  return new Map(entries.map((entry) => [idOf(entry), entry]));
}

/** The ids of `entries` that are in `also`, in their order. */
export function commonIds(
  entries: readonly JsonObject[],
  also: ReadonlyMap<string, JsonObject>,
): readonly string[] {
  return entries.map(idOf).filter((id) => also.has(id));
}

/** A table of the plan, or an empty one. */
export function tableOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** Keys of both tables: those of the first in their order, then what only the second has. */
export function keysOf(mine: JsonObject, other: JsonObject): readonly string[] {
  return [...Object.keys(mine), ...Object.keys(other).filter((key) => !Object.hasOwn(mine, key))];
}

/** The value of a field; several keys make one object of them. */
export function pick(value: Json | undefined, keys: readonly [string, ...string[]]): Json {
  const object = tableOf(value);
  if (keys.length === 1) return object[keys[0]] ?? null;
  return Object.fromEntries(keys.map((key) => [key, object[key] ?? null]));
}
