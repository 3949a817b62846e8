import { expect, test } from 'vitest';
import words from '../i18n/en/catalog/staffing.json';
import { SERVICE_AREAS } from './services';
import sources from './sources.json';
import { roleTasks, STAFF_ROLES, staffRole } from './staffing-further-roles';
import { PLAN_ASSUMPTIONS, STAFFING_FACTS, STARTER_SET } from './staffing-facts';
import { STAFFING_GUIDANCE } from './staffing-guidance';
import {
  BASIC_TASKS,
  EMPLOYMENT_KINDS,
  OUTSIDE_EXPERTISE,
  SIZING_FACTORS,
  TRAINING_KINDS,
  TRAINING_PROVIDERS,
  TRAINING_TOPICS,
  WANTED_TRAITS,
} from './staffing-lists';
import { ROLE_GROUPS } from './staffing-roles';
import { STAFF_SKILLS } from './staffing-skills';
import { POSITION_LEVELS, SKILL_LEVELS } from './staffing-types';

const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = words;
const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
const tasks = STAFF_ROLES.flatMap((role) => role.tasks);
const parts = STAFF_SKILLS.flatMap((skill) => skill.parts);

/** Every list by the letter of its words: its ids and the parts their words need. */
const LISTS: readonly (readonly [letter: string, ids: readonly string[], parts: readonly string[]])[] = [
  ['r', idsOf(STAFF_ROLES), ['name', 'purpose']],
  ['t', idsOf(tasks), ['name']],
  ['s', idsOf(STAFF_SKILLS), ['name', 'means']],
  ['u', idsOf(parts), ['name']],
  ['v', SKILL_LEVELS.map(String), ['name', 'means']],
  ['l', POSITION_LEVELS, ['name', 'means']],
  ['e', idsOf(EMPLOYMENT_KINDS), ['name', 'when']],
  ['k', idsOf(TRAINING_KINDS), ['name', 'why', 'how']],
  ['p', idsOf(TRAINING_PROVIDERS), ['name', 'what']],
  ['o', idsOf(TRAINING_TOPICS), ['name']],
  ['w', idsOf(WANTED_TRAITS), ['name']],
  ['f', idsOf(SIZING_FACTORS), ['name', 'ask']],
  ['d', idsOf(OUTSIDE_EXPERTISE), ['name', 'when']],
  ['g', idsOf(STAFFING_GUIDANCE), ['title', 'text']],
  ['x', idsOf(STARTER_SET), ['why']],
  ['n', idsOf(STAFFING_FACTS), ['text', 'source']],
  ['a', idsOf(PLAN_ASSUMPTIONS), ['name', 'why']],
];
const ENTRIES = LISTS.flatMap(([letter, ids, needed]) =>
  ids.map((id) => ({ key: `stf-${letter}-${id}`, needed })),
);

test('every entry of the staffing catalog has all its words, and there are none besides', () => {
  const wanted = ENTRIES.flatMap(({ key, needed }) => needed.map((part) => `${key}.${part}`));
  const written = Object.entries(WORDS).flatMap(([key, texts]) =>
    Object.entries(texts).flatMap(([part, text]) => (text.trim() === '' ? [] : [`${key}.${part}`])),
  );
  expect(wanted.filter((one) => !written.includes(one))).toEqual([]);
  expect(written.filter((one) => !wanted.includes(one))).toEqual([]);
});

test('an id stands once in the catalog, and a name once in its list', () => {
  const keys = ENTRIES.map(({ key }) => key);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  const names = LISTS.filter(([letter]) => letter !== 't').flatMap(([letter, ids]) =>
    ids.map((id) => `${letter} ${WORDS[`stf-${letter}-${id}`]?.name ?? id}`),
  );
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

const SOURCED = [
  ...[STAFF_ROLES, tasks, STAFF_SKILLS, parts, EMPLOYMENT_KINDS, TRAINING_KINDS, TRAINING_PROVIDERS],
  ...[TRAINING_TOPICS, WANTED_TRAITS, SIZING_FACTORS, OUTSIDE_EXPERTISE, STAFFING_GUIDANCE],
  ...[STARTER_SET, STAFFING_FACTS, PLAN_ASSUMPTIONS],
].flat();
const carried = new Set(SOURCED.flatMap(({ refs }): readonly string[] => refs));

test('every source of the staffing catalog exists', () => {
  expect([...carried].filter((ref) => !Object.hasOwn(sources, ref))).toEqual([]);
});

const FAMILY = /^(S3-APB|S3-APC|S1-HUM[1-4]|S2-STAFF|S2-PD|S1-SP1)-\d+$/;
/** A remark on what the source leaves out, and nothing anybody can plan with. */
const NO_CONTENT = ['S1-HUM4-09'];

test('every row on people, skills, roles and training is in the staffing catalog', () => {
  const asked = Object.entries(sources).flatMap(([id, { place }]) =>
    FAMILY.test(id) || /\b(Staffing|Training plan)\b/.test(place) ? [id] : [],
  );
  expect(asked.length).toBeGreaterThan(150);
  expect(asked.filter((id) => !carried.has(id))).toEqual(NO_CONTENT);
});

test('Appendix C comes with 11 role groups and 44 tasks, each task with a row of its own', () => {
  expect(ROLE_GROUPS).toHaveLength(11);
  const rows = ROLE_GROUPS.flatMap((role) => role.tasks.flatMap(({ refs }) => refs));
  const appendix = Object.keys(sources).filter((id) => id.startsWith('S3-APC-'));
  const apart = ['S3-APC-01', 'S3-APC-02', 'S3-APC-29'];
  expect(rows.toSorted()).toEqual(appendix.filter((id) => !apart.includes(id)).toSorted());
  expect(rows).toHaveLength(44);
});

test('Appendix B comes with 10 personal and 14 technical skills, and somebody wants each', () => {
  expect(STAFF_SKILLS.filter(({ kind }) => kind === 'personal')).toHaveLength(10);
  expect(STAFF_SKILLS.filter(({ kind }) => kind === 'technical')).toHaveLength(14);
  const wanted = STAFF_ROLES.flatMap((role) => Object.keys(role.skills));
  const known = idsOf(STAFF_SKILLS);
  expect(wanted.filter((skill) => !known.includes(skill))).toEqual([]);
  expect(known.filter((skill) => !wanted.includes(skill))).toEqual([]);
});

test('intrusion detection and penetration tests are tasks only with their service', () => {
  const handler = staffRole('incidentHandler');
  if (!handler) throw new Error('no incident handler');
  const shown = (services: readonly string[]) => idsOf(roleTasks(handler, services));
  expect(shown([])).toHaveLength(8);
  expect(shown(['sv-monitoring-detection'])).toContain('incidentHandler-intrusionDetection');
  expect(shown(['sv-monitoring-detection'])).not.toContain('incidentHandler-penetrationTest');
  expect(shown(['sv-vulnerability-response'])).toContain('incidentHandler-penetrationTest');
});

test('tasks name services that exist, and basic tasks and starters exist themselves', () => {
  const services = SERVICE_AREAS.flatMap((area) => idsOf(area.services));
  const named = tasks.flatMap(({ service }) => service ?? []);
  expect(named.filter((service) => !services.includes(service))).toEqual([]);
  expect(named).toHaveLength(3);
  expect(BASIC_TASKS.filter((task) => !idsOf(tasks).includes(task))).toEqual([]);
  expect(STARTER_SET.filter(({ role }) => !staffRole(role))).toEqual([]);
});

test('the starter set is the seven to eight people in full-time terms of the suggestion', () => {
  const people = (end: 0 | 1) =>
    STARTER_SET.reduce((sum, { count, share }) => sum + (count[end] * share) / 100, 0);
  expect([people(0), people(1)]).toEqual([7, 8]);
});

test('a number that is no suggestion says where it comes from', () => {
  const source = (id: string): string => WORDS[`stf-n-${id}`]?.source ?? '';
  for (const { id, mark, refs } of STAFFING_FACTS) {
    expect(source(id).startsWith('Suggestion'), id).toBe(mark === 'suggestion');
    expect(refs.length > 0, id).toBe(mark === 'source');
  }
});
