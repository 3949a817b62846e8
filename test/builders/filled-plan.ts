import { z } from 'zod';
import { lineBeginning, lineRef } from '@shared/plan/budget';
import { day, id, line, markdown } from '@shared/plan/fields';
import { currency, decimal, month } from '@shared/plan/money-fields';
import { planSchema } from '@shared/plan/schema';
import { beginning } from '@shared/plan/staffing';
import { stakeholder } from '@shared/plan/stakeholders';
import { calendarRange } from '@shared/plan/timeline';
import type { Plan } from '@shared/plan/types';

/**
 * The smallest plan in which every field the schema knows is filled: two entries in each list and record, no
 * field empty or null, every text of the team the given one. It follows the schema by itself, so a new field is
 * in it at once. References point to nowhere in particular: it is a plan for the schema, not for the cross-checks.
 *
 * @param text stands in every line and every Markdown text
 */
export function filledPlan(text = 'Some text'): Plan {
  return planSchema.parse(filled(planSchema, { path: '', place: 0, text }));
}

interface Spot {
  readonly path: string;
  /** Place in the nearest list or record, which makes ids there differ. */
  readonly place: number;
  readonly text: string;
}

const PLACES = [0, 1];
const DAY = '2027-03-01';
const BY_PATH: Readonly<Record<string, string>> = {
  'identity.country': 'XX',
  'identity.documentLanguage': 'en',
  'identity.currency': 'EUR',
};

const BY_FIELD: ReadonlyMap<z.core.$ZodType, string> = new Map<z.core.$ZodType, string>([
  [currency, 'EUR'],
  [month, '2027-03'],
  [decimal, '1.5'],
]);

function filled(schema: z.core.$ZodType, spot: Spot): unknown {
  const { path, place, text } = spot;
  if (BY_PATH[path] !== undefined) return BY_PATH[path];
  if (schema === id) return `id-${place}`;
  if (schema === line || schema === markdown) return text;
  if (schema === lineRef) return `line:id-${place}`;
  if (schema === day || schema === calendarRange.shape.from) return DAY;
  const own = BY_FIELD.get(schema);
  if (own !== undefined) return own;
  if (schema instanceof z.ZodNullable) return filled(schema.unwrap(), spot);
  if (schema instanceof z.ZodArray) return listOf(schema.element, spot);
  if (schema instanceof z.ZodRecord) {
    return Object.fromEntries(
      PLACES.map((at) => [`id-${at}`, filled(schema.valueType, { text, path: `${path}.*`, place: at })]),
    );
  }
  if (schema instanceof z.ZodObject) return objectOf(schema, spot);
  return simple(schema, spot);
}

function listOf(element: z.core.$ZodType, { path, text }: Spot): readonly unknown[] {
  return PLACES.map((at) => filled(element, { text, path: `${path}[]`, place: at }));
}

function objectOf(schema: z.ZodObject, { path, place, text }: Spot): unknown {
  const fields: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  const object = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const inner = { text, place, path: path === '' ? name : `${path}.${name}` };
      return [name, filled(field, inner)] as const;
    }),
  );
  // A day or a task, not both: the first has the one, the second the other; a line may begin with a position.
  if (schema === lineBeginning)
    return { ...object, day: null, ...(place === 0 ? { task: null } : { position: null }) };
  if (schema === beginning) return place === 0 ? { ...object, task: null } : { ...object, day: null };
  if (schema !== stakeholder) return object;
  // An entry of the register is a person, or has a name: the first has the one, the second the other.
  return place === 0 ? { ...object, person: null } : { ...object, name: '' };
}

function simple(schema: z.core.$ZodType, { path, place, text }: Spot): unknown {
  if (schema instanceof z.ZodEnum) return schema.options[place % schema.options.length];
  if (schema instanceof z.ZodBoolean) return true;
  if (schema instanceof z.ZodNumber) return Math.max(schema.minValue ?? 0, 1);
  if (schema instanceof z.ZodString && schema.format === null) return text;
  throw new Error(`The filled plan has no rule for ${path}; add one.`);
}
