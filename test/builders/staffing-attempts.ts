import {
  gradeCommands,
  infrastructureCommands,
  positionCommands,
  setConduct,
  setCover,
  setDemand,
  setOutside,
  setStaffing,
  skillCommands,
  toolCommands,
  trainingCommands,
} from '@shared/commands/staffing';
import { takeFirstPlan } from '@shared/commands/first-plan';
import { changeSkills, changeTeam } from '@shared/commands/staffing-team';
import type { Beginning } from '@shared/plan/types';
import { aPerson } from './plan-parts';
import { aPosition, aTool, aTraining, anInfrastructureItem } from './budget-parts';
import { idIn, register, someone, type Attempt, type Trial } from './command-attempts';
import { grid } from './grid-attempts';

function positionId(trial: Trial): string {
  return idIn(trial, trial.plan.staffing.positions);
}

/** A day, a task that may not be there, or nothing. */
export function someStart(trial: Trial): Beginning {
  const day = trial.pick(['2027-02-01', null]) ?? null;
  return day === null ? { day, task: idIn(trial, trial.plan.timeline.tasks) } : { day, task: null };
}

/** First line of the text of a trial, for fields of one line. */
export function oneLine({ text }: Trial): string {
  return text.split('\n')[0] ?? '';
}

const SETTERS: Readonly<Record<string, Attempt>> = {
  'staffing.set': (trial, apply) => {
    const patch = trial.pick([{ leaveDays: 30 }, { answers: { hours: 'extended' } }, { incidentShare: 60 }]);
    apply(setStaffing, { patch: patch ?? {} });
  },
  'staffing.cover': (trial, apply) => {
    apply(setCover, { patch: trial.pick([{ seats: 2 }, { chosen: 'onCall' as const }]) ?? {} });
  },
  'staffing.demand': (trial, apply) => {
    apply(setDemand, { service: 'sv-a', hours: trial.pick([40, 0, null]) ?? null });
  },
  'staffing.outside': (trial, apply) => {
    apply(setOutside, { skill: 'forensics', where: trial.pick([oneLine(trial), null]) ?? null });
  },
  'staffing.conduct': (trial, apply) => {
    apply(setConduct, { patch: trial.pick([{ text: trial.text }, { talkMonth: 3 }]) ?? {} });
  },
};

const TEAM: Readonly<Record<string, Attempt>> = {
  ...register({
    name: 'grade',
    commands: gradeCommands,
    list: (plan) => plan.staffing.grades,
    entry: (_trial, id) => ({ id, name: 'Grade', yearly: 3_000_000 }),
    patch: (trial) => trial.pick([{ yearly: 4_000_000 }, { name: 'Senior grade' }]) ?? {},
  }),
  ...register({
    name: 'skill',
    commands: skillCommands,
    list: (plan) => plan.staffing.skills,
    entry: (_trial, id) => ({ id, name: 'Radio', kind: 'technical' as const }),
    patch: () => ({ kind: 'personal' as const }),
  }),
  ...grid({
    name: 'position',
    commands: positionCommands,
    list: (plan) => plan.staffing.positions,
    entry: (trial, id) =>
      aPosition({ id, person: someone(trial), reportsTo: positionId(trial), start: someStart(trial) }),
    // Any superior is tried: one that is not there, the position itself, and one that stands below it.
    patch: (trial) =>
      trial.pick([
        { reportsTo: positionId(trial) },
        { backup: positionId(trial) },
        { grade: idIn(trial, trial.plan.staffing.grades) },
        { reportsTo: null, note: trial.text },
        { start: someStart(trial) },
        { held: { forensics: 3 } },
      ]) ?? {},
  }),
};

/** Edits of several lists in one step. */
const TOGETHER: Readonly<Record<string, Attempt>> = {
  'team.change': (trial, apply) => {
    const person = aPerson(trial.freshId(), 'Zoe Quandt');
    const patch = trial.pick([{ person: person.id }, { reportsTo: positionId(trial) }]) ?? {};
    apply(changeTeam, {
      people: [person],
      changes: [{ id: positionId(trial), patch }],
      entries: [aPosition({ id: trial.freshId(), person: person.id })],
    });
  },
  'team.skills': (trial, apply) => {
    const skill = trial.pick([...trial.plan.staffing.skills.map(({ id }) => id), 'dns']) ?? 'dns';
    apply(changeSkills, {
      changes: [{ id: positionId(trial), patch: { held: { [skill]: 3 } } }],
      outside: [{ skill, where: trial.pick([oneLine(trial), null]) ?? null }],
      own: [],
      removed: trial.pick([[], [idIn(trial, trial.plan.staffing.skills)]]) ?? [],
    });
  },
  'team.first': (trial, apply) => {
    const grade = trial.freshId();
    apply(takeFirstPlan, {
      ...{ services: ['sv-exercises'], currency: 'EUR', rates: [], years: 5, lines: [], scenarios: null },
      grades: [{ id: grade, name: 'Senior', yearly: 4_000_000 }],
      positions: [aPosition({ id: trial.freshId(), grade, reportsTo: positionId(trial) })],
      settings: { answers: { cover: 'onCall' } },
      cover: { chosen: 'onCall' },
    });
  },
};

/** One attempt for every command of staffing, by command id. */
export const STAFFING_ATTEMPTS: Readonly<Record<string, Attempt>> = {
  ...SETTERS,
  ...TEAM,
  ...TOGETHER,
  ...grid({
    name: 'training',
    commands: trainingCommands,
    list: (plan) => plan.staffing.training,
    entry: (trial, id) => aTraining({ id, position: positionId(trial) }),
    patch: (trial) => trial.pick([{ position: positionId(trial) }, { days: 3 }, { note: trial.text }]) ?? {},
  }),
  ...grid({
    name: 'tool',
    commands: toolCommands,
    list: (plan) => plan.staffing.tools,
    entry: (trial, id) => aTool({ id, owner: someone(trial), start: someStart(trial) }),
    patch: (trial) => trial.pick([{ yearly: 9 }, { start: someStart(trial) }, { note: trial.text }]) ?? {},
  }),
  ...grid({
    name: 'infrastructure',
    commands: infrastructureCommands,
    list: (plan) => plan.staffing.infrastructure,
    entry: (trial, id) => anInfrastructureItem({ id, owner: someone(trial) }),
    patch: (trial) =>
      trial.pick([{ oneOff: 9 }, { start: someStart(trial) }, { name: oneLine(trial) }]) ?? {},
  }),
};
