import type { Person, Plan, Stakeholder } from '../../plan/types';
import type { StakeholderColumn } from './columns';
import type { StakeholderWords } from './words';

/** What an import needs to know of the plan it comes to. */
export interface StakeholderContext {
  readonly plan: Plan;
  readonly newId: () => string;
  readonly words: StakeholderWords;
}

/** Why a row is not taken. */
export type RefusalReason = 'noName' | 'circle';

/** What a person should know of a row that is taken or merged. */
export type NoteType =
  /** A word of a list the program does not know, or no score; the rest of the cell is kept. */
  | 'unknownWord'
  /** A kind or sector of the team's own. */
  | 'ownWord'
  | 'shortened'
  /** About a contact the row does not name. */
  | 'noContact'
  /** Taken as a person of the organization in its row. */
  | 'asPerson'
  /** Taken as the person of the plan that has the name. */
  | 'knownPerson'
  /** The parent was neither in the list nor in the plan and is taken as an entry of its own. */
  | 'parentAdded'
  /** The row of the parent is refused, so nothing stands above this entry. */
  | 'parentRefused';

export interface RowNote {
  readonly type: NoteType;
  readonly column: StakeholderColumn;
  readonly value: string;
}

/** A cell that says something else than the plan does; the plan keeps what it has. */
export interface Difference {
  readonly column: StakeholderColumn;
  readonly plan: string;
  readonly file: string;
}

interface Row {
  /** As the spreadsheet counts, from 1. */
  readonly row: number;
  readonly name: string;
}

/** A row that becomes a new entry. */
export interface TakenRow extends Row {
  readonly entry: string;
  readonly notes: readonly RowNote[];
}

/** A row about an entry that is there: what it adds, and where it differs. */
export interface MergedRow extends Row {
  readonly entry: string;
  /** The row that brought the entry; null when it was in the plan before. */
  readonly with: number | null;
  readonly filled: readonly StakeholderColumn[];
  /** Columns where the list went over the plan, because a person said so. */
  readonly changed: readonly StakeholderColumn[];
  readonly differs: readonly Difference[];
  readonly notes: readonly RowNote[];
}

export interface RefusedRow extends Row {
  readonly reason: RefusalReason;
  readonly column: StakeholderColumn;
  /** What stands in the cell; for a circle the first of its names, and the first again at the end. */
  readonly value: string;
  /** How many bodies stand in the circle. */
  readonly bodies?: number;
}

/** What the command `importStakeholders` takes. */
export interface StakeholderChanges {
  readonly entries: readonly Stakeholder[];
  readonly updates: readonly { readonly id: string; readonly patch: Partial<Omit<Stakeholder, 'id'>> }[];
  readonly people: readonly Person[];
  readonly personUpdates: readonly { readonly id: string; readonly patch: Partial<Omit<Person, 'id'>> }[];
}

/** Every row of a list with what became of it, and the changes that follow. A row stands in one list only. */
export interface StakeholderImport extends StakeholderChanges {
  readonly taken: readonly TakenRow[];
  readonly merged: readonly MergedRow[];
  readonly refused: readonly RefusedRow[];
}

/** Why a list cannot be read at all. */
export interface ListRefusal {
  readonly type: 'noNameColumn' | 'noRows';
}
