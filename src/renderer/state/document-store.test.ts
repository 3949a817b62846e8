import { expect, it } from 'vitest';
import { personCommands } from '@shared/commands/people';
import { addTasks } from '@shared/commands/timeline-tasks';
import { NEW_TASK } from '@shared/plan/defaults';
import { aPerson, aPlan } from '@test/builders/plan-parts';
import { dispatch, openDocument, useDocument } from './document-store';
import { useMessages } from './messages';

it('refuses an edit that the plan file cannot hold, and says so', () => {
  const plan = aPlan();
  openDocument({ plan, file: null, saved: true });
  const entry = aPerson('p', 'x'.repeat(501));
  expect(dispatch(personCommands.add, { entry })).toMatchObject({ ok: false, error: { type: 'invalid' } });
  expect(useDocument.getState().plan).toBe(plan);
  expect(useMessages.getState().messages.map(({ said }) => said.key)).toEqual(['files.editTooLong']);
  expect(dispatch(personCommands.add, { entry: aPerson('p', 'x'.repeat(500)) }).ok).toBe(true);
  expect(useDocument.getState().plan?.people).toHaveLength(1);
});

it('refuses an edit after which the file would not open again', () => {
  const plan = aPlan();
  openDocument({ plan, file: null, saved: true });
  const task = { ...NEW_TASK, id: 't', owner: 'somebody-else' };
  expect(dispatch(addTasks, { tasks: [task] })).toMatchObject({ ok: false, error: { type: 'invalid' } });
  expect(useDocument.getState().plan).toBe(plan);
  expect(dispatch(addTasks, { tasks: [{ ...task, owner: null }] }).ok).toBe(true);
});
