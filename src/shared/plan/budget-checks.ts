import { ON_CALL_LINE } from './budget';
import { monthNumber } from './months';
import { unknownStarts } from './staffing-checks';
import type { Allocation, Budget, FundingSource, Plan } from './types';

/** A fault inside the budget. `where` is a path in the file, `id` what is wrong there. */
export interface BudgetFault {
  readonly type:
    | 'unknownLine'
    | 'unknownSource'
    | 'unknownScenario'
    | 'unknownStakeholder'
    | 'unknownTask'
    | 'unknownPosition'
    | 'overAllocated';
  readonly id: string;
  readonly where: string;
}

/** The whole, in basis points. */
const WHOLE = 10_000;

/**
 * Every fault that leaves the budget meaningless: names of lines, sources, scenarios, stakeholders, tasks or
 * positions that are not there, and a line of which sources pay more than the whole in some month. A currency without
 * an exchange rate is none: the budget says so where it counts.
 */
export function budgetFaults(
  plan: Pick<Plan, 'budget' | 'timeline' | 'stakeholders' | 'staffing'>,
): readonly BudgetFault[] {
  const { budget, timeline, stakeholders, staffing } = plan;
  const { settings, lines, sources, allocations, spendings, scenarios } = budget;
  const isLine = lineTest(plan);
  const tasks = new Set(timeline.tasks.map(({ id }) => id));
  const positions = new Set(staffing.positions.map(({ id }) => id));
  const bodies = new Set(stakeholders.register.map(({ id }) => id));
  const known = new Set(sources.map(({ id }) => id));
  const onLine = (line: string, where: string): BudgetFault[] =>
    isLine(line) ? [] : [{ type: 'unknownLine', id: line, where }];
  return [
    ...unknownStarts('budget.lines', lines, tasks),
    ...lines.flatMap(({ id, start: { position } }) =>
      position === null || positions.has(position)
        ? []
        : [{ type: 'unknownPosition' as const, id: position, where: `budget.lines.${id}.start` }],
    ),
    ...sources.flatMap(({ id, stakeholder }) =>
      stakeholder === null || bodies.has(stakeholder)
        ? []
        : [{ type: 'unknownStakeholder' as const, id: stakeholder, where: `budget.sources.${id}` }],
    ),
    ...allocations.flatMap(({ id, source, line }) => [
      ...onLine(line, `budget.allocations.${id}.line`),
      ...(known.has(source)
        ? []
        : [{ type: 'unknownSource' as const, id: source, where: `budget.allocations.${id}.source` }]),
    ]),
    ...spendings.flatMap(({ id, line }) => onLine(line, `budget.spendings.${id}.line`)),
    ...scenarios.flatMap(({ id, assumptions }) =>
      assumptions.leftOut.flatMap((line) => onLine(line, `budget.scenarios.${id}.assumptions.leftOut`)),
    ),
    ...(scenarios.some(({ id }) => id === settings.scenario)
      ? []
      : [
          {
            type: 'unknownScenario' as const,
            id: settings.scenario,
            where: 'budget.settings.scenario',
          },
        ]),
    ...overAllocatedLines(budget).map((line) => ({
      type: 'overAllocated' as const,
      id: line,
      where: 'budget.allocations',
    })),
  ];
}

/**
 * Whether a line of the worksheet is there, by its name: `line:ID`, or one that staffing feeds. The reserve of
 * a category always is: categories are catalog ids. So is pay for being on call, whatever hours are chosen now.
 */
export function lineTest({ budget, staffing }: Pick<Plan, 'budget' | 'staffing'>): (line: string) => boolean {
  const { positions, training, tools, infrastructure } = staffing;
  const lists = { line: budget.lines, position: positions, training, tool: tools, infrastructure };
  const known = new Set(
    Object.entries(lists).flatMap(([kind, list]) => list.map(({ id }) => `${kind}:${id}`)),
  );
  return (line) => line.startsWith('contingency:') || line === ON_CALL_LINE || known.has(line);
}

interface Turn {
  readonly month: number;
  readonly share: number;
}

/**
 * Lines of which sources pay more than the whole in some month, each named once, in the order of the
 * allocations. Shares of one line count together where the months of their sources overlap.
 */
export function overAllocatedLines({
  allocations,
  sources,
}: {
  readonly allocations: readonly Allocation[];
  readonly sources: readonly Pick<FundingSource, 'id' | 'from' | 'months'>[];
}): readonly string[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const turns = new Map<string, Turn[]>();
  for (const { line, source, share } of allocations) {
    const paying = byId.get(source);
    if (!paying) continue;
    const first = monthNumber(paying.from);
    const list = turns.get(line) ?? [];
    list.push({ month: first, share }, { month: first + paying.months, share: -share });
    turns.set(line, list);
  }
  return [...turns].filter(([, list]) => highest(list) > WHOLE).map(([line]) => line);
}

/** Highest sum of shares at a time; what ends with a month makes room for what begins with the next. */
function highest(turns: readonly Turn[]): number {
  let sum = 0;
  let most = 0;
  for (const { share } of turns.toSorted((a, b) => a.month - b.month || a.share - b.share)) {
    sum += share;
    most = Math.max(most, sum);
  }
  return most;
}

/** Every place of the budget that names a person. */
export function budgetPeople({
  budget,
}: {
  readonly budget: Budget;
}): readonly { readonly id: string | null; readonly where: string }[] {
  return budget.lines.map(({ id, owner }) => ({ id: owner, where: `budget.lines.${id}.owner` }));
}
