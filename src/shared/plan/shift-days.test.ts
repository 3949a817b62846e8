import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, parseDay, planMonth, weekday, type Day } from '../core/day';
import { parsePlanFile } from '../plan-file/parse-plan-file';
import { NEW_TASK, newPlan } from './defaults';
import { planSchema } from './schema';
import { daysToMonth, shiftDays } from './shift-days';
import type { Plan, Timeline } from './types';

const EMPTY = newPlan({
  id: 'p1',
  createdOn: '2027-01-04',
  title: 'Plan',
  teamName: 'CERT',
  country: 'KE',
  documentLanguage: 'en',
  currency: 'KES',
  weekend: [6, 7],
  startDay: '2027-01-11',
  lengthMonths: 24,
  tlp: 'AMBER',
});

const TASK = { id: 't', ...NEW_TASK };

/** A timeline with a day in every field that can hold one: twelve that move, and four that come back every year. */
const TIMELINE: Timeline = {
  ...EMPTY.timeline,
  settings: { ...EMPTY.timeline.settings, statusDay: '2027-06-30', targetDay: '2029-01-31' },
  holidays: [
    { id: 'h1', name: 'National day', from: '2027-05-20', to: '2027-05-21', yearly: true },
    { id: 'h2', name: 'Election', from: '2027-08-10', to: '2027-08-11', yearly: false },
  ],
  workdays: [{ id: 'w', name: 'Last Saturday', from: '2027-12-18', to: '2027-12-19', yearly: true }],
  tasks: [
    {
      ...TASK,
      ...{ kind: 'fixed', start: '2027-02-01', finish: '2027-02-05' },
      ...{ constraint: { type: 'snet', day: '2027-01-31' } },
      ...{ actualStart: '2027-02-02', actualFinish: '2027-02-06' },
    },
    { ...TASK, id: 't2', constraint: { type: 'alap', day: null } },
  ],
  baselines: [
    {
      ...{ id: 'b', name: 'Approved', on: '2027-01-30', note: '' },
      tasks: { t: { start: '2027-02-01', finish: '2027-02-05' } },
    },
  ],
};

/** A plan with a day in every field that can hold one: nine of them outside the timeline. */
const PLAN: Plan = {
  ...EMPTY,
  stages: {
    ...EMPTY.stages,
    items: {
      a: {
        state: 'inProgress',
        reason: '',
        owner: null,
        due: '2027-02-28',
        notes: 'Not a day field: 2027-02-28',
        evidence: [],
        decision: null,
        history: [{ on: '2027-02-01', by: null, state: 'inProgress' }],
      },
    },
    log: [
      { id: 'l', stage: 'stage1', action: 'started', on: '2027-01-12', by: null, trigger: null, note: '' },
    ],
  },
  risks: [
    {
      id: 'r',
      title: 'Risk',
      cause: '',
      effect: '',
      likelihood: 2,
      impact: 2,
      response: null,
      action: '',
      owner: null,
      due: '2027-03-01',
      status: 'open',
      link: null,
    },
  ],
  decisions: [
    {
      id: 'd',
      question: 'Which?',
      options: [],
      chosen: null,
      rationale: '',
      by: null,
      on: '2027-04-01',
      evidence: '',
      link: null,
    },
  ],
  documents: {
    conops: {
      ...EMPTY.documents.conops,
      approvals: [{ id: 'a', person: null, capacity: '', signedOn: '2027-05-01' }],
      versions: [{ id: 'v', version: '0.1', on: '2027-01-20', by: null, change: '' }],
    },
  },
};

/** Every text that is a day, wherever it stands: found without knowing the fields. */
function daysIn(value: unknown): Day[] {
  if (typeof value === 'string') {
    const day = parseDay(value);
    return day === null ? [] : [day];
  }
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(daysIn) : [];
}

describe('shiftDays', () => {
  it('moves every day and nothing else', () => {
    const moved = shiftDays(PLAN, 10);
    expect(daysIn(PLAN)).toHaveLength(9);
    expect(daysIn(moved)).toEqual(daysIn(PLAN).map((day) => addDays(day, 10)));
    expect(moved.stages.items['a']?.notes).toBe('Not a day field: 2027-02-28');
    expect(planSchema.safeParse(moved).success).toBe(true);
    expect(shiftDays(moved, -10)).toEqual(PLAN);
  });

  it('moves every day of the timeline, and leaves what comes back every year', () => {
    const plan = { ...EMPTY, timeline: TIMELINE };
    const moved = shiftDays(plan, 10).timeline;
    const yearly = [...TIMELINE.holidays, ...TIMELINE.workdays].filter((range) => range.yearly);
    const { holidays, workdays, ...rest } = moved;
    expect([...holidays, ...workdays].filter((range) => range.yearly)).toEqual(yearly);
    expect(holidays[1]).toMatchObject({ from: '2027-08-20', to: '2027-08-21' });
    const before = daysIn({ ...TIMELINE, holidays: [], workdays: [] });
    expect(before).toHaveLength(10);
    expect(daysIn(rest)).toEqual(before.map((day) => addDays(day, 10)));
    expect(planSchema.safeParse({ ...plan, timeline: moved }).success).toBe(true);
    expect(shiftDays({ ...plan, timeline: moved }, -10).timeline).toEqual(TIMELINE);
  });

  it('leaves fields without a day empty', () => {
    expect(
      shiftDays({ ...PLAN, risks: PLAN.risks.map((risk) => ({ ...risk, due: null })) }, 5).risks[0]?.due,
    ).toBeNull();
  });
});

describe('shiftDays of staffing and budget', () => {
  const file = parsePlanFile(readFileSync('test/fixtures/plan-v4.csirtplan', 'utf8'));
  if (!file.ok) throw new Error(file.error.type);
  const { plan } = file.value;

  it('moves every day by days, and a code of conduct of May is talked about in May', () => {
    const moved = shiftDays(plan, 10);
    for (const part of ['staffing', 'budget'] as const) {
      expect(daysIn(plan[part]).length).toBeGreaterThan(2);
      expect(daysIn(moved[part])).toEqual(daysIn(plan[part]).map((day) => addDays(day, 10)));
    }
    expect(moved.staffing.conduct.talkMonth).toBe(5);
    expect(shiftDays(moved, -10)).toEqual(plan);
  });

  it('moves every month with the first month of the plan', () => {
    const monthsOf = ({ budget }: Plan) => [budget.lines[0]?.until, budget.sources[0]?.from];
    expect(plan.identity.startDay).toBe('2026-02-02');
    expect(monthsOf(plan)).toEqual(['2029-06', '2026-02']);
    expect(monthsOf(shiftDays(plan, 26))).toEqual(['2029-06', '2026-02']);
    expect(monthsOf(shiftDays(plan, 27))).toEqual(['2029-07', '2026-03']);
    expect(monthsOf(shiftDays(plan, -35))).toEqual(['2029-04', '2025-12']);
  });
});

describe('daysToMonth', () => {
  it('puts any day into the first week of the seventh month, on the same weekdays', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 300_000 }), (number) => {
        const today = number as Day;
        const moved = shiftDays(PLAN, daysToMonth(PLAN, 7, today));
        const start = parseDay(moved.identity.startDay) as Day;
        expect(planMonth(start, today)).toBe(7);
        expect(weekday(start)).toBe(1);
      }),
    );
  });

  it('does nothing to a plan that is there already', () => {
    expect(daysToMonth(PLAN, 7, parseDay('2027-07-11') as Day)).toBe(0);
  });
});
