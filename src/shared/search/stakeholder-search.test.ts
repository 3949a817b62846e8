import { describe, expect, test } from 'vitest';
import { aPerson, aPlan } from '@test/builders/plan-parts';
import { aBody, aContact, anAgreement, aStep } from '@test/builders/stakeholder-parts';
import { createCatalogText } from '../i18n/catalog-text';
import stakeholders from '../i18n/en/catalog/stakeholders.json';
import worksheet from '../i18n/en/catalog/worksheet.json';
import { createSearch, type Hit } from './index';

/** Only the words the register needs. */
const silent = (): string => '';
const search = createSearch({
  ...{ stages: silent, services: silent, taxonomy: silent, glossary: silent, conops: silent },
  ...{ setup: silent, timeline: silent },
  worksheet: createCatalogText(worksheet),
  stakeholders: createCatalogText(stakeholders),
});

const empty = aPlan();
const plan = aPlan({
  people: [
    { ...aPerson('ana', 'Ana Duarte'), organizations: ['police'], channel: 'Signal', language: 'Tetum' },
    aPerson('bo', 'Bo Lind'),
  ],
  stakeholders: {
    ...empty.stakeholders,
    register: [
      aBody('police', {
        ...{ name: 'National Constabulary', type: 'lawEnforcement', roles: ['regulator', 'fromElsewhere'] },
        ...{ notes: 'Sits beside the aquarium', concerns: 'Fears the okapi', owner: 'bo' },
        agreements: [anAgreement({ title: 'Exchange of marmots' })],
        contacts: [aContact('2026-05-12', { outcome: 'Spoke of wombats', nextStep: 'Send the tamarins' })],
      }),
      aBody('grid', { name: 'Grid Company', sector: 'oilGas', ownType: 'Cooperative' }),
      aBody('ana-entry', { name: '', person: 'ana', parent: 'police' }),
    ],
    relations: [{ id: 'r1', from: 'police', to: 'grid', kind: 'trusts', note: 'Since the ibex affair' }],
    actions: [
      aStep('a1', { stakeholder: 'grid', aim: 'Show the dugong', message: 'It is calm', who: 'ana' }),
      aStep('a2', { stakeholder: null, aim: 'Announce the narwhal' }),
    ],
    communication: [
      {
        ...{ id: 'c1', audience: 'Operators', what: 'News of quolls', why: '', channel: 'Gazette' },
        ...{ frequency: 'weekly', owner: 'bo', tlp: null, phase: 'both' },
      },
    ],
    feedback: [
      {
        id: 'f1',
        on: '2026-06-10',
        form: 'survey',
        audience: '',
        finding: 'Too few numbats',
        consequence: '',
      },
    ],
    raci: {
      columns: ['grid'],
      rows: [
        { id: 'w1', activity: 'host', name: '', cells: { grid: 'A' } },
        { id: 'w2', activity: null, name: 'Feed the lemurs', cells: {} },
      ],
    },
  },
});
const hits = (query: string): readonly Hit[] => search(plan, query);
const register = { screen: 'stakeholders', section: 'register' } as const;

describe('what is found in the register', () => {
  test.each([
    ['constabulary', 'police', 'title'],
    ['law enforcement', 'police', 'kind'],
    ['regulator', 'police', 'role'],
    ['fromElsewhere', 'police', 'role this version does not know'],
    ['oil gas', 'grid', 'sector'],
    ['cooperative', 'grid', 'own kind'],
    ['aquarium', 'police', 'notes'],
    ['okapi', 'police', 'concerns'],
    ['marmots', 'police', 'agreement'],
    ['wombats', 'police', 'contact'],
    ['tamarins', 'police', 'next step'],
    ['bo lind constabulary', 'police', 'owner'],
  ])('%s finds %s by its %s', (query, id) => {
    const found = hits(query).find(({ kind }) => kind === 'stakeholder');
    expect(found).toMatchObject({ id, place: register, stakeholder: id });
  });

  test('a relation is found at both of its ends', () => {
    expect(hits('ibex').map(({ id }) => id)).toEqual(['police', 'grid']);
  });

  test('an entry that is a person goes by the name of the person', () => {
    const found = hits('ana duarte').filter(({ kind }) => kind === 'stakeholder');
    expect(found).toMatchObject([{ id: 'ana-entry', title: 'Ana Duarte' }]);
  });
});

describe('what is found of the engagement', () => {
  test('an action opens the stakeholder it is for, one for everybody opens the plan of actions', () => {
    expect(hits('dugong')).toMatchObject([
      { kind: 'action', id: 'a1', place: { section: 'engagement' }, stakeholder: 'grid' },
    ]);
    expect(hits('narwhal')[0]?.stakeholder).toBeUndefined();
    expect(hits('narwhal')[0]).toMatchObject({ kind: 'action', id: 'a2' });
  });

  test.each([
    ['quolls', 'communication', 'c1', 'Operators', 'communication'],
    ['gazette', 'communication', 'c1', 'Operators', 'communication'],
    ['numbats', 'feedback', 'f1', '2026-06-10', 'communication'],
    ['lemurs', 'responsibility', 'w2', 'Feed the lemurs', 'raci'],
    ['grid company host', 'responsibility', 'w1', stakeholders['stk-a-host'].name, 'raci'],
  ])('%s finds %s %s', (...[query, kind, id, title, section]) => {
    const found = hits(query).find((hit) => hit.kind === kind);
    expect(found).toMatchObject({ id, title, place: { screen: 'stakeholders', section } });
  });
});

test('a person is found by channel, language and the body they belong to', () => {
  for (const query of ['signal', 'tetum', 'ana constabulary'])
    expect(hits(query)).toContainEqual(expect.objectContaining({ kind: 'person', id: 'ana' }));
});
