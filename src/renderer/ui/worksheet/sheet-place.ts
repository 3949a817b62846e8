import type { WorksheetRemedy } from './worksheet-types';

/** A cell by the id of its row and the place of its column. */
export interface Place {
  readonly id: string;
  readonly column: number;
}

/** What is said below the grid: one sentence, and cells with their reasons. */
export interface Notice {
  /** `alert` interrupts a screen reader: something was refused. `status` waits its turn. */
  readonly tone: 'alert' | 'status';
  readonly text: string;
  readonly items: readonly string[];
  /** What would make the refused cells stand, each once. */
  readonly remedies?: readonly WorksheetRemedy[];
}
