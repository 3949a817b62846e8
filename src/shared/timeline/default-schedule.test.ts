import { describe, expect, it } from 'vitest';
import { buildPlan } from '@test/builders/plan-builder';
import { LEVERS } from '../catalog/timeline-levers';
import { formatDay } from '../core/day';
import type { Plan } from '../plan/types';
import { defaultScheduleOf, layOut, timelineOf, withDefaultSchedule } from './index';

const BASE = buildPlan();
const planOf = (identity: Partial<Plan['identity']>): Plan => ({
  ...BASE,
  identity: { ...BASE.identity, startDay: '2027-01-04', weekend: [6, 7], ...identity },
});

describe('the schedule of a new plan', () => {
  it('keeps the promise of 24 months without any way of shortening', () => {
    const plan = withDefaultSchedule(planOf({ lengthMonths: 24 }));
    expect(plan.timeline.settings.levers).toEqual([]);
    expect(plan.timeline.tasks.find((task) => task.id === 'tl-gate-d')?.gate).toBe('d');
    const { fullOperation, target } = timelineOf(plan);
    expect(target === null ? '' : formatDay(target)).toBe('2029-01-04');
    expect(fullOperation).toBeLessThanOrEqual(target ?? 0);
  });

  it.each([
    { name: 'Saturday and Sunday', weekend: [6, 7] },
    { name: 'Friday and Saturday', weekend: [5, 6] },
  ])('keeps the promise of 18 months with two levers, since no single one does: $name', ({ weekend }) => {
    const plan = planOf({ lengthMonths: 18, weekend });
    expect(defaultScheduleOf(plan)).toMatchObject({ fits: true, levers: ['lv-mandate', 'lv-widen'] });
    for (const { id } of LEVERS) {
      expect(layOut({ ...plan, lengthMonths: 18, levers: [id] })).toMatchObject({ fits: false });
    }
    expect(withDefaultSchedule(plan).timeline.settings.levers).toEqual(['lv-mandate', 'lv-widen']);
  });

  it('takes no lever where they would not help enough, and none from 21 months on', () => {
    expect(defaultScheduleOf(planOf({ lengthMonths: 6 }))).toMatchObject({ fits: false, levers: [] });
    expect(defaultScheduleOf(planOf({ lengthMonths: 21 }))).toMatchObject({ fits: true, levers: [] });
  });

  it('keeps the calendar of the plan and works around its holidays', () => {
    const free = { id: 'h', name: 'Feast', from: '2027-01-04', to: '2027-01-29', yearly: false };
    const plan = { ...planOf({}), timeline: { ...BASE.timeline, holidays: [free] } };
    const made = withDefaultSchedule(plan);
    expect(made.timeline.holidays).toEqual([free]);
    const first = timelineOf(made).byId.get('tl-1-1')?.dates?.start;
    expect(first === undefined ? '' : formatDay(first)).toBe('2027-02-01');
  });
});
