import type { FundingSource } from '@shared/plan/types';

/** A source of the worksheet; a new object whenever anything it shows has changed. */
export interface SourceRow {
  readonly source: FundingSource;
  /** Place among the sources: 1 for the first. */
  readonly order: number;
}

/** The change of one cell. */
export type SourcePatch = Partial<Omit<FundingSource, 'id'>>;

/** Key of a row in the worksheet. */
export function sourceRowId({ source }: SourceRow): string {
  return source.id;
}

/** The row after a patch, for cells that are read on top of it. */
export function withSourcePatch(row: SourceRow, patch: SourcePatch): SourceRow {
  return { ...row, source: { ...row.source, ...patch } };
}
