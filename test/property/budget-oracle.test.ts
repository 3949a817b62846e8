import fc, { type Arbitrary } from 'fast-check';
import { expect, test } from 'vitest';
import { budgetOf, scenariosOf, type Funding } from '@shared/budget';
import { divideRounded } from '@shared/money/round';
import type { Budget, FundingSource, Plan } from '@shared/plan/types';
import { timelineOf } from '@shared/timeline';
import { planArbitrary } from '@test/builders/plan-arbitrary';
import { chanceOf, randomBudget } from '@test/builders/random-budget';
import { plainCosts } from '@test/oracles/cost-oracle';
import { plainFunding } from '@test/oracles/funding-oracle';

type State = FundingSource['state'];
const FIRM: readonly State[] = ['secured', 'received'];
const PROMISED: readonly State[] = [...FIRM, 'promised'];
const ALL: readonly State[] = [...PROMISED, 'requested', 'identified'];

/** Plans of a team, every line of which some sources share by hand, with money in plenty or short by `less`. */
const shared: Arbitrary<Plan> = fc
  .record({
    seed: fc.nat(1_000_000),
    lines: fc.integer({ min: 1, max: 8 }),
    less: fc.constantFrom(1, 10, 1_000, 100_000),
    allocation: fc.constantFrom('byRule', 'byHand'),
  })
  .map(({ seed, lines, less, allocation }) => {
    const plan = randomBudget(seed, { lines, sources: 5, years: 4 });
    const { budget } = plan;
    const sources = budget.sources.map((one) => ({ ...one, amount: Math.ceil(one.amount / less) }));
    return withBudget(plan, {
      settings: { ...budget.settings, allocation },
      ...{ sources, allocations: sharedOut(plan, seed) },
    });
  });

const withBudget = (plan: Plan, change: Partial<Budget>): Plan => ({
  ...plan,
  budget: { ...plan.budget, ...change },
});

/** Two thirds of the lines, posts, tools and reserves shared by the sources, to the whole at most. */
function sharedOut(plan: Plan, seed: number): Budget['allocations'] {
  const chance = chanceOf(seed);
  return budgetOf(plan, timelineOf(plan)).costs.lines.flatMap(({ line: { ref } }) => {
    if (chance.percent(33)) return [];
    let left = 10_000;
    return plan.budget.sources.flatMap(({ id }) => {
      const share = chance.whole(0, left);
      left -= share;
      return share === 0 ? [] : [{ id: `${ref}-${id}`, source: id, line: ref, share }];
    });
  });
}

const anyPlan = fc.oneof(planArbitrary(), shared);
/** Each plan is worked out twice, once slowly. */
const RUNS = { numRuns: 40 };

test('every scenario costs what its payments are, worked out one by one with exact fractions', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const schedule = timelineOf(plan);
      const { base, horizon } = budgetOf(plan, schedule);
      for (const { scenario, costs } of scenariosOf(plan, schedule).rows) {
        const plain = plainCosts({ plan, horizon, assumptions: scenario.assumptions }, { base });
        const tooLarge = costs.problems.filter(({ type }) => type === 'tooLarge').map(({ ref }) => ref);
        for (const { line, months, state } of costs.lines) {
          if (line.origin === 'contingency' || tooLarge.includes(line.ref)) continue;
          const expected = plain.get(line.ref);
          expect(state === 'uncounted').toBe(expected === null);
          if (expected) expect([...months].map(BigInt)).toEqual(expected);
        }
      }
    }),
    RUNS,
  );
});

test('a reserve is its part of what the lines of its category cost, each month, phase and nature by itself', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      for (const { scenario, costs } of scenariosOf(plan, timelineOf(plan)).rows) {
        const { contingency } = scenario.assumptions;
        for (const { line, state, parts } of costs.lines) {
          if (line.origin !== 'contingency' || state !== 'counted') continue;
          const inside = costs.lines.filter(
            (one) => one.line.category === line.id && one.line.origin !== 'contingency',
          );
          for (const { phase, nature, months } of parts) {
            const same = inside
              .flatMap((one) => one.parts)
              .filter((part) => part.phase === phase && part.nature === nature);
            const expected = [...months.keys()].map((place) => {
              const base = same.reduce((all, part) => all + BigInt(part.months[place] ?? 0), 0n);
              return divideRounded(base * BigInt(contingency[line.id] ?? 0), 10_000n);
            });
            expect([...months].map(BigInt)).toEqual(expected);
          }
        }
      }
    }),
    RUNS,
  );
});

test('all, promised and secured money pay what the rules say, worked out month by month', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const result = budgetOf(plan, timelineOf(plan));
      if (!Number.isSafeInteger(result.costs.total)) return;
      const cases: readonly (readonly [Funding, readonly State[]])[] = [
        [result.funding, ALL],
        [result.promised, PROMISED],
        [result.secured, FIRM],
      ];
      for (const [funding, states] of cases) {
        const plain = plainFunding(result, plan.budget, states);
        const payers = plan.budget.sources.filter(({ state }) => states.includes(state));
        expect(funding.sources.map(({ source }) => source.id)).toEqual(payers.map(({ id }) => id));
        for (const { source, pays, missing, paid, left, amount } of funding.sources) {
          const none = [...pays].map(() => 0n);
          expect([...pays].map(BigInt)).toEqual(plain.pays.get(source.id) ?? none);
          expect(BigInt(missing)).toBe(plain.missing.get(source.id) ?? 0n);
          expect(paid + left).toBe(amount);
        }
        for (const { ref, uncovered, paidBy } of funding.lines) {
          const none = [...uncovered].map(() => 0n);
          expect([...uncovered].map(BigInt)).toEqual(plain.uncovered.get(ref) ?? none);
          const expected = payers.flatMap(({ id }) => {
            const paid = plain.paid.get(`${ref} ${id}`);
            return paid && paid.amount > 0n ? [{ source: id, ...paid }] : [];
          });
          expect(paidBy.map((one) => ({ ...one, ...asBigInt(one) }))).toEqual(expected);
        }
      }
    }),
    RUNS,
  );
});

const asBigInt = ({ amount, against }: { amount: number; against: number }) => ({
  amount: BigInt(amount),
  against: BigInt(against),
});
