import fc, { type ArrayConstraints, type Arbitrary } from 'fast-check';
import type { z } from 'zod';
import { overAllocatedLines } from '@shared/plan/budget-checks';
import { lineBeginning, lineRef, ON_CALL_LINE } from '@shared/plan/budget';
import { LINE_NOT_SET } from '@shared/plan/budget-defaults';
import { currency, decimal, month } from '@shared/plan/money-fields';
import { beginning } from '@shared/plan/staffing';
import type { Allocation, Budget, FundingSource, Plan, Position, Staffing } from '@shared/plan/types';
import { anyPlace } from './consistent-timeline';

/** Lists of staffing and budget that are longer than others: positions report to each other, lines are paid. */
export const MONEY_LENGTHS: Readonly<Record<string, ArrayConstraints>> = {
  'staffing.positions': { minLength: 1, maxLength: 5 },
  'staffing.grades': { minLength: 1, maxLength: 3 },
  'budget.lines': { minLength: 1, maxLength: 4 },
  'budget.sources': { minLength: 1, maxLength: 3 },
  'budget.allocations': { minLength: 1, maxLength: 4 },
  'budget.spendings': { minLength: 1, maxLength: 4 },
  'budget.scenarios': { minLength: 1, maxLength: 3 },
  ...{ 'staffing.skills': { maxLength: 2 }, 'staffing.training': { maxLength: 2 } },
  ...{ 'staffing.tools': { maxLength: 2 }, 'staffing.infrastructure': { maxLength: 2 } },
};

/** References as places in their lists, for `consistentMoney` to turn into ids. */
export const MONEY_PATHS: Readonly<Record<string, Arbitrary<unknown>>> = {
  'staffing.positions[].reportsTo': fc.option(anyPlace),
  'staffing.positions[].backup': fc.option(anyPlace),
  'staffing.positions[].grade': fc.option(anyPlace),
  'staffing.training[].position': fc.option(anyPlace),
  'budget.settings.scenario': anyPlace,
  'budget.sources[].stakeholder': fc.option(anyPlace),
  'budget.allocations[].source': anyPlace,
};

const KINDS = ['line', 'line', 'position', 'training', 'tool', 'infrastructure', 'contingency'] as const;
const anyMonth = fc
  .tuple(fc.integer({ min: 2024, max: 2031 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);

/** Fields of money whose meaning the schema's type alone does not tell. */
export const MONEY_SCHEMAS: readonly (readonly [z.core.$ZodType, Arbitrary<unknown>])[] = [
  [month, anyMonth],
  [currency, fc.constantFrom('EUR', 'USD', 'JPY', 'KWD')],
  [decimal, fc.constantFrom('1', '0.9234', '655.957', '1.000000001')],
  [
    lineRef,
    fc.oneof(
      { weight: 7, arbitrary: fc.tuple(fc.constantFrom(...KINDS), anyPlace).map((parts) => parts.join(':')) },
      { weight: 1, arbitrary: fc.constant(ON_CALL_LINE) },
    ),
  ],
  [
    beginning,
    fc.oneof(
      fc.constant({ day: null, task: null }),
      fc.constantFrom('2027-02-28', '2028-02-29').map((day) => ({ day, task: null })),
      anyPlace.map((task) => ({ day: null, task })),
    ),
  ],
  [
    lineBeginning,
    fc.oneof(
      fc.constant(LINE_NOT_SET),
      fc.constantFrom('2027-02-28', '2028-02-29').map((day) => ({ ...LINE_NOT_SET, day })),
      anyPlace.map((task) => ({ ...LINE_NOT_SET, task })),
      anyPlace.map((position) => ({ ...LINE_NOT_SET, position })),
    ),
  ],
];

type Entries = readonly { readonly id: string }[];

function idAt(list: Entries, place: string | null): string | null {
  return place === null ? null : (list[Number(place) % Math.max(1, list.length)]?.id ?? null);
}

/** The plan with the references of staffing and budget pointing to what is there, and no line paid twice. */
export function consistentMoney(plan: Plan): Plan {
  const { tasks } = plan.timeline;
  const begun = <T extends { readonly start: Position['start'] }>(entry: T): T => ({
    ...entry,
    start: { ...entry.start, task: idAt(tasks, entry.start.task) },
  });
  const staffing = placedStaffing(plan.staffing, begun);
  return { ...plan, staffing, budget: placedBudget({ ...plan, staffing }, begun) };
}

type Begun = <T extends { readonly start: Position['start'] }>(entry: T) => T;

function placedStaffing(staffing: Staffing, begun: Begun): Staffing {
  const { positions, grades, training, tools, infrastructure } = staffing;
  const placed = positions.map((entry) => {
    const backup = idAt(positions, entry.backup);
    return begun({
      ...entry,
      reportsTo: idAt(positions, entry.reportsTo),
      backup: backup === entry.id ? null : backup,
      grade: idAt(grades, entry.grade),
    });
  });
  return {
    ...staffing,
    positions: withoutCircles(placed),
    training: training.map((entry) => begun({ ...entry, position: idAt(positions, entry.position) })),
    tools: tools.map(begun),
    infrastructure: infrastructure.map(begun),
  };
}

function placedBudget({ budget, staffing, stakeholders }: Plan, begun: Begun): Budget {
  const { positions, training, tools, infrastructure } = staffing;
  const lists: Readonly<Record<string, Entries>> = {
    ...{ line: budget.lines, position: positions, training, tool: tools, infrastructure },
  };
  const lineAt = (name: string): string => {
    const [kind = '', place = ''] = name.split(':');
    if (kind === 'cover') return ON_CALL_LINE;
    const id = idAt(lists[kind] ?? [], place);
    return id === null ? 'contingency:equipment' : `${kind}:${id}`;
  };
  const sources = budget.sources.map((entry) => ({
    ...entry,
    stakeholder: idAt(stakeholders.register, entry.stakeholder),
  }));
  const allocations = budget.allocations.flatMap((entry) => {
    const source = idAt(sources, entry.source);
    return source === null ? [] : [{ ...entry, source, line: lineAt(entry.line) }];
  });
  return {
    ...budget,
    settings: {
      ...budget.settings,
      scenario: idAt(budget.scenarios, budget.settings.scenario) ?? '',
    },
    lines: budget.lines.map(begun).map((entry) => ({
      ...entry,
      start: { ...entry.start, position: idAt(positions, entry.start.position) },
    })),
    sources,
    allocations: withinWhole(allocations, sources),
    spendings: budget.spendings.map((entry) => ({ ...entry, line: lineAt(entry.line) })),
    scenarios: budget.scenarios.map((entry) => ({
      ...entry,
      assumptions: {
        ...entry.assumptions,
        leftOut: [...new Set(entry.assumptions.leftOut.map(lineAt))],
      },
    })),
  };
}

/** Drops allocations one after the other that would pay a line more than whole. */
function withinWhole(
  allocations: readonly Allocation[],
  sources: readonly FundingSource[],
): readonly Allocation[] {
  return allocations.reduce<readonly Allocation[]>((kept, entry) => {
    const next = [...kept, entry];
    return overAllocatedLines({ allocations: next, sources }).length === 0 ? next : kept;
  }, []);
}

/** Takes superiors away, one after the other, where a position would report to itself. */
function withoutCircles(positions: readonly Position[]): readonly Position[] {
  const above = new Map<string, string | null>();
  return positions.map((entry) => {
    let at = entry.reportsTo;
    while (at !== null && at !== entry.id) at = above.get(at) ?? null;
    const reportsTo = at === entry.id ? null : entry.reportsTo;
    above.set(entry.id, reportsTo);
    return { ...entry, reportsTo };
  });
}
