import { entriesOf, idOf, pick, tableOf } from './entries';
import type { Json, JsonObject } from './json';
import type { Spec } from './spec';

interface Place {
  readonly at: string;
  readonly owner: string;
}

/** Places that a value points to: persons, stakeholders, decisions, options, own items, tasks and so on. */
export function refsOf(spec: Spec, value: Json, { at, owner }: Place): readonly string[] {
  switch (spec.kind) {
    case 'leaf':
      return spec.refs?.(value, owner) ?? [];
    case 'fields':
      return spec.fields.flatMap((field) =>
        refsOf(field.spec, pick(value, field.keys), { at: `${at}/${field.id}`, owner: at }),
      );
    case 'list':
      return entriesOf(value).flatMap((entry) => {
        const place = `${at}/${idOf(entry)}`;
        return [...(spec.needs?.(entry) ?? []), ...refsOf(spec.entry, entry, { at: place, owner: place })];
      });
    case 'table':
      return Object.entries(tableOf(value)).flatMap(([key, entry]) => [
        ...(spec.keyRef ? [spec.keyRef(key)] : []),
        ...refsOf(spec.entry, entry, { at: `${at}/${key}`, owner: `${at}/${key}` }),
      ]);
  }
}

interface Forgetting extends Place {
  readonly gone: (ref: string) => boolean;
}

/**
 * The value without what points to something that is gone, the way removing a person or a decision by hand
 * clears it everywhere.
 */
export function forgetGone(spec: Spec, value: Json, how: Forgetting): Json {
  switch (spec.kind) {
    case 'leaf':
      return spec.forget ? spec.forget(value, how.gone, how.owner) : value;
    case 'fields': {
      const object = tableOf(value);
      return spec.fields.reduce<JsonObject>((result, field) => {
        const inside = { ...how, at: join(how.at, field.id), owner: how.at };
        const next = forgetGone(field.spec, pick(object, field.keys), inside);
        return { ...result, ...(field.keys.length === 1 ? { [field.keys[0]]: next } : tableOf(next)) };
      }, object);
    }
    case 'list':
      return entriesOf(value).flatMap((entry) => {
        if (spec.needs?.(entry).some(how.gone)) return [];
        const place = join(how.at, idOf(entry));
        return forgetGone(spec.entry, entry, { ...how, at: place, owner: place });
      });
    case 'table': {
      const kept = Object.entries(tableOf(value)).filter(
        ([key]) => !spec.keyRef || !how.gone(spec.keyRef(key)),
      );
      return Object.fromEntries(
        kept.map(([key, entry]) => {
          const place = join(how.at, key);
          return [key, forgetGone(spec.entry, entry, { ...how, at: place, owner: place })];
        }),
      );
    }
  }
}

function join(at: string, part: string): string {
  return at === '' ? part : `${at}/${part}`;
}
