import type { Table } from '@shared/document/model';

/** Rows a table can have without being parted between two pages. */
const ROWS_TOGETHER = 10;

/** Whether a table with a title stands on one page: its title and its sum belong beside all of its rows. */
export function standsTogether({ titled, rows }: Table): boolean {
  return titled === true && rows.length <= ROWS_TOGETHER;
}
