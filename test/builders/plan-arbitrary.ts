import fc, { type Arbitrary } from 'fast-check';
import { z } from 'zod';
import { addDays, formatDay, parseDay } from '@shared/core/day';
import { id, line, markdown, maybeDay, maybePerson, day } from '@shared/plan/fields';
import { planSchema } from '@shared/plan/schema';
import { calendarRange, FIRST_YEAR, LAST_YEAR, timelineTask } from '@shared/plan/timeline';
import type { Plan } from '@shared/plan/types';
import { anyPlace, consistentTimeline, TIMELINE_LENGTHS } from './consistent-timeline';
import { consistentMoney, MONEY_LENGTHS, MONEY_PATHS, MONEY_SCHEMAS } from './consistent-money';
import { consistentStakeholders, STAKEHOLDER_LENGTHS, STAKEHOLDER_PATHS } from './consistent-stakeholders';
import { NEW_PERSON } from '@shared/plan/defaults';
import { stakeholder } from '@shared/plan/stakeholders';

/**
 * Any plan the schema and the cross-checks allow: every field varies, ids are unique in their list, and
 * references point to somebody. It follows the schema by itself, so a new field is covered at once.
 */
export function planArbitrary(): Arbitrary<Plan> {
  return arbitraryOf(planSchema, '').map((raw) => consistent(planSchema.parse(raw)));
}

const PEOPLE = ['person-a', 'person-b', 'person-c'];
const DECISIONS = ['decision-a', 'decision-b'];

const anyId = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/).filter((text) => text !== '__proto__');
const anyLine = fc.string({ unit: 'grapheme', maxLength: 20 });
const anyMarkdown = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constant('# A\r\n\n- b "c" \\ \u2028'),
);
const anyDay = dayFrom('1900-01-01', 400_000);
const anyScheduleDay = dayFrom(`${FIRST_YEAR}-01-01`, (LAST_YEAR - FIRST_YEAR) * 365);

function dayFrom(first: string, span: number): Arbitrary<string> {
  const day = parseDay(first);
  if (day === null) throw new Error(`${first} is not a day`);
  return fc.integer({ min: 0, max: span }).map((offset) => formatDay(addDays(day, offset)));
}

/** Fields whose meaning the schema's type alone does not tell. */
const BY_SCHEMA = new Map<z.core.$ZodType, Arbitrary<unknown>>([
  [id, anyId],
  [line, anyLine],
  [markdown, anyMarkdown],
  [day, anyDay],
  [maybeDay, fc.option(anyDay)],
  // The two schemas of days in a timeline, wherever they are used.
  [calendarRange.shape.from, anyScheduleDay],
  [timelineTask.shape.start, fc.option(anyScheduleDay)],
  [maybePerson, fc.constantFrom(...PEOPLE, null)],
  ...MONEY_SCHEMAS,
]);
const BY_PATH: Readonly<Record<string, Arbitrary<unknown>>> = {
  // Mostly in the years of the other days, so that tasks can be scheduled and sources pay for costs.
  'identity.startDay': fc.oneof(
    { weight: 4, arbitrary: dayFrom('2023-01-01', 3_300) },
    { weight: 1, arbitrary: anyDay },
  ),
  'identity.country': fc.constantFrom('', 'XX', 'QO'),
  'identity.documentLanguage': fc.constantFrom('en', 'fr-CA', 'ar', 'zh-Hant-TW'),
  'identity.currency': fc.constantFrom('EUR', 'XAF', 'USD'),
  'stages.items.*.decision': fc.constantFrom(...DECISIONS, null),
  'timeline.tasks[].parent': fc.option(anyPlace),
  'timeline.tasks[].calendar': fc.option(anyPlace),
  'timeline.links[].from': anyPlace,
  'timeline.links[].to': anyPlace,
  'timeline.delays[].risk': anyPlace,
  'timeline.delays[].tasks[]': anyPlace,
  ...STAKEHOLDER_PATHS,
  ...MONEY_PATHS,
};

const LENGTHS = { ...TIMELINE_LENGTHS, ...STAKEHOLDER_LENGTHS, ...MONEY_LENGTHS };

function arbitraryOf(schema: z.core.$ZodType, path: string): Arbitrary<unknown> {
  const known = BY_PATH[path] ?? BY_SCHEMA.get(schema);
  if (known) return known;
  if (schema instanceof z.ZodNullable) return fc.option(arbitraryOf(schema.unwrap(), path));
  if (schema instanceof z.ZodArray) return arrayOf(schema, path);
  if (schema instanceof z.ZodRecord) {
    return fc.dictionary(anyId, arbitraryOf(schema.valueType, `${path}.*`), { maxKeys: 3 });
  }
  if (schema instanceof z.ZodObject) {
    const fields: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
    const inner = (name: string) => (path === '' ? name : `${path}.${name}`);
    const record = fc.record(
      Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [name, arbitraryOf(field, inner(name))]),
      ),
    );
    return schema === stakeholder ? record.map(eitherNameOrPerson) : record;
  }
  return simpleArbitrary(schema, path);
}

/** An entry of the register is a person, or has a name. */
function eitherNameOrPerson(entry: Readonly<Record<string, unknown>>): unknown {
  if (entry['person'] !== null) return { ...entry, name: '' };
  return { ...entry, name: entry['name'] === '' ? 'Ministry' : entry['name'] };
}

function arrayOf(schema: z.ZodArray, path: string): Arbitrary<unknown[]> {
  return fc.array(arbitraryOf(schema.element, `${path}[]`), LENGTHS[path] ?? { maxLength: 3 });
}

function simpleArbitrary(schema: z.core.$ZodType, path: string): Arbitrary<unknown> {
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) {
    return fc.integer({ min: schema.minValue ?? -1000, max: schema.maxValue ?? 1000 });
  }
  if (schema instanceof z.ZodString && schema.format === null) {
    return fc.string({ minLength: schema.minLength ?? 0, maxLength: 20 });
  }
  throw new Error(`The plan arbitrary has no rule for ${path}; add one to BY_PATH or BY_SCHEMA.`);
}

/** Gives every list unique ids and lets references point to what is there. */
function consistent(plan: z.output<typeof planSchema>): Plan {
  const filler = { ...NEW_PERSON, name: 'N. N.' };
  const people = [...PEOPLE.map((person) => ({ id: person, ...filler })), ...plan.people];
  const decisions = DECISIONS.map((decision) => ({
    ...{ id: decision, question: 'Q', options: [], chosen: null, rationale: '' },
    ...{ by: null, on: null, evidence: '', link: null },
  }));
  const whole = { ...plan, people, decisions: [...decisions, ...plan.decisions] };
  const unique = planSchema.parse(uniqueIds(whole));
  const placed = consistentStakeholders({
    ...unique,
    timeline: consistentTimeline(unique.timeline, unique.risks),
    decisions: unique.decisions.map((entry) => ({
      ...entry,
      chosen: entry.chosen === null ? null : (entry.options[0]?.id ?? null),
    })),
  });
  return consistentMoney(placed);
}

function uniqueIds(value: unknown): unknown {
  if (Array.isArray(value)) {
    const seen = new Set<unknown>();
    return value.map(uniqueIds).filter((entry) => {
      if (!isObject(entry) || !('id' in entry)) return true;
      const isNew = !seen.has(entry['id']);
      seen.add(entry['id']);
      return isNew;
    });
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, uniqueIds(inner)]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
