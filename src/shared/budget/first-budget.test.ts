import { describe, expect, it } from 'vitest';
import {
  aLine,
  anInfrastructureItem,
  aScenario,
  aTool,
  aTraining,
  planWithMoney,
} from '@test/builders/budget-parts';
import { BUDGET_LINES } from '../catalog/budget-lines';
import { EMPTY_BUDGET, EMPTY_STAFFING } from '../plan/defaults';
import type { Plan } from '../plan/types';
import { firstBudget, keptChanges, type FirstBudgetAnswers, type FirstLineChange } from './first-budget';
import { leanAndFull, leftOutBeyond, withoutHigherTiers } from './lean-and-full';

const ANSWERS: FirstBudgetAnswers = {
  services: ['sv-incident-report-acceptance'],
  host: [],
  cover: 'officeHours',
  tools: 'mixed',
  advisers: 'none',
  people: 7,
  prices: 'none',
  currency: 'USD',
};

interface Case {
  readonly answers?: Partial<FirstBudgetAnswers>;
  readonly plan?: Plan;
  readonly changes?: Readonly<Record<string, FirstLineChange>>;
}
const made = ({ answers = {}, plan = planWithMoney({}), changes = {} }: Case = {}) =>
  firstBudget({ ...ANSWERS, ...answers }, plan, changes);
const lineOf = (id: string, given: Case = {}) => made(given).lines.find((line) => line.id === id);
const why = (id: string, answers: Partial<FirstBudgetAnswers> = {}) =>
  made({ answers }).left.find((line) => line.id === id)?.why ?? null;

describe('the lines of a first budget', () => {
  it('are every typical line once: in the budget, or left out with a reason', () => {
    const { lines, left } = made();
    const all = [...lines, ...left].map(({ id }) => id);
    expect(all.toSorted()).toEqual(BUDGET_LINES.map(({ id }) => id).toSorted());
  });

  it('leave to posts and reserve what they bring, and to the host what it provides', () => {
    for (const id of ['salaries', 'launchSalaries', 'onCosts', 'aroundTheClock'])
      expect(why(id)).toBe('posts');
    expect(why('contingencyStart')).toBe('reserve');
    expect(why('rent')).toBeNull();
    expect(why('rent', { host: ['premises'] })).toBe('host');
    expect(why('workstations', { host: ['premises', 'workstations'] })).toBe('host');
    expect(why('legalAdvice', { host: ['legal'] })).toBe('host');
  });

  it('follow services, tools, advisers and hours', () => {
    expect(why('forensicEquipment')).toBe('service');
    expect(why('forensicEquipment', { services: ['sv-artifact-forensic-analysis'] })).toBeNull();
    expect(why('licenses', { tools: 'openSource' })).toBe('tools');
    expect(why('toolDevelopment', { tools: 'openSource' })).toBeNull();
    expect(why('toolDevelopment', { tools: 'commercial' })).toBe('tools');
    expect(why('designWork')).toBe('advisers');
    expect(why('designWork', { advisers: 'design' })).toBeNull();
    expect(why('mentoring', { advisers: 'design' })).toBe('advisers');
    expect(why('onCallPay')).toBe('cover');
    expect(why('onCallPay', { cover: 'onCall' })).toBeNull();
  });

  it('count people where their unit does, one where it is one, and nothing where only the team can say', () => {
    const quantity = (id: string) => lineOf(id)?.draft.quantity;
    expect(quantity('rent')).toBe(70_000);
    expect(quantity('workstations')).toBe(70_000);
    expect(quantity('servers')).toBe(10_000);
    // One or two people at least go to the key conferences (S2-PD-11).
    expect(quantity('conferenceTravel')).toBe(20_000);
    expect(lineOf('conferenceTravel')?.toFill).toEqual(['price']);
    expect(lineOf('constituencyVisits')?.toFill).toEqual(['price', 'quantity']);
  });

  it('have no price nobody gave', () => {
    expect(made().lines.filter(({ draft, figure }) => draft.unitCost > 0 || figure !== null)).toEqual([]);
    expect(made().lines.every(({ toFill }) => toFill.includes('price'))).toBe(true);
    expect(made().lines.every(({ draft }) => draft.currency === 'USD')).toBe(true);
  });

  it('take illustrative figures only when they are wanted, in the currency and for the whole they name', () => {
    const rent = lineOf('rent', { answers: { prices: 'low' } });
    expect(rent?.draft).toMatchObject({ unitCost: 300_000, quantity: 70_000, currency: 'EUR' });
    expect(rent?.figure?.id).toBe('officeRent');
    expect(lineOf('rent', { answers: { prices: 'high' } })?.draft.unitCost).toBe(400_000);
    // A course is one place; the figure is for all training of a person in a year.
    expect(lineOf('technicalCourses', { answers: { prices: 'low' } })?.unit).toBe('personYear');
    const licenses = lineOf('licenses', { answers: { prices: 'low' } });
    expect(licenses).toMatchObject({ unit: 'year', draft: { quantity: 10_000, rhythm: 'year' } });
    const priced = made({ answers: { prices: 'high' } }).lines.filter(({ draft }) => draft.unitCost > 0);
    expect(priced.map(({ id }) => id)).toEqual(['rent', 'servers', 'licenses', 'technicalCourses']);
  });

  it('take what a person sets', () => {
    const changes = { rent: { unitCost: 5, quantity: 20_000 }, servers: { taken: false } };
    const rent = lineOf('rent', { changes, answers: { prices: 'low' } });
    expect(rent).toMatchObject({ figure: null, toFill: [], draft: { unitCost: 5, quantity: 20_000 } });
    expect(lineOf('servers', { changes })?.taken).toBe(false);
    expect(lineOf('network', { changes })?.taken).toBe(true);
  });

  it('keep what a person set as long as it means the same', () => {
    const set = { unitCost: 500_000, quantity: 20_000, taken: false };
    const changes = { rent: set, technicalCourses: set, network: set };
    const inEuro = { prices: 'none', currency: 'EUR' } as const;
    const inYen = { prices: 'none', currency: 'JPY' } as const;
    const unpriced = { quantity: 20_000, taken: false };
    expect(keptChanges(changes, inEuro, inEuro)).toEqual(changes);
    expect(keptChanges(changes, inEuro, inYen)).toEqual({
      ...{ rent: unpriced, technicalCourses: unpriced, network: unpriced },
    });
    // Illustrative figures are in euros, and the one for courses is for a person and a year.
    expect(keptChanges(changes, inYen, { ...inYen, prices: 'low' })).toEqual({
      ...{ rent: unpriced, technicalCourses: { taken: false }, network: set },
    });
    expect(keptChanges(changes, inEuro, { ...inEuro, prices: 'low' })).toEqual({
      ...{ rent: set, technicalCourses: { taken: false }, network: set },
    });
    const priced = { ...inYen, prices: 'low' } as const;
    expect(keptChanges(changes, priced, { ...priced, prices: 'high' })).toEqual(changes);
  });

  it('are not taken where the plan pays for the same', () => {
    const plan = planWithMoney(
      {
        infrastructure: [anInfrastructureItem({ item: 'secureServers', oneOff: 100, state: 'needed' })],
        training: [aTraining({ cost: 100 })],
        tools: [aTool({ licence: 'commercial', state: 'inUse' })],
      },
      { lines: [aLine({ catalog: 'rent' })] },
    );
    const bits = (id: string) => [lineOf(id, { plan })?.there, lineOf(id, { plan })?.taken];
    expect(bits('rent')).toEqual(['line', false]);
    expect(bits('servers')).toEqual(['infrastructure', false]);
    expect(bits('technicalCourses')).toEqual(['training', false]);
    expect(bits('licenses')).toEqual(['tools', false]);
    expect(bits('network')).toEqual([null, true]);
    const hours = { ...EMPTY_STAFFING.settings.cover, chosen: 'onCall' as const, onCallHour: 300 };
    const settings = { ...EMPTY_STAFFING.settings, cover: hours };
    const onCall = { plan: planWithMoney({ settings }), answers: { cover: 'onCall' } };
    expect(lineOf('onCallPay', onCall)).toMatchObject({ there: 'cover', taken: false });
    // A line of its own is never doubled; what staffing feeds may be a part only.
    const changes = { rent: { taken: true }, servers: { taken: true } };
    expect(lineOf('rent', { plan, changes })?.taken).toBe(false);
    expect(lineOf('servers', { plan, changes })?.taken).toBe(true);
  });
});

describe('lean and full', () => {
  const lines = ['licenses', 'workshops', 'feeds'].map((catalog) => aLine({ id: catalog, catalog }));
  const ids = { lean: 'l', full: 'f' };
  const leftOut = (scenarios: ReturnType<typeof leanAndFull>) =>
    Object.fromEntries(scenarios.map(({ kind, assumptions }) => [kind, assumptions.leftOut]));

  it('are copies that leave out what can wait, and bring back what only the full one has', () => {
    const [plan] = withoutHigherTiers(EMPTY_BUDGET.scenarios, lines);
    if (!plan) throw new Error('no scenario');
    expect(plan.assumptions.leftOut).toEqual(['line:feeds']);
    const budget = { ...EMPTY_BUDGET, lines, scenarios: [plan] };
    expect(leftOut(leanAndFull(budget, ids))).toEqual({
      lean: ['line:feeds', 'line:workshops'],
      full: [],
    });
  });

  it('say in which lines they differ from the plan', () => {
    const scenarios = withoutHigherTiers(EMPTY_BUDGET.scenarios, lines);
    const [lean, full] = leanAndFull({ ...EMPTY_BUDGET, lines, scenarios: [...scenarios] }, ids);
    const [plan] = scenarios;
    if (!plan || !lean || !full) throw new Error('scenarios');
    const named = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);
    expect(named(leftOutBeyond(lines, lean, plan))).toEqual(['workshops']);
    expect(named(leftOutBeyond(lines, plan, full))).toEqual(['feeds']);
    expect(named(leftOutBeyond(lines, full, plan))).toEqual([]);
  });

  it('are made once', () => {
    const budget = { ...EMPTY_BUDGET, lines, scenarios: [...EMPTY_BUDGET.scenarios, aScenario()] };
    expect(leanAndFull(budget, ids).map(({ id, kind }) => [id, kind])).toEqual([['f', 'full']]);
    const [, lean] = withoutHigherTiers(budget.scenarios, lines);
    expect(lean?.assumptions.leftOut).toEqual(['line:workshops', 'line:feeds']);
  });
});
