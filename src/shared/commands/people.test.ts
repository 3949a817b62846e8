import { expect, test } from 'vitest';
import { aPerson, aTask, planWithTimeline } from '@test/builders/plan-parts';
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
