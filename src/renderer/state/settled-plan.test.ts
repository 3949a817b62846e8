import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { buildPlan, retitled } from '@test/builders/plan-builder';
import { closeDocument, openDocument, useDocument } from './document-store';
import { useSettled } from './settled-plan';

const first = buildPlan();
const titleNow = () => useSettled.getState().plan?.identity.title;

/** What the window runs before a frame, and when nothing else is to do. */
let frames: (() => void)[] = [];
let idle: (() => void)[] = [];

function runAll(waiting: 'frames' | 'idle'): void {
  const due = waiting === 'frames' ? frames : idle;
  if (waiting === 'frames') frames = [];
  else idle = [];
  for (const run of due) run();
}

beforeEach(() => {
  [frames, idle] = [[], []];
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
  openDocument({ plan: first, file: null, saved: true });
});

afterEach(() => {
  closeDocument();
  vi.unstubAllGlobals();
});

it('follows an edit when the frame that shows it has been painted and there is time', () => {
  useDocument.setState({ plan: retitled(first, 'edited') });
  expect(titleNow()).toBe(first.identity.title);
  runAll('idle');
  expect(titleNow()).toBe(first.identity.title);
  runAll('frames');
  expect(titleNow()).toBe(first.identity.title);
  runAll('idle');
  expect(titleNow()).toBe('edited');
});

it('goes to the last of several edits at once, and follows the next one again', () => {
  useDocument.setState({ plan: retitled(first, 'one') });
  useDocument.setState({ plan: retitled(first, 'two') });
  expect(frames).toHaveLength(1);
  runAll('frames');
  runAll('idle');
  expect(titleNow()).toBe('two');
  useDocument.setState({ plan: retitled(first, 'three') });
  runAll('frames');
  runAll('idle');
  expect(titleNow()).toBe('three');
});

it('is another plan at once', () => {
  const told: (string | undefined)[] = [];
  onTestFinished(useSettled.subscribe(({ plan }) => told.push(plan?.id)));
  const other = { ...buildPlan(), id: 'another-plan' };
  openDocument({ plan: other, file: null, saved: true });
  expect(useSettled.getState().plan).toBe(other);
  closeDocument();
  expect(told).toEqual([other.id, undefined]);
});
