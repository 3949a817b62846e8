import { describe, expect, it } from 'vitest';
import { buildPlan } from '@test/builders/plan-builder';
import { layOutTimeline } from '../commands/timeline-settings';
import { formatDay } from '../core/day';
import { NEW_TASK } from '../plan/defaults';
import { planSchema } from '../plan/schema';
import type { Plan, TimelineLink, TimelineTask } from '../plan/types';
import { layOut, layOutOver, timelineOf } from './index';

const BASE = buildPlan();

function planOf(tasks: readonly TimelineTask[], links: readonly TimelineLink[]): Plan {
  return { ...BASE, timeline: { ...BASE.timeline, tasks, links } };
}

/** The default schedule of 24 months as the plan has it, with tasks changed by id. */
function defaultPlan(patches: Readonly<Record<string, Partial<TimelineTask>>> = {}): Plan {
  const { identity, timeline } = BASE;
  const { tasks, links } = layOut({ identity, timeline, lengthMonths: 24, levers: [] });
  return planOf(
    tasks.map((task) => ({ ...task, ...patches[task.id] })),
    links,
  );
}

function withOwn(plan: Plan, own: readonly TimelineTask[], links: readonly TimelineLink[] = []): Plan {
  const { timeline } = plan;
  return planOf([...timeline.tasks, ...own], [...timeline.links, ...links]);
}

const own = (id: string, rest: Partial<TimelineTask> = {}): TimelineTask => ({
  ...{ ...NEW_TASK, id, name: id },
  ...rest,
});
const link = (from: string, to: string): TimelineLink => ({
  ...{ id: `my-${from}-${to}`, from, to, type: 'FS', lag: 0, lagUnit: 'working' },
});
const short = { lengthMonths: 21, levers: [] };
const find = (tasks: readonly TimelineTask[], id: string) => tasks.find((task) => task.id === id);

/** The plan after the command; proves that the file can hold it. */
function applied(plan: Plan, how: { lengthMonths: number; levers: readonly string[] }): Plan {
  const result = layOutTimeline.run(plan, layOutOver(plan, how).args);
  const next = result.ok ? result.value : expect.unreachable('refused');
  expect(planSchema.safeParse(next).success).toBe(true);
  return next;
}

describe('a schedule laid out anew', () => {
  it('says which tasks change, and by how much', () => {
    const { changed, others, fullOperation, promised, own: mine } = layOutOver(defaultPlan(), short);
    expect(others).toBeLessThan(100);
    const map = changed.find(({ task }) => task.id === 'tl-1-2');
    expect(map && map.after < map.before).toBe(true);
    // Long poles are fixed above 21 months and stay.
    expect(changed.some(({ task }) => task.id === 'tl-2-4')).toBe(false);
    expect(fullOperation).toBeLessThanOrEqual(promised);
    expect(mine).toEqual([]);
  });

  it('changes nothing when the length is the one the plan was laid out for', () => {
    const plan = defaultPlan();
    const over = layOutOver(plan, { lengthMonths: 24, levers: [] });
    expect(over).toMatchObject({ changed: [], added: [], freed: [], lostLinks: [], reported: 0 });
    expect(over.args.tasks).toEqual(plan.timeline.tasks);
    expect(over.args.links).toEqual(plan.timeline.links);
  });

  it('keeps reported work, owners, notes, spreads and calendars', () => {
    const spread = { level: 'high', optimistic: 0, likely: 0, pessimistic: 0 } as const;
    const kept = { progress: 100, actualStart: '2026-02-02', actualFinish: '2026-03-31', owner: 'p1' };
    const more = { notes: 'Signed', name: 'Sponsor and team', spread, calendar: 'c1', items: ['i1'] };
    const over = layOutOver(defaultPlan({ 'tl-1-1': { ...kept, ...more } }), short);
    expect(find(over.args.tasks, 'tl-1-1')).toMatchObject({ ...kept, ...more });
    expect(over.reported).toBe(1);
    // Finished work keeps its duration too.
    expect(over.changed.some(({ task }) => task.id === 'tl-1-1')).toBe(false);
  });

  it('keeps the tasks of the team, where they stood, and their links', () => {
    const links = [link('tl-2-4', 'mine'), link('mine', 'tl-3-1')];
    const plan = withOwn(
      defaultPlan(),
      [own('mine', { parent: 'tl-2' }), own('inner', { parent: 'tl-2-4' })],
      links,
    );
    const next = applied(plan, short);
    expect(find(next.timeline.tasks, 'mine')).toEqual(find(plan.timeline.tasks, 'mine'));
    expect(find(next.timeline.tasks, 'inner')?.parent).toBe('tl-2-4');
    expect(next.timeline.links).toEqual(expect.arrayContaining(links));
    expect(layOutOver(plan, short).own.map(({ id }) => id)).toEqual(['mine', 'inner']);
  });

  it('counts the tasks of the team in the day of full operation', () => {
    const plan = withOwn(defaultPlan(), [own('long', { duration: 700 })], [link('long', 'tl-gate-d')]);
    const over = layOutOver(plan, short);
    expect(over.fullOperation).toBeGreaterThan(over.promised);
    expect(timelineOf(applied(plan, short)).fullOperation).toBe(over.fullOperation);
  });

  it('brings removed default tasks back and says so', () => {
    const plan = defaultPlan();
    const { tasks, links } = plan.timeline;
    const gone = planOf(
      tasks.filter((task) => task.id !== 'tl-1-8'),
      links.filter(({ from, to }) => from !== 'tl-1-8' && to !== 'tl-1-8'),
    );
    const over = layOutOver(gone, short);
    expect(over.added.map(({ id }) => id)).toEqual(['tl-1-8']);
    expect(over.lostLinks).toEqual([]);
  });

  it('lets days set by hand go and says which, but not those of finished work', () => {
    const held = { constraint: { type: 'mso', day: '2029-01-01' } } as const;
    const done = { ...held, progress: 100, actualStart: '2026-02-02', actualFinish: '2026-02-27' };
    const over = layOutOver(defaultPlan({ 'tl-1-2': held, 'tl-1-1': done }), short);
    expect(over.freed.map(({ id }) => id)).toEqual(['tl-1-2']);
    expect(find(over.args.tasks, 'tl-1-2')?.constraint).toBeNull();
  });

  it('names a link of the team that would close a circle, and keeps the others', () => {
    // On an interim decision gate B no longer waits for the law, so that the team may link back from it.
    const interim = { lengthMonths: 24, levers: ['lv-interim'] };
    const { identity, timeline } = BASE;
    const { tasks, links } = layOut({ identity, timeline, ...interim });
    const plan = planOf(
      [...tasks, own('mine')],
      [...links, link('tl-gate-b', 'tl-2-4'), link('tl-1-1', 'mine')],
    );
    expect(timelineOf(plan).fault).toBeNull();
    const over = layOutOver(plan, { lengthMonths: 24, levers: [] });
    expect(over.lostLinks.map(({ id }) => id)).toEqual(['my-tl-gate-b-tl-2-4']);
    expect(over.args.links.map(({ id }) => id)).toContain('my-tl-1-1-mine');
    expect(timelineOf(applied(plan, { lengthMonths: 24, levers: [] })).fault).toBeNull();
  });

  it('takes copies of default tasks for tasks of the team, and keeps ids apart', () => {
    const copy = own('copy', { catalog: 'tl-1-2', name: 'Map again', duration: 3 });
    const over = layOutOver(withOwn(defaultPlan(), [copy]), short);
    expect(find(over.args.tasks, 'copy')).toMatchObject({ duration: 3, name: 'Map again' });
    const plan = defaultPlan();
    const stolen = planOf(
      plan.timeline.tasks.map((task) => (task.id === 'tl-1-2' ? own('tl-1-2') : task)),
      [],
    );
    const next = applied(stolen, short);
    expect(new Set(next.timeline.tasks.map(({ id }) => id)).size).toBe(next.timeline.tasks.length);
    expect(find(next.timeline.tasks, 'tl-1-2')?.name).toBe('tl-1-2');
  });

  it('says that the choices about the pace begin anew', () => {
    const plan = defaultPlan();
    const factors = { mandateRoute: { choice: 'difficult', percents: { all: 160 } } };
    expect(layOutOver(plan, short).resetsFactors).toBe(false);
    const chosen = { ...plan, timeline: { ...plan.timeline, factors } };
    expect(layOutOver(chosen, short).resetsFactors).toBe(true);
    expect(formatDay(layOutOver(plan, short).promised)).toBe('2027-11-02');
  });
});
