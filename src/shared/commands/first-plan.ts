import type {
  BudgetLine,
  ExchangeRate,
  Plan,
  Position,
  SalaryGrade,
  Scenario,
  Staffing,
} from '../plan/types';
import { budgetLineCommands, rateCommands, replaceScenarios, setBudget } from './budget';
import type { Command } from './command';
import { setIdentity } from './identity';
import { inTurn } from './in-turn';
import { setService } from './registers';
import { gradeCommands, positionCommands, setCover, setStaffing } from './staffing';

type Settings = Staffing['settings'];

/** What a first plan writes. */
export interface FirstPlanEdit {
  readonly grades: readonly SalaryGrade[];
  readonly positions: readonly Position[];
  readonly settings: Partial<Omit<Settings, 'cover'>>;
  readonly cover: Partial<Settings['cover']>;
  /** Services that are offered from launch on. */
  readonly services: readonly string[];
  readonly currency: string;
  /** Exchange rates into that currency that are new. */
  readonly rates: readonly ExchangeRate[];
  readonly years: number;
  readonly lines: readonly BudgetLine[];
  /** All scenarios as they are then; null: as they were. */
  readonly scenarios: readonly Scenario[] | null;
}

/**
 * Takes a first staffing plan and a first budget over in one step: services, positions, salary grades, hours of cover,
 * rates, lines, scenarios, length and answers. What is there stays.
 */
export const takeFirstPlan: Command<FirstPlanEdit> = {
  id: 'team.first',
  labelKey: 'commands.team_first',
  mergeKey: () => null,
  run: (plan, { grades, positions, settings, cover, services, currency, rates, years, lines, scenarios }) =>
    inTurn(plan, [
      (now) => setIdentity.run(now, { patch: { currency } }),
      ...rates.map((entry) => (now: Plan) => rateCommands.add.run(now, { entry })),
      ...services
        .filter((id) => plan.services.choices[id]?.status !== 'launch')
        .map((id) => (now: Plan) => setService.run(now, { id, patch: { status: 'launch' } })),
      ...grades.map((entry) => (now: Plan) => gradeCommands.add.run(now, { entry })),
      (now) => positionCommands.add.run(now, { entries: positions }),
      (now) => setStaffing.run(now, { patch: settings }),
      (now) => setCover.run(now, { patch: cover }),
      (now) => setBudget.run(now, { patch: { years } }),
      (now) => budgetLineCommands.add.run(now, { entries: lines }),
      ...(scenarios === null ? [] : [(now: Plan) => replaceScenarios.run(now, { scenarios })]),
    ]),
};
