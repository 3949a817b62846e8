import { NEW_LINE, NEW_SOURCE } from '@shared/plan/budget-defaults';
import { EMPTY_BUDGET, EMPTY_STAFFING } from '@shared/plan/defaults';
import { NEW_INFRASTRUCTURE, NEW_POSITION, NEW_TOOL, NEW_TRAINING } from '@shared/plan/staffing-defaults';
import type {
  Allocation,
  Budget,
  BudgetLine,
  FundingSource,
  InfrastructureItem,
  Plan,
  Position,
  Scenario,
  Spending,
  Staffing,
  Tool,
  TrainingEntry,
} from '@shared/plan/types';
import { aPlan } from './plan-parts';

/** A plan with these positions, tools and the like, and these lines, sources and the like. */
export function planWithMoney(
  staffing: Partial<Staffing>,
  budget: Partial<Budget> = {},
  change: Partial<Plan> = {},
): Plan {
  return aPlan({
    ...{ staffing: { ...EMPTY_STAFFING, ...staffing }, budget: { ...EMPTY_BUDGET, ...budget } },
    ...change,
  });
}

/** Lists of staffing and budget, each entry as far as it differs from what its builder below makes. */
export interface MoneyParts {
  readonly positions?: readonly Partial<Position>[];
  readonly training?: readonly Partial<TrainingEntry>[];
  readonly tools?: readonly Partial<Tool>[];
  readonly infrastructure?: readonly Partial<InfrastructureItem>[];
  readonly lines?: readonly Partial<BudgetLine>[];
  readonly sources?: readonly Partial<FundingSource>[];
  readonly spendings?: readonly Partial<Spending>[];
}

/** A plan that has nothing but these entries. */
export function planOfParts({
  positions = [],
  training = [],
  tools = [],
  infrastructure = [],
  lines = [],
  sources = [],
  spendings = [],
}: MoneyParts): Plan {
  return planWithMoney(
    {
      positions: positions.map((one) => aPosition(one)),
      training: training.map((one) => aTraining(one)),
      tools: tools.map((one) => aTool(one)),
      infrastructure: infrastructure.map((one) => anInfrastructureItem(one)),
    },
    {
      lines: lines.map((one) => aLine(one)),
      sources: sources.map((one) => aSource(one)),
      spendings: spendings.map((one) => aSpending(one)),
    },
  );
}

/** A full-time position without a person. */
export function aPosition(change: Partial<Position> = {}): Position {
  return { ...NEW_POSITION, id: 'position-1', ...change };
}

export function aTraining(change: Partial<TrainingEntry> = {}): TrainingEntry {
  return { ...NEW_TRAINING, id: 'training-1', title: 'Memory forensics', ...change };
}

export function aTool(change: Partial<Tool> = {}): Tool {
  return { ...NEW_TOOL, id: 'tool-1', name: 'Ticket system', ...change };
}

export function anInfrastructureItem(change: Partial<InfrastructureItem> = {}): InfrastructureItem {
  return { ...NEW_INFRASTRUCTURE, id: 'infrastructure-1', ...change };
}

/** One laptop at 1,200.00 EUR. */
export function aLine(change: Partial<BudgetLine> = {}): BudgetLine {
  const named = { id: 'line-1', name: 'Laptops', category: 'equipment', currency: 'EUR' };
  return { ...NEW_LINE, ...named, unitCost: 120_000, ...change };
}

/** The ministry pays a year from January 2027, half as sure as can be. */
export function aSource(change: Partial<FundingSource> = {}): FundingSource {
  const named = { id: 'source-1', name: 'Ministry', currency: 'EUR', from: '2027-01' };
  return { ...NEW_SOURCE, ...named, state: 'promised', amount: 10_000_000, probability: 50, ...change };
}

/** The source pays half of the line. */
export function anAllocation(change: Partial<Allocation> = {}): Allocation {
  return { id: 'allocation-1', source: 'source-1', line: 'line:line-1', share: 5_000, ...change };
}

export function aSpending(change: Partial<Spending> = {}): Spending {
  const what = {
    line: 'line:line-1',
    on: '2027-02-01',
    kind: 'spent',
    amount: 100,
    currency: 'EUR',
  } as const;
  return { ...what, id: 'spending-1', note: '', ...change };
}

/** The scenario of a new plan under another id. */
export function aScenario(change: Partial<Scenario> = {}): Scenario {
  const [first] = EMPTY_BUDGET.scenarios;
  if (!first) throw new Error('A new plan has a scenario.');
  return { ...first, id: 'lean', kind: 'lean', ...change };
}
