import { BUDGET_CATEGORIES } from '@shared/catalog/budget-categories';
import {
  FUNDING_STATES,
  LINE_INDEXES,
  LINE_KINDS,
  LINE_NATURES,
  LINE_PHASES,
  LINE_RHYTHMS,
  PAYMENTS,
  SPENDING_KINDS,
} from '@shared/plan/budget';
import { LINE_NOT_SET } from '@shared/plan/budget-defaults';
import type {
  Beginning,
  BudgetLine,
  FundingSource,
  LineBeginning,
  Plan,
  Scenario,
  Spending,
} from '@shared/plan/types';
import {
  aLine,
  anInfrastructureItem,
  aPosition,
  aSource,
  aSpending,
  aTool,
  aTraining,
  planWithMoney,
} from './budget-parts';

/** Chance that gives the same numbers for the same seed. */
export interface Chance {
  /** A whole number from `from` to `to`, both included. */
  readonly whole: (from: number, to: number) => number;
  readonly one: <T>(list: readonly T[]) => T;
  /** True in so many of 100 cases. */
  readonly percent: (of: number) => boolean;
}

/** Chance from a seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    whole,
    one: (list) => {
      const found = list[whole(0, list.length - 1)];
      if (found === undefined) throw new Error('Nothing to choose from.');
      return found;
    },
    percent: (of) => next() * 100 < of,
  };
}

const CATEGORIES = BUDGET_CATEGORIES.map(({ id }) => id);
const CURRENCIES = ['EUR', 'USD', 'JPY', 'KWD'] as const;
type Currency = (typeof CURRENCIES)[number];
/** About what one of a currency is worth in yen. */
const YEN: Readonly<Record<Currency, number>> = { EUR: 165, USD: 150, JPY: 1, KWD: 490 };

/** How large the plan is made. */
export interface RandomSize {
  readonly lines: number;
  readonly sources: number;
  readonly years: number;
}

/**
 * A plan with a budget of every kind of line, source and scenario, in one of four currencies, with amounts a team
 * might have: odd to the smallest unit, so that every rounding shows.
 */
export function randomBudget(seed: number, size: RandomSize): Plan {
  const chance = chanceOf(seed);
  const currency = chance.one(CURRENCIES);
  const scenarios = [0, 1, 2].map((index) => randomScenario(chance, index, size.lines));
  const plan = planWithMoney(
    {
      grades: [1, 2, 3].map((id) => ({
        ...{ id: `grade-${String(id)}`, name: `Grade ${String(id)}` },
        yearly: chance.whole(1_000_000, 9_999_999),
      })),
      positions: list(12, (id) => ({
        ...aPosition({ id, title: `Post ${id}`, share: chance.whole(1, 100), start: start(chance) }),
        ...{ end: chance.percent(30) ? '2030-05-31' : null, paidElsewhere: chance.percent(10) },
        salary: chance.percent(40) ? chance.whole(1_000_000, 9_999_999) : null,
        grade: `grade-${String(chance.whole(1, 3))}`,
      })),
      training: list(6, (id) =>
        aTraining({ id, cost: chance.whole(0, 999_999), yearly: chance.percent(50), start: start(chance) }),
      ),
      tools: list(6, (id) =>
        aTool({ id, ...priced(chance), state: chance.one(['chosen', 'inUse', 'candidate']) }),
      ),
      infrastructure: list(5, (id) =>
        anInfrastructureItem({ id, ...priced(chance), item: chance.one(['premises', 'backup', 'power']) }),
      ),
    },
    {
      settings: {
        ...{ years: size.years, scenario: chance.one(scenarios).id, opening: chance.whole(0, 5_000_000) },
        allocation: 'byRule',
      },
      rates: CURRENCIES.filter((code) => code !== currency).flatMap((from) =>
        [1, 2, 3].map((id) => ({
          ...{
            id: `${from}-${String(id)}`,
            from,
            on: `${String(chance.whole(2026, 2030))}-0${String(chance.whole(1, 9))}-15`,
          },
          rate: randomRate(chance, from, currency),
        })),
      ),
      lines: list(size.lines, (id) => randomLine(chance, id)),
      sources: list(size.sources, (id) => randomSource(chance, id)),
      scenarios,
      spendings: list(size.lines, (id) => randomSpending(chance, id, size.lines)),
    },
  );
  return { ...plan, identity: { ...plan.identity, currency } };
}

const list = <T>(count: number, make: (id: string) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(`n${String(index)}`));

/**
 * A rate two currencies might have, odd to its last decimal. One of 300 KWD for a yen would make amounts of 15 digits,
 * which the formulas of the workbook do not round as the program does (see GUARD there).
 */
function randomRate(chance: Chance, from: Currency, to: Currency): string {
  return ((YEN[from] / YEN[to]) * (chance.whole(500_001, 1_999_999) / 1_000_000)).toFixed(6);
}

/** From a year before the plan to eight years after its start, or not set. */
function start(chance: Chance): Beginning {
  if (chance.percent(20)) return { day: null, task: null };
  const month = String(chance.whole(1, 12)).padStart(2, '0');
  return {
    day: `${String(chance.whole(2026, 2034))}-${month}-${chance.one(['01', '17', '28'])}`,
    task: null,
  };
}

/** The same, or with one of the twelve positions. */
function lineStart(chance: Chance): LineBeginning {
  if (chance.percent(15)) return { ...LINE_NOT_SET, position: `n${String(chance.whole(0, 11))}` };
  return { ...LINE_NOT_SET, ...start(chance) };
}

function priced(chance: Chance): { oneOff: number; yearly: number; start: Beginning } {
  return { oneOff: chance.whole(0, 9_999_999), yearly: chance.whole(0, 999_999), start: start(chance) };
}

function randomLine(chance: Chance, id: string): BudgetLine {
  return aLine({
    ...{ id, name: `=Line ${id}`, category: chance.one(CATEGORIES), kind: chance.one(LINE_KINDS) },
    ...{ phase: chance.one(LINE_PHASES), nature: chance.one(LINE_NATURES), start: lineStart(chance) },
    ...{ months: chance.whole(1, 30), rhythm: chance.one(LINE_RHYTHMS) },
    until: chance.percent(30) ? `${String(chance.whole(2027, 2035))}-06` : null,
    quantity: chance.percent(50) ? chance.whole(1, 20) * 10_000 : chance.whole(1, 300_000),
    ...{ unitCost: chance.whole(1, 5_000_000), currency: chance.one([...CURRENCIES, 'EUR', 'CHF']) },
    share: chance.percent(60) ? 10_000 : chance.whole(1, 10_000),
    ...{ index: chance.one(LINE_INDEXES), taxed: chance.percent(50) },
  });
}

function randomSource(chance: Chance, id: string): FundingSource {
  const received = chance.percent(40) ? chance.whole(1, 3) : 0;
  return aSource({
    ...{ id, name: `Source ${id}`, state: chance.one(FUNDING_STATES), payment: chance.one(PAYMENTS) },
    ...{ amount: chance.whole(1, 900_000_000), currency: chance.one(CURRENCIES) },
    from: `${String(chance.whole(2026, 2031))}-0${String(chance.whole(1, 9))}`,
    ...{ months: chance.whole(1, 60), probability: chance.whole(0, 100) },
    receipts: list(received, (number) => ({
      ...{
        id: `${id}-${number}`,
        on: `${String(chance.whole(2026, 2030))}-0${String(chance.whole(1, 9))}-20`,
      },
      ...{ amount: chance.whole(1, 90_000_000), note: '' },
    })),
  });
}

/** Of the first two years, so that months of every plan are past and months are still to come. */
function randomSpending(chance: Chance, id: string, lines: number): Spending {
  return aSpending({
    ...{ id, line: `line:n${String(chance.whole(0, lines - 1))}`, kind: chance.one(SPENDING_KINDS) },
    on: `${String(chance.whole(2026, 2028))}-0${String(chance.whole(1, 9))}-15`,
    ...{ amount: chance.whole(1, 5_000_000), currency: chance.one(CURRENCIES) },
  });
}

function randomScenario(chance: Chance, index: number, lines: number): Scenario {
  const points = (most: number): number => chance.whole(0, most);
  return {
    ...{ id: `scenario-${String(index)}`, name: '', note: '', kind: 'own' },
    assumptions: {
      ...{ inflation: points(1_200), salaryGrowth: points(1_000), onCost: points(4_000), tax: points(2_500) },
      contingency: Object.fromEntries(
        CATEGORIES.filter(() => chance.percent(40)).map((id) => [id, points(2_000)]),
      ),
      ...{ salaries: chance.whole(7_000, 13_000), prices: chance.whole(7_000, 13_000) },
      leftOut: [`line:n${String(chance.whole(0, lines - 1))}`, 'position:n1', 'contingency:travel'],
    },
  };
}
