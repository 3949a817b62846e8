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

  it('keeps links between default tasks that the team changed or deleted, and says which', () => {
    const plan = defaultPlan();
    const change = (id: string, patch: Partial<TimelineLink>) => (entry: TimelineLink) =>
      entry.id === id ? { ...entry, ...patch } : entry;
    const links = plan.timeline.links
      .filter(({ id }) => id !== 'tl-1-2--tl-1-6')
      .map(change('tl-1-1--tl-1-3', { lag: 5 }))
      .map(change('tl-1-1--tl-1-4', { type: 'SS' }))
      .map(change('tl-5-3--tl-m-membership', { lag: 41 }));
    const over = layOutOver(planOf(plan.timeline.tasks, links), short);
    const after = (id: string) => over.args.links.find((entry) => entry.id === id);
    expect(after('tl-1-1--tl-1-3')).toMatchObject({ type: 'FS', lag: 5 });
    expect(after('tl-1-1--tl-1-4')).toMatchObject({ type: 'SS', lag: 0 });
    expect(after('tl-5-3--tl-m-membership')?.lag).toBe(41);
    // A lag that nobody touched keeps pace with the schedule.
    expect(after('tl-5-3--tl-5-5')?.lag).toBe(Math.round(1.63 * over.others));
    expect(over.args.links.some(({ from, to }) => from === 'tl-1-2' && to === 'tl-1-6')).toBe(false);
    expect(over.keptLinks.changed.map(({ id }) => id)).toEqual([
      ...['tl-1-1--tl-1-3', 'tl-1-1--tl-1-4', 'tl-5-3--tl-m-membership'],
    ]);
    expect(over.keptLinks.deleted).toEqual([{ from: 'tl-1-2', to: 'tl-1-6' }]);
    expect(over.lostLinks).toEqual([]);
    // Laid out twice, the same is said again and nothing is lost.
    const twice = layOutOver(applied(planOf(plan.timeline.tasks, links), short), short);
    expect(twice.args.links).toEqual(over.args.links);
    expect(twice.keptLinks).toEqual(over.keptLinks);
  });

  it('takes links of a lever that is given up or taken for links of the schedule', () => {
    const interim = { lengthMonths: 24, levers: ['lv-interim'] };
    const there = applied(defaultPlan(), interim);
    const back = layOutOver(there, { lengthMonths: 24, levers: [] });
    expect(back.keptLinks).toEqual({ changed: [], deleted: [] });
    expect(back.args.links).toEqual(defaultPlan().timeline.links);
  });

  it('keeps the place, kind, stage and gate the team gave a default task, and the order of all', () => {
    const base = defaultPlan({
      'tl-1-8': { parent: 'tl-2', stage: 'stage2' },
      'tl-m-sponsor': { kind: 'task', duration: 4 },
      'tl-gate-b': { gate: null },
      'tl-1-2': { kind: 'fixed', start: '2026-05-04', finish: '2026-05-08' },
    });
    const [one, two, ...others] = base.timeline.tasks;
    const tasks = one && two ? [two, one, ...others] : [];
    const over = layOutOver(planOf(tasks, base.timeline.links), short);
    const after = (id: string) => find(over.args.tasks, id);
    expect(after('tl-1-8')).toMatchObject({ parent: 'tl-2', stage: 'stage2' });
    expect(after('tl-m-sponsor')).toMatchObject({ kind: 'task', duration: 4 });
    expect(after('tl-gate-b')?.gate).toBeNull();
    expect(over.reshaped.map(({ id }) => id)).toEqual(['tl-m-sponsor', 'tl-1-8', 'tl-gate-b']);
    expect(over.args.tasks.map(({ id }) => id)).toEqual(tasks.map(({ id }) => id));
    // Days set by hand are another matter: they are let go, and said.
    expect(over.freed.map(({ id }) => id)).toEqual(['tl-1-2']);
    expect(layOutOver(defaultPlan(), short).reshaped).toEqual([]);
  });

  it('keeps the links of a copy of a default task, which is a task of the team', () => {
    const copy = own('copy', { catalog: 'tl-1-2' });
    const plan = withOwn(defaultPlan(), [copy], [link('tl-1-1', 'copy'), link('copy', 'tl-1-6')]);
    const ids = layOutOver(plan, short).args.links.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['my-tl-1-1-copy', 'my-copy-tl-1-6', 'tl-1-1--tl-1-2']));
  });

  it('puts a task that comes back behind the one it follows', () => {
    const { tasks } = defaultPlan().timeline;
    const gone = ['tl-1', 'tl-1-3', 'tl-gate-a'];
    const left = tasks.filter(({ id }) => !gone.includes(id));
    const over = layOutOver(planOf(left, []), short);
    expect(over.args.tasks.map(({ id }) => id)).toEqual(tasks.map(({ id }) => id));
  });

  it('loses, of ten thousand links of the team, only those that close a circle', () => {
    const count = 10_000;
    const many = Array.from({ length: count }, (_, index) => own(`m${index}`, { duration: 1 }));
    const chain = many.slice(1).map(({ id }, index) => link(`m${index}`, id));
    const round = [link('tl-1-2', 'm0'), link(`m${count - 1}`, 'tl-1-1'), link(`m${count - 1}`, 'tl-1-8')];
    const plan = withOwn(defaultPlan(), many, [...chain, ...round]);
    const over = layOutOver(plan, short);
    expect(over.lostLinks.map(({ id }) => id)).toEqual([`my-m${count - 1}-tl-1-1`]);
    expect(over.args.links).toHaveLength(plan.timeline.links.length - 1);
    expect(timelineOf(planOf(over.args.tasks, over.args.links)).fault).toBeNull();
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
    const laid = planOf(
      [...tasks, own('mine')],
      [...links, link('tl-gate-b', 'tl-2-4'), link('tl-1-1', 'mine')],
    );
    const settings = { ...timeline.settings, levers: interim.levers };
    const plan = { ...laid, timeline: { ...laid.timeline, settings } };
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
