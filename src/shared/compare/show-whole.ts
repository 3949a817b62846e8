import type { Plan } from '../plan/types';
import { entriesOf, pick, tableOf } from './entries';
import type { Json } from './json';
import { isFilled, NOTHING, type Shown, type ShownField } from './shown';
import type { Spec } from './spec';
import { term } from './words';

interface Sides {
  /** The plan the value is from. */
  readonly side: Plan;
  readonly sides: readonly [Plan, Plan];
}

/** Shows an entry with all that was entered in it; empty fields are left out. */
export function showWhole(spec: Spec, value: Json, sides: Sides): Shown {
  switch (spec.kind) {
    case 'leaf':
      return spec.show(value, sides.side);
    case 'fields':
      return filled(
        spec.fields.flatMap((field) => {
          const shown = showWhole(field.spec, pick(value, field.keys), sides);
          // A level without a name of its own is not shown as one.
          if (field.label === null && shown.type === 'fields') return shown.fields;
          return [{ label: field.label ?? term('item'), value: shown }];
        }),
      );
    case 'list':
      return filled(
        entriesOf(value).map((entry) => ({
          label: spec.name(entry, sides.side),
          value: showWhole(spec.entry, entry, sides),
        })),
      );
    case 'table':
      return filled(
        Object.entries(tableOf(value)).map(([key, entry]) => ({
          label: spec.name(key, sides.sides),
          value: showWhole(spec.entry, entry, sides),
        })),
      );
  }
}

function filled(parts: readonly ShownField[]): Shown {
  const fields = parts.filter(isFilled);
  return fields.length === 0 ? NOTHING : { type: 'fields', fields };
}
