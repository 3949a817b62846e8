import type { OwnSkill, Person, Plan, Position, SalaryGrade, Staffing } from '../plan/types';
import type { Command, CommandResult } from './command';
import { personCommands } from './people';
import {
  gradeCommands,
  positionCommands,
  setCover,
  setOutside,
  setStaffing,
  skillCommands,
} from './staffing';

type Settings = Staffing['settings'];

interface TeamChange {
  /** New persons the changes name. */
  readonly people: readonly Person[];
  readonly changes: readonly { readonly id: string; readonly patch: Partial<Omit<Position, 'id'>> }[];
  readonly entries: readonly Position[];
}

/** Changes and adds positions together with the persons they name for the first time: one cell, fill or paste. */
export const changeTeam: Command<TeamChange> = {
  id: 'team.change',
  labelKey: 'commands.team_change',
  mergeKey: () => null,
  run: (plan, { people, changes, entries }) =>
    inTurn(plan, [
      ...people.map((entry) => (now: Plan) => personCommands.add.run(now, { entry })),
      (now) => positionCommands.change.run(now, { changes, entries }),
    ]),
};

interface FirstTeam {
  readonly grades: readonly SalaryGrade[];
  readonly positions: readonly Position[];
  readonly settings: Partial<Omit<Settings, 'cover'>>;
  readonly cover: Partial<Settings['cover']>;
}

/** Takes a first staffing plan over: its positions, salary grades, hours of cover and answers, in one step. */
export const takeFirstTeam: Command<FirstTeam> = {
  id: 'team.first',
  labelKey: 'commands.team_first',
  mergeKey: () => null,
  run: (plan, { grades, positions, settings, cover }) =>
    inTurn(plan, [
      ...grades.map((entry) => (now: Plan) => gradeCommands.add.run(now, { entry })),
      (now) => positionCommands.add.run(now, { entries: positions }),
      (now) => setStaffing.run(now, { patch: settings }),
      (now) => setCover.run(now, { patch: cover }),
    ]),
};

interface SkillChange {
  readonly changes: TeamChange['changes'];
  /** Where skills are reached outside; null takes it back. */
  readonly outside: readonly { readonly skill: string; readonly where: string | null }[];
  readonly own: readonly { readonly id: string; readonly patch: Partial<Omit<OwnSkill, 'id'>> }[];
  /** Skills of the team's own that go. */
  readonly removed: readonly string[];
}

/** Writes a block of the skill matrix: levels of positions, what is reached outside, the team's own skills. */
export const changeSkills: Command<SkillChange> = {
  id: 'team.skills',
  labelKey: 'commands.team_skills',
  mergeKey: () => null,
  run: (plan, { changes, outside, own, removed }) =>
    inTurn(plan, [
      (now) => positionCommands.change.run(now, { changes, entries: [] }),
      ...outside.map((args) => (now: Plan) => setOutside.run(now, args)),
      ...own.map((args) => (now: Plan) => skillCommands.update.run(now, args)),
      ...removed.map((id) => (now: Plan) => skillCommands.remove.run(now, { id })),
    ]),
};

/** Edits one after the other; the first that cannot be made refuses them all. */
function inTurn(plan: Plan, edits: readonly ((plan: Plan) => CommandResult)[]): CommandResult {
  return edits.reduce<CommandResult>((result, edit) => (result.ok ? edit(result.value) : result), {
    ok: true,
    value: plan,
  });
}
