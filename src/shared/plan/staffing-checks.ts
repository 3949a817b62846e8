import { parentCircles } from './parent-circles';
import type { Beginning, Plan, Position } from './types';

/** A fault inside staffing. `where` is a path in the file, `id` what is wrong there. */
export interface StaffingFault {
  readonly type: 'unknownPosition' | 'unknownGrade' | 'unknownTask' | 'selfBackup' | 'reportingCircle';
  readonly id: string;
  readonly where: string;
}

/**
 * Every fault that leaves staffing meaningless: names of positions, grades or tasks that are not there, a
 * position that stands in for itself, and positions that would report to themselves.
 */
export function staffingFaults({
  staffing,
  timeline,
}: Pick<Plan, 'staffing' | 'timeline'>): readonly StaffingFault[] {
  const { positions, training, tools, infrastructure } = staffing;
  const known: Known = {
    position: new Set(positions.map(({ id }) => id)),
    grade: new Set(staffing.grades.map(({ id }) => id)),
  };
  const tasks = new Set(timeline.tasks.map(({ id }) => id));
  return [
    ...positions.flatMap((entry) => positionFaults(entry, known)),
    ...training.flatMap(({ id, position }) =>
      position === null || known.position.has(position)
        ? []
        : [{ type: 'unknownPosition' as const, id: position, where: `staffing.training.${id}.position` }],
    ),
    ...unknownStarts('staffing.positions', positions, tasks),
    ...unknownStarts('staffing.training', training, tasks),
    ...unknownStarts('staffing.tools', tools, tasks),
    ...unknownStarts('staffing.infrastructure', infrastructure, tasks),
    ...parentCircles(reportsToOf(positions))
      .flat()
      .map((id) => ({
        type: 'reportingCircle' as const,
        id,
        where: `staffing.positions.${id}.reportsTo`,
      })),
  ];
}

interface Known {
  readonly position: ReadonlySet<string>;
  readonly grade: ReadonlySet<string>;
}

function positionFaults({ id, reportsTo, backup, grade }: Position, known: Known): StaffingFault[] {
  const where = `staffing.positions.${id}`;
  const named = (position: string | null, field: string): StaffingFault[] =>
    position === null || known.position.has(position)
      ? []
      : [{ type: 'unknownPosition', id: position, where: `${where}.${field}` }];
  return [
    ...named(reportsTo, 'reportsTo'),
    ...named(backup, 'backup'),
    ...(backup === id ? [{ type: 'selfBackup' as const, id, where: `${where}.backup` }] : []),
    ...(grade === null || known.grade.has(grade)
      ? []
      : [{ type: 'unknownGrade' as const, id: grade, where: `${where}.grade` }]),
  ];
}

/** Who reports to whom, by id of the position. */
export function reportsToOf(
  positions: readonly Pick<Position, 'id' | 'reportsTo'>[],
): ReadonlyMap<string, string | null> {
  return new Map(positions.map(({ id, reportsTo }) => [id, reportsTo]));
}

/** Entries that begin with a task which is not there. `where` is the path of their list. */
export function unknownStarts(
  where: string,
  entries: readonly { readonly id: string; readonly start: Beginning }[],
  tasks: ReadonlySet<string>,
): { readonly type: 'unknownTask'; readonly id: string; readonly where: string }[] {
  return entries.flatMap(({ id, start: { task } }) =>
    task === null || tasks.has(task)
      ? []
      : [{ type: 'unknownTask' as const, id: task, where: `${where}.${id}.start` }],
  );
}

/** Every place of staffing that names a person. */
export function staffingPeople({
  staffing,
}: Pick<Plan, 'staffing'>): readonly { readonly id: string | null; readonly where: string }[] {
  const owners = (['tools', 'infrastructure'] as const).flatMap((list) =>
    staffing[list].map(({ id, owner }) => ({ id: owner, where: `staffing.${list}.${id}.owner` })),
  );
  const held = staffing.positions.map(({ id, person }) => ({
    id: person,
    where: `staffing.positions.${id}.person`,
  }));
  return [...held, ...owners];
}
