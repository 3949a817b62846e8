import { describe, expect, it } from 'vitest';
import { aDecision, anOwnItem, aRisk } from '@test/builders/plan-parts';
import { RESPONSIBILITIES } from '../catalog/worksheet-lists';
import sources from '../catalog/sources.json';
import { parseDay, type Day } from '../core/day';
import words from '../i18n/en/ui/advice.json';
import { NEW_SERVICE_CHOICE, UNTOUCHED_ITEM, newPlan } from '../plan/defaults';
import type { Organization, Plan, ServiceChoice } from '../plan/types';
import { ADVICE_RULES, adviceFor, adviceOn } from './index';

const EMPTY = newPlan({
  id: 'p1',
  createdOn: '2027-01-04',
  title: 'Plan',
  teamName: 'CERT',
  country: 'KE',
  documentLanguage: 'en',
  currency: 'KES',
  weekend: [6, 7],
  startDay: '2027-01-11',
  lengthMonths: 24,
  tlp: 'AMBER',
});

function withOrganization(changes: Partial<{ [S in keyof Organization]: Partial<Organization[S]> }>): Plan {
  const organization = { ...EMPTY.organization };
  for (const [name, fields] of Object.entries(changes)) {
    // Names come from the type of `changes`.
    const section = organization[name as keyof Organization];
    Object.assign(organization, { [name]: { ...section, ...fields } });
  }
  return { ...EMPTY, organization };
}

type Choices = Readonly<Record<string, Partial<ServiceChoice>>>;
function withServices(choices: Choices, operators: Plan['services']['operatorsAroundTheClock'] = null): Plan {
  const all: Record<string, ServiceChoice> = {};
  for (const [id, choice] of Object.entries(choices)) {
    all[id] = { ...NEW_SERVICE_CHOICE, status: 'launch', ...choice };
  }
  return { ...EMPTY, services: { ...EMPTY.services, choices: all, operatorsAroundTheClock: operators } };
}

const rules = (plan: Plan): readonly string[] => adviceFor(plan).map((entry) => entry.rule);
const GOOD: Choices = { 'sv-incident-coordination': {}, 'sv-awareness-building': {} };

describe('adviceFor', () => {
  it('says nothing about a plan that has only begun', () => expect(adviceFor(EMPTY)).toEqual([]));

  it.each([
    [17, true],
    [18, false],
    [24, false],
    [25, true],
  ])('notices a length of %i months: %s', (lengthMonths, noticed) => {
    const plan = { ...EMPTY, identity: { ...EMPTY.identity, lengthMonths } };
    expect(rules(plan)).toEqual(noticed ? ['length'] : []);
  });

  it('warns of a team that can neither enforce nor escalate, once its authority is decided', () => {
    expect(rules(withOrganization({ authority: { relation: 'none', powers: ['advise'] } }))).toEqual([
      'cannotEnforce',
    ]);
    expect(rules(withOrganization({ authority: { powers: ['advise'] } }))).toEqual(['cannotEnforce']);
    expect(rules(withOrganization({ authority: { relation: 'none', powers: ['escalate'] } }))).toEqual([]);
    expect(rules(withOrganization({ authority: { relation: 'shared', powers: ['enforce'] } }))).toEqual([]);
    expect(rules(withOrganization({ authority: { relation: 'full', powers: [] } }))).toEqual([]);
    const path = { id: 'e', path: 'governance', contact: null, route: 'Council', outOfHours: false } as const;
    const plan = withOrganization({ authority: { relation: 'none' }, relationships: { escalation: [path] } });
    expect(rules(plan)).toEqual([]);
  });

  it('warns when every responsibility is chosen, and not when one is left out', () => {
    expect(rules(withOrganization({ responsibilities: { chosen: RESPONSIBILITIES } }))).toEqual([
      'allResponsibilities',
    ]);
    expect(rules(withOrganization({ responsibilities: { chosen: RESPONSIBILITIES.slice(1) } }))).toEqual([]);
  });

  it('warns when parent and constituents sit in different places', () =>
    expect(rules(withOrganization({ constituency: { parentMismatch: 'different' } }))).toEqual([
      'parentMismatch',
    ]));

  it('calls a final document without its essential entries an error', () => {
    const { conops } = EMPTY.documents;
    const [found, ...others] = adviceFor({ ...EMPTY, documents: { conops: { ...conops, status: 'final' } } });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: 'finalButIncomplete', severity: 'error' });
    expect(found?.values['fields']).toContain('purpose.mission');
  });
});

describe('advice on services', () => {
  it('is silent on a good start and while nothing is chosen for launch', () => {
    expect(rules(withServices(GOOD))).toEqual([]);
    expect(rules(withServices({ 'sv-exercises': { status: 'later', laterMonth: 20 } }))).toEqual([]);
  });

  it('notices more than three at launch', () => {
    const three = { ...GOOD, 'sv-situation-communication': {} };
    expect(rules(withServices(three))).toEqual([]);
    expect(rules(withServices({ ...three, 'sv-incident-analysis': {} }))).toEqual(['tooManyAtLaunch']);
  });

  it('notices missing incident management at launch, and missing knowledge transfer at any time', () => {
    expect(rules(withServices({ 'sv-awareness-building': {} }))).toEqual(['noIncidentManagement']);
    expect(rules(withServices({ 'sv-incident-coordination': {} }))).toEqual(['noKnowledgeTransfer']);
    const later = { 'sv-incident-coordination': {}, 'sv-training-education': { status: 'later' } } as const;
    expect(rules(withServices(later))).toEqual([]);
  });

  it('notices service around the clock unless the operators are there too', () => {
    const choices = { ...GOOD, 'sv-incident-coordination': { hours: 'aroundTheClock' } } as const;
    expect(rules(withServices(choices))).toEqual(['aroundTheClock']);
    expect(rules(withServices(choices, 'no'))).toEqual(['aroundTheClock']);
    expect(rules(withServices(choices, 'yes'))).toEqual([]);
  });

  it('notices monitoring without people at night, and work on other people’s systems', () => {
    expect(rules(withServices({ ...GOOD, 'sv-monitoring-detection': {} }))).toEqual(['monitoringHours']);
    expect(rules(withServices({ ...GOOD, 'sv-vulnerability-response': {} }))).toEqual(['constituentSystems']);
  });

  it('warns of every promised time to resolve', () => {
    const choices = { ...GOOD, 'sv-awareness-building': { resolution: '2 days' } };
    expect(adviceFor(withServices(choices))).toMatchObject([
      { id: 'resolutionPromised:sv-awareness-building', severity: 'warning' },
    ]);
  });
});

describe('unknown ids', () => {
  it('are named one by one, with their place, and nowhere else', () => {
    const plan: Plan = {
      ...withServices({
        ...GOOD,
        'sv-from-the-future': {},
        'sv-awareness-building': { functions: ['fn-new'] },
      }),
      stages: { ...EMPTY.stages, items: { 's9-new': UNTOUCHED_ITEM }, order: { 'th-new': [] } },
      organization: withOrganization({ constituency: { types: ['national', 'moon'] } }).organization,
    };
    expect(adviceFor(plan).map(({ rule, values }) => [rule, values['id'], values['place']])).toEqual([
      ['unknownId', 's9-new', 'stages.items'],
      ['unknownId', 'th-new', 'stages.order'],
      ['unknownId', 'sv-from-the-future', 'services.choices'],
      ['unknownId', 'fn-new', 'services.choices.sv-awareness-building.functions'],
      ['unknownId', 'moon', 'organization.constituency.types'],
    ]);
  });

  it('are seen in what risks and decisions are about', () => {
    const own = { ...anOwnItem(), id: 'mine' };
    const plan: Plan = {
      ...EMPTY,
      stages: { ...EMPTY.stages, customItems: [own] },
      risks: [
        aRisk({ id: 'r1', link: { kind: 'item', id: 'own-gone' } }),
        aRisk({ id: 'r2', link: { kind: 'item', id: 'mine' } }),
        aRisk({ id: 'r3', link: { kind: 'worksheet', id: 'purpose.mission' } }),
      ],
      decisions: [
        aDecision({ id: 'd1', link: { kind: 'service', id: 'purpose.mission' } }),
        aDecision({ id: 'd2', link: { kind: 'service', id: 'sv-exercises' } }),
        aDecision({ id: 'd3', link: { kind: 'worksheet', id: 'purpose.moon' } }),
      ],
    };
    expect(adviceFor(plan).map(({ values, where }) => [values['id'], where.screen, where.path])).toEqual([
      ['own-gone', 'risks', 'risks.r1.link'],
      ['purpose.mission', 'risks', 'decisions.d1.link'],
      ['purpose.moon', 'risks', 'decisions.d3.link'],
    ]);
  });

  it('do not count the team’s own items', () => {
    const own = { id: 'mine', stage: 'stage1', title: 'Own', why: '', how: '', good: '' } as const;
    const theme = 'st1-people';
    const stages = { ...EMPTY.stages, items: { mine: UNTOUCHED_ITEM }, customItems: [{ ...own, theme }] };
    const found = adviceFor({ ...EMPTY, stages });
    expect(found.map(({ values }) => values['id'])).not.toContain('mine');
  });
});

describe('adviceOn', () => {
  it('counts what is overdue on the day', () => {
    const items = {
      a: { ...UNTOUCHED_ITEM, due: '2027-02-01' },
      b: { ...UNTOUCHED_ITEM, due: '2027-02-01', state: 'done' as const },
    };
    const plan = { ...EMPTY, stages: { ...EMPTY.stages, items } };
    expect(adviceOn(plan, parseDay('2027-02-01') as Day)).toEqual([]);
    expect(adviceOn(plan, parseDay('2027-02-02') as Day)).toMatchObject([
      { rule: 'overdue', values: { count: 1 } },
    ]);
  });
});

describe('words and sources', () => {
  it.each(ADVICE_RULES)('%s has a title, a reason and a remedy', (rule) => {
    const keys = Object.keys(words);
    expect(keys.some((key) => key === `${rule}Title` || key === `${rule}Title_other`)).toBe(true);
    expect(keys).toContain(`${rule}Reason`);
    expect(keys).toContain(`${rule}Remedy`);
  });

  it('names only sources that exist', () => {
    const plans = [
      withServices({
        'sv-monitoring-detection': { hours: 'onCall', resolution: '1 day' },
        'sv-vulnerability-response': {},
      }),
      withOrganization({ authority: { relation: 'none' }, constituency: { parentMismatch: 'different' } }),
      withOrganization({ responsibilities: { chosen: RESPONSIBILITIES } }),
      { ...EMPTY, identity: { ...EMPTY.identity, lengthMonths: 3 } },
    ];
    const refs = plans.flatMap((plan) => adviceFor(plan).flatMap((entry) => entry.refs));
    expect(refs.length).toBeGreaterThan(8);
    expect(refs.filter((ref) => !Object.hasOwn(sources, ref))).toEqual([]);
  });
});
