import type { Position } from '../../plan/types';
import { wantedOf } from '../../staffing';

/** Posts that have the same work: role, level, tasks, and skills wanted. */
export type PostGroup = readonly [first: Position, ...more: Position[]];

/** Posts of the same work together, in the order of the plan; whoever they report to may differ. */
export function postGroups(positions: readonly Position[]): readonly PostGroup[] {
  const groups = new Map<string, [Position, ...Position[]]>();
  for (const position of positions) {
    const group = groups.get(workOf(position));
    if (group) group.push(position);
    else groups.set(workOf(position), [position]);
  }
  return [...groups.values()];
}

/** The work of a post as a text to compare: what was chosen first does not matter. */
function workOf(position: Position): string {
  const { role, level, tasks, ownTasks } = position;
  const wanted = Object.entries(wantedOf(position)).filter(([, wantedLevel]) => wantedLevel > 0);
  return JSON.stringify([role, level, tasks.toSorted(), ownTasks.trim(), wanted.map(String).toSorted()]);
}

/** Whether any post says what it does: descriptions of roles alone stand in the catalog. */
export function saysTasks(positions: readonly Pick<Position, 'tasks' | 'ownTasks'>[]): boolean {
  return positions.some(({ tasks, ownTasks }) => tasks.length > 0 || ownTasks.trim() !== '');
}
