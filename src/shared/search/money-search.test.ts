import { expect, test } from 'vitest';
import {
  aLine,
  aPosition,
  aSource,
  aTool,
  aTraining,
  anInfrastructureItem,
} from '@test/builders/budget-parts';
import { aSpending, planWithMoney } from '@test/builders/budget-parts';
import { aPerson } from '@test/builders/plan-parts';
import { EMPTY_BUDGET } from '../plan/defaults';
import { createSearch } from './index';

const silent = (): string => '';
const search = createSearch({
  ...{ stages: silent, services: silent, taxonomy: silent, glossary: silent, conops: silent },
  ...{ setup: silent, timeline: silent, worksheet: silent, stakeholders: silent },
});

const [scenario] = EMPTY_BUDGET.scenarios;
const plan = planWithMoney(
  {
    grades: [{ id: 'g', name: 'Wombat grade', yearly: 1 }],
    skills: [{ id: 's', name: 'Quoll tracking', kind: 'technical' }],
    outside: { forensics: 'Institute of okapis' },
    positions: [
      aPosition({ title: 'Night analyst', person: 'ana', ownTasks: 'Feeds the dugong', grade: 'g' }),
    ],
    training: [aTraining({ title: 'Memory', partner: 'Narwhal school', note: 'Takes a tapir' })],
    conduct: { text: 'Be kind to lemurs', talkMonth: null, lastTalk: null },
    tools: [aTool({ criteria: [{ id: 'c', text: 'Knows numbats', meets: null }] })],
    infrastructure: [anInfrastructureItem({ name: 'Marmot room' })],
  },
  {
    lines: [aLine({ name: 'Bilby fodder', note: 'From the ibex market', owner: 'ana' })],
    sources: [aSource({ conditions: 'Only for caracals' })],
    spendings: [aSpending({ note: 'First tamarin' })],
    scenarios: scenario ? [{ ...scenario, name: 'Kudu scenario' }] : [],
  },
  { people: [aPerson('ana', 'Ana Duarte')] },
);

test.each([
  ['night analyst', 'position', 'position-1', 'staffing'],
  ['ana dugong', 'position', 'position-1', 'staffing'],
  ['wombat', 'staffing', 'g', 'staffing'],
  ['quoll', 'staffing', 's', 'staffing'],
  ['okapis', 'staffing', 'forensics', 'staffing'],
  ['narwhal', 'training', 'training-1', 'staffing'],
  ['tapir', 'training', 'training-1', 'staffing'],
  ['lemurs', 'staffing', 'conduct', 'staffing'],
  ['numbats', 'tool', 'tool-1', 'staffing'],
  ['marmot', 'tool', 'infrastructure-1', 'staffing'],
  ['bilby', 'budgetLine', 'line-1', 'budget'],
  ['ibex', 'budgetLine', 'line-1', 'budget'],
  ['caracals', 'source', 'source-1', 'budget'],
  ['tamarin', 'spending', 'spending-1', 'budget'],
  ['kudu', 'scenario', 'recommended', 'budget'],
])('%s finds %s %s on its screen', (...[query, kind, id, screen]) => {
  const found = search(plan, query).find((hit) => hit.kind === kind);
  expect(found).toMatchObject({ id, place: { screen } });
});

test.each([
  ['narwhal', 'training'],
  ['lemurs', 'training'],
  ['numbats', 'tools'],
  ['marmot', 'infrastructure'],
])('%s is found on the tab %s of staffing', (query, section) => {
  const places = search(plan, query).map(({ place }) => place);
  expect(places).toContainEqual({ screen: 'staffing', section });
});
