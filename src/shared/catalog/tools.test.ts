import { expect, test } from 'vitest';
import words from '../i18n/en/catalog/tools.json';
import { BUDGET_LINES } from './budget-lines';
import { OUTSIDE_SOURCES, type Origin } from './outside-sources';
import { ALL_SERVICES } from './services';
import sources from './sources.json';
import { TOOL_ADVICE, TOOL_REQUIREMENTS } from './tools-advice';
import { INFRASTRUCTURE_ITEMS } from './tools-infrastructure';
import { LICENSE_LABELS, TOOL_PRODUCTS } from './tools-products';
import { TOOL_PURPOSES } from './tools-purposes';

const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = words;
type Entry = readonly [id: string, parts: readonly string[]];
const family = (prefix: string, ids: readonly string[], parts: readonly string[]): readonly Entry[] =>
  ids.map((id) => [`tool-${prefix}-${id}`, parts]);
const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

/** Every entry with the parts its words need; names of products are their own and stand in the list. */
const ENTRIES: readonly Entry[] = [
  ...family('p', idsOf(TOOL_PURPOSES), ['name', 'purpose']),
  ...family('a', idsOf(TOOL_ADVICE), ['title', 'text']),
  ...family('l', LICENSE_LABELS, ['name']),
  ...family('e', idsOf(TOOL_REQUIREMENTS), ['name', 'ask']),
  ...family('i', idsOf(INFRASTRUCTURE_ITEMS), ['name', 'why', 'require']),
];
const WITH_ORIGIN: readonly Origin[] = [
  ...[TOOL_PURPOSES, TOOL_ADVICE, TOOL_REQUIREMENTS, INFRASTRUCTURE_ITEMS].flat(),
];

test('words of the tool catalog are whole, and belong to something', () => {
  const missing = ENTRIES.flatMap(([id, parts]) =>
    parts.filter((part) => (WORDS[id]?.[part] ?? '').trim() === '').map((part) => `${id}.${part}`),
  );
  expect(missing).toEqual([]);
  const known = new Map(ENTRIES);
  const orphans = Object.entries(WORDS).flatMap(([id, parts]) =>
    Object.keys(parts)
      .filter((part) => !known.get(id)?.includes(part))
      .map((part) => `${id}.${part}`),
  );
  expect(orphans).toEqual([]);
});

test('an id stands once in its list, and a name once in its list', () => {
  const ids = [...ENTRIES.map(([id]) => id), ...idsOf(TOOL_PRODUCTS)];
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const names = [
    ...ENTRIES.map(([id]) => `${id.slice(0, 6)} ${WORDS[id]?.name ?? WORDS[id]?.title ?? id}`),
    ...TOOL_PRODUCTS.map(({ name }) => name),
  ];
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('every source of the tool catalog exists', () => {
  const refs = WITH_ORIGIN.flatMap((entry) => entry.refs);
  expect(refs.filter((ref) => !Object.hasOwn(sources, ref))).toEqual([]);
  const cited = TOOL_PRODUCTS.flatMap(({ license, named }) => [license?.outside, named]);
  const unknown = cited.filter((id) => id !== undefined && !Object.hasOwn(OUTSIDE_SOURCES, id));
  expect(unknown).toEqual([]);
});

test('purposes and infrastructure name services and budget lines that exist', () => {
  const services = new Set(idsOf(ALL_SERVICES));
  const lines = new Set(idsOf(BUDGET_LINES));
  const strange = [...TOOL_PURPOSES, ...INFRASTRUCTURE_ITEMS].filter(
    (entry) =>
      !entry.services.every((id) => services.has(id)) ||
      entry.lines.length === 0 ||
      !entry.lines.every((id) => lines.has(id)),
  );
  expect(idsOf(strange)).toEqual([]);
});

test('every purpose has products to begin with and advice, and every product a purpose', () => {
  const purposes = new Set(idsOf(TOOL_PURPOSES));
  const served = new Set(TOOL_PRODUCTS.flatMap((product) => product.purposes));
  expect([...served].filter((id) => !purposes.has(id))).toEqual([]);
  expect([...purposes].filter((id) => !served.has(id))).toEqual([]);
  const cases = new Set(TOOL_ADVICE.map((advice) => advice.when));
  expect(TOOL_PURPOSES.filter((purpose) => purpose.cases.some((one) => !cases.has(one)))).toEqual([]);
  const used = new Set(TOOL_PURPOSES.flatMap((purpose) => purpose.cases));
  expect([...cases].filter((one) => !used.has(one))).toEqual([]);
});

/** The licenses that were read; a product is added here only with where its license was read. */
const READ_LICENSES: Readonly<Record<string, string | null>> = {
  rt: 'GPL v2',
  thehive4: 'AGPL v3',
  thehive5: null,
  dfirIris: 'LGPL v3',
  misp: 'AGPL v3',
};

test('a license stands only at products whose license was read, and no words name another', () => {
  const known = TOOL_PRODUCTS.flatMap(({ id, license }) => (license ? [[id, license.name]] : []));
  expect(Object.fromEntries(known)).toEqual(READ_LICENSES);
  const said = TOOL_PRODUCTS.flatMap(({ license }) => (license ? [license.kind, license.mark] : []));
  expect(said.filter((id) => !new Set<string>(LICENSE_LABELS).has(id))).toEqual([]);
  const spoken = Object.values(WORDS).flatMap((parts) => Object.values(parts));
  expect(spoken.filter((text) => /\b(A?GPL|LGPL|BSD|MIT|Apache|EUPL)\b/.test(text))).toEqual([]);
});

test('words name no product, so that none reads as recommended', () => {
  const spoken = Object.values(WORDS).flatMap((parts) => Object.values(parts));
  const names = TOOL_PRODUCTS.map(({ name }) => name);
  expect(spoken.filter((text) => names.some((name) => text.includes(name)))).toEqual([]);
});

test('what to require of infrastructure is a list of at least three points', () => {
  const thin = INFRASTRUCTURE_ITEMS.filter(({ id }) => {
    const lines = (WORDS[`tool-i-${id}`]?.require ?? '').split('\n');
    return lines.length < 3 || !lines.every((line) => line.startsWith('- '));
  });
  expect(idsOf(thin)).toEqual([]);
});
