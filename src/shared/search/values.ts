import type { Plan } from '../plan/types';
import type { SearchWords } from './types';

interface FieldPath {
  readonly section: string;
  readonly field: string;
}

/** Ids are short; longer texts are never looked up as one. */
const LONGEST_ID = 64;
/** Columns that hold numbers by factor, which say nothing as text. */
const NUMBERS = new Set(['scores', 'weights', 'id']);

/** The texts of a worksheet field as a person reads them: choices and people by their words, not ids. */
export function valueTexts(plan: Plan, words: SearchWords, { section, field }: FieldPath): readonly string[] {
  const sections: Readonly<Record<string, unknown>> = plan.organization;
  const value = property(sections[section], field);
  const people = new Map(plan.people.map((person) => [person.id, person.name]));
  return textsIn(value, `${section}.${field}`, { words, people });
}

interface Readers {
  readonly words: SearchWords;
  readonly people: ReadonlyMap<string, string>;
}

function textsIn(value: unknown, path: string, readers: Readers): readonly string[] {
  if (typeof value === 'string') return [readable(value, path, readers)].filter((text) => text !== '');
  if (Array.isArray(value)) return value.flatMap((entry) => textsIn(entry, path, readers));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !NUMBERS.has(key))
    .flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`, readers));
}

function readable(value: string, path: string, { words, people }: Readers): string {
  if (value.length > LONGEST_ID) return value;
  const { worksheet, taxonomy, services } = words;
  const labels = [
    ...[`${path}.${value}`, `host.${value}`, `plans.link.state.${value}`].map(
      (key) => [key, worksheet(key, 'label')] as const,
    ),
    [value, taxonomy(value, 'name')] as const,
    [value, services(value, 'name')] as const,
  ];
  // A key that no words know answers itself.
  const known = labels.find(([key, label]) => label !== key && label !== '');
  return known?.[1] ?? people.get(value) ?? value;
}

function property(object: unknown, key: string): unknown {
  if (typeof object !== 'object' || object === null) return undefined;
  return Object.entries(object).find(([name]) => name === key)?.[1];
}
