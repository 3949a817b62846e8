import { castDraft, original, type Draft } from 'immer';
import { assumptions, budget, budgetLine, exchangeRate, fundingSource, spending } from '../plan/budget';
import { lineTest, overAllocatedLines } from '../plan/budget-checks';
import type {
  Assumptions,
  Budget,
  BudgetLine,
  ExchangeRate,
  FundingSource,
  Plan,
  Scenario,
  Spending,
} from '../plan/types';
import { defineCommand, notFound, type CommandError } from './command';
import { listCommands } from './list-commands';
import { manyCommands } from './many-commands';
import { forgetLines } from './money-forget';
import { placesOf } from './places-of';
import { schemaFault } from './schema-fault';
import { startFault } from './staffing';
import { needingRate } from './unrated';

/** Sets how many years the worksheets look ahead, how sources are allocated, or what lies in the account. */
export const setBudget = defineCommand<{ readonly patch: Partial<Omit<Budget['settings'], 'scenario'>> }>({
  id: 'budget.set',
  mergeKey: ({ patch }) => `budget:${Object.keys(patch).join()}`,
  edit(draft, { patch }) {
    Object.assign(draft.budget.settings, patch);
    return schemaFault(budget.shape.settings, draft.budget.settings);
  },
});

/**
 * Dated exchange rates. Refused are one of the plan's own currency and a second one of a currency and a day; the last
 * rate of a currency stays with that currency while something counts by it.
 */
export const rateCommands = listCommands<ExchangeRate>({
  name: 'rate',
  list: (draft) => draft.budget.rates,
  entry: exchangeRate,
  refuse(draft, { id, from, on }) {
    const { budget, identity } = draft;
    if (from === identity.currency) return { type: 'invalid', field: 'from' };
    const isTwice = budget.rates.some((rate) => rate.id !== id && rate.from === from && rate.on === on);
    if (isTwice) return { type: 'invalid', field: 'on' };
    const before = original(draft).budget.rates.find((rate) => rate.id === id);
    return before === undefined || before.from === from ? undefined : neededRate(original(draft), id);
  },
  refuseRemove: (draft, id) => neededRate(original(draft), id),
});

function neededRate(plan: Plan, id: string): CommandError | undefined {
  return needingRate(plan, id).length > 0 ? { type: 'invalid', field: 'from' } : undefined;
}

/** Typed lines of the budget. A line on which money was spent or committed cannot be removed. */
export const budgetLineCommands = manyCommands<BudgetLine>({
  name: 'budgetLine',
  list: (draft) => draft.budget.lines,
  entry: budgetLine,
  refuse(draft, touched) {
    const known = placesOf(draft.staffing.positions);
    const missing = touched.find(({ start: { position } }) => position !== null && !known.has(position));
    if (missing) return notFound('position', missing.start.position ?? '');
    return (
      startFault(draft, touched) ??
      untilFault(draft, touched) ??
      rateFault(draft, touched, (plan) => plan.budget.lines)
    );
  },
  beforeRemove: (draft, ids) => forgetLines(draft, 'line', ids),
});

/**
 * Funding sources; allocations go with the source. Months in which a line would be paid more than whole are
 * refused.
 */
export const sourceCommands = manyCommands<FundingSource>({
  name: 'source',
  list: (draft) => draft.budget.sources,
  entry: fundingSource,
  refuse(draft, touched) {
    const bodies = placesOf(draft.stakeholders.register);
    const missing = touched.find(({ stakeholder }) => stakeholder !== null && !bodies.has(stakeholder));
    if (missing) return notFound('stakeholder', missing.stakeholder ?? '');
    return rateFault(draft, touched, (plan) => plan.budget.sources) ?? shareFault(draft, 'months');
  },
  beforeRemove({ budget }, ids) {
    budget.allocations = budget.allocations.filter(({ source }) => !ids.has(source));
    return undefined;
  },
});

/** What was spent or committed, by line. */
export const spendingCommands = manyCommands<Spending>({
  name: 'spending',
  list: (draft) => draft.budget.spendings,
  entry: spending,
  refuse: (draft, touched) =>
    lineFault(draft, touched) ?? rateFault(draft, touched, (plan) => plan.budget.spendings),
});

/** A recurring line that would end before the month it begins in; one that came so from its file may stay. */
function untilFault(draft: Draft<Plan>, touched: readonly BudgetLine[]): CommandError | undefined {
  const isOdd = ({ kind, start, until }: BudgetLine): boolean =>
    kind === 'recurring' && start.day !== null && until !== null && until < start.day.slice(0, 7);
  const odd = touched.filter(isOdd);
  if (odd.length === 0) return undefined;
  const before = new Set(
    original(draft)
      .budget.lines.filter(isOdd)
      .map(({ id }) => id),
  );
  return odd.every(({ id }) => before.has(id)) ? undefined : { type: 'invalid', field: 'until' };
}

interface Priced {
  readonly id: string;
  readonly currency: string;
}

/**
 * Why a currency cannot stand: it has no exchange rate, so nothing in it would count. One that an entry brought
 * along from its file may stay.
 */
function rateFault(
  draft: Draft<Plan>,
  touched: readonly Priced[],
  list: (plan: Pick<Plan, 'budget'>) => readonly Priced[],
): CommandError | undefined {
  const rated = new Set([draft.identity.currency, ...draft.budget.rates.map(({ from }) => from)]);
  const odd = touched.filter(({ currency }) => !rated.has(currency));
  if (odd.length === 0) return undefined;
  const before = new Map(list(original(draft)).map(({ id, currency }) => [id, currency]));
  return odd.every(({ id, currency }) => before.get(id) === currency)
    ? undefined
    : { type: 'invalid', field: 'currency' };
}

function lineFault(
  draft: Draft<Plan>,
  touched: readonly { readonly line: string }[],
): CommandError | undefined {
  const isLine = lineTest(original(draft));
  const missing = touched.find(({ line }) => !isLine(line));
  return missing && notFound('budgetLine', missing.line);
}

function shareFault({ budget }: Draft<Plan>, field: string): CommandError | undefined {
  return overAllocatedLines(budget).length > 0 ? { type: 'invalid', field } : undefined;
}

/** Adds a scenario behind the one whose assumptions it begins with. */
export const copyScenario = defineCommand<{
  readonly from: string;
  readonly id: string;
  readonly name: string;
  readonly kind: Scenario['kind'];
}>({
  id: 'scenario.copy',
  edit({ budget }, { from, ...named }) {
    const index = budget.scenarios.findIndex(({ id }) => id === from);
    const model = budget.scenarios[index];
    if (!model) return notFound('scenario', from);
    if (budget.scenarios.some(({ id }) => id === named.id)) return { type: 'invalid', field: 'id' };
    const { contingency, leftOut } = model.assumptions;
    const assumptions = { ...model.assumptions, contingency: { ...contingency }, leftOut: [...leftOut] };
    budget.scenarios.splice(index + 1, 0, { ...named, note: '', assumptions });
    return undefined;
  },
});

/** Writes all scenarios anew. The one that is the plan has to be among them, and lines they leave out in the plan. */
export const replaceScenarios = defineCommand<{ readonly scenarios: readonly Scenario[] }>({
  id: 'scenario.replace',
  edit(draft, { scenarios: entries }) {
    const ids = new Set(entries.map(({ id }) => id));
    if (ids.size < entries.length || !ids.has(draft.budget.settings.scenario))
      return { type: 'invalid', field: 'id' };
    draft.budget.scenarios = castDraft([...entries]);
    return lineFault(
      draft,
      entries.flatMap(({ assumptions }) => assumptions.leftOut.map((line) => ({ line }))),
    );
  },
});

/** Names a scenario or says what it is about. */
export const updateScenario = defineCommand<{
  readonly id: string;
  readonly patch: Partial<Pick<Scenario, 'name' | 'kind' | 'note'>>;
}>({
  id: 'scenario.update',
  mergeKey: ({ id, patch }) => `scenario:${id}:${Object.keys(patch).join()}`,
  edit(draft, { id, patch }) {
    const scenario = find(draft, id);
    if (!scenario) return notFound('scenario', id);
    Object.assign(scenario, patch);
    return undefined;
  },
});

/** Changes what a scenario assumes. A line it leaves out that is not there is refused. */
export const assume = defineCommand<{ readonly id: string; readonly patch: Partial<Assumptions> }>({
  id: 'scenario.assume',
  mergeKey: ({ id, patch }) => `assume:${id}:${Object.keys(patch).join()}`,
  edit(draft, { id, patch }) {
    const scenario = find(draft, id);
    if (!scenario) return notFound('scenario', id);
    Object.assign(scenario.assumptions, castDraft(patch));
    const named = (patch.leftOut ?? []).map((line) => ({ line }));
    return schemaFault(assumptions, scenario.assumptions) ?? lineFault(draft, named);
  },
});

/** Removes a scenario; the last one and the one that is the plan stay. */
export const removeScenario = defineCommand<{ readonly id: string }>({
  id: 'scenario.remove',
  edit(draft, { id }) {
    const { scenarios: list, settings } = draft.budget;
    if (!find(draft, id)) return notFound('scenario', id);
    if (list.length === 1 || settings.scenario === id) return { type: 'invalid', field: 'scenario' };
    draft.budget.scenarios = list.filter((scenario) => scenario.id !== id);
    return undefined;
  },
});

/** Makes a scenario the plan. */
export const chooseScenario = defineCommand<{ readonly id: string }>({
  id: 'scenario.choose',
  edit(draft, { id }) {
    if (!find(draft, id)) return notFound('scenario', id);
    draft.budget.settings.scenario = id;
    return undefined;
  },
});

function find({ budget }: Draft<Plan>, id: string): Draft<Scenario> | undefined {
  return budget.scenarios.find((scenario) => scenario.id === id);
}
