import { leanAndFull } from '@shared/budget';
import { payByHand } from '@shared/commands/allocation-by-hand';
import { setShares } from '@shared/commands/allocation-shares';
import {
  assume,
  budgetLineCommands,
  chooseScenario,
  copyScenario,
  rateCommands,
  removeScenario,
  replaceScenarios,
  setBudget,
  sourceCommands,
  spendingCommands,
  updateScenario,
} from '@shared/commands/budget';
import { LINE_NOT_SET } from '@shared/plan/budget-defaults';
import type { LineBeginning } from '@shared/plan/types';
import { aLine, aSource, aSpending } from './budget-parts';
import { idIn, register, someone, type Attempt, type Trial } from './command-attempts';
import { grid } from './grid-attempts';
import { oneLine, someStart } from './staffing-attempts';

/** A day, a task or position that may not be there, or nothing. */
function lineStart(trial: Trial): LineBeginning {
  return trial.pick([true, false]) === true
    ? { ...LINE_NOT_SET, position: idIn(trial, trial.plan.staffing.positions) }
    : { ...LINE_NOT_SET, ...someStart(trial) };
}

/** Name of a line of the worksheet, typed or fed, that may not be there. */
function lineName(trial: Trial): string {
  const { budget, staffing } = trial.plan;
  return (
    trial.pick([
      `line:${idIn(trial, budget.lines)}`,
      `position:${idIn(trial, staffing.positions)}`,
      `tool:${idIn(trial, staffing.tools)}`,
      ...['contingency:equipment', 'cover:onCall'],
    ]) ?? ''
  );
}

function scenarioId(trial: Trial): string {
  return idIn(trial, trial.plan.budget.scenarios);
}

function sourceId(trial: Trial): string {
  return idIn(trial, trial.plan.budget.sources);
}

const SCENARIOS: Readonly<Record<string, Attempt>> = {
  'scenario.copy': (trial, apply) => {
    const kind = trial.pick(['lean', 'own'] as const) ?? 'own';
    apply(copyScenario, { from: scenarioId(trial), id: trial.freshId(), name: '', kind });
  },
  'scenario.replace': (trial, apply) => {
    const { scenarios } = trial.plan.budget;
    const lean = leanAndFull(trial.plan.budget, { lean: trial.freshId(), full: trial.freshId() });
    apply(replaceScenarios, {
      scenarios: trial.pick([[...scenarios, ...lean], lean, scenarios.toReversed()]) ?? [],
    });
  },
  'scenario.update': (trial, apply) => {
    const patch = trial.pick([{ name: oneLine(trial) }, { note: trial.text }]) ?? {};
    apply(updateScenario, { id: scenarioId(trial), patch });
  },
  'scenario.assume': (trial, apply) => {
    const patch = trial.pick([
      { inflation: 300 },
      { contingency: { equipment: 500 } },
      { leftOut: [lineName(trial)] },
    ]);
    apply(assume, { id: scenarioId(trial), patch: patch ?? {} });
  },
  'scenario.remove': (trial, apply) => {
    apply(removeScenario, { id: scenarioId(trial) });
  },
  'scenario.choose': (trial, apply) => {
    apply(chooseScenario, { id: scenarioId(trial) });
  },
};

const WORKSHEETS: Readonly<Record<string, Attempt>> = {
  ...grid({
    name: 'budgetLine',
    commands: budgetLineCommands,
    list: (plan) => plan.budget.lines,
    entry: (trial, id) => aLine({ id, owner: someone(trial), start: lineStart(trial) }),
    patch: (trial) =>
      trial.pick([
        { unitCost: 5 },
        { start: lineStart(trial) },
        { note: trial.text },
        { until: '2029-12' },
      ]) ?? {},
  }),
  ...grid({
    name: 'source',
    commands: sourceCommands,
    list: (plan) => plan.budget.sources,
    entry: (trial, id) => aSource({ id, stakeholder: idIn(trial, trial.plan.stakeholders.register) }),
    patch: (trial) =>
      trial.pick([{ months: 240 }, { from: '2026-03' }, { stakeholder: null }, { note: trial.text }]) ?? {},
  }),
  ...grid({
    name: 'spending',
    commands: spendingCommands,
    list: (plan) => plan.budget.spendings,
    entry: (trial, id) => aSpending({ id, line: lineName(trial) }),
    patch: (trial) => trial.pick([{ amount: 7 }, { line: lineName(trial) }, { note: oneLine(trial) }]) ?? {},
  }),
};

/** One attempt for every command of the budget, by command id. */
export const BUDGET_ATTEMPTS: Readonly<Record<string, Attempt>> = {
  'allocation.set': (trial, apply) => {
    const share = trial.pick([0, 2_500, 10_000]) ?? 0;
    const one = { id: trial.freshId(), source: sourceId(trial), line: lineName(trial), share };
    apply(setShares, { shares: [one] });
  },
  'allocation.byHand': (trial, apply) => {
    const one = { source: sourceId(trial), line: lineName(trial), share: trial.pick([2_500, 6_000]) ?? 0 };
    const shares = trial.pick([[], [one], [one, { ...one }]]) ?? [];
    apply(payByHand, { shares: shares.map((share) => ({ ...share, id: trial.freshId() })) });
  },
  'budget.set': (trial, apply) => {
    const patch = trial.pick([{ years: 7 }, { opening: 12 }, { allocation: 'byHand' as const }]) ?? {};
    apply(setBudget, { patch });
  },
  ...register({
    name: 'rate',
    commands: rateCommands,
    list: (plan) => plan.budget.rates,
    entry: (_trial, id) => ({ id, from: 'USD', on: '2027-01-01', rate: '0.92' }),
    patch: (trial) => trial.pick([{ rate: '1.5' }, { on: '2027-06-01' }]) ?? {},
  }),
  ...WORKSHEETS,
  ...SCENARIOS,
};
