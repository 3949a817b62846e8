import { expect, it } from 'vitest';
import { buildPlan } from '@test/builders/plan-builder';
import { timelineOf, withDefaultSchedule } from '../timeline';
import type { PlannedPosition } from './first-plan-types';
import { missingPosts, plannedStart } from './first-plan-starts';
import { firstDay, monthOfDay } from './plan-team';

const PLAN = withDefaultSchedule(buildPlan());
const catalogOf = (task: string | null) => PLAN.timeline.tasks.find(({ id }) => id === task)?.catalog ?? null;
const monthOfTask = (catalog: string): string => {
  const task = PLAN.timeline.tasks.find((one) => one.catalog === catalog);
  const day = timelineOf(PLAN).byId.get(task?.id ?? '')?.dates?.start ?? null;
  if (day === null) throw new Error(catalog);
  return monthOfDay(day);
};
const startOf = (role: string, startMonth: string, { plan = PLAN, launch = '2099-01' } = {}) =>
  plannedStart({ role, startMonth }, plan, launch);

it('a post begins with the hiring task of its month, and moves with it', () => {
  const start = startOf('incidentHandler', monthOfTask('tl-m-staff'));
  expect(start.day).toBeNull();
  expect(['tl-m-staff', 'tl-3-10']).toContain(catalogOf(start.task));
  const later = {
    ...PLAN,
    timeline: { ...PLAN.timeline },
    identity: { ...PLAN.identity, startDay: '2026-08-03' },
  };
  const [before, after] = [firstDay(start, PLAN), firstDay(start, later)];
  expect(before !== null && after !== null && after > before).toBe(true);
});

it('the head begins with the appointment, nobody else does', () => {
  const month = monthOfTask('tl-m-head');
  expect(catalogOf(startOf('manager', month).task)).toBe('tl-m-head');
  expect(catalogOf(startOf('incidentHandler', month).task)).not.toBe('tl-m-head');
});

it('nobody begins before the timeline fills a post, unless that is after launch', () => {
  expect(catalogOf(startOf('manager', '2026-02').task)).toBe('tl-m-head');
  expect(catalogOf(startOf('engagementLead', '2026-05').task)).toBe('tl-3-4');
  expect(startOf('manager', '2026-02', { launch: '2026-04' })).toEqual({ day: '2026-02-02', task: null });
});

it('long after all tasks that fill posts, or without a timeline, it begins on a day of the plan', () => {
  expect(startOf('engagementLead', '2034-05')).toEqual({ day: '2034-05-01', task: null });
  expect(startOf('incidentHandler', '2027-03', { plan: buildPlan() })).toEqual({
    day: '2027-03-01',
    task: null,
  });
});

it('posts there are fill those that are planned, role by role', () => {
  const post = (id: string, role: string): PlannedPosition => ({
    ...{ id, role, level: 'ordinary', share: 100, startMonth: '2026-02', because: [] },
  });
  const planned = [post('a', 'incidentHandler'), post('b', 'incidentHandler'), post('c', 'manager')];
  const ids = (roles: readonly (string | null)[]) =>
    missingPosts(
      planned,
      roles.map((role) => ({ role })),
    ).map(({ id }) => id);
  expect(ids([])).toEqual(['a', 'b', 'c']);
  expect(ids(['incidentHandler', null, 'lawyer'])).toEqual(['b', 'c']);
  expect(ids(['manager', 'incidentHandler', 'incidentHandler', 'incidentHandler'])).toEqual([]);
});
