import { describe, expect, it } from 'vitest';
import { aLink, aPlan, aRisk, aTask, planWithTimeline } from '@test/builders/plan-parts';
import { crossChecks } from './cross-checks';
import { timelineFaults } from './timeline-checks';
import type { CalendarRange, RiskDelay, TimelineTask } from './types';

const CALENDAR = { id: 'calendar-1', name: 'Supplier', weekend: [5, 6], holidays: true };
const RANGE: CalendarRange = {
  ...{ id: 'range-1', name: '', from: '2027-05-01', to: '2027-05-03', yearly: false },
};
const DELAY: RiskDelay = { id: 'delay-1', risk: 'risk-1', chance: 20, days: 10, tasks: ['task-1'] };

/** Faults of a timeline with these two tasks. */
function faultsOf(one: Partial<TimelineTask>, two: Partial<TimelineTask> = {}) {
  const tasks = [aTask(one), aTask({ id: 'task-2', ...two })];
  return timelineFaults(planWithTimeline({ tasks, calendars: [CALENDAR] }));
}

describe('the checks of a timeline', () => {
  it('find nothing in one that is sound', () => {
    const tasks = [
      aTask({
        parent: 'task-2',
        calendar: 'calendar-1',
        actualStart: '2027-01-04',
        actualFinish: '2027-01-04',
      }),
      aTask({ id: 'task-2', kind: 'fixed', start: '2027-01-04', finish: '2027-01-04' }),
      aTask({ id: 'task-3', constraint: { type: 'alap', day: null } }),
    ];
    const plan = planWithTimeline(
      {
        ...{ tasks, calendars: [CALENDAR], links: [aLink()], delays: [DELAY] },
        ...{ holidays: [RANGE], workdays: [{ ...RANGE, to: RANGE.from }] },
      },
      { risks: [aRisk()] },
    );
    expect(timelineFaults(plan)).toEqual([]);
    expect(timelineFaults(aPlan())).toEqual([]);
  });

  it('name a summary that is not there', () => {
    expect(faultsOf({ parent: 'gone' })).toEqual([
      { type: 'unknownTask', id: 'gone', where: 'timeline.tasks.task-1.parent' },
    ]);
  });

  it.each(['from', 'to'])('name a link whose end %s is not there', (end) => {
    const links = [aLink({ [end]: 'gone' })];
    const tasks = [aTask(), aTask({ id: 'task-2' })];
    expect(timelineFaults(planWithTimeline({ tasks, links }))).toEqual([
      { type: 'unknownTask', id: 'gone', where: `timeline.links.link-1.${end}` },
    ]);
  });

  it('name a link from a task to itself', () => {
    const plan = planWithTimeline({ tasks: [aTask()], links: [aLink({ to: 'task-1' })] });
    expect(timelineFaults(plan)).toEqual([
      { type: 'selfLink', id: 'task-1', where: 'timeline.links.link-1' },
    ]);
  });

  it('name a delay without its task, and one without its risk', () => {
    const tasks = [aTask()];
    const delays = [{ ...DELAY, tasks: ['task-1', 'gone'] }];
    expect(timelineFaults(planWithTimeline({ tasks, delays }, { risks: [aRisk()] }))).toEqual([
      { type: 'unknownTask', id: 'gone', where: 'timeline.delays.delay-1.tasks' },
    ]);
    expect(timelineFaults(planWithTimeline({ tasks, delays: [DELAY] }))).toEqual([
      { type: 'unknownRisk', id: 'risk-1', where: 'timeline.delays.delay-1.risk' },
    ]);
  });

  it('name every task of a circle, and what stands inside it', () => {
    const tasks = [
      aTask({ parent: 'task-2' }),
      aTask({ id: 'task-2', parent: 'task-1' }),
      aTask({ id: 'task-3', parent: 'task-2' }),
      aTask({ id: 'task-4', parent: 'task-5' }),
      aTask({ id: 'task-5' }),
    ];
    const faults = timelineFaults(planWithTimeline({ tasks }));
    expect(faults.map(({ type, id }) => [type, id])).toEqual([
      ['parentCycle', 'task-1'],
      ['parentCycle', 'task-2'],
      ['parentCycle', 'task-3'],
    ]);
    expect(faultsOf({ parent: 'task-1' })).toEqual([
      { type: 'parentCycle', id: 'task-1', where: 'timeline.tasks.task-1.parent' },
    ]);
  });

  it('name a calendar that is not there', () => {
    expect(faultsOf({ calendar: 'gone' })).toEqual([
      { type: 'unknownCalendar', id: 'gone', where: 'timeline.tasks.task-1.calendar' },
    ]);
  });

  it.each([
    { start: '2027-01-05', finish: '2027-01-04' },
    { actualStart: '2027-01-05', actualFinish: '2027-01-04' },
  ])('name a task that ends before it begins: %o', (days) => {
    expect(faultsOf(days)).toEqual([{ type: 'daysTurned', id: 'task-1', where: 'timeline.tasks.task-1' }]);
  });

  it.each(['holidays', 'workdays'])('name a range of %s that ends before it begins', (list) => {
    const plan = planWithTimeline({ [list]: [{ ...RANGE, to: '2027-04-30' }] });
    expect(timelineFaults(plan)).toEqual([
      { type: 'daysTurned', id: 'range-1', where: `timeline.${list}.range-1` },
    ]);
  });

  it.each<Partial<TimelineTask>>([
    { kind: 'fixed', start: null, finish: '2027-01-04' },
    { kind: 'fixed', start: '2027-01-04', finish: null },
    { constraint: { type: 'snet', day: null } },
  ])('name a task that lacks a day: %o', (task) => {
    expect(faultsOf(task)).toEqual([{ type: 'dayMissing', id: 'task-1', where: 'timeline.tasks.task-1' }]);
  });

  it('are part of the checks of the plan, with double ids and owners who are not there', () => {
    const tasks = [aTask({ owner: 'nobody' }), aTask({ calendar: 'gone' })];
    expect(crossChecks(planWithTimeline({ tasks }))).toEqual([
      { type: 'duplicateId', id: 'task-1', where: 'timeline.tasks' },
      { type: 'unknownPerson', id: 'nobody', where: 'timeline.tasks.task-1' },
      { type: 'unknownCalendar', id: 'gone', where: 'timeline.tasks.task-1.calendar' },
    ]);
  });
});
