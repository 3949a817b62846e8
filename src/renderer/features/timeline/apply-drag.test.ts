import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildPlan } from '@test/builders/plan-builder';
import { addDays, formatDay, parseDay, type Day } from '@shared/core/day';
import { createTranslator } from '@shared/i18n/create-translator';
import { NEW_TASK } from '@shared/plan/defaults';
import { CONSTRAINT_TYPES } from '@shared/plan/timeline';
import type { TimelineLink, TimelineTask } from '@shared/plan/types';
import { timelineOf } from '@shared/timeline';
import { openDocument, undoStep, useDocument } from '../../state/document-store';
import { useMessages } from '../../state/messages';
import { drop } from './apply-drag';
import { dragContext } from './drag-context';
import { previewOf } from './drag-preview';
import type { Grab } from './drag-store';
import { now } from './edits';
import { NO_FILTER, shownRows } from './shown-rows';
import { choose, useView } from './view-store';

// There is no page and no host: a drag needs neither.
vi.mock('../../platform/planner', () => ({ ask: () => undefined }));

const { t } = createTranslator('en');
const day = (value: Day | null | undefined) =>
  value === null || value === undefined ? '' : formatDay(value);
const words = { t, day, nameOf: ({ name }: Pick<TimelineTask, 'name'>) => name };

const aDay = (text: string): Day => {
  const found = parseDay(text);
  if (found === null) throw new Error(text);
  return found;
};

const task = (id: string, more: Partial<TimelineTask> = {}): TimelineTask => ({
  ...NEW_TASK,
  ...{ id, name: id.toUpperCase(), duration: 5 },
  ...more,
});
const link = (from: string, to: string): TimelineLink => ({
  ...{ id: `${from}-${to}`, from, to, type: 'FS', lag: 0, lagUnit: 'working' },
});

/** Opens a plan that starts on Monday 1 March 2027, with Saturday and Sunday free. */
function open(tasks: readonly TimelineTask[], links: readonly TimelineLink[] = []): void {
  const plan = buildPlan();
  const identity = { ...plan.identity, startDay: '2027-03-01', weekend: [6, 7] };
  const timeline = { ...plan.timeline, tasks: [...tasks], links: [...links] };
  openDocument({ plan: { ...plan, identity, timeline }, file: null, saved: false });
}

function opened() {
  const current = now();
  if (!current) throw new Error('No plan is open');
  return current;
}

/** Takes hold of a bar, goes that many days along and lets go. Answers what is said. */
function drag(grab: Grab, id: string, days: number): string {
  const { grouping } = useView.getState();
  const { state } = opened();
  const [from, to] = [aDay('2027-01-01'), aDay('2027-12-31')];
  const rows = shownRows({
    ...{ rows: state.rows, filter: NO_FILTER, grouping },
    ...{ collapsed: new Set<string>(), today: from },
  });
  const view = { rows, state, nameOf: words.nameOf, scale: { from, to, pxPerDay: 10 } };
  const context = dragContext({ grab, id }, view, words);
  const preview = context && previewOf({ grab, id }, { x: days * 10, y: 0 }, context);
  if (!context || !preview) throw new Error('Nothing was dragged');
  return drop(preview, context.calendar, words);
}

const start = (id: string) => day(opened().state.byId.get(id)?.dates?.start);
const finish = (id: string) => day(opened().state.byId.get(id)?.dates?.finish);
const constraint = (id: string) => opened().state.byId.get(id)?.task.constraint;
const warnings = () => useMessages.getState().messages.map(({ said }) => said.values?.text);

beforeEach(() => {
  useMessages.setState({ messages: [] });
  useView.setState({ grouping: 'outline', filter: NO_FILTER });
  choose([]);
});

describe('a bar that is dragged', () => {
  it('starts no earlier than where it was let go', () => {
    open([task('a')]);
    expect(drag('move', 'a', 7)).toBe('A starts on 2027-03-08.');
    expect(constraint('a')).toEqual({ type: 'snet', day: '2027-03-08' });
    expect(warnings()).toEqual([]);
  });

  it('of fixed days that began early never ends before its fixed start', () => {
    const days = { start: '2027-03-10', finish: '2027-03-20', actualStart: '2027-03-05', progress: 10 };
    open([task('a', { kind: 'fixed', duration: 0, ...days })]);
    const before = opened().plan;
    expect(drag('finish', 'a', -12)).toBe(t('timeline.drag_nothing'));
    expect(opened().plan).toBe(before);
    expect(warnings()).toEqual([]);
    drag('finish', 'a', -3);
    expect(opened().state.byId.get('a')?.task).toMatchObject({ start: '2027-03-10', finish: '2027-03-17' });
  });

  const set = { alap: null, snlt: '2027-03-03', fnet: '2027-03-12', fnlt: '2027-03-20' };
  const held = { ...set, mso: '2027-03-03', mfo: '2027-03-12' };
  it.each(CONSTRAINT_TYPES.filter((type) => type !== 'snet'))('keeps the day of %s and says why', (type) => {
    open([task('a', { constraint: { type, day: held[type] } }), task('long', { duration: 30 })]);
    const before = opened().plan;
    const said = drag('move', 'a', 7);
    expect(opened().plan).toBe(before);
    expect(said).toContain('“A” should');
    expect(said).toContain('in its dialog');
    if (held[type] !== null) expect(said).toContain(held[type]);
    expect(warnings()).toEqual([said]);
  });

  it('is a step of its own each time, however quick the hand', () => {
    open([task('a')]);
    drag('move', 'a', 7);
    drag('move', 'a', 7);
    drag('finish', 'a', 3);
    drag('finish', 'a', 4);
    expect([start('a'), finish('a')]).toEqual(['2027-03-15', '2027-03-26']);
    undoStep();
    expect(finish('a')).toBe('2027-03-22');
    undoStep();
    expect(finish('a')).toBe('2027-03-19');
    undoStep();
    expect(start('a')).toBe('2027-03-08');
    undoStep();
    expect(start('a')).toBe('2027-03-01');
  });

  it('that is let go where it was leaves no step', () => {
    open([task('a', { constraint: { type: 'snet', day: '2027-03-03' } })]);
    expect(drag('move', 'a', 0)).toBe('Nothing changed.');
    expect(useDocument.getState().history.past).toHaveLength(0);
  });

  it('that links hold elsewhere stays, and says so', () => {
    open([task('a'), task('b')], [link('a', 'b')]);
    expect(drag('move', 'b', -7)).toContain('“B” cannot start on 2027-03-01. It waits for “A”');
    expect(constraint('b')).toBeNull();
  });
});

describe('a finish that is dragged', () => {
  it.each([
    { type: 'mfo', day: '2027-03-12' },
    { type: 'alap', day: null },
    { type: 'fnet', day: '2027-03-12' },
  ] as const)('stays where $type holds it, and says so', (entry) => {
    open([task('a', { constraint: entry }), task('long', { duration: 30 })]);
    const before = opened().plan;
    const said = drag('finish', 'a', -1);
    expect(opened().plan).toBe(before);
    expect(said).toContain('so its finish cannot be dragged there');
    expect(warnings()).toEqual([said]);
  });

  it('goes on from a day it should finish by, and says that it is past it', () => {
    open([task('a', { constraint: { type: 'fnlt', day: '2027-03-09' } })]);
    expect(drag('finish', 'a', 3)).toBe('A takes 6 working days.');
    expect(drag('finish', 'a', 3)).toContain(
      'finish no later than 2027-03-09, but now finishes on 2027-03-11',
    );
    expect(constraint('a')).toEqual({ type: 'fnlt', day: '2027-03-09' });
  });

  it('keeps the day it must start on', () => {
    open([task('a', { constraint: { type: 'mso', day: '2027-03-03' } })]);
    drag('finish', 'a', 1);
    expect([start('a'), finish('a')]).toEqual(['2027-03-03', '2027-03-10']);
    expect(constraint('a')).toEqual({ type: 'mso', day: '2027-03-03' });
  });
});

describe('bars chosen together', () => {
  it('go together by the same working days, as one step', () => {
    open([task('a'), task('b', { constraint: { type: 'snet', day: '2027-03-05' } }), task('c')]);
    choose(['a', 'b']);
    expect(drag('move', 'a', 3)).toBe('2 tasks moved.');
    // Three working days on: Monday to Thursday, Friday to Wednesday.
    expect([start('a'), start('b'), start('c')]).toEqual(['2027-03-04', '2027-03-10', '2027-03-01']);
    undoStep();
    expect([start('a'), start('b')]).toEqual(['2027-03-01', '2027-03-05']);
    expect(useDocument.getState().history.past).toHaveLength(0);
  });

  it('keep waiting for each other without days of their own', () => {
    const ids = ['a', 'b', 'c'];
    open(
      ids.map((id) => task(id)),
      [link('a', 'b'), link('b', 'c')],
    );
    choose(ids);
    drag('move', 'b', 7);
    expect(ids.map(start)).toEqual(['2027-03-08', '2027-03-15', '2027-03-22']);
    expect(ids.map(constraint)).toEqual([{ type: 'snet', day: '2027-03-08' }, null, null]);
  });

  it('of a chosen summary are those inside it; what must stay is named', () => {
    const must = task('must', { constraint: { type: 'mso', day: '2027-03-03' } });
    open([task('phase'), task('a', { parent: 'phase' }), task('b', { parent: 'phase' }), must]);
    choose(['phase', 'a', 'must']);
    const said = drag('move', 'a', 7);
    expect(said).toMatch(/^2 tasks moved\. “MUST” should start on 2027-03-03/);
    expect(warnings()).toEqual([said]);
    expect(['a', 'b', 'must'].map(start)).toEqual(['2027-03-08', '2027-03-08', '2027-03-03']);
  });

  it('stay when another bar is dragged', () => {
    open([task('a'), task('b'), task('c')]);
    choose(['a', 'b']);
    drag('move', 'c', 7);
    expect(['a', 'b', 'c'].map(start)).toEqual(['2027-03-01', '2027-03-01', '2027-03-08']);
  });

  it('each come to their own day, however many there are', () => {
    const days = Array.from({ length: 28 }, (_, at) => `2027-03-${(at + 1).toString().padStart(2, '0')}`);
    const worked = days.filter((_, at) => at % 7 < 5);
    open(worked.map((on) => task(on, { duration: 1, constraint: { type: 'snet', day: on } })));
    choose(worked);
    drag('move', '2027-03-03', 7);
    expect(worked.map(start)).toEqual(worked.map((on) => formatDay(addDays(aDay(on), 7))));
  });
});

it.each(['stage', 'owner'] as const)(
  'a row dragged while grouped by %s is refused with the reason',
  (grouping) => {
    open([task('a', { stage: 'stage1' }), task('b', { stage: 'stage1' })]);
    useView.setState({ grouping });
    const before = opened().plan;
    const said = drag('row', 'b', 0);
    expect(said).toContain('outline only');
    expect(warnings()).toEqual([said]);
    expect(opened().plan).toBe(before);
    expect(timelineOf(before).rows).toHaveLength(2);
  },
);
