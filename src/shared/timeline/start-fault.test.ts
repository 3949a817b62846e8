import { describe, expect, it } from 'vitest';
import { conopsOf, sectionText } from '@test/builders/documents';
import { buildPlan } from '@test/builders/plan-builder';
import { parsePlanFile } from '../plan-file/parse-plan-file';
import { serializePlan } from '../plan-file/serialize-plan';
import type { Plan } from '../plan/types';
import {
  defaultScheduleOf,
  isStartFault,
  layOut,
  layOutOver,
  timelineOf,
  withDefaultSchedule,
} from './index';

const startingOn = (startDay: string): Plan => ({
  ...buildPlan(),
  identity: { ...buildPlan().identity, startDay },
});
/** The ends of what a file may hold, and of what a schedule may: the work of the last does not end in time. */
const OUTSIDE = ['1900-01-01', '1989-12-31', '2151-01-01', '2999-12-31'];

describe('a start no schedule can have', () => {
  it.each(OUTSIDE)('on %s is in a file that opens, and is named as the fault', (startDay) => {
    const plan = withDefaultSchedule(startingOn(startDay));
    const file = parsePlanFile(
      serializePlan(plan, { appVersion: '0.1.0', savedAt: '2026-11-22T09:00:00.000Z' }),
    );
    const opened = file.ok ? file.value.plan : expect.unreachable('refused');
    const { fault, fullOperation } = timelineOf(opened);
    expect(fault && isStartFault(fault)).toBe(true);
    expect(fullOperation).toBeNull();
    expect(sectionText(conopsOf(opened), 'roadmap')).not.toBe('');
  });

  it.each([...OUTSIDE, '1990-01-01', '2149-06-01', '2150-12-31'])(
    'on %s never stops a laying out',
    (startDay) => {
      const plan = startingOn(startDay);
      const { identity, timeline } = plan;
      const laid = layOut({ identity, timeline, lengthMonths: 120, levers: [] });
      expect(laid.tasks.length).toBeGreaterThan(50);
      expect(defaultScheduleOf(plan).tasks).toHaveLength(laid.tasks.length);
      const over = layOutOver(withDefaultSchedule(plan), { lengthMonths: 12, levers: [] });
      expect(over.args.tasks).toHaveLength(laid.tasks.length);
      expect(over.lostLinks).toEqual([]);
    },
  );

  it('is not blamed where holidays leave no day to work on', () => {
    const plan = startingOn('2027-01-04');
    const free = { id: 'h', name: '', from: '1990-01-01', to: '2150-12-31', yearly: false };
    const timeline = { ...plan.timeline, holidays: [free] };
    const { fault } = timelineOf(withDefaultSchedule({ ...plan, timeline }));
    expect(fault?.type).toBe('no-working-day');
    expect(fault && isStartFault(fault)).toBe(false);
  });
});
