import { describe, expect, it } from 'vitest';
import { aPosition, planWithMoney } from '@test/builders/budget-parts';
import { createCatalogText } from '../i18n/catalog-text';
import staffing from '../i18n/en/catalog/staffing.json';
import words from '../i18n/en/ui/advice.json';
import { EMPTY_STAFFING, NEW_SERVICE_CHOICE } from '../plan/defaults';
import type { Plan, Position, Staffing } from '../plan/types';
import { adviceFor, namedValues, type Finding } from './index';

const text = createCatalogText(staffing);
const NAMES = {
  ...{ service: String, task: String, day: String, money: String },
  word: (key: string) => text(key, 'name'),
  month: (month: string) => `<${month}>`,
};
const WORDS: Readonly<Partial<Record<string, string>>> = words;

/** Skills of roles are not what these tests are about, but for those of one skill. */
const NOTHING_WANTED = Object.fromEntries(
  Object.keys(staffing).flatMap((key) => (key.startsWith('stf-s-') ? [[key.slice(6), 0] as const] : [])),
);
const post = (id: string, role: string, change: Partial<Position> = {}): Position =>
  aPosition({ id, role, wanted: NOTHING_WANTED, ...change });
const HEAD = post('head', 'manager', { level: 'lead' });
const SENIOR = post('senior', 'incidentHandler', { level: 'senior' });
const JUNIOR = post('junior', 'incidentHandler', { level: 'junior' });
const LAUNCH = { ...NEW_SERVICE_CHOICE, status: 'launch' } as const;
/** A team nothing is to be said of; it begins to serve two years after 1 January 2027. */
const SOUND = [HEAD, post('engagement', 'engagementLead'), SENIOR, JUNIOR];

function planOf(
  positions: readonly Position[],
  change: Partial<Staffing> = {},
  services: Partial<Plan['services']> = {},
): Plan {
  const plan = planWithMoney({ positions: [...positions], ...change });
  return { ...plan, services: { ...plan.services, ...services } };
}

function staffingFindings(...parts: Parameters<typeof planOf>): readonly Finding[] {
  return adviceFor(planOf(...parts)).filter(({ where }) => where.screen === 'staffing');
}
const rulesOf = (...parts: Parameters<typeof planOf>): readonly string[] =>
  staffingFindings(...parts).map(({ rule }) => rule);

function title(finding: Finding | undefined): string {
  if (finding === undefined) return '';
  const values = namedValues(finding, NAMES);
  return (WORDS[`${finding.rule}Title`] ?? '').replaceAll(/\{\{(\w+)\}\}/g, (hole, name: string) =>
    String(values[name] ?? hole),
  );
}

it('is silent without positions and for a sound team', () => {
  const demand = { 'sv-incident-coordination': 500 };
  expect(rulesOf([], { demand }, { choices: { 'sv-incident-coordination': LAUNCH } })).toEqual([]);
  expect(rulesOf(SOUND)).toEqual([]);
});

describe('people', () => {
  it('fewer than three are counted, whoever holds several posts once', () => {
    const [found] = staffingFindings([HEAD, SENIOR]);
    expect(title(found)).toBe('In <2029-01>, fewer than three people are in the team: 2');
    expect(found).toMatchObject({ severity: 'warning', where: { path: 'staffing.positions' } });
    const third = { person: 'ana' };
    expect(rulesOf([{ ...HEAD, ...third }, SENIOR, post('x', 'trainer', third)])).toEqual(['fewerThanThree']);
  });

  it('are those of the month of launch: who leaves before is gone, who comes after is not there yet', () => {
    const [head, engagement, ...handlers] = SOUND;
    expect(rulesOf([...handlers, ...[head, engagement].flatMap((one) => ended(one, '2028-12-31'))])).toEqual([
      'fewerThanThree',
    ]);
    const late = { start: { day: '2029-02-01', task: null } };
    expect(rulesOf([HEAD, SENIOR, { ...JUNIOR, ...late }])).toEqual(['fewerThanThree']);
    expect(rulesOf(SOUND.map((one) => ({ ...one, ...late })))).toEqual([]);
  });

  it('are also those of later years, told with the first month and as they are then', () => {
    const [head, engagement, senior, ...rest] = SOUND;
    const gone = [engagement, senior].flatMap((one) => ended(one, '2030-06-30'));
    const left = (...more: readonly Position[]) =>
      staffingFindings([...rest, ...gone, ...more]).map((found) => [found.rule, title(found)]);
    const alone = 'In <2030-07>, there is no senior analyst beside the head';
    expect(left(...ended(head, '2031-06-30'))).toEqual([
      ['fewerThanThree', 'In <2030-07>, fewer than three people are in the team: 2'],
      ['headOnlySenior', `${alone}: ${text('stf-r-manager', 'name')}`],
    ]);
    expect(left(HEAD, post('other', 'trainer')).map(([rule]) => rule)).toEqual(['headOnlySenior']);
    expect(rulesOf([...SOUND, ...ended(post('other', 'trainer'), '2030-06-30')])).toEqual([]);
  });

  it('who have all left are too few, within the years of the plan', () => {
    const until = (end: string) => staffingFindings(SOUND.map((one) => ({ ...one, end }))).map(title);
    expect(until('2029-01-31')).toEqual(['In <2029-02>, fewer than three people are in the team: 0']);
    expect(until('2031-12-31')).toEqual([]);
  });

  it('who have no start count from the start of the plan, on launch and in their hours', () => {
    expect(SOUND.every(({ start }) => start.day === null && start.task === null)).toBe(true);
    expect(rulesOf(SOUND)).toEqual([]);
  });

  it('the head as the only senior is named, and leads to the post', () => {
    const [found] = staffingFindings([HEAD, post('engagement', 'engagementLead'), JUNIOR]);
    expect(title(found)).toBe(
      `In <2029-01>, there is no senior analyst beside the head: ${text('stf-r-manager', 'name')}`,
    );
    expect(found?.where).toEqual({ screen: 'staffing', section: 'head', path: 'staffing.positions.head' });
  });

  it('engagement and operations in one person are seen by the tasks of a post', () => {
    const both = { ...HEAD, title: 'Director', tasks: ['engagementLead-constituents'] };
    const [found] = staffingFindings([both, SENIOR, JUNIOR]);
    expect(title(found)).toBe('In <2029-01>, one person leads engagement and runs operations: Director');
    expect(found?.where.section).toBe('head');
  });
});

it('names the documents a warning comes from, also those beyond the table of sources', () => {
  expect(staffingFindings([HEAD, SENIOR])[0]).toMatchObject({
    rule: 'fewerThanThree',
    refs: ['S1-HUM2-03', 'S1-HUM2-02'],
    outside: ['enisa-setup-2020'],
  });
});

describe('a skill of one person', () => {
  const wanted = { ...NOTHING_WANTED, own: 3 };
  const skills = [{ id: 'own', name: 'Control systems', kind: 'technical' as const }];
  const expert = { ...SENIOR, wanted, held: { own: 3 } };
  const others = SOUND.filter(({ id }) => id !== 'senior');

  it('is named with its holder, and as a second remark where nobody grows into it', () => {
    const found = staffingFindings([...others, expert], { skills });
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['singleHolder', 'warning'],
      ['noCrossTraining', 'notice'],
    ]);
    expect(title(found[0])).toBe('In <2029-01>, only one person has these skills: Control systems');
    expect(found[0]?.values['positions']).toBe('stf-r-incidentHandler');
    expect(found[0]?.where.path).toBe('staffing.positions.senior.held');
  });

  it('is no matter once it is reached outside, and half of one where somebody stands in', () => {
    expect(rulesOf([...others, expert], { skills, outside: { own: 'University' } })).toEqual([]);
    expect(rulesOf([...others, { ...expert, backup: 'junior' }], { skills })).toEqual(['singleHolder']);
  });

  it('of the catalog is called by its name', () => {
    const dns = { ...SENIOR, wanted: { ...NOTHING_WANTED, dns: 3 }, held: { dns: 3 } };
    const [found] = staffingFindings([...others, dns]);
    expect(title(found)).toBe(`In <2029-01>, only one person has these skills: ${text('stf-s-dns', 'name')}`);
  });
});

describe('cover around the clock', () => {
  const settings = (chosen: Staffing['settings']['cover']['chosen'], change = {}) => {
    const { settings: usual } = EMPTY_STAFFING;
    return { settings: { ...usual, cover: { ...usual.cover, chosen, ...change } } };
  };

  it('is short of people and of operators, with the numbers of the calculator', () => {
    const found = staffingFindings(SOUND, settings('aroundTheClock'));
    expect(found.map(title)).toEqual([
      'In <2029-01>, cover around the clock needs 5.29 people; 2 are planned',
      'In <2029-01>, cover around the clock is planned, but IT operators are not known to work at night',
    ]);
    expect(found.map(({ where }) => where.path)).toEqual([
      'staffing.settings.cover',
      'staffing.settings.cover',
    ]);
  });

  it('is sound with six who handle incidents and operators at night', () => {
    const six = [...SOUND, ...['a', 'b', 'c', 'd'].map((id) => post(id, 'incidentHandler'))];
    const operators = { operatorsAroundTheClock: 'yes' } as const;
    expect(rulesOf(six, settings('aroundTheClock'), operators)).toEqual([]);
    expect(rulesOf(six, settings('aroundTheClock'))).toEqual(['roundClockNoOperators']);
  });

  it('is also one by hours of the team’s own, and not asked of other covers', () => {
    const own = { ownMinutes: 1_440, ownDays: 7 };
    expect(rulesOf(SOUND, settings('own', own))).toEqual(['roundClockShort', 'roundClockNoOperators']);
    expect(rulesOf(SOUND, settings('onCall'))).toEqual([]);
  });
});

describe('hours of services', () => {
  const choices = { 'sv-incident-coordination': LAUNCH, 'sv-awareness-building': LAUNCH };

  it('beyond all hours are told with the first such month', () => {
    // Four people have 138 hours a month each.
    const found = staffingFindings(SOUND, { demand: { 'sv-awareness-building': 553 } }, { choices });
    expect(found.map(title)).toEqual(['In <2029-01> the services need 553 hours and 552 are there']);
    expect(found[0]?.where.path).toBe('staffing.demand');
    expect(rulesOf(SOUND, { demand: { 'sv-awareness-building': 552 } }, { choices })).toEqual([]);
  });

  it('of incidents are held against the share that is for them', () => {
    // Two handlers with four fifths of 138 hours: 220.8.
    const found = staffingFindings(SOUND, { demand: { 'sv-incident-coordination': 230 } }, { choices });
    expect(found.map(title)).toEqual([
      'In <2029-01> incident handling needs 230 hours; those who handle incidents may give it 221',
    ]);
    expect(rulesOf(SOUND, { demand: { 'sv-incident-coordination': 220 } }, { choices })).toEqual([]);
  });

  it('of incidents follow the share that a post has of its own', () => {
    const team = SOUND.map((one) => ({ ...one, incidentShare: one.id === 'senior' ? 50 : null }));
    // Half of 138 hours and four fifths of 138: 179.4.
    const found = staffingFindings(team, { demand: { 'sv-incident-coordination': 180 } }, { choices });
    expect(found.map(({ values }) => values['available'])).toEqual([179]);
  });

  it('of somebody who leaves are missed from the month after', () => {
    const team = [...SOUND.slice(0, 3), ...ended(JUNIOR, '2029-06-30')];
    const found = staffingFindings(team, { demand: { 'sv-incident-coordination': 200 } }, { choices });
    expect(found.map(({ values }) => values['month'])).toEqual(['2029-07']);
  });
});

function ended(position: Position | undefined, end: string): readonly Position[] {
  return position === undefined ? [] : [{ ...position, end }];
}
