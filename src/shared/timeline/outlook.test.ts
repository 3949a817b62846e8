import { describe, expect, it } from 'vitest';
import { buildPlan } from '@test/builders/plan-builder';
import { addDays, formatDay, parseDay, type Day } from '../core/day';
import { NEW_TASK } from '../plan/defaults';
import type { Plan, TimelineTask } from '../plan/types';
import { baselineDates, currentBaseline, outlineOf, outlookOf, timelineOf, varianceOf } from './index';

const task = (id: string, more: Partial<TimelineTask> = {}): TimelineTask => ({
  ...NEW_TASK,
  id,
  name: id,
  ...more,
});
const fs = (from: string, to: string) => ({
  ...{ id: `${from}-${to}`, from, to, lag: 0 },
  ...{ type: 'FS' as const, lagUnit: 'working' as const },
});

/** Ten days of a, then five of b and gate C, then five of d and gate D; e beside it has time. Monday 1 March 2027. */
function plan(change: Partial<Plan['timeline']> = {}): Plan {
  const base = buildPlan();
  const tasks = [
    task('a', { duration: 10 }),
    task('b', { duration: 5 }),
    task('gate-c', { kind: 'milestone', duration: 0, gate: 'c' }),
    task('d', { duration: 5 }),
    task('e', { duration: 2 }),
    task('gate-d', { kind: 'milestone', duration: 0, gate: 'd' }),
    task('peers', { kind: 'ongoing', stage: 'stage5', duration: 0 }),
  ];
  const links = [fs('a', 'b'), fs('b', 'gate-c'), fs('gate-c', 'd'), fs('d', 'gate-d'), fs('e', 'gate-d')];
  const identity = { ...base.identity, startDay: '2027-03-01', weekend: [6, 7], lengthMonths: 1 };
  return { ...base, identity, timeline: { ...base.timeline, tasks, links, ...change } };
}
const day = (text: string): Day => parseDay(text) ?? expect.unreachable(text);
const patched = (id: string, patch: Partial<TimelineTask>): Plan =>
  plan({ tasks: plan().timeline.tasks.map((entry) => (entry.id === id ? { ...entry, ...patch } : entry)) });

describe('the outline', () => {
  it('numbers tasks behind their summaries, in the order of the plan', () => {
    const tasks = [
      task('x', { parent: 's' }),
      task('t'),
      task('s'),
      task('y', { parent: 's' }),
      task('z', { parent: 'y' }),
    ];
    expect(outlineOf(tasks).map((row) => `${row.wbs} ${row.task.id}`)).toEqual([
      '1 t',
      '2 s',
      '2.1 x',
      '2.2 y',
      '2.2.1 z',
    ]);
  });
});

describe('collaboration', () => {
  const visits = task('visits', { stage: 'stage5', duration: 40, parent: 'five' });
  const joined = task('joined', { stage: 'stage5', kind: 'milestone', duration: 0, parent: 'five' });
  const five = task('five', { stage: 'stage5', duration: 0 });
  const peers = task('peers', { kind: 'ongoing', stage: 'stage5', duration: 0, parent: 'five' });
  const rest = plan().timeline.tasks.filter(({ id }) => id !== 'peers');
  const links = [...plan().timeline.links, fs('b', 'visits'), fs('visits', 'joined')];
  const state = timelineOf(plan({ tasks: [...rest, five, visits, joined, peers], links }));

  it('is scheduled, but changes neither the finish, the floats nor the critical path of the stand-up', () => {
    const plain = timelineOf(plan());
    expect(state.fullOperation).toBe(plain.fullOperation);
    expect(state.schedule?.finish).toBe(plain.schedule?.finish);
    for (const id of rest.map((entry) => entry.id)) {
      const [now, before] = [state.byId.get(id)?.dates, plain.byId.get(id)?.dates];
      expect([id, now?.totalFloat, now?.critical]).toEqual([id, before?.totalFloat, before?.critical]);
    }
    // Forty working days from Monday 22 March; what follows lies after full operation.
    expect(state.byId.get('visits')?.dates).toMatchObject({
      ...{ start: day('2027-03-22'), finish: day('2027-05-14'), totalFloat: null, critical: false },
    });
    expect(state.byId.get('joined')?.dates).toMatchObject({ finish: day('2027-05-14'), critical: false });
  });

  it('has no last day as a whole while work in it is ongoing', () => {
    expect(state.byId.get('five')?.dates).toMatchObject({ start: day('2027-03-01'), finish: null });
    const ended = timelineOf(plan({ tasks: [...rest, five, visits, joined], links }));
    expect(ended.byId.get('five')?.dates?.finish).toBe(day('2027-05-14'));
  });
});

describe('the outlook', () => {
  it('names the next gate with its work, full operation and the promise', () => {
    // a is 60 percent done: 6 of the 15 days in front of gate C.
    const outlook = outlookOf(patched('a', { progress: 60 }), day('2027-03-02'));
    expect(outlook.nextGate).toEqual({ task: 'gate-c', day: day('2027-03-19'), progress: 40 });
    // Twenty working days from Monday 1 March end on Friday 26 March; promised for 1 April.
    expect(outlook.fullOperation).toBe(day('2027-03-26'));
    expect(outlook).toMatchObject({ target: day('2027-04-01'), pastTarget: -6, slip: null });
  });

  it('takes the last day of a gate that has a duration, wherever its day is said', () => {
    const base = plan();
    const tasks = base.timeline.tasks.map((entry) =>
      entry.gate === null ? entry : { ...entry, kind: 'task' as const, duration: 3 },
    );
    const state = timelineOf(plan({ tasks }));
    // Gate C takes Monday 22 to Wednesday 24 March, work to the 31st, gate D 1, 2 and 5 April.
    expect(formatDay(state.fullOperation ?? day('2027-01-01'))).toBe('2027-04-05');
    const outlook = outlookOf(plan({ tasks }), day('2027-03-02'));
    expect(outlook).toMatchObject({ nextGate: { task: 'gate-c', day: day('2027-03-24') }, pastTarget: 4 });
    expect(state.schedule?.finish).toBe(state.fullOperation);
  });

  it('counts slip in working days against the newest baseline', () => {
    const start = plan();
    const tasks = baselineDates(timelineOf(start));
    const older = { id: 'o', name: 'Old', on: '2027-01-01', note: '', tasks: {} };
    const newest = { id: 'n', name: 'Approved', on: '2027-03-01', note: '', tasks };
    const late = { ...patched('b', { duration: 8 }) };
    const now = { ...late, timeline: { ...late.timeline, baselines: [newest, older] } };
    expect(currentBaseline(now)?.id).toBe('n');
    // Three working days over a weekend.
    expect(outlookOf(now, day('2027-03-02')).slip).toEqual({ days: 3, baseline: 'Approved' });
    const variance = varianceOf(now, timelineOf(now), newest);
    expect(variance.tasks.get('d')).toMatchObject({ startSlip: 3, finishSlip: 3 });
    expect(variance.tasks.get('a')).toMatchObject({ startSlip: 0, finishSlip: 0 });
    const early = patched('b', { duration: 4 });
    expect(varianceOf(early, timelineOf(early), newest).fullOperationSlip).toBe(-1);
  });

  it('lists what came after a baseline and what is gone', () => {
    const tasks = baselineDates(timelineOf(plan({ tasks: [task('a'), task('old')], links: [] })));
    const baseline = { id: 'b', name: 'B', on: '2027-03-01', note: '', tasks };
    const variance = varianceOf(plan(), timelineOf(plan()), baseline);
    expect(variance.removed).toEqual(['old']);
    expect(variance.added).not.toContain('a');
    expect(variance.added).toContain('gate-d');
  });

  it('puts a promise that cannot be kept first, then what is late, then the critical work', () => {
    const long = patched('d', { duration: 30 });
    const { matters } = outlookOf(long, day('2027-03-08'));
    expect(
      matters.map((matter) => ('task' in matter ? `${matter.kind} ${matter.task ?? ''}` : matter.kind)),
    ).toEqual(['pastTarget', 'late a', 'late e']);
    expect(outlookOf(plan(), day('2027-02-01')).matters.map((matter) => matter.kind)).toEqual([
      'critical',
      'critical',
      'critical',
    ]);
  });

  it('says that links in a circle keep everything from being calculated', () => {
    const circle = plan({ links: [fs('a', 'b'), fs('b', 'a')] });
    expect(timelineOf(circle)).toMatchObject({
      schedule: null,
      fault: { type: 'cycle' },
      fullOperation: null,
    });
    expect(outlookOf(circle, day('2027-03-01')).matters).toEqual([{ kind: 'fault' }]);
  });

  it('is calculated once for one plan, and anew when the calendar changes', () => {
    const start = plan();
    expect(timelineOf(start)).toBe(timelineOf({ ...start }));
    const otherWeek = { ...start, identity: { ...start.identity, weekend: [5, 6] } };
    expect(timelineOf(otherWeek)).not.toBe(timelineOf(start));
    expect(formatDay(addDays(timelineOf(otherWeek).fullOperation ?? day('2027-01-01'), 0))).toBe(
      '2027-03-28',
    );
  });
});
