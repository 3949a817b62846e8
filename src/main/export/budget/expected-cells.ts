import { formula, quoted, type BookCell } from './book';
import type { BookContext } from './book-context';
import { fromUnits, inUnits } from './book-formulas';
import type { SourceRow } from './funding-rows';
import { expectedOfRow } from './state-rows';

/** Cells of a source that what is expected of it is calculated from. */
export interface ExpectedFrom {
  readonly state: string;
  readonly probability: string;
  readonly planned: string;
  readonly received: string;
}

/** What has come, and what has not weighed with the probability and rounded once. */
export function expectedCell(ctx: BookContext, row: SourceRow, cells: ExpectedFrom): BookCell {
  const { say, major, money } = ctx;
  const sure = `${cells.state}=${quoted(say('workbook.funding_received'))}`;
  const percent = `IF(${sure},100,ROUND(${cells.probability}*100,0))`;
  const [planned, received] = [inUnits(ctx, cells.planned), inUnits(ctx, cells.received)];
  const units = `(${received}+ROUND(MAX(0,${planned}-${received})*${percent}/100,0))`;
  return formula(fromUnits(ctx, units), major(expectedOfRow(row)), money);
}
