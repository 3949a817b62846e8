import { expect, test } from 'vitest';
import words from '../i18n/en/catalog/budget.json';
import adviceWords from '../i18n/en/ui/advice.json';
import { ASSETS_AT_RISK, DATED_FIGURES, TEAM_BENEFITS, UNFUNDED_RISKS } from './budget-case';
import { BUDGET_CATEGORIES } from './budget-categories';
import { BUDGET_CHECKS } from './budget-checks';
import { ANSWER_LINES, ELSEWHERE_LINES, FED_BY, HOST_LINES, tierOf } from './budget-first';
import { FIRST_YEAR_NEEDS, INDICATIVE_FIGURES, STAFF_SHARE } from './budget-figures';
import { FUNDING_KINDS, FUNDING_MIXES, FUNDING_STATES, SUSTAINMENT_ADVICE } from './budget-funding';
import { BUDGET_LINES } from './budget-lines';
import { FIRST_QUESTIONS } from './budget-questions';
import { COST_CATEGORIES, COST_UNITS } from './budget-types';
import { OUTSIDE_SOURCES, type Origin } from './outside-sources';
import { ALL_SERVICES } from './services';
import sources from './sources.json';
import { DEFAULT_STAGES } from './timeline-tasks';

const ADVICE_WORDS: Readonly<Partial<Record<string, string>>> = adviceWords;
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = words;
type Entry = readonly [id: string, parts: readonly string[]];
const family = (prefix: string, ids: readonly string[], parts: readonly string[]): readonly Entry[] =>
  ids.map((id) => [`bud-${prefix}-${id}`, parts]);
const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
const optionsOf = FIRST_QUESTIONS.flatMap((question) =>
  question.kind === 'one' || question.kind === 'several'
    ? question.options.map((option) => `${question.id}.${option}`)
    : [],
);

/** Every entry with the parts its words need. */
const ENTRIES: readonly Entry[] = [
  ...family('c', idsOf(BUDGET_CATEGORIES), ['name', 'holds']),
  ...family('u', COST_UNITS, ['name']),
  ...family('l', idsOf(BUDGET_LINES), ['name', 'hint']),
  ...family('f', idsOf(INDICATIVE_FIGURES), ['name', 'note']),
  ...family('y', idsOf(FIRST_YEAR_NEEDS), ['name']),
  ...family('s', idsOf(FUNDING_KINDS), ['name', 'what', 'good', 'risk']),
  ...family('m', idsOf(FUNDING_MIXES), ['name', 'good', 'risk']),
  ...family('t', idsOf(FUNDING_STATES), ['name', 'means', 'proof']),
  ...family('a', idsOf(SUSTAINMENT_ADVICE), ['title', 'text']),
  ...family('q', idsOf(FIRST_QUESTIONS), ['question', 'why', 'start']),
  ...family('q', optionsOf, ['name']),
  ...family('b', idsOf(TEAM_BENEFITS), ['name', 'text']),
  ...family('r', idsOf(UNFUNDED_RISKS), ['name', 'text']),
  ...family('d', idsOf(ASSETS_AT_RISK), ['name']),
  ...family('n', idsOf(DATED_FIGURES), ['text']),
];

const WITH_ORIGIN: readonly Origin[] = [
  ...[BUDGET_CATEGORIES, BUDGET_LINES, FIRST_YEAR_NEEDS, FIRST_QUESTIONS, BUDGET_CHECKS].flat(),
  ...[FUNDING_KINDS, FUNDING_MIXES, FUNDING_STATES, SUSTAINMENT_ADVICE].flat(),
  ...[TEAM_BENEFITS, UNFUNDED_RISKS, ASSETS_AT_RISK, DATED_FIGURES].flat(),
];

test('words of the budget catalog are whole, and belong to something', () => {
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
  const ids = ENTRIES.map(([id]) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const names = ids.map((id) => {
    const { name, title } = WORDS[id] ?? {};
    return `${id.slice(0, 6)} ${name ?? title ?? id}`;
  });
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('every source of the budget catalog exists', () => {
  const refs = WITH_ORIGIN.flatMap((entry) => entry.refs);
  expect(refs.filter((ref) => !Object.hasOwn(sources, ref))).toEqual([]);
  const outside = [...WITH_ORIGIN, ...INDICATIVE_FIGURES].flatMap((entry) => entry.outside ?? []);
  expect(outside.filter((id) => !Object.hasOwn(OUTSIDE_SOURCES, id))).toEqual([]);
});

test('every category has typical lines, but the one a plan names itself', () => {
  expect(idsOf(BUDGET_CATEGORIES)).toEqual([...COST_CATEGORIES]);
  const used = new Set(BUDGET_LINES.map(({ category }) => category));
  expect(COST_CATEGORIES.filter((category) => !used.has(category))).toEqual(['own']);
});

test('lines name services, tasks and figures that exist', () => {
  const services = new Set(idsOf(ALL_SERVICES));
  const tasks = new Set(DEFAULT_STAGES.flatMap((stage) => idsOf(stage.tasks)));
  const figures = new Set(idsOf(INDICATIVE_FIGURES));
  const strange = BUDGET_LINES.filter(
    (line) =>
      !(line.services ?? []).every((id) => services.has(id)) ||
      !(line.tasks ?? []).every((id) => tasks.has(id)) ||
      (line.figure !== undefined && !figures.has(line.figure)),
  );
  expect(idsOf(strange)).toEqual([]);
});

test('capital is spent once or to replace what was bought, and every need of the first year has lines', () => {
  const yearly = BUDGET_LINES.filter((line) => line.nature === 'capital' && line.timing === 'recurring');
  expect(idsOf(yearly)).toEqual(['replacement']);
  const lines = new Set(idsOf(BUDGET_LINES));
  expect(FIRST_YEAR_NEEDS).toHaveLength(6);
  expect(FIRST_YEAR_NEEDS.flatMap((need) => need.lines.filter((id) => !lines.has(id)))).toEqual([]);
  expect(FIRST_YEAR_NEEDS.filter((need) => need.lines.length === 0)).toEqual([]);
});

/** In euros, as ENISA gives them: what the catalog holds in cents. */
const ENISA_2020: Readonly<Record<string, readonly [number, number]>> = {
  staffYear: [40_000, 60_000],
  threeStaff: [120_000, 180_000],
  aroundTheClock: [480_000, 480_000],
  officeRent: [3_000, 4_000],
  training: [3_000, 10_000],
  consultancy: [75_000, 1_000_000],
  hardware: [100_000, 300_000],
  software: [50_000, 50_000],
};

test('amounts are those of ENISA, labeled as illustrative and second-hand, and there are no others', () => {
  const amounts = INDICATIVE_FIGURES.map(({ id, from, to }) => [id, [from / 100, to / 100]]);
  expect(Object.fromEntries(amounts)).toEqual(ENISA_2020);
  for (const { id, mark, outside, year } of INDICATIVE_FIGURES) {
    expect([mark, outside, year]).toEqual(['secondHand', ['enisa-setup-2020'], 2020]);
    expect(WORDS[`bud-f-${id}`]?.note).toMatch(/illustrative.*2020.*ENISA.*Diplo/);
  }
  const hints = BUDGET_LINES.map(({ id }) => WORDS[`bud-l-${id}`]?.hint ?? '');
  expect(hints.filter((hint) => /\d|EUR|USD|[€$£]/.test(hint))).toEqual([]);
});

test('the range of the staff share follows from the amounts it is derived from', () => {
  // Salary, and rent with training, of one person; software is one amount for all.
  const share = (people: number, salary: number, beside: number): number =>
    (100 * people * salary) / (people * (salary + beside) + 50_000);
  // Three people at the lower and the upper amounts; the whole range lies within the one to plan with.
  for (const value of [share(3, 40_000, 6_000), share(3, 60_000, 14_000)]) {
    expect(value).toBeGreaterThan(STAFF_SHARE.from);
    expect(value).toBeLessThan(STAFF_SHARE.to);
  }
  expect(STAFF_SHARE.mark).toBe('derived');
});

test('ten questions, each beginning with an answer it offers', () => {
  expect(FIRST_QUESTIONS).toHaveLength(10);
  const services = new Set(idsOf(ALL_SERVICES));
  const strange = FIRST_QUESTIONS.filter((question) => {
    if (question.kind === 'currency') return false;
    if (question.kind === 'number') return question.start < question.least || question.start > question.most;
    const offered = question.kind === 'services' ? services : new Set(question.options);
    const tooFew = question.kind === 'one' && question.start.length !== 1;
    return tooFew || !question.start.every((id) => offered.has(id));
  });
  expect(idsOf(strange)).toEqual([]);
});

test('rules of the first budget name lines, and answers of the questions', () => {
  const lines = new Set(idsOf(BUDGET_LINES));
  const named = [
    ...[...Object.values(ELSEWHERE_LINES), ...Object.values(HOST_LINES), ...Object.values(FED_BY)].flat(),
    ...Object.keys(ANSWER_LINES),
  ];
  expect(named.filter((id) => !lines.has(id))).toEqual([]);
  const offered = [
    ...Object.keys(HOST_LINES).map((option) => `host.${option}`),
    ...Object.values(ANSWER_LINES).flatMap(({ question, options }) =>
      options.map((option) => `${question}.${option}`),
    ),
  ];
  expect(offered.filter((option) => !optionsOf.includes(option))).toEqual([]);
  const tiers = BUDGET_LINES.map(({ id }) => tierOf(id));
  expect(tiers.filter((tier) => tier === 'full')).toHaveLength(5);
  expect(tiers.filter((tier) => tier === 'recommended')).toHaveLength(11);
});

test('a check waits for the values it declares, and for no others', () => {
  const differing = BUDGET_CHECKS.filter(({ id, values }) => {
    const said = ['Title', 'Reason', 'Remedy'].map((part) => ADVICE_WORDS[`${id}${part}`]);
    if (said.includes(undefined)) return true;
    const text = said.join(' ');
    const asked = new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? ''));
    return [...asked].toSorted().join() !== values.toSorted().join();
  });
  expect(idsOf(differing)).toEqual([]);
  expect(
    Object.entries(WORDS)
      .filter(([, parts]) => Object.values(parts).join().includes('{{'))
      .map(([id]) => id),
  ).toEqual([]);
});

test('dated figures say their years', () => {
  const silent = DATED_FIGURES.filter(
    ({ id, years }) => !years.every((year) => WORDS[`bud-n-${id}`]?.text?.includes(String(year))),
  );
  expect(idsOf(silent)).toEqual([]);
});
