import type { Plan } from '../../plan/types';
import { writeCsv } from '../csv';
import { cellText } from '../task-table';
import { stakeholderSheets, type SheetWords } from './sheets';

/** The register as CSV, one line an entry; cells that would be a formula are made text. */
export function stakeholderCsv(plan: Plan, words: SheetWords): string {
  const [register] = stakeholderSheets(plan, words);
  if (register === undefined) return '';
  return writeCsv([register.header, ...register.rows.map((row) => row.map(cellText))]);
}
