import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  budgetOf,
  coverageOf,
  ROW_KINDS,
  scenariosOf,
  SPAN_KINDS,
  tableOf,
  totalOf,
  type BudgetResult,
} from '@shared/budget';
import type { Plan } from '@shared/plan/types';
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
      const { costs, funding, secured, sources } = resultOf(plan);
      for (const { months, parts, total } of costs.lines) {
        expect(plus([...months])).toBe(BigInt(total));
        expect(plus(parts.flatMap((part) => [...part.months]))).toBe(BigInt(total));
      }
      for (const paid of [funding, secured]) {
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

const anyCuts = fc.array(fc.nat(10_000), { minLength: 2, maxLength: 2 });

test('a source pays the same beside the others and without them, so that all tell the same of secured money', () => {
  fc.assert(
    fc.property(planArbitrary(), anyCuts, fc.boolean(), (plan, cuts, isByHand) => {
      const settings = { ...plan.budget.settings, allocation: 'byRule' as const };
      const result = resultOf(
        isByHand ? sharedOut(plan, cuts) : { ...plan, budget: { ...plan.budget, settings } },
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

test('the forecast is what was paid, committed and is to come, and what the account pays in all', () => {
  fc.assert(
    fc.property(planArbitrary(), (plan) => {
      const { actuals, cash, horizon } = resultOf(plan);
      for (const { spent, committed, toCome, notSpent, forecast, ...line } of actuals.lines) {
        expect(plus([spent, committed, toCome])).toBe(BigInt(forecast));
        expect([toCome >= 0 && toCome <= line.remaining, notSpent >= 0]).toEqual([true, true]);
        expect(line.planned).toBe(line.plannedToDate + line.remaining);
        // Nothing of the plan is lost but what was paid or ordered beyond it.
        expect(forecast + notSpent).toBeGreaterThanOrEqual(line.planned);
      }
      const status = actuals.statusMonth ?? -1;
      if (status < 0 || status >= horizon.months - 1) return;
      expect(plus([...cash.costs])).toBe(BigInt(actuals.total.forecast));
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
