import { describe, expect, it } from 'vitest';
import { buildPlan } from '@test/builders/plan-builder';
import { aRisk } from '@test/builders/plan-parts';
import { NEW_TASK } from '../plan/defaults';
import type { Plan, TimelineLink, TimelineTask } from '../plan/types';
import type { CommandResult } from './command';
import { riskCommands } from './registers';
import { addLinks, removeLinks, updateLink } from './timeline-links';
import { calendarCommands, layOutTimeline } from './timeline-settings';
import { addTasks, placeTasks, removeTasks, updateTasks } from './timeline-tasks';

const task = (id: string, more: Partial<TimelineTask> = {}): TimelineTask => ({
  ...NEW_TASK,
  id,
  name: id,
  ...more,
});
const link = (from: string, to: string, more: Partial<TimelineLink> = {}): TimelineLink => ({
  ...{ id: `${from}-${to}`, from, to, type: 'FS', lag: 0, lagUnit: 'working' },
  ...more,
});

/** A phase with two tasks in a row, and a task behind it. */
function plan(change: Partial<Plan['timeline']> = {}): Plan {
  const base = buildPlan();
  const tasks = [task('phase'), task('a', { parent: 'phase' }), task('b', { parent: 'phase' }), task('c')];
  const links = [link('a', 'b'), link('b', 'c')];
  return { ...base, timeline: { ...base.timeline, tasks, links, ...change } };
}

function after(result: CommandResult): Plan['timeline'] {
  expect(result).toMatchObject({ ok: true });
  return result.ok ? result.value.timeline : plan().timeline;
}
const outline = ({ tasks }: Plan['timeline']): string =>
  tasks.map(({ id, parent }) => (parent === null ? id : `${parent}/${id}`)).join(' ');
const arrows = ({ links }: Plan['timeline']): string =>
  links.map(({ from, to }) => `${from}>${to}`).join(' ');

describe('tasks', () => {
  it('go behind a task and all that stands inside it', () => {
    expect(outline(after(addTasks.run(plan(), { tasks: [task('d')], after: 'phase' })))).toBe(
      'phase phase/a phase/b d c',
    );
  });

  it('change together, and a duration set by hand is no longer stretched by factors', () => {
    const start = plan({ tasks: [task('a', { duration: 15, base: 10 }), task('b')] });
    const { tasks } = after(updateTasks.run(start, { ids: ['a', 'b'], patch: { duration: 20 } }));
    expect(tasks.map(({ duration, base }) => [duration, base])).toEqual([
      [20, null],
      [20, null],
    ]);
  });

  it('go with all inside them; what waited for them waits for what they waited for when that is asked', () => {
    const start = plan({
      tasks: [task('x'), task('a'), task('b'), task('c')],
      links: [link('x', 'a'), link('a', 'b'), link('b', 'c')],
    });
    const how = { ids: ['a', 'b'], newId: (from: string, to: string) => `${from}_${to}` };
    expect(arrows(after(removeTasks.run(start, { ...how, repair: false })))).toBe('');
    const repaired = after(removeTasks.run(start, { ...how, repair: true }));
    expect(arrows(repaired)).toBe('x>c');
    expect(outline(after(removeTasks.run(plan(), { ...how, ids: ['phase'], repair: false })))).toBe('c');
  });

  it('leave the delays of risks', () => {
    const delays = [{ id: 'd', risk: 'r', chance: 20, days: 10, tasks: ['a', 'c'] }];
    const how = { ids: ['a'], repair: false, newId: () => 'n' };
    expect(after(removeTasks.run(plan({ delays }), how)).delays[0]?.tasks).toEqual(['c']);
  });

  it('move with all inside them', () => {
    const moved = (ids: string[], parent: string | null, before: string | null) =>
      outline(after(placeTasks.run(plan({ links: [] }), { ids, parent, before })));
    expect(moved(['phase'], null, null)).toBe('c phase phase/a phase/b');
    expect(moved(['c'], 'phase', 'b')).toBe('phase phase/a phase/c phase/b');
    expect(moved(['b'], null, null)).toBe('phase phase/a c b');
  });

  it('never go inside themselves, nor under a summary they wait for', () => {
    const inside = placeTasks.run(plan(), { ids: ['phase'], parent: 'a', before: null });
    expect(inside).toEqual({ ok: false, error: { type: 'invalid', field: 'parent' } });
    const waiting = plan({ links: [link('phase', 'c')] });
    expect(placeTasks.run(waiting, { ids: ['c'], parent: 'phase', before: null })).toMatchObject({
      ok: false,
      error: { type: 'cycle' },
    });
  });
});

describe('links', () => {
  it('are refused where tasks would wait for each other, with the whole path', () => {
    const refused = addLinks.run(plan(), { links: [link('c', 'a')] });
    expect(refused).toEqual({ ok: false, error: { type: 'cycle', path: ['c', 'a', 'b', 'c'] } });
  });

  it.each([
    ['a task and itself', link('a', 'a'), { type: 'cycle', path: ['a', 'a'] }],
    ['the same tasks a second time', link('a', 'b', { id: 'again' }), { type: 'invalid', field: 'link' }],
    ['a task that is not there', link('a', 'z'), { type: 'notFound', what: 'task', id: 'z' }],
  ])('are refused between %s', (_, wrong, error) => {
    expect(addLinks.run(plan(), { links: [wrong] })).toEqual({ ok: false, error });
  });

  it('change their type and lag, and go', () => {
    const changed = after(updateLink.run(plan(), { id: 'a-b', patch: { type: 'SS', lag: -2 } }));
    expect(changed.links[0]).toMatchObject({ type: 'SS', lag: -2 });
    expect(arrows(after(removeLinks.run(plan(), { ids: ['a-b'] })))).toBe('b>c');
  });
});

it('a calendar that goes leaves its tasks with that of the plan', () => {
  const calendars = [{ id: 'abroad', name: 'Supplier', weekend: [7], holidays: false }];
  const start = plan({ tasks: [task('a', { calendar: 'abroad' })], links: [], calendars });
  expect(after(calendarCommands.remove.run(start, { id: 'abroad' })).tasks[0]?.calendar).toBeNull();
});

it('a risk that goes takes its delay along', () => {
  const delays = [{ id: 'd', risk: 'r1', chance: 20, days: 10, tasks: ['a'] }];
  const start = { ...plan({ delays }), risks: [aRisk({ id: 'r1' })] };
  expect(after(riskCommands.remove.run(start, { id: 'r1' })).delays).toEqual([]);
});

it('laying out puts other tasks in place and keeps the baselines', () => {
  const baselines = [{ id: 'b', name: 'First', on: '2026-02-02', note: '', tasks: {} }];
  const how = { tasks: [task('n')], links: [], levers: ['lv-widen'], lengthMonths: 18 };
  const result = layOutTimeline.run(plan({ baselines }), how);
  expect(outline(after(result))).toBe('n');
  expect(result).toMatchObject({ value: { identity: { lengthMonths: 18 }, timeline: { baselines } } });
});

describe('ten thousand tasks', () => {
  const COUNT = 10_000;
  const ids = Array.from({ length: COUNT }, (_, index) => `t${index}`);
  const inPhases = ids.map((id, index) =>
    task(id, { parent: index % 100 === 0 ? null : `t${index - (index % 100)}` }),
  );
  const leaves = inPhases.filter(({ parent }) => parent !== null);
  const chain = leaves.slice(1).map(({ id }, index) => link(leaves[index]?.id ?? '', id));
  const many = plan({ tasks: inPhases, links: [] });

  it('are linked in one go, and the first link that closes a circle is named', () => {
    expect(after(addLinks.run(many, { links: chain })).links).toEqual(chain);
    const closing = [link('t2', 't1'), link('t9', 't8')];
    const mixed = [...chain.slice(0, 5000), ...closing, ...chain.slice(5000)];
    expect(addLinks.run(many, { links: mixed })).toEqual({
      ok: false,
      error: { type: 'cycle', path: ['t2', 't1', 't2'] },
    });
    expect(addLinks.run(many, { links: [...chain, link('t1', 't2')] })).toMatchObject({
      error: { type: 'invalid', field: 'link' },
    });
  });

  it('are removed and moved with all inside them', () => {
    const linked = plan({ tasks: inPhases, links: chain });
    const even = ids.filter((_, index) => index % 200 === 0);
    const rest = after(
      removeTasks.run(linked, { ids: even, repair: true, newId: (from, to) => `${from}_${to}` }),
    );
    expect(rest.tasks.map(({ id }) => id)).toEqual(ids.filter((_, index) => index % 200 >= 100));
    // The last task of each phase that stays is followed by the first of the next.
    expect(rest.links.filter(({ id }) => id.includes('_')).map(({ id }) => id)).toContain('t199_t301');
    const moved = after(placeTasks.run(many, { ids: even, parent: null, before: null }));
    expect(moved.tasks.map(({ id }) => id)).toEqual([
      ...ids.filter((_, index) => index % 200 >= 100),
      ...ids.filter((_, index) => index % 200 < 100),
    ]);
  });
});
