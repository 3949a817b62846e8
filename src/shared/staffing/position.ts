import type { PositionLevel, SkillLevel } from '../catalog/staffing-types';
import { isWithin } from './month';

/** One post, as the engine needs it. Two posts of the same kind are two positions. */
export interface StaffPosition {
  readonly id: string;
  /** Id of a role of the catalog or of the plan; null while none is chosen. */
  readonly role: string | null;
  readonly level: PositionLevel;
  /** Percent of full time, 1 to 100. */
  readonly share: number;
  /** Most percent of its time for incidents; null: as the whole team has it. */
  readonly incidentShare: number | null;
  /** Id of the person; null where nobody is named. */
  readonly person: string | null;
  /** First and last month, `YYYY-MM`; null is open. A post counts as filled in all months between. */
  readonly startMonth: string;
  readonly endMonth: string | null;
  /** Level held by skill. */
  readonly skills: Readonly<Record<string, SkillLevel>>;
  /** Id of the position that stands in. */
  readonly backup: string | null;
  /** Ids of tasks beyond and among those of the role. */
  readonly tasks: readonly string[];
}

/** Positions filled in a month (an index of `monthIndex`). */
export function presentIn<T extends Pick<StaffPosition, 'startMonth' | 'endMonth'>>(
  positions: readonly T[],
  month: number,
): readonly T[] {
  return positions.filter((position) => isWithin(month, position));
}

/** Who holds a position: the same for two posts of one named person; a post without a name is somebody else. */
export function holderOf({ id, person }: Pick<StaffPosition, 'id' | 'person'>): string {
  return person === null ? `position ${id}` : `person ${person}`;
}
