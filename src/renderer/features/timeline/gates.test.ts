import { beforeEach, expect, it, vi } from 'vitest';
import { buildPlan } from '@test/builders/plan-builder';
import { NEW_TASK } from '@shared/plan/defaults';
import type { TimelineTask } from '@shared/plan/types';
import { useDialogs } from '../../state/dialogs';
import { openDocument, undoStep, useDocument } from '../../state/document-store';
import { now } from './edits';
import { giveGate, giveKind } from './gates';

// There is no page and no host: a question of the program needs neither.
vi.mock('../../platform/planner', () => ({ ask: () => undefined }));

const nameOf = ({ name }: Pick<TimelineTask, 'name'>) => name;
const stone = { ...NEW_TASK, kind: 'milestone', duration: 0 } as const;

/** Old is gate D, New a plain milestone. */
beforeEach(() => {
  const plan = buildPlan();
  const tasks = [
    { ...stone, id: 'old', name: 'Old', gate: 'd' as const },
    { ...stone, id: 'new', name: 'New' },
  ];
  openDocument({ plan: { ...plan, timeline: { ...plan.timeline, tasks } }, file: null, saved: false });
});

function row(id: string) {
  const found = now()?.state.byId.get(id);
  if (!found) throw new Error(id);
  return found;
}

/** The question that is asked, answered. */
function answer(option: string | null): unknown {
  const [dialog] = useDialogs.getState().open;
  if (dialog?.kind !== 'question') throw new Error('Nothing was asked');
  dialog.settle(option);
  return dialog.request.text;
}
const gates = () => [row('old').task.gate, row('new').task.gate];
const steps = () => useDocument.getState().history.past.length;

it('a gate nobody holds is given at once', async () => {
  await giveGate(row('new'), 'c', nameOf);
  expect(gates()).toEqual(['d', 'c']);
  await giveGate(row('new'), null, nameOf);
  expect(gates()).toEqual(['d', null]);
  expect(steps()).toBe(2);
});

it('a gate another milestone holds goes over when that is wanted, as one step', async () => {
  const given = giveGate(row('new'), 'd', nameOf);
  expect(gates(), 'nothing happens before the answer').toEqual(['d', null]);
  expect(answer('move')).toMatchObject([{ values: { holder: 'Old', name: 'New', letter: 'D' } }]);
  await given;
  expect(gates()).toEqual([null, 'd']);
  undoStep();
  expect(gates()).toEqual(['d', null]);
  expect(steps()).toBe(0);
});

it('a gate another milestone holds stays there otherwise', async () => {
  const given = giveGate(row('new'), 'd', nameOf);
  answer(null);
  await given;
  expect(gates()).toEqual(['d', null]);
  expect(steps()).toBe(0);
});

it('a gate becomes work only when it is given up', async () => {
  const refused = giveKind(row('old'), 'task', nameOf);
  answer(null);
  await refused;
  expect(row('old').task).toMatchObject({ kind: 'milestone', gate: 'd', duration: 0 });
  const done = giveKind(row('old'), 'task', nameOf);
  answer('give-up');
  await done;
  expect(row('old').task).toMatchObject({ kind: 'task', gate: null, duration: 5 });
});

it('a plain milestone becomes work without a question', async () => {
  await giveKind(row('new'), 'task', nameOf);
  expect(row('new').task).toMatchObject({ kind: 'task', duration: 5 });
});
