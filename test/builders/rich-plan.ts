import { ALL_SERVICES } from '@shared/catalog/services';
import { NEW_PERSON, NEW_SERVICE_CHOICE } from '@shared/plan/defaults';
import type { Plan, ServiceChoice } from '@shared/plan/types';
import { buildPlan } from './plan-builder';
import { anItem } from './plan-parts';
import { richOrganization } from './rich-organization';
import { RICH_STAKEHOLDERS } from './rich-stakeholders';
import { RICH_TIMELINE } from './rich-timeline';

/**
 * A plan in which every field a document prints is filled in: for looking at documents and for tests that
 * each answer arrives on paper. Country, bodies and people are invented.
 */
export function richPlan(change: Partial<Plan> = {}): Plan {
  const plan = buildPlan();
  return {
    ...plan,
    identity: {
      ...plan.identity,
      title: 'National Cyber Response Team of Examplia',
      teamName: 'CSIRT-EX',
      bodyName: 'National Cybersecurity Center of Examplia',
      country: '',
      countryName: 'Republic of Examplia',
      startDay: '2026-02-02',
      sourcing: 'mixed',
      sourcingNote: 'Handlers are civil servants; malware analysis is contracted until month 30.',
      government: 'inside',
      otherTeams: [{ id: 'mil', name: 'MilCERT', remit: 'The armed forces and their suppliers' }],
    },
    people: [
      person('amara', 'Amara Okello', 'Program lead'),
      person('jonas', 'Jonas Lindqvist', 'State Secretary'),
      person('selam', 'Selam Tesfaye', 'Legal counsel'),
      person('rui', 'Rui Monteiro', 'Press officer'),
    ],
    organization: richOrganization(plan.organization),
    services: {
      choices: services(),
      operatorsAroundTheClock: 'no',
      note: 'Services are reviewed **every year** with the advisory board.',
    },
    stakeholders: RICH_STAKEHOLDERS,
    timeline: RICH_TIMELINE,
    ...registers(),
    stages: stages(),
    documents: { conops: documents() },
    ...change,
  };
}

function person(id: string, name: string, role: string): Plan['people'][number] {
  const known = { organization: 'Government of Examplia', email: `${id}@example.org` };
  return { ...NEW_PERSON, ...known, id, name, role };
}

function choice(change: Partial<ServiceChoice> & Pick<ServiceChoice, 'status'>): ServiceChoice {
  return { ...NEW_SERVICE_CHOICE, ...change };
}

function services(): Plan['services']['choices'] {
  const intake = ALL_SERVICES.find((service) => service.id === 'sv-incident-report-acceptance');
  return {
    'sv-incident-report-acceptance': choice({
      status: 'launch',
      hours: 'onCall',
      reaction: '2 hours',
      functions: intake?.functions.map((entry) => entry.id) ?? [],
    }),
    'sv-incident-coordination': choice({
      status: 'launch',
      hours: 'onCall',
      reaction: '4 hours',
      resolution: '',
    }),
    'sv-awareness-building': choice({ status: 'launch', hours: 'officeHours', reaction: '2 working days' }),
    'sv-vulnerability-disclosure': choice({
      status: 'later',
      laterMonth: 22,
      hours: 'officeHours',
      reaction: '1 day',
    }),
    'sv-exercises': choice({ status: 'later', laterMonth: 26, sharedWith: 'MilCERT' }),
    'sv-monitoring-detection': choice({
      status: 'notOffered',
      reason: 'Left to the operations centers of constituents.',
      sharedWith: 'Sector operations centers',
    }),
    'sv-technical-policy-advisory': choice({ status: 'retired', reason: 'Moved to the regulator.' }),
  };
}

function registers(): Pick<Plan, 'risks' | 'decisions' | 'glossary'> {
  return {
    risks: [
      {
        id: 'r1',
        title: 'Key handler leaves within the first year',
        cause: 'Pay below the market.',
        effect: 'On-call cover breaks down.',
        likelihood: 4,
        impact: 4,
        response: 'reduce',
        action: 'Train a second handler for every duty.',
        owner: 'amara',
        due: '2026-09-01',
        status: 'open',
        link: null,
      },
      {
        id: 'r2',
        title: 'The bill is delayed',
        cause: 'Elections.',
        effect: 'The mandate rests on a decree for longer.',
        likelihood: 3,
        impact: 3,
        response: 'accept',
        action: '',
        owner: 'selam',
        due: null,
        status: 'open',
        link: null,
      },
    ],
    decisions: [
      {
        id: 'd1',
        question: 'Does the team take reports from the public?',
        options: [
          { id: 'y', text: 'Yes, as last resort' },
          { id: 'n', text: 'No' },
        ],
        chosen: 'y',
        rationale: 'Nobody else does.',
        by: 'jonas',
        on: '2026-05-11',
        evidence: 'Minute 14 of the steering group',
        link: null,
      },
      {
        id: 'd2',
        question: 'Is malware analysis bought in or built up?',
        options: [
          { id: 'a', text: 'Bought in' },
          { id: 'b', text: 'Built up' },
        ],
        chosen: null,
        rationale: '',
        by: null,
        on: null,
        evidence: '',
        link: null,
      },
    ],
    glossary: [
      { id: 't1', term: 'Essential service', meaning: 'A service listed in annex 2 of the decree.' },
      { id: 't2', term: 'CSIRT', meaning: 'In this document: CSIRT-EX, where nothing else is said.' },
    ],
  };
}

function stages(): Plan['stages'] {
  return {
    items: {
      's1-name-sponsor': anItem({ state: 'done', owner: 'amara', due: '2026-03-01' }),
      's1-form-core-team': anItem({ state: 'inProgress', owner: 'amara', due: '2026-04-15' }),
      's2-mission': anItem({
        state: 'blocked',
        reason: 'Waits for the decree',
        owner: 'selam',
        due: '2026-06-30',
      }),
      's2-funding-anchor': anItem({ state: 'notApplicable', reason: 'Settled by the budget act' }),
    },
    customItems: [
      {
        id: 'own-1',
        stage: 'stage1',
        theme: 's1-t-start',
        title: 'Brief the new minister',
        why: '',
        how: '',
        good: '',
      },
    ],
    order: {},
    log: [
      {
        id: 'l1',
        stage: 'stage1',
        action: 'started',
        on: '2026-02-02',
        by: 'amara',
        trigger: null,
        note: '',
      },
      {
        id: 'l2',
        stage: 'stage1',
        action: 'completed',
        on: '2026-05-29',
        by: 'amara',
        trigger: null,
        note: '',
      },
      {
        id: 'l3',
        stage: 'stage2',
        action: 'started',
        on: '2026-05-18',
        by: 'amara',
        trigger: null,
        note: '',
      },
    ],
  };
}

function documents(): Plan['documents']['conops'] {
  const text = (before: string): Plan['documents']['conops']['narrative'][string] => ({
    before,
    after: '',
    replacement: null,
  });
  return {
    version: '0.9',
    status: 'draft',
    omitEmpty: false,
    names: 'show',
    namesFrom: 'AMBER',
    approvals: [
      { id: 'a1', person: 'jonas', capacity: 'State Secretary, Ministry of Digital Affairs', signedOn: null },
      { id: 'a2', person: 'selam', capacity: 'Office of the Attorney General', signedOn: '2026-07-01' },
    ],
    versions: [
      {
        id: 'v1',
        version: '0.5',
        on: '2026-04-20',
        by: 'amara',
        change: 'First draft for the steering group',
      },
      {
        id: 'v2',
        version: '0.9',
        on: '2026-06-15',
        by: 'amara',
        change: 'Comments of the ministries worked in',
      },
    ],
    narrative: {
      staffing: text('Nine posts: head of team, five handlers, two outreach officers, one administrator.'),
      resources: text(
        'Set-up costs of 1.9 million and yearly running costs of 1.2 million are in the budget request.',
      ),
      measures: text('The document is reviewed every **twelve months** and after every national exercise.'),
      mission: { before: '', after: 'The mission was confirmed by the steering group.', replacement: null },
    },
  };
}
