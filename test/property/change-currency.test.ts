import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { changeCurrency, setIdentity } from '@shared/commands/identity';
import { amountsOf, offeredRate, rescale, unratedAfter } from '@shared/commands/change-currency';
import { amount, LARGEST_AMOUNT } from '@shared/plan/money-fields';
import { planSchema } from '@shared/plan/schema';
import type { Plan } from '@shared/plan/types';
import { filledPlan } from '@test/builders/filled-plan';
import { buildPlan } from '@test/builders/plan-builder';

interface Found {
  readonly path: string;
  readonly value: unknown;
}

/** Every amount of the schema in a plan, found by walking the schema itself. */
function amountFields(schema: z.core.$ZodType, value: unknown, path = ''): readonly Found[] {
  if (schema === amount) return [{ path, value }];
  if (schema instanceof z.ZodNullable)
    return value === null ? [] : amountFields(schema.unwrap(), value, path);
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((entry: unknown, at) =>
      amountFields(schema.element, entry, `${path}[${String(at)}]`),
    );
  if (schema instanceof z.ZodObject && value !== null && typeof value === 'object') {
    const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
    const entries = new Map<string, unknown>(Object.entries(value));
    return Object.entries(shape).flatMap(([key, field]) =>
      amountFields(field, entries.get(key), path === '' ? key : `${path}.${key}`),
    );
  }
  return [];
}

const inPlan = (plan: Plan): readonly Found[] => amountFields(planSchema, plan);

/** A plan in which every amount of the schema is the given one, in EUR, with a rate for dollars. */
function planOf(value: number): Plan {
  const { staffing, budget } = filledPlan();
  const things = <T>(list: readonly T[]) => list.map((entry) => ({ ...entry, oneOff: value, yearly: value }));
  return {
    ...buildPlan(),
    identity: { ...buildPlan().identity, currency: 'EUR' },
    staffing: {
      ...staffing,
      settings: { ...staffing.settings, cover: { ...staffing.settings.cover, onCallHour: value } },
      grades: staffing.grades.map((grade) => ({ ...grade, yearly: value })),
      positions: staffing.positions.map((position) => ({ ...position, salary: value })),
      training: staffing.training.map((entry) => ({ ...entry, cost: value })),
      tools: things(staffing.tools),
      infrastructure: things(staffing.infrastructure),
    },
    budget: {
      ...budget,
      settings: { ...budget.settings, opening: value },
      rates: [{ id: 'usd', from: 'USD', on: '2027-01-01', rate: '0.9' }],
      lines: budget.lines.map((line) => ({ ...line, unitCost: value })),
      sources: budget.sources.map((source) => ({
        ...{ ...source, amount: value },
        receipts: source.receipts.map((receipt) => ({ ...receipt, amount: value })),
      })),
      spendings: budget.spendings.map((spending) => ({ ...spending, amount: value })),
    },
  };
}

function changed(plan: Plan, to: string, change: Parameters<typeof changeCurrency.run>[1]['change']): Plan {
  const result = changeCurrency.run(plan, { to, change });
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

const KEEP = { how: 'keep' } as const;
const values = (plan: Plan): readonly unknown[] => inPlan(plan).map(({ value }) => value);

describe('another currency of the plan', () => {
  it('finds every amount the schema knows', () => {
    const plan = planOf(4_000_000);
    expect(new Set(values(plan)), 'the plan of this test fills them all').toEqual(new Set([4_000_000]));
    expect(amountsOf(plan)).toHaveLength(inPlan(plan).length);
    expect(inPlan(plan).length).toBeGreaterThan(20);
  });

  it('keeps every figure as it reads: 40,000.00 euros are 40,000 yen and 40,000.000 dinars', () => {
    const plan = planOf(4_000_000);
    for (const [to, minor] of [
      ['JPY', 40_000],
      ['KWD', 40_000_000],
      ['USD', 4_000_000],
    ] as const) {
      const after = changed(plan, to, KEEP);
      expect(new Set(values(after))).toEqual(new Set([minor]));
      expect(after.identity.currency).toBe(to);
      expect(new Set(after.budget.lines.map(({ currency }) => currency))).toEqual(new Set([to]));
      expect(after.budget.rates, 'a rate to another currency says nothing any more').toEqual([]);
    }
  });

  it('names what would count nothing without a rate, and takes the rates that are given', () => {
    const eur = planOf(4_000_000);
    const [line] = eur.budget.lines;
    if (!line) throw new Error('The plan has a line.');
    const servers = { ...line, id: 'servers', name: 'Servers', currency: 'CHF' };
    const rate = { id: 'chf', from: 'CHF', on: '2027-01-01', rate: '1.1' };
    const plan: Plan = { ...eur, budget: { ...eur.budget, lines: [line, servers], rates: [rate] } };
    const unrated = (change: Parameters<typeof unratedAfter>[2]) => unratedAfter(plan, 'KWD', change);
    expect(unrated(KEEP)).toEqual([{ currency: 'CHF', names: ['Servers'] }]);
    const given = { ...KEEP, rates: [{ ...rate, rate: '0.35' }] };
    expect(unrated(given)).toEqual([]);
    expect(changed(plan, 'KWD', given).budget.rates).toEqual(given.rates);
    const wrong = { ...KEEP, rates: [{ ...rate, rate: '0' }] };
    expect(changeCurrency.run(plan, { to: 'KWD', change: wrong }).ok).toBe(false);
    const [spent] = eur.budget.spendings;
    if (!spent) throw new Error('The plan has an entry of spending.');
    const spendings = [{ ...spent, currency: 'CHF', note: ' ', on: '2027-02-03' }];
    const unnoted = { ...plan, budget: { ...plan.budget, spendings } };
    expect(unratedAfter(unnoted, 'KWD', KEEP)).toEqual([
      { currency: 'CHF', names: ['Servers', '2027-02-03'] },
    ]);
    // Converted, the old rate follows.
    expect(unrated({ how: 'convert', rate: '0.35', on: '2027-01-01', rateId: 'r' })).toEqual([]);
  });

  it('there and back keeps the figures where the digits allow', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: LARGEST_AMOUNT / 1000 }),
        fc.constantFrom('JPY', 'USD', 'KWD'),
        fc.constantFrom('JPY', 'USD', 'KWD'),
        (whole, from, to) => {
          const amountIn = (code: string) => rescale(whole, 'JPY', code) ?? -1;
          expect(rescale(amountIn(from), from, to)).toBe(amountIn(to));
          expect(rescale(amountIn(to), to, from)).toBe(amountIn(from));
        },
      ),
    );
  });

  it('converts what has no currency of its own, rounded once, and leaves what has one at the recorded rate', () => {
    const on = '2027-02-01';
    const after = changed(planOf(1_001), 'JPY', { how: 'convert', rate: '162.5', on, rateId: 'r' });
    // 10.01 x 162.5 = 1626.625 yen.
    for (const { path, value } of inPlan(after)) {
      const hasOwn = /^budget\.(lines|sources|spendings)/.test(path);
      expect(value, path).toBe(hasOwn ? 1_001 : 1_627);
    }
    expect(new Set(after.budget.lines.map(({ currency }) => currency))).toEqual(new Set(['EUR']));
    expect(after.budget.rates).toEqual([
      { id: 'usd', from: 'USD', on: '2027-01-01', rate: '146.25' },
      { id: 'r', from: 'EUR', on, rate: '162.5' },
    ]);
  });

  it('drops the rate of a currency that becomes the one of the plan', () => {
    const after = changed(planOf(100), 'USD', { how: 'convert', rate: '1.1', on: '2027-02-01', rateId: 'r' });
    expect(after.budget.rates.map(({ from }) => from)).toEqual(['EUR']);
  });

  it('is refused where an amount would be too large, for a rate that is none, and for the same currency', () => {
    const field = (plan: Plan, to: string, change: Parameters<typeof changeCurrency.run>[1]['change']) => {
      const result = changeCurrency.run(plan, { to, change });
      return result.ok ? null : result.error;
    };
    const rate = { how: 'convert', on: '2027-02-01', rateId: 'r' } as const;
    expect(field(planOf(LARGEST_AMOUNT), 'KWD', KEEP)).toEqual({ type: 'invalid', field: 'amount' });
    expect(field(planOf(1), 'JPY', { ...rate, rate: '-1' })).toEqual({ type: 'invalid', field: 'rate' });
    expect(field(planOf(1), 'EUR', KEEP)).toEqual({ type: 'invalid', field: 'currency' });
  });

  it('cannot come with other plan settings once there is money; before that it can', () => {
    const patch = { currency: 'JPY', title: 'T' };
    expect(setIdentity.run(planOf(1), { patch })).toEqual({
      ok: false,
      error: { type: 'invalid', field: 'currency' },
    });
    const empty = { ...planOf(0), budget: { ...planOf(0).budget, rates: [] } };
    const result = setIdentity.run(empty, { patch });
    expect(result.ok && result.value.identity).toMatchObject(patch);
    expect(result.ok && result.value.budget.lines[0]?.currency, 'empty lines follow').toBe('JPY');
  });

  const withPay = (plan: Plan, answers: Readonly<Record<string, string>>): Plan => ({
    ...plan,
    staffing: {
      ...plan.staffing,
      settings: { ...plan.staffing.settings, answers: { cover: 'onCall', ...answers } },
    },
  });
  const PAY = { salary: 'own', 'salary-junior': '3000000', 'salary-lead': '0' };
  const payOf = ({ staffing }: Plan) => staffing.settings.answers;

  it('takes the pay along that was answered for a first plan', () => {
    const plan = withPay(planOf(100), PAY);
    expect(payOf(changed(plan, 'JPY', KEEP))).toEqual({
      ...{ cover: 'onCall', salary: 'own', 'salary-junior': '30000', 'salary-lead': '0' },
    });
    const convert = { how: 'convert', rate: '162.5', on: '2027-02-01', rateId: 'r' } as const;
    expect(payOf(changed(plan, 'JPY', convert))).toMatchObject({ 'salary-junior': '4875000' });
    const large = withPay(planOf(100), { ...PAY, 'salary-junior': String(Number.MAX_SAFE_INTEGER) });
    expect(payOf(changed(large, 'KWD', KEEP)), 'one too large goes, and hinders nothing').toEqual({
      ...{ cover: 'onCall', salary: 'own', 'salary-lead': '0' },
    });
  });

  it('asks for the pay anew where a kept figure would be an illustrative one, or nobody was asked', () => {
    const illustrative = { ...PAY, salary: 'illustrativeLow' };
    const forgotten = { cover: 'onCall', salary: 'own' };
    expect(payOf(changed(withPay(planOf(100), illustrative), 'JPY', KEEP))).toEqual(forgotten);
    const empty = withPay({ ...planOf(0), budget: { ...planOf(0).budget, rates: [] } }, PAY);
    const result = setIdentity.run(empty, { patch: { currency: 'JPY' } });
    expect(result.ok && payOf(result.value)).toEqual(forgotten);
    const convert = { how: 'convert', rate: '1.1', on: '2027-02-01', rateId: 'r' } as const;
    expect(payOf(changed(withPay(planOf(100), illustrative), 'USD', convert))).toMatchObject({
      ...{ salary: 'illustrativeLow', 'salary-junior': '3300000' },
    });
  });
});

describe('the rate that is offered', () => {
  const planWith = (rates: Plan['budget']['rates']): Plan => {
    const plan = buildPlan();
    return {
      ...plan,
      identity: { ...plan.identity, currency: 'XOF' },
      budget: { ...plan.budget, rates },
    };
  };
  const euro = (on: string, rate: string) => ({ id: on, from: 'EUR', on, rate });

  it('is the inverse of the one the plan has on that day, with nine decimals at most', () => {
    const plan = planWith([euro('2026-01-01', '655.957'), euro('2027-03-01', '660')]);
    expect(offeredRate(plan, 'EUR', '2027-01-01')).toEqual({ rate: '0.00152449', inverseOf: '655.957' });
    expect(offeredRate(plan, 'EUR', '2027-04-01')?.rate).toBe('0.001515152');
  });

  it('is none without a rate of that currency, or where nothing is left of it', () => {
    expect(offeredRate(planWith([euro('2026-01-01', '655.957')]), 'USD', '2027-01-01')).toBeNull();
    expect(offeredRate(planWith([euro('2026-01-01', '100000000000')]), 'EUR', '2027-01-01')).toBeNull();
  });
});
