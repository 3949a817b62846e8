import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  budgetOf,
  coverageOf,
  expectedOf,
  monthOfPlace,
  ROW_KINDS,
  scenariosOf,
  SPAN_KINDS,
  tableOf,
  totalOf,
  type BudgetResult,
} from '@shared/budget';
import { convert } from '@shared/money/convert';
import { divideRounded } from '@shared/money/round';
import { NEW_SOURCE } from '@shared/plan/budget-defaults';
import { PLAIN_ASSUMPTIONS } from '@shared/plan/defaults';
import type { FundingSource, Plan } from '@shared/plan/types';
import { timelineOf } from '@shared/timeline';
import { planArbitrary } from '@test/builders/plan-arbitrary';

const resultOf = (plan: Plan): BudgetResult => budgetOf(plan, timelineOf(plan));
const plus = (amounts: readonly number[]): bigint =>
  amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);

test('every table of every plan adds up to the same total, by rows and by columns', () => {
  fc.assert(
    fc.property(planArbitrary(), (plan) => {
      const { costs, horizon } = resultOf(plan);
      const whole = plus(costs.lines.flatMap(({ months }) => [...months]));
      for (const rows of ROW_KINDS) {
        for (const columns of SPAN_KINDS) {
          const table = tableOf(costs, horizon, { rows, columns });
          expect(plus(table.rows.flatMap(({ cells }) => cells))).toBe(whole);
          expect(plus(table.rows.map(({ total }) => total))).toBe(whole);
          expect(plus(table.columns)).toBe(whole);
          expect(BigInt(table.total)).toBe(whole);
        }
      }
    }),
  );
});

test('parts of a line add up to it, and what sources pay and nobody pays adds up to the costs', () => {
  fc.assert(
    fc.property(planArbitrary(), (plan) => {
      const { costs, funding, promised, secured, sources } = resultOf(plan);
      for (const { months, parts, total } of costs.lines) {
        expect(plus([...months])).toBe(BigInt(total));
        expect(plus(parts.flatMap((part) => [...part.months]))).toBe(BigInt(total));
      }
      const totals = new Map(costs.lines.map(({ line, total }) => [line.ref, total]));
      for (const paid of [funding, promised, secured]) {
        for (const { ref, paidBy, uncovered, uncoveredTotal } of paid.lines) {
          expect(plus([...paidBy.map(({ amount }) => amount), uncoveredTotal])).toBe(
            BigInt(totals.get(ref) ?? -1),
          );
          expect(plus([...uncovered])).toBe(BigInt(uncoveredTotal));
        }
        expect(plus(paid.lines.map((line) => line.uncoveredTotal))).toBe(BigInt(paid.uncoveredTotal));
        expect(plus(Object.values(paid.uncoveredByPhase))).toBe(BigInt(paid.uncoveredTotal));
        costs.months.forEach((cost, month) => {
          const payers = paid.sources.map(({ pays }) => pays[month] ?? 0);
          expect(plus(payers) + BigInt(paid.uncovered[month] ?? 0)).toBe(BigInt(cost));
        });
        for (const { amount, paid: given, left, pays } of paid.sources) {
          expect([left >= 0, given + left, totalOf(pays)]).toEqual([true, amount, given]);
        }
      }
      for (const { amount, payments } of sources) {
        expect(plus(payments.map((payment) => payment.amount))).toBe(BigInt(amount));
      }
    }),
  );
});

/** The plan with each line given to its sources by hand, in parts that are the whole together. */
function sharedOut(plan: Plan, cuts: readonly number[]): Plan {
  const { sources, settings } = plan.budget;
  const ends = [...cuts.slice(0, sources.length - 1).toSorted((a, b) => a - b), 10_000];
  const allocations = resultOf(plan).costs.lines.flatMap(({ line: { ref } }) =>
    sources.flatMap(({ id }, index) => {
      const share = (ends[index] ?? 0) - (ends[index - 1] ?? 0);
      return share > 0 ? [{ id: `${ref}-${id}`, source: id, line: ref, share }] : [];
    }),
  );
  return {
    ...plan,
    budget: { ...plan.budget, settings: { ...settings, allocation: 'byHand' }, allocations },
  };
}

/** The plan with three sources of so much money over all its months. */
function threeSources(plan: Plan, states: readonly FundingSource['state'][], amount: number): Plan {
  const { horizon } = resultOf(plan);
  const terms = { currency: plan.identity.currency, from: horizon.first, months: horizon.months, amount };
  const sources = states.map((state, index) => {
    const id = String(index);
    return { ...NEW_SOURCE, ...terms, id, name: id, state };
  });
  return { ...plan, budget: { ...plan.budget, sources } };
}

const anyCuts = fc.array(fc.nat(10_000), { minLength: 2, maxLength: 2 });

const STATES = ['secured', 'promised', 'requested', 'received'] as const;
const anyStates = fc.shuffledSubarray([...STATES], { minLength: 3, maxLength: 3 });
const anyAmount = fc.constantFrom(0, 10_000, 100_000_000, 1_000_000_000_000);

test('a source pays the same beside the others and without them, so that all tell the same of secured money', () => {
  fc.assert(
    fc.property(planArbitrary(), anyStates, anyAmount, anyCuts, fc.boolean(), (...given) => {
      const [plan, states, amount, cuts, isByHand] = given;
      const paid = threeSources(plan, states, amount);
      const settings = { ...plan.budget.settings, allocation: 'byRule' as const };
      const result = resultOf(
        isByHand ? sharedOut(paid, cuts) : { ...paid, budget: { ...paid.budget, settings } },
      );
      const { costs, funding, promised, secured } = result;
      const covered = coverageOf(result, 'all').map((span) => span.covered);
      const firm = plus(covered.map((one) => one.secured));
      const sure = firm + plus(covered.map((one) => one.promised));
      expect(BigInt(secured.uncoveredTotal)).toBe(BigInt(costs.total) - firm);
      expect(BigInt(promised.uncoveredTotal)).toBe(BigInt(costs.total) - sure);
      const all = new Map(funding.sources.map((one) => [one.source.id, one]));
      for (const one of [...secured.sources, ...promised.sources])
        expect(one).toEqual(all.get(one.source.id));
    }),
  );
});

test('by hand, whole shares of sources with enough money leave nothing of a line, each to its unit a month', () => {
  fc.assert(
    fc.property(planArbitrary(), anyCuts, (plan, cuts) => {
      const { horizon, costs } = resultOf(plan);
      const enough = 1_000_000_000_000_000;
      const shared = sharedOut(threeSources(plan, ['secured', 'promised', 'requested'], enough), cuts);
      const { funding } = resultOf(shared);
      expect(funding.uncoveredTotal).toBe(0);
      for (const { line, parts, total } of costs.lines) {
        const { paidBy } = funding.lines.find(({ ref }) => ref === line.ref) ?? { paidBy: [] };
        const roundings = BigInt(parts.length * horizon.months) * 10_000n;
        for (const { source, share } of shared.budget.allocations.filter((one) => one.line === line.ref)) {
          const amount = paidBy.find((one) => one.source === source)?.amount ?? 0;
          const off = BigInt(amount) * 10_000n - BigInt(total) * BigInt(share);
          expect(off <= roundings && off >= -roundings).toBe(true);
        }
      }
    }),
  );
});

/** The plan with two rates of each currency, in which nothing but the rate changes a price. */
function plainlyPriced(plan: Plan, rate: string): Plan {
  const { identity, budget } = plan;
  const rates = ['EUR', 'USD', 'JPY', 'KWD']
    .filter((from) => from !== identity.currency)
    .flatMap((from) => [
      { id: `${from}-1`, from, on: '2026-01-01', rate: '0.9234' },
      { id: `${from}-2`, from, on: '2028-01-01', rate },
    ]);
  const lines = budget.lines.map((line) => ({ ...line, quantity: 10_000, share: 10_000 }));
  const scenarios = budget.scenarios.map((one) => ({ ...one, assumptions: PLAIN_ASSUMPTIONS }));
  return { ...plan, budget: { ...budget, rates, lines, scenarios } };
}

const anyRate = fc.constantFrom('1', '0.000037', '655.957', '3.141592653');

test('a price in any currency is converted once, and what is spread over months or comes in parts is the whole', () => {
  fc.assert(
    fc.property(planArbitrary(), anyRate, (given, rate) => {
      const { identity, budget } = plainlyPriced(given, rate);
      const { costs, horizon, sources, problems } = resultOf({ ...given, budget });
      const rates = budget.rates.map((one) => ({ ...one, to: identity.currency }));
      const worth = (amount: number, currency: string, on: string): bigint => {
        const money = { amount, currency, on };
        const found = convert(money, { to: identity.currency, rates, planCurrency: identity.currency });
        return found.ok ? BigInt(found.value.money.amount) : 0n;
      };
      for (const { line, months, state } of costs.lines) {
        const [term, ...others] = line.terms;
        if (term?.kind !== 'oneOff' || others.length > 0 || state !== 'counted') continue;
        const outside = costs.problems.flatMap((one) =>
          one.type === 'outside' && one.ref === line.ref ? [one.amount] : [],
        );
        const place = Math.min(Math.max(term.from, 0), horizon.months - 1);
        const whole = worth(term.unitCost, term.currency, `${monthOfPlace(horizon, place)}-01`);
        expect(plus([...months, ...outside])).toBe(whole);
      }
      const refused = problems.flatMap(({ type, ref }) => (type === 'tooLarge' ? [ref] : []));
      for (const { source, terms, payments, amount } of sources) {
        if (refused.includes(`source:${source.id}`)) continue;
        const planned = worth(source.amount, source.currency, `${source.from}-01`);
        expect(plus(terms.map((one) => one.amount))).toBe(planned);
        expect(plus(payments.map((one) => one.amount))).toBe(BigInt(amount));
      }
    }),
  );
});

test('the months of a year of a post are its salary', () => {
  fc.assert(
    fc.property(planArbitrary(), (given) => {
      const { costs, horizon } = resultOf(plainlyPriced(given, '1'));
      for (const { line, months, state } of costs.lines) {
        const [term] = line.terms;
        if (term?.kind !== 'salary' || state !== 'counted') continue;
        const exact = BigInt(term.unitCost) * BigInt(term.quantity) * BigInt(term.share);
        for (let first = 0; first < horizon.months; first += 12) {
          if (term.from > first || term.to < first + 11) continue;
          expect(plus([...months.subarray(first, first + 12)])).toBe(divideRounded(exact, 100_000_000n));
        }
      }
    }),
  );
});

test('the forecast is what was paid, committed and is to come, and what the account pays in all', () => {
  fc.assert(
    fc.property(planArbitrary(), (plan) => {
      const { actuals, cash, horizon } = resultOf(plan);
      const recorded = new Set(plan.budget.spendings.map(({ line }) => line));
      for (const { spent, committed, toCome, notSpent, forecast, ...line } of actuals.lines) {
        expect(plus([spent, committed, toCome])).toBe(BigInt(forecast));
        expect([toCome >= 0 && toCome <= line.planned, notSpent >= 0]).toEqual([true, true]);
        if (!recorded.has(line.ref)) expect([forecast, notSpent]).toEqual([line.planned, 0]);
        expect(line.planned).toBe(line.plannedToDate + line.remaining);
        // Nothing of the plan is lost but what was paid or ordered beyond it.
        expect(forecast + notSpent).toBeGreaterThanOrEqual(line.planned);
      }
      const status = actuals.statusMonth;
      if (status === null || status >= horizon.months - 1) return;
      expect(plus([...cash.costs])).toBe(BigInt(actuals.total.forecast));
    }),
  );
});

test('what is expected of a source is what has come, and the rest times its chance, rounded once', () => {
  fc.assert(
    fc.property(planArbitrary(), (plan) => {
      for (const money of resultOf(plan).sources) {
        const { source, payments } = money;
        const of = (isReceived: boolean): bigint =>
          plus(payments.filter(({ received }) => received === isReceived).map(({ amount }) => amount));
        const percent = source.state === 'received' ? 100 : source.probability;
        const toCome = divideRounded(of(false) * BigInt(percent), 100n);
        expect(BigInt(expectedOf(money))).toBe(of(true) + toCome);
      }
    }),
  );
});

test('by rule, no source has ever paid more than was due or had come by then', () => {
  fc.assert(
    fc.property(planArbitrary(), (plan) => {
      const settings = { ...plan.budget.settings, allocation: 'byRule' as const };
      const { funding, sources } = resultOf({ ...plan, budget: { ...plan.budget, settings } });
      sources.forEach(({ terms, payments }, index) => {
        const pays = funding.sources[index]?.pays ?? new Float64Array();
        const received = payments.filter((payment) => payment.received);
        for (let month = 0; month < pays.length; month += 1) {
          const [due = 0, come = 0] = [terms, received].map((list) =>
            list.reduce((sum, { place, amount }) => (place <= month ? sum + amount : sum), 0),
          );
          expect(totalOf(pays, 0, month + 1)).toBeLessThanOrEqual(Math.max(due, come));
        }
      });
    }),
  );
});

test('the order of the lines changes nothing', () => {
  fc.assert(
    fc.property(planArbitrary(), (plan) => {
      const { budget, staffing } = plan;
      const turned: Plan = {
        ...plan,
        staffing: {
          ...staffing,
          positions: staffing.positions.toReversed(),
          tools: staffing.tools.toReversed(),
        },
        budget: { ...budget, lines: budget.lines.toReversed() },
      };
      const [one, other] = [resultOf(plan), resultOf(turned)];
      expect(other.costs.months).toEqual(one.costs.months);
      expect(other.funding.uncovered).toEqual(one.funding.uncovered);
      expect(other.cash).toEqual(one.cash);
      const byRef = ({ funding }: BudgetResult): object =>
        Object.fromEntries(funding.lines.map((line) => [line.ref, line]));
      expect(byRef(other)).toEqual(byRef(one));
    }),
  );
});

test('every scenario of every plan can be counted, and the plan is one of them', () => {
  fc.assert(
    fc.property(planArbitrary(), (plan) => {
      const { rows } = scenariosOf(plan, timelineOf(plan));
      expect(rows.filter(({ isPlan }) => isPlan).map(({ difference }) => difference)).toEqual([0]);
      for (const { years, total } of rows) expect(plus(years)).toBe(BigInt(total));
    }),
  );
});
