import { expect, it } from 'vitest';
import { aPerson } from '@test/builders/plan-parts';
import { buildPlan } from '@test/builders/plan-builder';
import sources from '../catalog/sources.json';
import { NEW_TASK } from '../plan/defaults';
import type { Plan, TimelineTask } from '../plan/types';
import { withDefaultSchedule } from '../timeline';
import { adviceFor, namedValues } from './index';

const task = (id: string, more: Partial<TimelineTask> = {}): TimelineTask => ({ ...NEW_TASK, id, ...more });
const link = (from: string, to: string) => ({
  ...{ id: `${from}-${to}`, from, to, lag: 0 },
  ...{ type: 'FS' as const, lagUnit: 'working' as const },
});

/** Ten days, then five, then gate D on Friday 19 March 2027; promised for 1 April. */
function plan(change: Partial<Plan['timeline']> = {}): Plan {
  const base = buildPlan();
  const tasks = [
    task('a', { duration: 10, name: 'First' }),
    task('b', { catalog: 'tl-2-4' }),
    task('d', { kind: 'milestone', duration: 0, gate: 'd' }),
  ];
  const links = [link('a', 'b'), link('b', 'd')];
  const identity = { ...base.identity, startDay: '2027-03-01', weekend: [6, 7] };
  const settings = { ...base.timeline.settings, targetDay: '2027-04-01' };
  return { ...base, identity, timeline: { ...base.timeline, settings, tasks, links, ...change } };
}

/** What is said of the timeline, in short. */
const said = (of: Plan) =>
  adviceFor(of)
    .filter(({ where }) => where.screen === 'timeline')
    .map(({ rule, severity, where, values }) => [rule, severity, where.section, values]);
const promised = (targetDay: string): Plan['timeline']['settings'] => ({
  ...plan().timeline.settings,
  targetDay,
});

it('says nothing of a timeline without tasks, nor of the default schedule of a new plan', () => {
  expect(said(buildPlan())).toEqual([]);
  expect(said(withDefaultSchedule(buildPlan()))).toEqual([]);
  expect(said(plan())).toEqual([]);
});

it('calls a circle of links an error and names the tasks in its order', () => {
  const circle = plan({ links: [link('a', 'b'), link('b', 'a')] });
  const [found] = adviceFor(circle);
  expect(found).toMatchObject({
    rule: 'timelineCircle',
    severity: 'error',
    where: { path: 'timeline.links' },
  });
  const task = (id: string): string => (id === 'tl-2-4' ? 'The law' : id);
  const names = { service: String, task, word: String, day: String, money: String, month: String };
  const shown = found ? namedValues(found, names)['tasks'] : '';
  expect(['First → The law → First', 'The law → First → The law']).toContain(shown);
});

it('names a start that a file brought and no schedule can have', () => {
  const base = plan();
  const early = { ...base, identity: { ...base.identity, startDay: '1989-12-31' } };
  const [found] = adviceFor(early);
  expect(found).toMatchObject({
    rule: 'timelineStart',
    severity: 'error',
    where: { screen: 'setup', section: 'startDay', path: 'identity.startDay' },
    values: { day: '1989-12-31', first: 1990, last: 2150 },
  });
});

it('warns of a task whose fixed day stands against its links, once for each task', () => {
  // A Saturday before its links let it start: two things that cannot hold.
  const constraint = { type: 'mso', day: '2027-03-06' } as const;
  const tasks = plan().timeline.tasks.map((entry) => (entry.id === 'b' ? { ...entry, constraint } : entry));
  expect(said(plan({ tasks }))).toEqual([['timelineConflict', 'warning', 'b', { tasks: 'tl-2-4' }]]);
});

it('warns when full operation comes after the promised day, and counts the days', () => {
  expect(said(plan({ settings: promised('2027-03-19') }))).toEqual([]);
  expect(said(plan({ settings: promised('2027-03-17') }))).toEqual([
    ['timelinePastPromise', 'warning', null, { count: 2 }],
  ]);
});

it('names the known failure of a plan that was shortened', () => {
  const short = withDefaultSchedule({
    ...buildPlan(),
    identity: { ...buildPlan().identity, lengthMonths: 18 },
  });
  expect(said(short)).toEqual([['timelineShortened', 'notice', null, { count: 2 }]]);
});

it('notices critical tasks without owner once the first task has one', () => {
  const owner = 'p1';
  const tasks = plan().timeline.tasks.map((entry) => (entry.id === 'a' ? { ...entry, owner } : entry));
  const owned = { ...plan({ tasks }), people: [aPerson(owner, 'Ada')] };
  expect(said(owned)).toEqual([['timelineNoOwner', 'notice', 'b', { count: 1, tasks: 'tl-2-4' }]]);
  const all = tasks.map((entry) => ({ ...entry, owner }));
  expect(said({ ...owned, timeline: { ...owned.timeline, tasks: all } })).toEqual([]);
  // Two days of work beside ten and five are not critical.
  const beside = [...all, task('e', { duration: 2 })];
  expect(said({ ...owned, timeline: { ...owned.timeline, tasks: beside } })).toEqual([]);
});

it('warns of ids in a task that this version does not know, and only of these', () => {
  const [first, ...others] = plan().timeline.tasks;
  const known = {
    catalog: 'tl-2-4',
    items: ['s1-name-sponsor', 'own-item'],
    services: ['sv-incident-coordination'],
  };
  const strange = { catalog: 'tl-9-9', items: ['s1-name-sponsor', 's9-item'], services: ['s9-service'] };
  const item = {
    id: 'own-item',
    stage: 'stage1',
    theme: 's1-sponsor',
    title: 'Own',
    why: '',
    how: '',
    good: '',
  } as const;
  const withFirst = (more: Partial<TimelineTask>): Plan => {
    const base = plan({ tasks: first ? [{ ...first, ...more }, ...others] : [] });
    return { ...base, stages: { ...base.stages, customItems: [item] } };
  };
  expect(said(withFirst(known))).toEqual([]);
  const found = adviceFor(withFirst(strange)).filter(({ where }) => where.screen === 'timeline');
  expect(
    found.map(({ severity, where, values }) => [severity, where.section, where.path, values['id']]),
  ).toEqual([
    ['warning', 'a', 'timeline.tasks.a.catalog', 'tl-9-9'],
    ['warning', 'a', 'timeline.tasks.a.items', 's9-item'],
    ['warning', 'a', 'timeline.tasks.a.services', 's9-service'],
  ]);
});

it('names only sources that exist', () => {
  const settings = { ...promised('2027-03-10'), levers: ['lv-mandate'] };
  const refs = adviceFor(plan({ settings })).flatMap((entry) => entry.refs);
  expect(refs.length).toBeGreaterThan(3);
  expect(refs.filter((ref) => !Object.hasOwn(sources, ref))).toEqual([]);
});
