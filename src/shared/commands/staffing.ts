import { original, type Draft } from 'immer';
import { parentCircles } from '../plan/parent-circles';
import {
  infrastructureItem,
  ownSkill,
  position,
  salaryGrade,
  staffing,
  tool,
  trainingEntry,
} from '../plan/staffing';
import { reportsToOf } from '../plan/staffing-checks';
import type {
  Beginning,
  InfrastructureItem,
  OwnSkill,
  Plan,
  Position,
  SalaryGrade,
  Staffing,
  Tool,
  TrainingEntry,
} from '../plan/types';
import { defineCommand, notFound, type CommandError } from './command';
import { listCommands } from './list-commands';
import { manyCommands } from './many-commands';
import { forgetLines, forgetPositions, forgetSkill } from './money-forget';
import { placesOf } from './places-of';
import { schemaFault } from './schema-fault';

type Settings = Staffing['settings'];

/** Sets figures of the working year, the share of incident handling, or answers of the first plan. */
export const setStaffing = defineCommand<{ readonly patch: Partial<Omit<Settings, 'cover'>> }>({
  id: 'staffing.set',
  mergeKey: ({ patch }) => `staffing:${Object.keys(patch).join()}`,
  edit(draft, { patch }) {
    Object.assign(draft.staffing.settings, patch);
    return schemaFault(staffing.shape.settings, draft.staffing.settings);
  },
});

/** Sets hours of cover and seats, or which cover is the plan. */
export const setCover = defineCommand<{ readonly patch: Partial<Settings['cover']> }>({
  id: 'staffing.cover',
  mergeKey: ({ patch }) => `cover:${Object.keys(patch).join()}`,
  edit(draft, { patch }) {
    Object.assign(draft.staffing.settings.cover, patch);
    return schemaFault(staffing.shape.settings, draft.staffing.settings);
  },
});

/** Sets how many hours of work a month a service needs; null takes the figure away. */
export const setDemand = defineCommand<{ readonly service: string; readonly hours: number | null }>({
  id: 'staffing.demand',
  mergeKey: ({ service }) => `demand:${service}`,
  edit(draft, { service, hours }) {
    const { demand } = draft.staffing;
    if (hours === null) delete demand[service];
    else demand[service] = hours;
    return schemaFault(staffing.shape.demand, demand);
  },
});

/** Says where outside of the team a skill is reached; null takes that back. */
export const setOutside = defineCommand<{ readonly skill: string; readonly where: string | null }>({
  id: 'staffing.outside',
  mergeKey: ({ skill }) => `outside:${skill}`,
  edit({ staffing }, { skill, where }) {
    if (where === null) delete staffing.outside[skill];
    else staffing.outside[skill] = where;
    return undefined;
  },
});

/** Sets the code of conduct and when it is talked about. */
export const setConduct = defineCommand<{ readonly patch: Partial<Staffing['conduct']> }>({
  id: 'staffing.conduct',
  mergeKey: ({ patch }) => `conduct:${Object.keys(patch).join()}`,
  edit(draft, { patch }) {
    Object.assign(draft.staffing.conduct, patch);
    return undefined;
  },
});

/** Salary grades; positions of a grade that goes have none. */
export const gradeCommands = listCommands<SalaryGrade>({
  name: 'grade',
  list: (draft) => draft.staffing.grades,
  entry: salaryGrade,
  beforeRemove(draft, id) {
    for (const position of draft.staffing.positions) if (position.grade === id) position.grade = null;
  },
});

/** Skills of the team's own. */
export const skillCommands = listCommands<OwnSkill>({
  name: 'skill',
  list: (draft) => draft.staffing.skills,
  entry: ownSkill,
  beforeRemove: forgetSkill,
});

/**
 * Positions. Refused are a superior, backup, grade or task that is not there, a position that stands in for
 * itself or ends before it begins, and reporting in a circle.
 */
export const positionCommands = manyCommands<Position>({
  name: 'position',
  list: (draft) => draft.staffing.positions,
  entry: position,
  refuse: (draft, touched) =>
    positionFault(draft, touched) ?? startFault(draft, touched) ?? endFault(draft, touched),
  beforeRemove: forgetPositions,
});

function positionFault(draft: Draft<Plan>, touched: readonly Position[]): CommandError | undefined {
  const { positions, grades } = draft.staffing;
  const reportsTo = reportsToOf(positions);
  const known = new Set(grades.map(({ id }) => id));
  for (const { id, reportsTo: above, backup, grade } of touched) {
    const missing = [above, backup].find((other) => other !== null && !reportsTo.has(other));
    if (typeof missing === 'string') return notFound('position', missing);
    if (backup === id) return { type: 'invalid', field: 'backup' };
    if (grade !== null && !known.has(grade)) return notFound('grade', grade);
  }
  return parentCircles(reportsTo).length > 0 ? { type: 'invalid', field: 'reportsTo' } : undefined;
}

/** A position that would end before the day it begins on; one that came so from its file may stay. */
function endFault(draft: Draft<Plan>, touched: readonly Position[]): CommandError | undefined {
  const isOdd = ({ start, end }: Position): boolean => start.day !== null && end !== null && end < start.day;
  const odd = touched.filter(isOdd);
  if (odd.length === 0) return undefined;
  const before = new Set(
    original(draft)
      .staffing.positions.filter(isOdd)
      .map(({ id }) => id),
  );
  return odd.every(({ id }) => before.has(id)) ? undefined : { type: 'invalid', field: 'end' };
}

/** Why something cannot begin as it says: with a task that is not there, or on a day and with a task. */
export function startFault(
  draft: Draft<Plan>,
  touched: readonly { readonly start: Beginning }[],
): CommandError | undefined {
  const tasks = placesOf(draft.timeline.tasks);
  for (const { start } of touched) {
    if (start.task !== null && !tasks.has(start.task)) return notFound('task', start.task);
    if (start.task !== null && start.day !== null) return { type: 'invalid', field: 'start' };
  }
  return undefined;
}

export const trainingCommands = manyCommands<TrainingEntry>({
  name: 'training',
  list: (draft) => draft.staffing.training,
  entry: trainingEntry,
  refuse(draft, touched) {
    const known = placesOf(draft.staffing.positions);
    const missing = touched.find(({ position }) => position !== null && !known.has(position));
    return missing ? notFound('position', missing.position ?? '') : startFault(draft, touched);
  },
  beforeRemove: (draft, ids) => forgetLines(draft, 'training', ids),
});

export const toolCommands = manyCommands<Tool>({
  name: 'tool',
  list: (draft) => draft.staffing.tools,
  entry: tool,
  refuse: startFault,
  beforeRemove: (draft, ids) => forgetLines(draft, 'tool', ids),
});

export const infrastructureCommands = manyCommands<InfrastructureItem>({
  name: 'infrastructure',
  list: (draft) => draft.staffing.infrastructure,
  entry: infrastructureItem,
  refuse: startFault,
  beforeRemove: (draft, ids) => forgetLines(draft, 'infrastructure', ids),
});
