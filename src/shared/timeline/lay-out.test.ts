import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPlan } from '@test/builders/plan-builder';
import { DEFAULT_STAGES, LONG_POLES } from '../catalog/timeline-tasks';
import { LEVERS } from '../catalog/timeline-levers';
import { addDays, addMonths, formatDay, parseDay } from '../core/day';
import type { Plan } from '../plan/types';
import { schedule } from '../schedule';
import { layOut, networkOf, type LayOut } from './index';

const PLAN = buildPlan();
const ALL_LEVERS = LEVERS.map((lever) => lever.id);
const START = addDays(parseDay('2027-01-04') ?? expect.unreachable('2027-01-04 is a day'), 0);

interface Case {
  readonly startDay?: string;
  readonly weekend?: readonly number[];
  readonly lengthMonths?: number;
  readonly levers?: readonly string[];
  readonly holidays?: Plan['timeline']['holidays'];
}

function laidOut({ lengthMonths = 24, levers = [], holidays = [], ...identity }: Case = {}): LayOut {
  return layOut({
    identity: { ...PLAN.identity, startDay: '2027-01-04', weekend: [6, 7], ...identity },
    timeline: { ...PLAN.timeline, holidays },
    ...{ lengthMonths, levers },
  });
}

function dayOf(layout: LayOut, id: string, weekend: readonly number[] = [6, 7]): string {
  const identity = { ...PLAN.identity, startDay: '2027-01-04', weekend };
  const { tasks, links } = layout;
  const result = schedule(networkOf({ identity, timeline: { ...PLAN.timeline, tasks, links } }));
  return formatDay((result.ok ? result.value.tasks.get(id)?.start : undefined) ?? START);
}

const duration = (layout: LayOut, id: string): number =>
  layout.tasks.find((task) => task.id === id)?.duration ?? 0;

describe('the default schedule', () => {
  it('holds every task of the catalog, and the planned spans when 24 months are asked for', () => {
    const layout = laidOut();
    const ids = DEFAULT_STAGES.flatMap((stage) => [stage.id, ...stage.tasks.map((task) => task.id)]);
    expect(layout.tasks.map((task) => task.id)).toEqual(ids);
    expect(layout).toMatchObject({ fits: true, others: 100 });
    // Four months of 21.7 working days each.
    expect(duration(layout, 'tl-2-4')).toBe(87);
  });

  it('starts the pilot before gate C, and launches only after both', () => {
    const layout = laidOut();
    expect(dayOf(layout, 'tl-4-1') < dayOf(layout, 'tl-gate-c')).toBe(true);
    expect(dayOf(layout, 'tl-4-2') > dayOf(layout, 'tl-gate-c')).toBe(true);
  });

  it('shortens everything but the long poles first', () => {
    const [long, short] = [laidOut(), laidOut({ lengthMonths: 21 })];
    expect(short.fits).toBe(true);
    expect(short.others).toBeLessThan(100);
    for (const id of LONG_POLES) expect(duration(short, id)).toBe(duration(long, id));
    expect(duration(short, 'tl-2-1')).toBeLessThan(duration(long, 'tl-2-1'));
  });

  it('does not squeeze 18 months in without a lever, and does with the long poles shortened', () => {
    expect(laidOut({ lengthMonths: 18 })).toMatchObject({ fits: false, others: 75 });
    expect(laidOut({ lengthMonths: 18, levers: ALL_LEVERS })).toMatchObject({ fits: true });
  });

  it('lets the law come later than gate B on an interim decision, but not later than gate D', () => {
    const before = (layout: LayOut, gate: string) =>
      layout.links.some((link) => link.from === 'tl-2-4' && link.to === gate);
    const [plain, interim] = [laidOut(), laidOut({ levers: ['lv-interim'] })];
    expect([before(plain, 'tl-gate-b'), before(plain, 'tl-gate-d')]).toEqual([true, false]);
    expect([before(interim, 'tl-gate-b'), before(interim, 'tl-gate-d')]).toEqual([false, true]);
  });

  it('has an assessment from outside wait for the listing and the self-assessment', () => {
    const into = ({ links }: LayOut) =>
      links.filter(({ to }) => to === 'tl-5-5').map(({ from, type, lag }) => [from, type, lag]);
    expect(into(laidOut())).toEqual([
      ['tl-4-4', 'FS', 0],
      ['tl-5-3', 'SS', 163],
    ]);
  });

  it('shortens and stretches the lags of stage 5 with the tasks, and by the length of the week', () => {
    const lag = (layout: LayOut) => layout.links.find(({ to }) => to === 'tl-m-membership')?.lag;
    const [short, long] = [laidOut({ lengthMonths: 21 }), laidOut({ lengthMonths: 48 })];
    expect([lag(laidOut()), lag(long)]).toEqual([40, 80]);
    expect(lag(short)).toBe(Math.round(0.4 * short.others));
    expect(lag(laidOut({ weekend: [7] }))).toBe(48);
  });

  it('is laid out, and does not fit, for a start the engine cannot calculate', () => {
    const layout = laidOut({ startDay: '1950-01-02' });
    expect(layout.fits).toBe(false);
    expect(layout.tasks.length).toBeGreaterThan(50);
  });

  it('keeps the promise on any calendar, or says that it does not', () => {
    const days = fc.integer({ min: 0, max: 3000 }).map((offset) => formatDay(addDays(START, offset)));
    fc.assert(
      fc.property(
        fc.record({
          startDay: days,
          weekend: fc.constantFrom([6, 7], [5, 6], [7], [5]),
          lengthMonths: fc.integer({ min: 6, max: 48 }),
          levers: fc.subarray(ALL_LEVERS),
          free: fc.array(days, { maxLength: 20 }),
        }),
        ({ startDay, weekend, lengthMonths, levers, free }) => {
          const holidays = free.map((day, index) => ({
            id: `h${index}`,
            name: '',
            from: day,
            to: day,
            yearly: false,
          }));
          const layout = laidOut({ startDay, weekend, lengthMonths, levers, holidays });
          const start = parseDay(startDay) ?? START;
          expect(layout.promised).toBe(addMonths(start, lengthMonths));
          expect(layout.fits).toBe(layout.fullOperation <= layout.promised);
          // It gives up only at the least share, and only a year is too short with all levers.
          if (!layout.fits) expect(layout.others).toBe(75);
          if (lengthMonths >= 22) expect(layout.fits).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
