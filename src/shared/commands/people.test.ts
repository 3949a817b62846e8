import { expect, test } from 'vitest';
import { aPerson, aTask, planWithTimeline } from '@test/builders/plan-parts';
import { richPlan } from '@test/builders/rich-plan';
import { crossChecks } from '../plan/cross-checks';
import { personCommands } from './people';

test('removing a person takes their tasks from them, and from nobody else', () => {
  const people = [aPerson('ana', 'Ana Duarte'), aPerson('bo', 'Bo Lind')];
  const tasks = ['ana', 'bo', 'ana'].map((owner, index) => aTask({ id: `task-${index}`, owner }));
  const removed = personCommands.remove.run(planWithTimeline({ tasks }, { people }), { id: 'ana' });
  if (!removed.ok) throw new Error(removed.error.type);
  expect(removed.value.timeline.tasks.map(({ owner }) => owner)).toEqual([null, 'bo', null]);
  expect(crossChecks(removed.value)).toEqual([]);
});

test('nothing of a person remains, wherever the plan named them', () => {
  const plan = richPlan();
  expect(plan.people.length).toBeGreaterThan(2);
  for (const { id } of plan.people) {
    const removed = personCommands.remove.run(plan, { id });
    if (!removed.ok) throw new Error(removed.error.type);
    expect(JSON.stringify(removed.value)).not.toContain(`"${id}"`);
    expect(crossChecks(removed.value)).toEqual([]);
  }
});
