import { expect, test } from 'vitest';
import words from '../i18n/en/catalog/stakeholders.json';
import { CRITICAL_SECTORS } from './worksheet-lists';
import sources from './sources.json';
import { catalogItem } from './stages';
import { STAKEHOLDER_TEMPLATES } from './stakeholder-templates';
import { QUADRANTS, TEMPLATE_GROUPS } from './stakeholder-types';
import { AUDIENCES, RACI_ACTIVITIES, SUGGESTIONS } from './stakeholder-work';
import { STAKEHOLDER_ROLES, STAKEHOLDER_TYPES } from './stakeholders';

const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = words;
type Entry = readonly [id: string, parts: readonly string[]];
const family = (prefix: string, ids: readonly string[], parts: readonly string[]): readonly Entry[] =>
  ids.map((id) => [`stk-${prefix}-${id}`, parts]);
const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

/** Every entry with the parts its words need. */
const ENTRIES: readonly Entry[] = [
  ...family('t', idsOf(STAKEHOLDER_TYPES), ['name', 'why']),
  ...family('r', idsOf(STAKEHOLDER_ROLES), ['name', 'does']),
  ...family('g', TEMPLATE_GROUPS, ['name']),
  ...family('n', idsOf(STAKEHOLDER_TEMPLATES), ['name']),
  ...family('q', QUADRANTS, ['name', 'does', 'why']),
  ...family('s', idsOf(SUGGESTIONS), ['aim', 'message', 'channel', 'why']),
  ...family('a', idsOf(RACI_ACTIVITIES), ['name']),
  ...family('c', idsOf(AUDIENCES), ['name', 'what', 'why']),
];

test('words of the stakeholder catalog are whole', () => {
  const missing = ENTRIES.flatMap(([id, parts]) =>
    parts.filter((part) => (WORDS[id]?.[part] ?? '').trim() === '').map((part) => `${id}.${part}`),
  );
  expect(missing).toEqual([]);
});

test('words of the stakeholder catalog belong to something', () => {
  const known = new Map(ENTRIES);
  const orphans = Object.entries(WORDS).flatMap(([id, parts]) =>
    Object.keys(parts)
      .filter((part) => !known.get(id)?.includes(part))
      .map((part) => `${id}.${part}`),
  );
  expect(orphans).toEqual([]);
});

test('an id stands once in its list, and a name once in its list', () => {
  const ids = ENTRIES.map(([id]) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const names = ids.map((id) => `${id.slice(0, 6)} ${WORDS[id]?.name ?? id}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('the aim of every suggestion names the stakeholder, and nothing else waits to be filled in', () => {
  const texts = SUGGESTIONS.map(({ id }) => WORDS[`stk-s-${id}`]?.aim ?? '');
  expect(texts.filter((text) => !text.includes('{{name}}'))).toEqual([]);
  const all = Object.values(WORDS).flatMap((parts) => Object.values(parts));
  expect(all.filter((text) => text.replaceAll('{{name}}', '').includes('{{'))).toEqual([]);
});

test('suggestions serve stage items that share a source with them', () => {
  const strange = SUGGESTIONS.flatMap(({ id, items, refs }) =>
    items
      .filter((item) => !catalogItem(item)?.item.refs.some((ref) => refs.includes(ref)))
      .map((item) => `${id}: ${item}`),
  );
  expect(strange).toEqual([]);
  expect(SUGGESTIONS.filter(({ items }) => items.length === 0).map(({ id }) => id)).toEqual([]);
});

test('templates use types, roles and sectors that exist', () => {
  const types = new Set(idsOf(STAKEHOLDER_TYPES));
  const roles = new Set(idsOf(STAKEHOLDER_ROLES));
  const sectors = new Set<string>(CRITICAL_SECTORS);
  const strange = STAKEHOLDER_TEMPLATES.filter(
    (template) =>
      !types.has(template.type) ||
      !template.roles.every((role) => roles.has(role)) ||
      (template.sector !== undefined && !sectors.has(template.sector)),
  );
  expect(idsOf(strange)).toEqual([]);
});

test('every source of the stakeholder catalog exists', () => {
  const all = [STAKEHOLDER_TYPES, STAKEHOLDER_ROLES, STAKEHOLDER_TEMPLATES, SUGGESTIONS, AUDIENCES].flat();
  const refs = [...all, ...RACI_ACTIVITIES].flatMap((entry) => entry.refs);
  expect(refs.filter((ref) => !Object.hasOwn(sources, ref))).toEqual([]);
});
