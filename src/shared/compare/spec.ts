import type { Plan } from '../plan/types';
import type { Json, JsonObject } from './json';
import type { Show } from './shown';
import type { CompareArea } from './areas';
import type { Word } from './words';

/**
 * How a part of the plan is compared. The same tree is walked three times: to find differences, to take
 * some of them over, and to clear what no longer has anything to point to. It mirrors the plan schema; a
 * test holds every field of the plan to it.
 */
export type Spec = Leaf | Fields | List | Table;

/** Compared and taken as one. */
export interface Leaf {
  readonly kind: 'leaf';
  readonly show: Show;
  /**
   * Ids of entries this value points to, as places (`people/ID`). `at` is the place of the value's owner.
   */
  readonly refs?: (value: Json, at: string) => readonly string[];
  /** The value without what points to something that is gone. */
  readonly forget?: (value: Json, gone: (ref: string) => boolean, at: string) => Json;
  /** Places without which this value makes no sense at all: with them gone, another value has to come. */
  readonly holds?: (value: Json) => readonly string[];
}

/** An object with known fields, each compared for itself. */
export interface Fields {
  readonly kind: 'fields';
  readonly fields: readonly Field[];
}

export interface Field {
  /** Last part of the place. */
  readonly id: string;
  /** Keys that belong together and are taken together; one key, mostly. */
  readonly keys: readonly [string, ...string[]];
  /** Null: the level has no name of its own. */
  readonly label: Word | null;
  readonly spec: Spec;
  /** Screen of everything below. */
  readonly area?: CompareArea;
}

/** Entries with an id; matched by it wherever they stand. */
export interface List {
  readonly kind: 'list';
  readonly entry: Fields;
  readonly name: (entry: JsonObject, side: Plan) => Word;
  /** `kept`: the order is the team's and is compared. `byDay`: a log, new entries go to their day. */
  readonly order: 'kept' | 'byDay' | 'none';
  readonly area?: (entry: JsonObject) => CompareArea;
  /** Places that must exist for an entry to make sense: they come along with it, and it goes with them. */
  readonly needs?: (entry: JsonObject) => readonly string[];
}

/** Values by id. */
export interface Table {
  readonly kind: 'table';
  readonly entry: Spec;
  readonly name: (key: string, sides: readonly [Plan, Plan]) => Word;
  /** What the absence of a key means; without it a key is added or removed as a whole. */
  readonly absent?: Json;
  readonly area?: (key: string, sides: readonly [Plan, Plan]) => CompareArea;
  /** Place of the entry that must exist for this key to make sense. */
  readonly keyRef?: (key: string) => string;
}

export function leaf(show: Show, more: Pick<Leaf, 'refs' | 'forget' | 'holds'> = {}): Leaf {
  return { kind: 'leaf', show, ...more };
}

export function fields(...list: readonly Field[]): Fields {
  return { kind: 'fields', fields: list };
}

/** A field under its own key. */
export function field(key: string, label: Word | null, spec: Spec): Field {
  return { id: key, keys: [key], label, spec };
}

/** Keys that are taken together, because one of them alone could contradict the others. */
export function together(field: Field, ...keys: Field['keys']): Field {
  return { ...field, keys };
}
