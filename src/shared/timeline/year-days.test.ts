import { describe, expect, it } from 'vitest';
import { buildPlan } from '@test/builders/plan-builder';
import { formatDay } from '../core/day';
import type { Plan } from '../plan/types';
import { yearDays, type YearDay } from './year-days';

const BASE = buildPlan();
const range = (id: string, from: string, to = from) => ({ id, name: id, from, to, yearly: false });

function planWith(timeline: Partial<Plan['timeline']>, weekend: readonly number[] = [6, 7]): Plan {
  return {
    ...BASE,
    identity: { ...BASE.identity, weekend: [...weekend] },
    timeline: { ...BASE.timeline, ...timeline },
  };
}

/** `kind name` of a day. */
function dayOf(plan: Plan, text: string, calendar: string | null = null): string {
  const days: readonly YearDay[] = yearDays(plan, calendar, Number(text.slice(0, 4))).flatMap(
    (month) => month.days,
  );
  const found = days.find(({ day }) => formatDay(day) === text);
  return found ? `${found.kind} ${found.name}`.trim() : 'missing';
}

describe('the days of a year', () => {
  it('are those of the calendar, with twelve whole months', () => {
    const months = yearDays(planWith({}), null, 2028);
    expect(months.map(({ days }) => days.length)).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    // 1 January 2028 is a Saturday; 366 days less 53 Saturdays and 53 Sundays.
    expect(months[0]?.firstWeekday).toBe(6);
    expect(months.reduce((sum, month) => sum + month.worked, 0)).toBe(260);
  });

  it('say why a day is free or worked', () => {
    const plan = planWith({
      holidays: [range('Feast', '2027-03-21', '2027-03-24')],
      workdays: [range('Made up', '2027-03-27', '2027-03-29')],
    });
    expect(dayOf(plan, '2027-03-20')).toBe('weekend');
    expect(dayOf(plan, '2027-03-21')).toBe('holiday Feast');
    expect(dayOf(plan, '2027-03-25')).toBe('worked');
    expect(dayOf(plan, '2027-03-27')).toBe('extra Made up');
    // A Monday is worked anyway.
    expect(dayOf(plan, '2027-03-29')).toBe('worked');
  });

  it('show a yearly holiday in other years, over the turn of the year too', () => {
    const plan = planWith({ holidays: [{ ...range('Turn', '2026-12-31', '2027-01-01'), yearly: true }] });
    expect([dayOf(plan, '2030-01-01'), dayOf(plan, '2030-12-31')]).toEqual(['holiday Turn', 'holiday Turn']);
    expect(dayOf(planWith({ holidays: [range('Once', '2027-01-01')] }), '2030-01-01')).toBe('worked');
  });

  it('follow a calendar of its own, with or without the holidays of the plan', () => {
    const own = { name: 'Supplier', weekend: [7] };
    const plan = planWith(
      {
        holidays: [range('Feast', '2027-03-22')],
        calendars: [
          { ...own, id: 'with', holidays: true },
          { ...own, id: 'without', holidays: false },
        ],
      },
      [5, 6],
    );
    expect(dayOf(plan, '2027-03-19')).toBe('weekend');
    expect(dayOf(plan, '2027-03-19', 'with')).toBe('worked');
    expect(dayOf(plan, '2027-03-22', 'with')).toBe('holiday Feast');
    expect(dayOf(plan, '2027-03-22', 'without')).toBe('worked');
  });
});
