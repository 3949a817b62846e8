import { expect, test } from 'vitest';
import { aPerson, aPlan } from '@test/builders/plan-parts';
import { aBody, anAgreement, aStep } from '@test/builders/stakeholder-parts';
import { filledPlan } from '@test/builders/filled-plan';
import { textsNaming } from './texts-naming';
import type { SearchWords } from './types';

const known = (id: string): string => `Will of ${id}`;
const WORDS: SearchWords = {
  ...{ stages: known, worksheet: known, services: known, taxonomy: known, glossary: known },
  ...{ conops: known, setup: known, timeline: known, stakeholders: known },
};
const ana = aPerson('gone', 'Ana Duarte');

test('what names a person in a text of the team is listed, and nothing else', () => {
  const empty = aPlan();
  const plan = aPlan({
    people: [aPerson('bo', 'Bo Lind')],
    stakeholders: {
      ...empty.stakeholders,
      register: [
        aBody('police', { name: 'Police', notes: 'Asked **Ana** Duarte' }),
        aBody('bank', { name: 'Bank', agreements: [anAgreement({ theirSigner: 'Deputy of ANA DUARTE' })] }),
        aBody('grid', { name: 'Grid', notes: 'Asked Ana', owner: 'bo' }),
      ],
      actions: [aStep('a', { aim: 'Brief Ana Duarte', stakeholder: 'grid' })],
    },
    organization: {
      ...empty.organization,
      mandate: { ...empty.organization.mandate, grantedBy: 'Ana Duarte' },
    },
  });
  const found = textsNaming(plan, ana, WORDS);
  expect(found.map(({ kind, title }) => [kind, title])).toEqual([
    ['field', 'Will of mandate.grantedBy'],
    ['stakeholder', 'Police'],
    ['stakeholder', 'Bank'],
    ['action', 'Brief Ana Duarte'],
  ]);
  expect(textsNaming(plan, ana, null).map(({ title }) => title)).toEqual([
    ...['', 'Police', 'Bank', 'Brief Ana Duarte'],
  ]);
});

test('a name that is also a word is not found in the guidance', () => {
  expect(textsNaming(aPlan(), aPerson('gone', 'Will'), WORDS)).toEqual([]);
});

test('every kind of thing that holds texts of the team is looked through', () => {
  const filled = filledPlan('Ana Duarte');
  const text = { before: 'Ana Duarte', after: '', replacement: null };
  const { conops } = filled.documents;
  const plan = { ...filled, documents: { conops: { ...conops, narrative: { mission: text } } } };
  const kinds = new Set(textsNaming(plan, ana, null).map(({ kind }) => kind));
  expect([...kinds].toSorted()).toEqual([
    ...['action', 'budgetLine', 'communication', 'decision', 'feedback', 'field', 'front', 'item', 'person'],
    ...[
      'portfolio',
      'position',
      'responsibility',
      'risk',
      'scenario',
      'schedule',
      'section',
      'setup',
      'source',
    ],
    ...['spending', 'staffing', 'stage', 'stakeholder', 'task', 'term', 'tool', 'training'],
  ]);
});
