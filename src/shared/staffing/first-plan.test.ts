import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPlan } from '@test/builders/plan-parts';
import words from '../i18n/en/catalog/staffing.json';
import { SERVICE_AREAS } from '../catalog/services';
import { staffRole } from '../catalog/staffing-further-roles';
import { STARTER_SET } from '../catalog/staffing-facts';
import { coverNeed, usualCover } from './cover';
import { firstPlan } from './first-plan';
import {
  HOST_PROVIDES,
  type AssumptionChanges,
  type FirstPlan,
  type FirstPlanAnswers,
} from './first-plan-types';
import { workingYearOf } from './plan-team';
import { staffingWarnings } from './staffing-warnings';

const YEAR = workingYearOf(aPlan());
/** Launch after a year; salaries of 30, 40, 50 and 60 thousand. */
const ANSWERS: FirstPlanAnswers = {
  services: ['sv-incident-report-acceptance', 'sv-incident-coordination'],
  cover: usualCover('officeHours', 1),
  hostProvides: [],
  constituency: 'small',
  hasOutsideForensics: false,
  salaries: { junior: 3_000_000, ordinary: 4_000_000, senior: 5_000_000, lead: 6_000_000 },
  workingYear: YEAR,
  startMonth: '2027-01',
  launchMonth: '2028-01',
  months: 36,
};

function planOf(answers: Partial<FirstPlanAnswers> = {}, changes: AssumptionChanges = {}): FirstPlan {
  const result = firstPlan({ ...ANSWERS, ...answers }, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
const countOf = (plan: FirstPlan, role: string): number =>
  plan.positions.filter((position) => position.role === role).length;
const startOf = (plan: FirstPlan, role: string): string | undefined =>
  plan.positions.find((position) => position.role === role)?.startMonth;

describe('firstPlan', () => {
  it('gives a small team in office hours the starter set of seven', () => {
    const plan = planOf();
    for (const { role, count, share } of STARTER_SET) {
      expect(countOf(plan, role), role).toBe(count[0]);
      expect(plan.positions.find((position) => position.role === role)?.share, role).toBe(share);
    }
    expect(plan.fullTimePercent).toBe(700);
    expect(planOf({ constituency: 'medium' }).fullTimePercent).toBe(800);
  });

  it('adds the salaries up, half posts by half', () => {
    // head 6; engagement, senior handler and analyst 5 each; handler and administrator 4 each;
    // half a lawyer 2.5; half an office post 2: 33.5 times 10,000.00
    expect(planOf().costAYear).toBe(33_500_000);
  });

  it('takes the level a person chose for a post, and pays it', () => {
    const { positions } = planOf();
    const id = positions.find(({ role }) => role === 'manager')?.id ?? '';
    const chosen = firstPlan(ANSWERS, {}, { [id]: 'senior', gone: 'lead' });
    if (!chosen.ok) throw new Error(JSON.stringify(chosen.error));
    expect(chosen.value.costAYear).toBe(32_500_000);
    expect(
      chosen.value.positions.filter((one, index) => one.level !== positions[index]?.level),
    ).toMatchObject([{ role: 'manager', level: 'senior' }]);
  });

  it('starts the head at once, engagement half way, and handlers before launch', () => {
    const plan = planOf();
    expect(startOf(plan, 'manager')).toBe('2027-01');
    expect(startOf(plan, 'engagementLead')).toBe('2027-07');
    expect(startOf(plan, 'lawyer')).toBe('2027-07');
    expect(startOf(plan, 'administrator')).toBe('2027-07');
    expect(startOf(plan, 'incidentHandler')).toBe('2027-10');
  });

  it('starts nobody before the plan where launch is near', () => {
    const starts = planOf({ launchMonth: '2027-02' }).positions.map(({ startMonth }) => startMonth);
    expect(starts.filter((month) => month < '2027-01')).toEqual([]);
    const late = planOf({ launchMonth: '2027-02' }, { handlersStart: 24 });
    expect(startOf(late, 'incidentHandler')).toBe('2027-01');
  });

  it('hires handlers by the hours of cover', () => {
    expect(countOf(planOf({ cover: usualCover('roundTheClock', 2) }), 'incidentHandler')).toBe(11);
    // A constituency may ask for more than the hours do.
    expect(countOf(planOf({ constituency: 'large' }), 'incidentHandler')).toBe(5);
  });

  it('shares the on-call duty of five with the analyst', () => {
    const plan = planOf({ cover: usualCover('onCall', 1) });
    expect(countOf(plan, 'incidentHandler')).toBe(4);
    expect(countOf(plan, 'threatAnalyst')).toBe(1);
  });

  it('mixes levels and has a senior beside the head', () => {
    const handlers = planOf({ constituency: 'large' }).positions.filter(
      ({ role }) => role === 'incidentHandler',
    );
    expect(handlers.map(({ level }) => level)).toEqual([
      'senior',
      'ordinary',
      'junior',
      'ordinary',
      'senior',
    ]);
  });

  it('adds specialists with their services', () => {
    const specialists = (services: readonly string[], change: Partial<FirstPlanAnswers> = {}) => {
      const plan = planOf({ services, ...change });
      return ['vulnerabilityHandler', 'trainer', 'forensicsSpecialist', 'technicalWriter'].filter(
        (role) => countOf(plan, role) > 0,
      );
    };
    expect(specialists(ANSWERS.services)).toEqual([]);
    expect(specialists(['sv-vulnerability-coordination'])).toEqual(['vulnerabilityHandler']);
    expect(specialists(['sv-exercises'])).toEqual(['trainer']);
    expect(specialists(['sv-training-education'])).toEqual(['trainer']);
    expect(specialists(['sv-artifact-forensic-analysis'])).toEqual(['forensicsSpecialist']);
    expect(specialists(['sv-artifact-forensic-analysis'], { hasOutsideForensics: true })).toEqual([]);
    const large = { constituency: 'large' } as const;
    expect(specialists(['sv-awareness-building'], large)).toEqual(['technicalWriter']);
    expect(specialists(['sv-awareness-building'])).toEqual([]);
    expect(specialists(['sv-awareness-building'], { ...large, hostProvides: ['communications'] })).toEqual(
      [],
    );
  });

  it('leaves to the host what it provides', () => {
    const plan = planOf({ hostProvides: ['infrastructure', 'legal', 'office'] });
    expect(countOf(plan, 'lawyer') + countOf(plan, 'supportStaff')).toBe(0);
    expect(plan.positions.find(({ role }) => role === 'administrator')?.share).toBe(50);
    expect(plan.fullTimePercent).toBe(550);
  });

  it('never has fewer than three people, however much is taken away', () => {
    const none = { engagement: 0, analyst: 0, administrator: 0, legal: 0, office: 0, handlersBase: 0 };
    // Four hours on working days take one person.
    const cover = { ...usualCover('own', 1), hoursADay: 4 };
    const rolesOf = (changes: AssumptionChanges) =>
      planOf({ cover }, changes).positions.map(({ role }) => role);
    expect(rolesOf(none)).toEqual(['manager', 'incidentHandler', 'incidentHandler']);
    expect(rolesOf({ ...none, floor: 0 })).toEqual(['manager', 'incidentHandler']);
    expect(rolesOf({ ...none, legal: 50 })).toEqual(['manager', 'incidentHandler', 'lawyer']);
  });

  it('takes what a person sets and marks it', () => {
    const plan = planOf({}, { handlersBase: 6, legal: 100, analyst: 1 });
    expect(countOf(plan, 'incidentHandler')).toBe(6);
    expect(plan.positions.find(({ role }) => role === 'lawyer')?.share).toBe(100);
    // One analyst is what is suggested anyway.
    expect(plan.assumptions.filter(({ isChanged }) => isChanged).map(({ id }) => id)).toEqual([
      'handlersBase',
      'legal',
    ]);
  });

  it('lists every assumption with its value', () => {
    const value = (id: string) => planOf().assumptions.find((one) => one.id === id);
    expect(value('netHours')).toMatchObject({ value: 1656, unit: 'hours' });
    expect(value('handlersCover')).toMatchObject({ value: 2, unit: 'people' });
    expect(value('engagementStart')).toMatchObject({ value: 6, unit: 'monthsBefore' });
    expect(value('salaries')).toMatchObject({ value: 33_500_000, unit: 'minorUnits' });
    expect(value('floor')).toMatchObject({ value: 3, refs: ['S1-HUM2-03'] });
    const said: readonly string[] = Object.keys(words);
    expect(planOf().assumptions.filter(({ id }) => !said.includes(`stf-a-${id}`))).toEqual([]);
  });

  it.each([
    [{ startMonth: '2027-1' }, { type: 'month', field: 'startMonth' }],
    [{ launchMonth: 'soon' }, { type: 'month', field: 'launchMonth' }],
    [{ months: 0 }, { type: 'month', field: 'months' }],
    [{ launchMonth: '2026-12' }, { type: 'launch' }],
    [{ months: 12 }, { type: 'launch' }],
    [{ salaries: { ...ANSWERS.salaries, senior: -1 } }, { type: 'salary', level: 'senior' }],
    [{ salaries: { ...ANSWERS.salaries, junior: 0.5 } }, { type: 'salary', level: 'junior' }],
    [{ salaries: { ...ANSWERS.salaries, lead: Number.MAX_SAFE_INTEGER } }, { type: 'tooLarge' }],
    [{ cover: usualCover('own', 0) }, { type: 'cover' }],
    [{ workingYear: { ...YEAR, leaveDays: 300 } }, { type: 'workingYear' }],
  ])('refuses %j', (change, error) => {
    expect(firstPlan({ ...ANSWERS, ...change })).toMatchObject({ ok: false, error });
  });

  it.each([
    [{ head: -1 }, 'head', 200],
    [{ analyst: 1.5 }, 'analyst', 200],
    [{ legal: 101 }, 'legal', 100],
    [{ handlersStart: 601 }, 'handlersStart', 600],
  ])('refuses the change %j', (changes, id, max) => {
    expect(firstPlan(ANSWERS, changes)).toEqual({ ok: false, error: { type: 'change', id, max } });
  });
});

describe('any first plan', () => {
  const services = SERVICE_AREAS.flatMap((area) => area.services.map(({ id }) => id));
  const answers = fc.record({
    services: fc.subarray(services),
    cover: fc
      .tuple(
        fc.constantFrom(
          'officeHours' as const,
          'extended' as const,
          'onCall' as const,
          'roundTheClock' as const,
        ),
        fc.integer({ min: 1, max: 4 }),
      )
      .map(([model, seats]) => usualCover(model, seats)),
    hostProvides: fc.subarray([...HOST_PROVIDES]),
    constituency: fc.constantFrom('small' as const, 'medium' as const, 'large' as const),
    hasOutsideForensics: fc.boolean(),
    launchMonth: fc.constantFrom('2027-01', '2027-04', '2028-06', '2029-12'),
  });

  it('is enough for the cover it was asked for, and starts within the plan', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const plan = planOf(given);
        const need = coverNeed(given.cover, { netHours: 1656, hoursAWeek: 40 });
        const handling = plan.positions.filter(({ role }) => staffRole(role)?.handles === true);
        expect(need.ok && handling.length).toBeGreaterThanOrEqual(need.ok ? need.value.people : Infinity);
        for (const { startMonth } of plan.positions) {
          expect(startMonth >= ANSWERS.startMonth && startMonth <= given.launchMonth).toBe(true);
        }
      }),
    );
  });

  it('has positions of its own ids and roles that exist, and gives none of the warnings on people', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { positions } = planOf(given);
        expect(new Set(positions.map(({ id }) => id)).size).toBe(positions.length);
        expect(positions.filter(({ role }) => !staffRole(role))).toEqual([]);
        const filled = positions.map((position) => ({
          ...position,
          person: null,
          endMonth: null,
          skills: {},
          backup: null,
          incidentShare: null,
          tasks: [],
        }));
        const input = { positions: filled, needs: [], outside: [], roundTheClock: null };
        expect(staffingWarnings({ ...input, hasOutsideOperators: false }, given.launchMonth)).toEqual([]);
      }),
    );
  });

  it('grows by what is set, person for person', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom('head' as const, 'engagement' as const), (given, id) => {
        const [few, more] = [planOf(given, { [id]: 2 }), planOf(given, { [id]: 3 })];
        expect(more.positions.length).toBe(few.positions.length + 1);
      }),
    );
  });
});
