import type { UiKey } from '@shared/i18n/ui-words';

/** Columns of the register, in order. The width is px at the base size. */
export const COLUMNS = [
  { id: 'name', label: 'stakeholders.col_name', edit: 'text', width: 250 },
  { id: 'type', label: 'stakeholders.col_type', edit: 'choice', width: 170 },
  { id: 'influence', label: 'stakeholders.col_influence', edit: 'score', width: 88 },
  { id: 'interest', label: 'stakeholders.col_interest', edit: 'score', width: 82 },
  { id: 'current', label: 'stakeholders.col_current', edit: 'choice', width: 104 },
  { id: 'wanted', label: 'stakeholders.col_wanted', edit: 'choice', width: 104 },
  { id: 'owner', label: 'stakeholders.col_owner', edit: 'person', width: 150 },
  { id: 'primary', label: 'stakeholders.col_primary', edit: 'person', width: 150 },
  { id: 'backup', label: 'stakeholders.col_backup', edit: 'person', width: 150 },
  { id: 'sector', label: 'stakeholders.col_sector', edit: 'choice', width: 150 },
  { id: 'roles', label: 'stakeholders.col_roles', edit: 'panel', width: 220 },
] as const satisfies readonly {
  readonly id: string;
  readonly label: UiKey;
  /** `panel`: not in the cell, it opens the details. */
  readonly edit: 'text' | 'choice' | 'score' | 'person' | 'panel';
  readonly width: number;
}[];
export type GridColumn = (typeof COLUMNS)[number];
export type ColumnId = GridColumn['id'];

/** Height of a row, px: the drawing below and the style sheet agree on it. */
export const ROW_PX = 32;
export const HEAD_PX = 34;
