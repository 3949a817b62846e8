import { describe, expect, it } from 'vitest';
import { aLink, aPerson, aRisk, aTask, planWithTimeline } from '@test/builders/plan-parts';
import type { Plan, Timeline } from '../plan/types';
import { applyDifferences, comparePlans, withNeeds } from './index';

const [one, two, three] = ['task-1', 'task-2', 'task-3'].map((id) => aTask({ id, name: `Name of ${id}` }));
const tasksOf = (...tasks: readonly (Timeline['tasks'][number] | undefined)[]): Timeline['tasks'] =>
  tasks.flatMap((task) => task ?? []);
const both = tasksOf(one, two);
const delay = { id: 'delay-1', risk: 'risk-1', chance: 40, days: 20, tasks: ['task-1', 'task-2'] };

function parents({ timeline }: Plan): Readonly<Record<string, string | null>> {
  return Object.fromEntries(timeline.tasks.map(({ id, parent }) => [id, parent]));
}

/** The tasks with these parents, none of them for the rest. */
function nested(inside: Readonly<Record<string, string>>): Plan {
  return planWithTimeline({
    tasks: tasksOf(one, two, three).map((task) => ({ ...task, parent: inside[task.id] ?? null })),
  });
}

describe('differences of the timeline', () => {
  it('are listed on the screen of the timeline, by the names of the tasks', () => {
    const catalog = aTask({ id: 'task-2', catalog: 'tl-1-2', notes: 'Asked' });
    const mine = planWithTimeline({ tasks: tasksOf(one, { ...catalog, notes: '' }) });
    const other = planWithTimeline({
      tasks: tasksOf(one && { ...one, progress: 50 }, catalog),
      links: [aLink({ type: 'SS', lag: -3 })],
    });
    expect(comparePlans(mine, other).differences).toMatchObject([
      {
        id: 'timeline/tasks/task-1/progress',
        area: 'timeline',
        label: [{ term: 'tasks' }, { text: 'Name of task-1' }, { term: 'progress' }],
        after: { type: 'number', value: 50 },
      },
      {
        id: 'timeline/tasks/task-2/notes',
        label: [{ term: 'tasks' }, { family: 'timeline', id: 'tl-1-2', part: 'name' }, { term: 'notes' }],
      },
      {
        id: 'timeline/links/link-1',
        kind: 'added',
        after: {
          fields: [
            { label: { term: 'predecessor' }, value: { words: [{ text: 'Name of task-1' }] } },
            { label: { term: 'successor' }, value: { words: [{ id: 'tl-1-2' }] } },
            { label: { term: 'kind' }, value: { words: [{ term: 'startToStart' }] } },
            { label: { term: 'lag' }, value: { value: -3 } },
            { label: { term: 'lagUnit' }, value: { words: [{ term: 'workingDays' }] } },
          ],
        },
      },
    ]);
  });

  it('keep together what contradicts itself by halves', () => {
    const fixed = { kind: 'fixed', start: '2027-02-01', finish: '2027-02-26' } as const;
    const other = planWithTimeline({
      tasks: tasksOf(
        one && { ...one, ...fixed, actualStart: '2027-02-02', actualFinish: '2027-02-20' },
        two && { ...two, duration: 8, base: 5, constraint: { type: 'snet', day: '2027-03-01' } },
      ),
    });
    expect(comparePlans(planWithTimeline({ tasks: both }), other).differences.map(({ id }) => id)).toEqual([
      'timeline/tasks/task-1/kind',
      'timeline/tasks/task-1/actual',
      'timeline/tasks/task-2/duration',
      'timeline/tasks/task-2/constraint',
    ]);
  });
});

describe('taking differences of the timeline over', () => {
  it('brings the tasks of a link along, with the summary they are in and its owner', () => {
    const ana = aPerson('ana', 'Ana Duarte');
    const tasks = tasksOf(
      one && { ...one, parent: 'task-3' },
      two,
      three && { ...three, owner: 'ana', calendar: 'cal-1' },
    );
    const calendars = [{ id: 'cal-1', name: 'Supplier', weekend: [5, 6], holidays: false }];
    const other = planWithTimeline({ tasks, calendars, links: [aLink()] }, { people: [ana] });
    const mine = planWithTimeline({ tasks: tasksOf(two) });
    const needed = withNeeds(comparePlans(mine, other), ['timeline/links/link-1']);
    expect([...needed].sort()).toEqual([
      'people/ana',
      'timeline/calendars/cal-1',
      'timeline/links/link-1',
      'timeline/tasks/task-1',
      'timeline/tasks/task-3',
    ]);
    expect(applyDifferences(mine, other, ['timeline/links/link-1']).timeline).toEqual(other.timeline);
  });

  it('brings the task along that a changed link now ends at, and the risk a changed delay now names', () => {
    const risks = [aRisk(), aRisk({ id: 'risk-2' })];
    const mine = planWithTimeline(
      { tasks: both, links: [aLink()], delays: [delay] },
      { risks: risks.slice(0, 1) },
    );
    const other = planWithTimeline(
      {
        tasks: tasksOf(one, two, three),
        ...{ links: [aLink({ to: 'task-3' })], delays: [{ ...delay, risk: 'risk-2' }] },
      },
      { risks },
    );
    const chosen = ['timeline/links/link-1/dependency', 'timeline/delays/delay-1/risk'];
    const taken = applyDifferences(mine, other, chosen);
    expect([taken.timeline, taken.risks]).toEqual([other.timeline, risks]);
  });

  it('drops links and empties delays of a task that is removed, and lifts what it held', () => {
    const risks = [aRisk()];
    const tasks = tasksOf(one, two, three && { ...three, parent: 'task-1' });
    const mine = planWithTimeline({ tasks, links: [aLink()], delays: [delay] }, { risks });
    const other = planWithTimeline({ tasks: tasksOf(two, three) }, { risks });
    const { timeline } = applyDifferences(mine, other, ['timeline/tasks/task-1']);
    expect(timeline.tasks).toEqual(tasksOf(two, three));
    expect(timeline.links).toEqual([]);
    expect(timeline.delays).toEqual([{ ...delay, tasks: ['task-2'] }]);
  });

  it('drops the delay of a risk that is removed, and brings the risk of a new one along', () => {
    const withDelay = planWithTimeline({ tasks: both, delays: [delay] }, { risks: [aRisk()] });
    const without = planWithTimeline({ tasks: both });
    expect(applyDifferences(withDelay, without, ['risks/risk-1']).timeline.delays).toEqual([]);
    const taken = applyDifferences(without, withDelay, ['timeline/delays/delay-1']);
    expect([taken.risks, taken.timeline.delays]).toEqual([[aRisk()], [delay]]);
  });

  it('takes tasks off a calendar that is removed', () => {
    const calendars = [{ id: 'cal-1', name: 'Supplier', weekend: [5, 6], holidays: false }];
    const mine = planWithTimeline({ tasks: both.map((task) => ({ ...task, calendar: 'cal-1' })), calendars });
    const taken = applyDifferences(mine, planWithTimeline({ tasks: both }), ['timeline/calendars/cal-1']);
    expect(taken.timeline.tasks).toEqual(both);
  });

  it('puts a task that would stand inside itself at the top level, and leaves the others', () => {
    const mine = nested({ 'task-1': 'task-2', 'task-2': 'task-3' });
    const other = nested({ 'task-3': 'task-1' });
    const taken = applyDifferences(mine, other, ['timeline/tasks/task-3/parent']);
    expect(parents(taken)).toEqual({ 'task-1': 'task-2', 'task-2': 'task-3', 'task-3': null });
    const everything = comparePlans(mine, other).differences.map(({ id }) => id);
    expect(parents(applyDifferences(mine, other, everything))).toEqual(parents(other));
  });

  it('frees only one of two tasks whose parents together make a circle', () => {
    const mine = nested({ 'task-2': 'task-3' });
    const other = nested({ 'task-1': 'task-2', 'task-3': 'task-1' });
    const chosen = ['timeline/tasks/task-1/parent', 'timeline/tasks/task-3/parent'];
    expect(parents(applyDifferences(mine, other, chosen))).toEqual({
      'task-1': null,
      'task-2': 'task-3',
      'task-3': 'task-1',
    });
  });

  it('puts a baseline to its day and takes it whole', () => {
    const baseline = (id: string, on: string): Timeline['baselines'][number] => ({
      ...{ id, name: id, on, note: '' },
      tasks: { 'task-1': { start: '2027-01-04', finish: '2027-01-08' } },
    });
    const mine = planWithTimeline({ baselines: [baseline('mine', '2027-06-01')] });
    const other = planWithTimeline({
      baselines: [baseline('early', '2027-02-01'), baseline('late', '2027-09-01')],
    });
    const chosen = ['timeline/baselines/early', 'timeline/baselines/late'];
    const taken = applyDifferences(mine, other, chosen).timeline.baselines;
    expect(taken.map(({ id }) => id)).toEqual(['early', 'mine', 'late']);
    expect(taken[0]).toEqual(other.timeline.baselines[0]);
  });
});
