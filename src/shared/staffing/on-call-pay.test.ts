import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPosition, aScenario, planWithMoney } from '@test/builders/budget-parts';
import { EMPTY_BUDGET, EMPTY_STAFFING, PLAIN_ASSUMPTIONS } from '../plan/defaults';
import type { Assumptions, Plan, Staffing } from '../plan/types';
import { usualCover } from './cover';
import { coversOf, plannedOnCall } from './cover-options';
import { onCallPay, type OnCallPay, type OnCallTerms } from './on-call-pay';

/** 3.00 an hour, six hours of calls a month at one and a half times 52,000.00 a year: 25.00 an hour of 40 x 52. */
const TERMS: OnCallTerms = {
  ...{ hour: 300, callHours: 6, callPay: 150, salary: 5_200_000, weeklyMinutes: 2_400 },
};

function payOf(change: Partial<OnCallTerms> = {}, seats = 1): OnCallPay {
  const cover = usualCover('onCall', 1);
  const paid = onCallPay({ ...cover, onCall: { seats, oneWeekIn: 5 } }, { ...TERMS, ...change });
  if (!paid.ok || paid.value === null) throw new Error(JSON.stringify(paid));
  return paid.value;
}

describe('pay for being on call beside office hours', () => {
  it('is the hours outside of them times the allowance, and the calls at their pay', () => {
    // 8,760 h less 8 h x 365 x 5 / 7 = 6,674 2/7 h, at 3.00: 20,022.857; 72 h x 25.00 x 1.5 = 2,700.00
    expect(payOf().hours).toBeCloseTo(6_674.2857, 4);
    expect(payOf()).toMatchObject({ allowance: 2_002_286, calls: 270_000, pay: 2_272_286 });
  });

  it('is paid to each who is on call, and for the calls once', () => {
    // 13,348 4/7 h at 3.00: 40,045.714
    expect(payOf({}, 2)).toMatchObject({ allowance: 4_004_571, calls: 270_000 });
  });

  it('has an hour of the salary by the hours of a week', () => {
    // 52,000.00 / (52 x 37.5 h) = 26.666…; 72 h of it at 100 %: 1,920.00
    expect(payOf({ weeklyMinutes: 2_250, callPay: 100 }).calls).toBe(192_000);
  });

  it('is nothing where nothing is said, and calls are nothing without a salary', () => {
    expect(payOf({ hour: 0, callHours: 0 }).pay).toBe(0);
    expect(payOf({ salary: null })).toMatchObject({ allowance: 2_002_286, calls: 0, pay: 2_002_286 });
  });

  it('is none for hours without on call, and refused beyond exact numbers', () => {
    expect(onCallPay(usualCover('roundTheClock', 2), TERMS)).toEqual({ ok: true, value: null });
    const terms = { ...TERMS, hour: Number.MAX_SAFE_INTEGER };
    expect(onCallPay(usualCover('onCall', 1), terms)).toMatchObject({ ok: false });
  });
});

const SAID = { onCallHour: 300, callHours: 6, callPay: 150 };

function planOf(cover: Partial<Staffing['settings']['cover']>, assumed: Partial<Assumptions> = {}): Plan {
  const settings = {
    ...EMPTY_STAFFING.settings,
    cover: { ...EMPTY_STAFFING.settings.cover, ...cover },
  };
  const scenario = aScenario({ id: 'mine', assumptions: { ...PLAIN_ASSUMPTIONS, ...assumed } });
  return planWithMoney(
    { settings, positions: [aPosition({ role: 'incidentHandler', salary: 5_200_000 })] },
    { settings: { ...EMPTY_BUDGET.settings, scenario: 'mine' }, scenarios: [scenario] },
  );
}

const YEAR = { netHours: 1656, hoursADay: 8, steps: [] };

function rowsOf(plan: Plan) {
  const covers = coversOf(plan, YEAR);
  if (!covers.ok) throw new Error(JSON.stringify(covers.error));
  return covers.value.rows;
}

describe('the covers of a plan side by side', () => {
  it('count pay for being on call where somebody is, at the level and with the on-costs of salaries', () => {
    const rows = rowsOf(planOf(SAID, { salaries: 9_000, onCost: 2_000 }));
    // 22,722.86 x 0.9 x 1.2 = 24,540.6888; five people of 52,000.00 x 0.9 x 1.2
    expect(rows.find(({ kind }) => kind === 'onCall')).toMatchObject({
      ...{ salaries: 28_080_000, costAYear: 30_534_069, onCall: { pay: 2_272_286, cost: 2_454_069 } },
    });
    const others = rows.filter(({ kind }) => kind !== 'onCall');
    expect(others.map(({ onCall, costAYear, salaries }) => [onCall, costAYear - salaries])).toEqual(
      others.map(() => [null, 0]),
    );
  });

  it('know the pay of the one that is the plan', () => {
    expect(plannedOnCall(planOf({ ...SAID, chosen: 'onCall' }))).toMatchObject({ value: { pay: 2_272_286 } });
    expect(plannedOnCall(planOf({ ...SAID, chosen: 'extended' }))).toEqual({ ok: true, value: null });
    expect(plannedOnCall(planOf(SAID))).toEqual({ ok: true, value: null });
  });
});

it('adds up for any money: salaries, allowance and calls are the cost where nothing comes on top', () => {
  const money = fc.record({
    onCallHour: fc.integer({ min: 0, max: 1_000_000_000_000 }),
    callHours: fc.integer({ min: 0, max: 744 }),
    callPay: fc.integer({ min: 0, max: 1_000 }),
    extendedMinutes: fc.integer({ min: 30, max: 1_440 }),
    seats: fc.integer({ min: 1, max: 50 }),
  });
  fc.assert(
    fc.property(money, (cover) => {
      for (const { salaries, onCall, costAYear } of rowsOf(planOf(cover))) {
        const parts = [salaries, onCall?.allowance ?? 0, onCall?.calls ?? 0].map(BigInt);
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(BigInt(costAYear));
        expect(onCall?.cost ?? 0).toBe(onCall?.pay ?? 0);
      }
    }),
  );
});
