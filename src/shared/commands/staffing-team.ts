import type { OwnSkill, Person, Plan, Position } from '../plan/types';
import type { Command } from './command';
import { inTurn } from './in-turn';
import { personCommands } from './people';
import { positionCommands, setOutside, skillCommands } from './staffing';

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
