import { create } from 'zustand';

export const TOTAL_ROWS = ['category', 'stage', 'nature', 'phase'] as const;
export type TotalRows = (typeof TOTAL_ROWS)[number];
export const TOTAL_COLUMNS = ['year', 'quarter', 'month'] as const;
export type TotalColumns = (typeof TOTAL_COLUMNS)[number];

/** What the totals are told by; kept while the program runs. */
export const useTotals = create<{ readonly rows: TotalRows; readonly columns: TotalColumns }>(() => ({
  rows: 'category',
  columns: 'year',
}));
