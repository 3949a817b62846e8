import { PLAIN_ASSUMPTIONS } from '@shared/plan/defaults';
import { NEW_LINE, NEW_SOURCE } from '@shared/plan/budget-defaults';
import type { BudgetLine, FundingSource, Plan, Scenario } from '@shared/plan/types';

const CATEGORIES = ['staff', 'premises', 'equipment', 'software', 'training', 'travel', 'consultancy'];
const at = <T>(list: readonly [T, ...T[]], index: number): T => list[index % list.length] ?? list[0];

/**
 * The plan with a budget of so many lines over ten years, in three currencies, three scenarios and five sources: of
 * each state one, so that all, promised and secured money differ, and of each rhythm of payment.
 */
export function longBudget(plan: Plan, count: number): Plan {
  const own = plan.identity.currency;
  const foreign = own === 'USD' ? 'EUR' : 'USD';
  const lines = Array.from({ length: count }, (_, index) => lineAt(index, [own, own, foreign, own, 'JPY']));
  return {
    ...plan,
    budget: {
      settings: { years: 10, scenario: 'recommended', allocation: 'byRule', opening: 1_000_000 },
      rates: [
        { id: 'r1', from: foreign, on: '2026-01-01', rate: '0.9234' },
        { id: 'r2', from: foreign, on: '2028-01-01', rate: '0.8911' },
        { id: 'r3', from: 'JPY', on: '2026-01-01', rate: '0.00612' },
      ],
      lines,
      sources: Array.from({ length: 5 }, (_, index) => sourceAt(index, plan)),
      allocations: [],
      spendings: [],
      scenarios: (['lean', 'recommended', 'full'] as const).map(scenarioAt),
    },
  };
}

/** The same plan with three sources for each line, which share it by hand. */
export function sharedByHand(plan: Plan): Plan {
  const { lines, sources, settings } = plan.budget;
  const allocations = lines.flatMap(({ id }, index) =>
    [4_000, 3_500, 2_500].map((share, turn) => ({
      id: `share-${id}-${String(turn)}`,
      source: sources[(index + turn) % sources.length]?.id ?? '',
      line: `line:${id}`,
      share,
    })),
  );
  return {
    ...plan,
    budget: { ...plan.budget, settings: { ...settings, allocation: 'byHand' }, allocations },
  };
}

/** Nine in ten come back; every third is no whole quantity, every third a share, every third follows prices. */
function lineAt(index: number, currencies: readonly [string, ...string[]]): BudgetLine {
  return {
    ...NEW_LINE,
    id: `bench-${String(index)}`,
    name: `Line ${String(index)}`,
    category: CATEGORIES[index % CATEGORIES.length] ?? 'own',
    kind: index % 10 === 0 ? 'oneOff' : 'recurring',
    phase: index % 4 === 0 ? 'startUp' : 'sustainment',
    nature: index % 5 === 0 ? 'capital' : 'running',
    months: 1 + (index % 24),
    rhythm: at(['month', 'month', 'quarter', 'year'], index),
    quantity: index % 3 === 0 ? 15_000 : 20_000,
    unitCost: 12_345 + index * 7,
    currency: at(currencies, index),
    share: index % 3 === 1 ? 7_500 : 10_000,
    index: at(['inflation', 'salary', 'none'], index),
    taxed: index % 2 === 0,
  };
}

function sourceAt(index: number, { identity }: Plan): FundingSource {
  return {
    ...NEW_SOURCE,
    id: `source-${String(index)}`,
    name: `Source ${String(index)}`,
    amount: 500_000_000,
    currency: identity.currency,
    from: identity.startDay.slice(0, 7),
    months: 120,
    state: at(['secured', 'promised', 'requested', 'received', 'identified'], index),
    payment: at(['yearly', 'quarterly', 'monthly', 'atStart'], index),
    categories: index === 4 ? [] : CATEGORIES.slice(index, index + 2),
  };
}

function scenarioAt(kind: 'lean' | 'recommended' | 'full', index: number): Scenario {
  const contingency = { staff: 300, equipment: 1_000, software: 500 };
  const rises = { inflation: 250, salaryGrowth: 300 + index, tax: 1_900, prices: 9_000 + index * 1_000 };
  return { id: kind, name: '', kind, note: '', assumptions: { ...PLAIN_ASSUMPTIONS, ...rises, contingency } };
}
