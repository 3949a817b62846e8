import type { UiKey } from '@shared/i18n/ui-words';
import { COLUMNS, type Column } from './view-store';

export const COLUMN_WORDS = {
  wbs: 'timeline.col_wbs',
  start: 'timeline.col_start',
  finish: 'timeline.col_finish',
  duration: 'timeline.col_duration',
  progress: 'timeline.col_progress',
  owner: 'timeline.col_owner',
  float: 'timeline.col_float',
  links: 'timeline.col_links',
} as const satisfies Record<Column, UiKey>;

const COLUMN_PX: Readonly<Record<Column, number>> = {
  wbs: 48,
  start: 96,
  finish: 96,
  duration: 66,
  progress: 66,
  owner: 96,
  float: 52,
  links: 128,
};
/** A name in the third level of the outline still shows most of its words. */
export const NAME_LEAST = 192;

export type Cell = Column | 'name';

/** Columns that fit a tree of that width, in their order; the others come back when it is made wider. */
export function fittingColumns(chosen: readonly Column[], width: number): readonly Cell[] {
  let room = width - NAME_LEAST;
  const fitting: Column[] = [];
  for (const column of COLUMNS) {
    if (!chosen.includes(column)) continue;
    if (COLUMN_PX[column] > room) break;
    room -= COLUMN_PX[column];
    fitting.push(column);
  }
  const wbs = fitting.filter((column) => column === 'wbs');
  return [...wbs, 'name', ...fitting.filter((column) => column !== 'wbs')];
}

/** Width of a tree in which all these columns and a name have room. */
export function widthFor(columns: readonly Column[]): number {
  return columns.reduce((sum, column) => sum + COLUMN_PX[column], NAME_LEAST + 30);
}

/** The columns as a grid template. */
export function template(cells: readonly Cell[]): string {
  return cells
    .map((cell) => (cell === 'name' ? 'minmax(0, 1fr)' : `${COLUMN_PX[cell].toString()}px`))
    .join(' ');
}
