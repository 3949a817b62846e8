import { describe, expect, it } from 'vitest';
import {
  aLine,
  aPosition,
  aScenario,
  aSource,
  aSpending,
  anAllocation,
  planWithMoney,
} from '@test/builders/budget-parts';
import { aStakeholder } from '@test/builders/plan-parts';
import { LINE_NOT_SET } from '../plan/budget-defaults';
import { crossChecks } from '../plan/cross-checks';
import { EMPTY_BUDGET, EMPTY_STAKEHOLDERS, PLAIN_ASSUMPTIONS } from '../plan/defaults';
import type { Budget, LineBeginning, Plan } from '../plan/types';
import {
  assume,
  budgetLineCommands,
  chooseScenario,
  copyScenario,
  rateCommands,
  removeScenario,
  setBudget,
  sourceCommands,
  spendingCommands,
} from './budget';
import type { Command, CommandError } from './command';
import { removeStakeholders } from './stakeholders';

function withBudget(budget: Partial<Budget>): Plan {
  return planWithMoney({}, budget);
}

/** The budget after an edit, which must leave a sound plan. */
function after<Args>(plan: Plan, command: Command<Args>, args: Args): Budget {
  const result = command.run(plan, args);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  expect(crossChecks(result.value)).toEqual([]);
  return result.value.budget;
}

function refusal<Args>(plan: Plan, command: Command<Args>, args: Args): CommandError | null {
  const result = command.run(plan, args);
  return result.ok ? null : result.error;
}

const MINISTRY = aSource({ stakeholder: 'body-1' });
const DONOR = aSource({ id: 'source-2', name: 'Donor' });
const PAID: Partial<Budget> = {
  lines: [aLine(), aLine({ id: 'line-2' })],
  sources: [aSource(), DONOR],
  allocations: [anAllocation(), anAllocation({ id: 'a2', source: 'source-2', line: 'line:line-2' })],
};

describe('lines of the budget', () => {
  it('begin with a position that is there, and with nothing else beside it', () => {
    const plan = planWithMoney({ positions: [aPosition()] }, { lines: [aLine()] });
    const set = (start: Partial<LineBeginning>) => ({
      ids: ['line-1'],
      patch: { start: { ...LINE_NOT_SET, ...start } },
    });
    const begun = after(plan, budgetLineCommands.update, set({ position: 'position-1' }));
    expect(begun.lines[0]?.start.position).toBe('position-1');
    expect(refusal(plan, budgetLineCommands.update, set({ position: 'gone' }))).toEqual({
      ...{ type: 'notFound', what: 'position', id: 'gone' },
    });
    const both = set({ position: 'position-1', day: '2027-03-01' });
    expect(refusal(plan, budgetLineCommands.update, both)).toEqual({ type: 'invalid', field: 'start' });
  });

  it('take their allocations with them, and their place among what is left out', () => {
    const assumptions = { ...PLAIN_ASSUMPTIONS, leftOut: ['line:line-1', 'line:line-2'] };
    const plan = withBudget({ ...PAID, scenarios: [...EMPTY_BUDGET.scenarios, aScenario({ assumptions })] });
    const left = after(plan, budgetLineCommands.remove, { ids: ['line-1'] });
    expect(left.lines.map(({ id }) => id)).toEqual(['line-2']);
    expect(left.allocations.map(({ id }) => id)).toEqual(['a2']);
    expect(left.scenarios[1]?.assumptions.leftOut).toEqual(['line:line-2']);
  });

  it('stay, all that were to go, when money was spent on one of them', () => {
    const plan = withBudget({ ...PAID, spendings: [aSpending({ line: 'line:line-2' })] });
    expect(refusal(plan, budgetLineCommands.remove, { ids: ['line-1', 'line-2'] })).toEqual({
      ...{ type: 'spent', line: 'line:line-2' },
    });
  });

  it('keep their order when one is moved', () => {
    const moved = after(withBudget(PAID), budgetLineCommands.move, { id: 'line-2', to: 0 });
    expect(moved.lines.map(({ id }) => id)).toEqual(['line-2', 'line-1']);
  });
});

describe('funding sources', () => {
  it('take their allocations with them', () => {
    const left = after(withBudget(PAID), sourceCommands.remove, { ids: ['source-1'] });
    expect(left.allocations.map(({ id }) => id)).toEqual(['a2']);
  });

  it('lose a stakeholder who leaves the register, and stay', () => {
    const stakeholders = { ...EMPTY_STAKEHOLDERS, register: [aStakeholder()] };
    const plan = planWithMoney({}, { sources: [MINISTRY] }, { stakeholders });
    const left = after(plan, removeStakeholders, { ids: ['body-1'] });
    expect(left.sources).toEqual([{ ...MINISTRY, stakeholder: null }]);
  });

  it('are refused with a stakeholder who is not in the register', () => {
    expect(refusal(withBudget({}), sourceCommands.add, { entries: [MINISTRY] })).toEqual({
      ...{ type: 'notFound', what: 'stakeholder', id: 'body-1' },
    });
  });

  it('are refused months in which a line would be paid more than whole', () => {
    const plan = withBudget({
      lines: [aLine()],
      sources: [aSource(), aSource({ id: 'source-2', from: '2028-01' })],
      allocations: [
        anAllocation({ share: 10_000 }),
        anAllocation({ id: 'a2', source: 'source-2', share: 10_000 }),
      ],
    });
    const edit = (months: number) => ({ ids: ['source-1'], patch: { months } });
    expect(refusal(plan, sourceCommands.update, edit(13))).toEqual({ type: 'invalid', field: 'months' });
    expect(after(plan, sourceCommands.update, edit(11)).sources[0]?.months).toBe(11);
  });
});

describe('spending', () => {
  it('is refused for lines that are not there', () => {
    const entries = [aSpending({ line: 'tool:gone' })];
    expect(refusal(withBudget(PAID), spendingCommands.add, { entries })).toEqual({
      ...{ type: 'notFound', what: 'budgetLine', id: 'tool:gone' },
    });
  });
});

describe('scenarios', () => {
  const assumptions = { ...PLAIN_ASSUMPTIONS, inflation: 250, contingency: { staff: 500 } };
  const plan = withBudget({ scenarios: [...EMPTY_BUDGET.scenarios, aScenario({ assumptions })] });

  it('begin as a copy that then changes for itself', () => {
    const copied = copyScenario.run(plan, { from: 'lean', id: 'full', name: 'Full', kind: 'full' });
    if (!copied.ok) throw new Error(copied.error.type);
    const patch = { contingency: { staff: 900 } };
    const changed = after(copied.value, assume, { id: 'full', patch });
    expect(changed.scenarios.map(({ id }) => id)).toEqual(['recommended', 'lean', 'full']);
    expect(changed.scenarios.slice(1)).toMatchObject([
      { id: 'lean', assumptions },
      { id: 'full', name: 'Full', assumptions: { inflation: 250, contingency: { staff: 900 } } },
    ]);
  });

  it('are not removed when one is the plan or the last', () => {
    const refused = { type: 'invalid', field: 'scenario' };
    expect(refusal(plan, removeScenario, { id: 'recommended' })).toEqual(refused);
    expect(refusal(withBudget({}), removeScenario, { id: 'recommended' })).toEqual(refused);
    expect(after(plan, removeScenario, { id: 'lean' }).scenarios.map(({ id }) => id)).toEqual([
      'recommended',
    ]);
  });

  it('make another one the plan, if it is there', () => {
    expect(after(plan, chooseScenario, { id: 'lean' }).settings.scenario).toBe('lean');
    expect(refusal(plan, chooseScenario, { id: 'dream' })).toEqual({
      ...{ type: 'notFound', what: 'scenario', id: 'dream' },
    });
  });

  it('do not leave out what is not there', () => {
    expect(refusal(plan, assume, { id: 'lean', patch: { leftOut: ['line:gone'] } })).toEqual({
      ...{ type: 'notFound', what: 'budgetLine', id: 'line:gone' },
    });
  });
});

describe('money that no plan can hold', () => {
  const plan = withBudget({ lines: [aLine()], sources: [aSource()] });
  const invalid = (field: string) => ({ type: 'invalid', field });

  it('is refused by the commands too: negative quantities, impossible amounts, parts above the whole', () => {
    const ids = ['line-1'];
    for (const patch of [{ quantity: -1 }, { unitCost: -5 }, { unitCost: 0.5 }, { share: 10_001 }])
      expect(refusal(plan, budgetLineCommands.update, { ids, patch })).toEqual(
        invalid(Object.keys(patch)[0] ?? ''),
      );
    const entries = [aLine({ id: 'new', unitCost: Number.MAX_SAFE_INTEGER })];
    expect(refusal(plan, budgetLineCommands.add, { entries })).toEqual(invalid('unitCost'));
    expect(refusal(plan, spendingCommands.add, { entries: [aSpending({ amount: -1 })] })).toEqual(
      invalid('amount'),
    );
    expect(refusal(plan, setBudget, { patch: { opening: -1 } })).toEqual(invalid('opening'));
    const id = plan.budget.settings.scenario;
    expect(refusal(plan, assume, { id, patch: { inflation: -1 } })).toEqual(invalid('inflation'));
  });

  it('is refused in a currency without a rate, unless the file brought it', () => {
    const usd = { currency: 'USD' };
    const ids = ['line-1'];
    expect(refusal(plan, budgetLineCommands.update, { ids, patch: usd })).toEqual(invalid('currency'));
    const source = { ids: ['source-1'], patch: usd };
    expect(refusal(plan, sourceCommands.update, source)).toEqual(invalid('currency'));
    expect(refusal(plan, spendingCommands.add, { entries: [aSpending(usd)] })).toEqual(invalid('currency'));
    const rated = withBudget({ lines: [aLine()], rates: [RATE] });
    expect(after(rated, budgetLineCommands.update, { ids, patch: usd }).lines[0]?.currency).toBe('USD');
    const opened = withBudget({ lines: [aLine(usd)] });
    expect(after(opened, budgetLineCommands.update, { ids, patch: { name: 'Kept' } }).lines[0]?.name).toBe(
      'Kept',
    );
  });

  it('is refused where a line ends before it begins, unless the file brought it so', () => {
    const start = { ...aLine().start, day: '2027-05-20' };
    const ids = ['line-1'];
    const given = withBudget({ lines: [aLine({ kind: 'recurring', start })] });
    expect(refusal(given, budgetLineCommands.update, { ids, patch: { until: '2027-04' } })).toEqual(
      invalid('until'),
    );
    expect(
      after(given, budgetLineCommands.update, { ids, patch: { until: '2027-05' } }).lines[0]?.until,
    ).toBe('2027-05');
    const opened = withBudget({ lines: [aLine({ kind: 'recurring', start, until: '2027-04' })] });
    expect(after(opened, budgetLineCommands.update, { ids, patch: { name: 'Kept' } }).lines[0]?.name).toBe(
      'Kept',
    );
  });
});

const RATE = { id: 'r1', from: 'USD', on: '2027-01-01', rate: '0.9' };

describe('exchange rates', () => {
  const plan = withBudget({ rates: [RATE, { ...RATE, id: 'r2', on: '2028-01-01' }] });

  it('can be changed, one for a currency and a day', () => {
    expect(after(plan, rateCommands.update, { id: 'r1', patch: { rate: '0.95' } }).rates[0]?.rate).toBe(
      '0.95',
    );
    const twice = { type: 'invalid', field: 'on' };
    expect(refusal(plan, rateCommands.add, { entry: { ...RATE, id: 'r3' } })).toEqual(twice);
    expect(refusal(plan, rateCommands.update, { id: 'r1', patch: { on: '2028-01-01' } })).toEqual(twice);
  });

  it('are of other currencies than that of the plan, and above zero', () => {
    const from = plan.identity.currency;
    expect(refusal(plan, rateCommands.add, { entry: { ...RATE, id: 'r3', from } })).toMatchObject({
      field: 'from',
    });
    expect(refusal(plan, rateCommands.update, { id: 'r1', patch: { rate: '0' } })).toMatchObject({
      field: 'rate',
    });
  });

  it('stay with a currency that lines, sources or spending need, as long as it has no other', () => {
    const refused = { type: 'invalid', field: 'from' };
    const uses: readonly Partial<Budget>[] = [
      { lines: [aLine({ currency: 'USD' })] },
      { sources: [aSource({ currency: 'USD' })] },
      { lines: [aLine()], spendings: [aSpending({ currency: 'USD' })] },
    ];
    for (const use of uses) {
      const one = withBudget({ ...use, rates: [RATE] });
      expect(refusal(one, rateCommands.remove, { id: 'r1' })).toEqual(refused);
      expect(refusal(one, rateCommands.update, { id: 'r1', patch: { from: 'CHF' } })).toEqual(refused);
      const two = withBudget({ ...use, rates: plan.budget.rates });
      expect(after(two, rateCommands.remove, { id: 'r1' }).rates.map(({ id }) => id)).toEqual(['r2']);
    }
    const other = withBudget({ lines: [aLine({ currency: 'CHF' })], rates: [RATE] });
    expect(after(other, rateCommands.remove, { id: 'r1' }).rates).toEqual([]);
  });
});
