import { expect, test } from 'vitest';
import { aDecision, anItem, aPerson, aPlan, planWithStages } from '@test/builders/plan-parts';
import type { Plan } from '../plan/types';
import { nextThree, nextThings } from './next';
import { stageView } from './stage-view';

const TODAY = '2027-03-01';

function next(plan: Plan, limit = 3): readonly string[] {
  return nextThings(plan, [stageView(plan, 'stage1', TODAY)], { today: TODAY, limit }).map(
    ({ item, reason }) => `${item.id} ${reason}`,
  );
}

test('a new plan begins at the top', () => {
  expect(next(aPlan())).toEqual([
    's1-name-sponsor nextInLine',
    's1-form-core-team nextInLine',
    's1-agree-route nextInLine',
  ]);
  expect(nextThree(aPlan(), stageView(aPlan(), 'stage1', TODAY), TODAY)).toHaveLength(3);
});

// One item for each reason, written in the plan in the opposite order of urgency; "me" is Amina.
const EVERY_REASON = planWithStages(
  {
    items: {
      's1-name-sponsor': anItem({ state: 'done', due: '2027-01-01' }),
      's1-form-core-team': anItem({ state: 'inProgress', owner: 'bo', due: '2027-03-02' }),
      's1-agree-route': anItem({ owner: 'amina', due: '2027-03-15' }),
      's1-set-project-channels': anItem({ state: 'inProgress', owner: 'amina', due: '2027-03-10' }),
      's1-learn-history': anItem({ state: 'blocked', decision: 'decided' }),
      's1-people-before-machines': anItem({ state: 'blocked', decision: 'open' }),
      's1-explain-role': anItem({ state: 'blocked' }),
      's1-learn-what-it-takes': anItem({ due: '2027-02-20' }),
      's1-face-key-issues': anItem({ state: 'blocked', due: '2027-02-10' }),
    },
  },
  {
    settings: { me: 'amina' },
    people: [aPerson('amina', 'Amina'), aPerson('bo', 'Bo')],
    decisions: [aDecision({ id: 'decided', chosen: 'yes' }), aDecision({ id: 'open' })],
  },
);

test('goes by urgency: late, waiting for a decision, decided, mine soon, under way, untouched', () => {
  expect(next(EVERY_REASON, 9)).toEqual([
    's1-face-key-issues overdue',
    's1-learn-what-it-takes overdue',
    's1-people-before-machines blocked',
    's1-explain-role blocked',
    's1-learn-history decided',
    's1-set-project-channels mineSoon',
    's1-agree-route mineSoon',
    's1-form-core-team underWay',
    's1-learn-core-services nextInLine',
  ]);
});

test('soon is within fourteen days, the fourteenth included', () => {
  // 1 March and 14 days is 15 March.
  const due = (day: string): Plan =>
    planWithStages(
      { items: { 's1-agree-route': anItem({ owner: 'amina', due: day }) } },
      { settings: { me: 'amina' }, people: [aPerson('amina', 'Amina')] },
    );
  expect(next(due('2027-03-15'))[0]).toBe('s1-agree-route mineSoon');
  expect(next(due('2027-03-16'))[0]).toBe('s1-name-sponsor nextInLine');
});

test('nobody is "me": nothing is mine', () => {
  const plan = planWithStages({ items: { 's1-agree-route': anItem({ owner: null, due: TODAY }) } });
  expect(next(plan, 9).join()).not.toContain('mineSoon');
});
