import { describe, expect, test } from 'vitest';
import {
  aDecision,
  aLogEntry,
  anItem,
  anOwnItem,
  aPerson,
  aPlan,
  aRisk,
  aTask,
  planWithStages,
} from '@test/builders/plan-parts';
import { createCatalogText } from '../i18n/catalog-text';
import conops from '../i18n/en/catalog/conops.json';
import glossary from '../i18n/en/catalog/glossary.json';
import services from '../i18n/en/catalog/services.json';
import setup from '../i18n/en/catalog/setup.json';
import stage1 from '../i18n/en/catalog/stage1.json';
import stage2 from '../i18n/en/catalog/stage2.json';
import stage3 from '../i18n/en/catalog/stage3.json';
import stage4 from '../i18n/en/catalog/stage4.json';
import stage5 from '../i18n/en/catalog/stage5.json';
import stakeholders from '../i18n/en/catalog/stakeholders.json';
import taxonomy from '../i18n/en/catalog/taxonomy.json';
import timeline from '../i18n/en/catalog/timeline.json';
import worksheet from '../i18n/en/catalog/worksheet.json';
import { NEW_SERVICE_CHOICE } from '../plan/defaults';
import type { Plan } from '../plan/types';
import { createSearch, HIT_LIMIT, textMatcher, type Hit } from './index';

const search = createSearch({
  stages: createCatalogText(stage1, stage2, stage3, stage4, stage5),
  worksheet: createCatalogText(worksheet),
  services: createCatalogText(services),
  taxonomy: createCatalogText(taxonomy),
  glossary: createCatalogText(glossary),
  conops: createCatalogText(conops),
  setup: createCatalogText(setup),
  timeline: createCatalogText(timeline),
  stakeholders: createCatalogText(stakeholders),
});
const first = (plan: Plan, query: string): Hit | undefined => search(plan, query)[0];

describe('what is found', () => {
  const empty = aPlan();
  const organization = {
    ...empty.organization,
    mandate: { ...empty.organization.mandate, statement: 'By zirconium decree', anchor: 'decree' as const },
    media: { ...empty.organization.media, spokesperson: 'amina' },
    information: { ...empty.organization.information, incidentClasses: ['rsit-fraud'] },
  };
  const plan = planWithStages(
    {
      items: {
        's1-name-sponsor': anItem({
          notes: 'Ask the quetzal office',
          reason: 'Waiting for the marmot',
          evidence: [{ id: 'e1', kind: 'file', label: 'Letter', target: 'okapi.pdf' }],
          decision: 'decision-1',
          owner: 'amina',
        }),
        's9-gone': anItem({ notes: 'A narwhal from another version' }),
      },
      log: [aLogEntry({ note: 'Begun after the tamarin report', by: 'amina' })],
      customItems: [anOwnItem({ title: 'Visit the pangolin center' })],
    },
    {
      organization,
      people: [{ ...aPerson('amina', 'Amína Öst'), role: 'Ocelot keeper' }],
      risks: [aRisk({ cause: 'Too many ibexes' })],
      decisions: [aDecision({ question: 'Where do wombats live?' })],
      glossary: [{ id: 't1', term: 'Axolotl', meaning: 'A patient animal' }],
      services: {
        ...empty.services,
        choices: { 'sv-from-elsewhere': { ...NEW_SERVICE_CHOICE, status: 'later', note: 'A tapir watch' } },
        note: 'Chosen with the dugongs',
      },
      timeline: {
        ...empty.timeline,
        tasks: [
          aTask({ id: 'task-1', name: 'Invite the quokka', notes: 'Bring a **bongo**' }),
          aTask({ id: 'task-2', catalog: 'tl-1-2' }),
          aTask({ id: 'task-3', catalog: 'tl-1-2', name: 'Draw a map' }),
        ],
      },
      documents: {
        conops: {
          ...empty.documents.conops,
          approvals: [{ id: 'a1', person: 'amina', capacity: 'Keeper of the gibbons', signedOn: null }],
          versions: [{ id: 'v1', version: '0.3', on: '2027-02-01', by: 'amina', change: 'Lemurs added' }],
          narrative: {
            mission: { before: 'Like a kestrel', after: '', replacement: null },
            vision: { before: '', after: '', replacement: 'Like a caracal' },
          },
        },
      },
    },
  );

  test.each([
    ['quetzal', 'item', 's1-name-sponsor', 'notes'],
    ['marmot', 'item', 's1-name-sponsor', 'reason'],
    ['okapi', 'item', 's1-name-sponsor', 'evidence'],
    ['pangolin', 'item', 'own-1', null],
    ['narwhal', 'item', 's9-gone', 'notes'],
    ['zirconium', 'field', 'mandate.statement', 'value'],
    ['ocelot', 'person', 'amina', 'details'],
    ['quokka', 'task', 'task-1', 'notes'],
    ['bongo', 'task', 'task-1', 'notes'],
    ['ibexes', 'risk', 'risk-1', 'details'],
    ['wombats', 'decision', 'decision-1', 'options'],
    ['axolotl', 'term', 't1', 'meaning'],
    ['tamarin', 'stage', 'stage1', 'notes'],
    ['dugongs', 'portfolio', 'services', 'notes'],
    ['tapir', 'portfolio', 'sv-from-elsewhere', 'notes'],
    ['gibbons', 'front', 'a1', 'details'],
    ['lemurs', 'front', 'v1', 'details'],
    ['kestrel', 'section', 'mission', 'value'],
    ['caracal', 'section', 'vision', 'value'],
  ])('%s is found as %s %s', (...[query, kind, id, part]) => {
    const hit = first(plan, query);
    expect(hit).toMatchObject({ kind, id });
    if (part !== null) expect(hit?.snippet?.part ?? null).toBe(part);
  });

  test('a choice is found by its words, a person by name in the fields that name them', () => {
    const ids = (query: string): readonly string[] => search(plan, query).map(({ id }) => id);
    expect(ids('ost amina')).toEqual(
      expect.arrayContaining(['amina', 'media.spokesperson', 's1-name-sponsor', 'stage1', 'a1', 'v1']),
    );
    expect(ids('fraud')).toContain('information.incidentClasses');
  });

  test('a task is found by the name of the catalog, unless the team named it', () => {
    const tasks = (query: string) => search(plan, query).filter(({ kind }) => kind === 'task');
    expect(tasks('map the stakeholders')).toMatchObject([
      { id: 'task-2', title: 'Map the stakeholders', place: { screen: 'timeline', section: 'task-2' } },
    ]);
    expect(tasks('map').map(({ title }) => title)).toEqual(['Map the stakeholders', 'Draw a map']);
  });

  test('an item is found by the question of its decision', () => {
    expect(search(plan, 'wombats').map(({ id }) => id)).toEqual(['decision-1', 's1-name-sponsor']);
  });

  test('the catalog is found in a new plan: items, services, terms, sections, settings, stages', () => {
    expect(first(empty, 'name a sponsor')).toMatchObject({
      kind: 'item',
      place: { screen: 'stage1', section: 's1-t-start' },
    });
    const kinds = new Set(search(empty, 'operation', 1000).map(({ kind }) => kind));
    expect([...kinds]).toEqual(
      expect.arrayContaining(['item', 'field', 'service', 'term', 'section', 'stage']),
    );
    expect(first(empty, 'days not worked')).toMatchObject({ kind: 'setup', id: 'weekend' });
  });
});

describe('how it is found', () => {
  const plan = aPlan({
    risks: [
      aRisk({ id: 'text', title: 'Second', cause: 'A mythical budget gap' }),
      aRisk({ id: 'both', title: 'Mythical budget', cause: '' }),
      aRisk({ id: 'inside', title: 'Unmythical budgets', cause: '' }),
      aRisk({ id: 'half', title: 'Mythical', cause: 'the budget' }),
    ],
  });

  test('every word must occur, in any order, whatever case and marks', () => {
    expect(search(plan, 'BUDGÉT mythical').map(({ id }) => id)).toEqual(['both', 'inside', 'half', 'text']);
    expect(search(plan, 'mythical zebra')).toEqual([]);
    expect(search(plan, '  ')).toEqual([]);
  });

  test('a title that begins with the words goes first, whole words before beginnings before insides', () => {
    const titles = ['The quoll', 'Aquoll', 'Quolls', 'Quoll and the law'];
    const risks = titles.map((title, index) => aRisk({ id: `r${index}`, title }));
    expect(search(aPlan({ risks }), 'quoll').map(({ title }) => title)).toEqual([
      'Quoll and the law',
      'Quolls',
      'The quoll',
      'Aquoll',
    ]);
  });

  test('words that overlap are marked as one', () => {
    expect(first(aPlan({ risks: [aRisk({ title: 'Numbats' })] }), 'numb umbat')?.titleMarks).toEqual([
      [0, 6],
    ]);
  });

  test('says where the words are', () => {
    const hit = first(plan, 'mythical');
    expect(hit?.titleMarks.map(([from, to]) => hit.title.slice(from, to))).toEqual(['Mythical']);
    const text = search(plan, 'mythical').find(({ id }) => id === 'text')?.snippet;
    expect(text?.text).toBe('A mythical budget gap');
    expect(text?.marks).toEqual([[2, 10]]);
  });

  test('shows a piece of a long text around the words, without marks of Markdown', () => {
    const cause = `${'Before it. '.repeat(30)}\n- The **quagga** is gone.\n- ${'After it. '.repeat(30)}`;
    const snippet = first(aPlan({ risks: [aRisk({ cause })] }), 'quagga')?.snippet;
    expect(snippet?.text).toMatch(/^… .*it\. The quagga is gone\. After it\..* …$/);
    expect(snippet?.text).not.toContain('*');
    expect(snippet?.text.length).toBeLessThan(150);
    expect(snippet?.marks.map(([from, to]) => snippet.text.slice(from, to))).toEqual(['quagga']);
  });

  test('answers no more than asked for', () => {
    expect(search(plan, 'the')).toHaveLength(HIT_LIMIT);
    expect(search(plan, 'the', 3)).toHaveLength(3);
  });

  test('follows an edit of the plan', () => {
    const next = { ...plan, risks: [aRisk({ id: 'new', title: 'A gazelle' })] };
    expect(search(plan, 'gazelle')).toEqual([]);
    expect(first(next, 'gazelle')?.id).toBe('new');
    expect(search(next, 'mythical')).toEqual([]);
  });
});

test('a filter by text takes the words from all texts together', () => {
  const matches = textMatcher('Málaga law');
  expect(matches(['The LAW', 'of Malaga'])).toBe(true);
  expect(matches(['The law'])).toBe(false);
  expect(textMatcher(' ')(['anything'])).toBe(true);
});
