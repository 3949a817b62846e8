import { formula, FORMATS, quoted, styled, type BookCell } from './book';
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
  readonly payments: string;
  readonly payment: string;
  readonly larger: string;
  readonly come: string;
}

/**
 * How many payments have come in full: what was received takes the place of the earliest. Of the payments the first
 * ones are a minor unit larger, the last one is what is left.
 */
export function comeCell(ctx: BookContext, row: SourceRow, cells: ExpectedFrom): BookCell {
  const { payments, payment, larger } = cells;
  const received = inUnits(ctx, cells.received);
  const first = `${larger}*(${payment}+1)`;
  const others = `IF(${payment}=0,${payments},INT((${received}-${first})/${payment}))`;
  const begun = `IF(${received}<${first},INT(${received}/(${payment}+1)),${larger}+${others})`;
  const content = `IF(${received}>=${inUnits(ctx, cells.planned)},${payments},MIN(${payments}-1,${begun}))`;
  return styled(formula(content, paymentsCome(row), FORMATS.whole), 'quiet');
}

/** What has come, and what has not weighed with the probability: payment by payment, as the program rounds it. */
export function expectedCell(ctx: BookContext, row: SourceRow, cells: ExpectedFrom): BookCell {
  const { say, major, money } = ctx;
  const { payments, payment, larger, come } = cells;
  const sure = `${cells.state}=${quoted(say('workbook.funding_received'))}`;
  const percent = `IF(${sure},100,ROUND(${cells.probability}*100,0))`;
  const weighed = (units: string): string => `ROUND(${units}*${percent}/100,0)`;
  const [planned, received] = [inUnits(ctx, cells.planned), inUnits(ctx, cells.received)];
  const next = `${come}+1`;
  const rest = `(IF(${next}=${payments},${planned},(${next})*${payment}+MIN(${next},${larger}))-${received})`;
  const open = [
    weighed(rest),
    `MAX(0,${larger}-(${next}))*${weighed(`(${payment}+1)`)}`,
    `MAX(0,${payments}-1-MAX(${larger},${next}))*${weighed(payment)}`,
    `IF(${next}<${payments},${weighed(`(${planned}-(${payments}-1)*${payment}-${larger})`)},0)`,
  ].join('+');
  const units = `(${received}+IF(${come}>=${payments},0,${open}))`;
  return formula(fromUnits(ctx, units), major(expectedOfRow(row)), money);
}

function paymentsCome({ planned, received, payments, payment, larger }: SourceRow): number {
  if (received >= planned) return payments;
  const first = larger * (payment + 1);
  if (received < first) return Math.min(payments - 1, Math.floor(received / (payment + 1)));
  const others = payment === 0 ? payments : Math.floor((received - first) / payment);
  return Math.min(payments - 1, larger + others);
}
