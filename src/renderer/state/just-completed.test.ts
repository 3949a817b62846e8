import { expect, it } from 'vitest';
import { buildPlan } from '@test/builders/plan-builder';
import { NEW_TASK, UNTOUCHED_ITEM } from '@shared/plan/defaults';
import type { Plan, TimelineTask } from '@shared/plan/types';
import { justCompleted } from './just-completed';

type State = (typeof UNTOUCHED_ITEM)['state'];

function plan(states: Readonly<Record<string, State>>, more: Partial<TimelineTask> = {}): Plan {
  const base = buildPlan();
  const items = Object.fromEntries(
    Object.entries(states).map(([id, state]) => [id, { ...UNTOUCHED_ITEM, state }]),
  );
  const task = { ...NEW_TASK, id: 'task', name: 'Task', items: ['one', 'two'], ...more };
  return { ...base, stages: { ...base.stages, items }, timeline: { ...base.timeline, tasks: [task] } };
}
const ids = (before: Plan, now: Plan) => justCompleted(before, now).map(({ id }) => id);

it('a task is offered as done with the last of its items, not before and not again', () => {
  const none = plan({});
  const half = plan({ one: 'done' });
  const all = plan({ one: 'done', two: 'notApplicable' });
  expect(ids(none, half)).toEqual([]);
  expect(ids(half, all)).toEqual(['task']);
  expect(ids(all, plan({ one: 'done', two: 'done' }))).toEqual([]);
});

it('a task that is done already, or has no end, is not offered', () => {
  const settled = { one: 'done', two: 'done' } as const;
  const half = plan({ one: 'done' });
  expect(ids(half, plan(settled, { progress: 100 }))).toEqual([]);
  expect(ids(half, plan(settled, { actualFinish: '2027-03-01' }))).toEqual([]);
  expect(ids(half, plan(settled, { kind: 'ongoing' }))).toEqual([]);
});
