import { beforeEach, expect, it, vi } from 'vitest';

const steps: string[] = [];
vi.mock('../ui/pending-edits', () => ({ flushPendingEdits: () => steps.push('typed text is in the plan') }));
vi.mock('../state/files/open-plan', () => ({
  openPlan: async (token: string) => steps.push(`open ${token}`),
}));
vi.mock('../platform/planner', () => ({
  planner: { on: () => () => undefined },
  ask: async () => ({ ok: true, value: { token: 'given', name: 'a.csirtplan', folder: '~' } }),
}));
vi.mock('./actions/registry', () => ({ runAction: () => undefined }));
vi.mock('./actions/dialog-open', () => ({ isDialogOpen: () => false }));

const { openRequested, openStartupFile } = await import('./host-events');

beforeEach(() => void steps.splice(0));

it('a file that was double-clicked is opened once what is being typed lies in the plan it belongs to', async () => {
  await openRequested('clicked');
  expect(steps).toEqual(['typed text is in the plan', 'open clicked']);
});

it('the file of the start is opened', async () => {
  await openStartupFile();
  expect(steps).toEqual(['open given']);
});
