import { quoted } from './book';
import type { BookContext } from './book-context';
import { fromUnits, guarded, inUnits, rounded } from './book-formulas';
import { MONTH_HEAD, type ReserveRow, type TermRow } from './book-layout';
import { categoryName } from './money-words';

/** Formula of a row for the month in a column. */
export type MonthFormula = (column: string) => string;

const YEAR = 12;

/**
 * What a line costs in a month, from its row on the sheet of lines. As the program does: a payment is rounded once;
 * what is spread gives its first months one minor unit more until it adds up; a salary is rounded for the year.
 */
export function monthFormula(ctx: BookContext, row: TermRow, at: number): MonthFormula {
  const lines = ctx.on('lines');
  const cell = (name: string): string => `${lines}$${name}$${String(at)}`;
  const number = (column: string): string => `${column}$${String(MONTH_HEAD.number)}`;
  const [first, last, step] = [cell('I'), cell('J'), cell('M')];
  const price = priceOf(ctx, row, cell('U'));
  switch (row.term.kind) {
    case 'oneOff':
      return (column) => {
        const passed = `${number(column)}-${first}`;
        const part = `INT((${inUnits(ctx, cell('V'))}+${step}-1-(${passed}))/${step})`;
        return `IF(AND(${passed}>=0,${passed}<${step}),${fromUnits(ctx, part)},0)`;
      };
    case 'recurring':
      return (column) =>
        `IF(AND(${number(column)}>=${first},${number(column)}<=${last},MOD(${number(column)}-${first},${step})=0),${rounded(ctx, price(column))},0)`;
    case 'salary':
      return (column) => {
        const rest = `${String(YEAR - 1)}-MOD(${number(column)},${String(YEAR)})`;
        const part = `INT((${inUnits(ctx, price(column))}+${rest})/${String(YEAR)})`;
        return `IF(AND(${number(column)}>=${first},${number(column)}<=${last}),${fromUnits(ctx, part)},0)`;
      };
  }
}

/** Price of a payment in a month, not rounded: that of the start, with growth and rate. */
function priceOf({ layout, plan }: BookContext, { term }: TermRow, base: string): MonthFormula {
  const block = layout.rates.findIndex(({ currency }) => currency === term.currency);
  const rate = layout.monthsRow - layout.rates.length + block;
  return (column) => {
    const grown = term.index === 'none' ? base : `${base}*${column}$${String(MONTH_HEAD[term.index])}`;
    return term.currency === plan.identity.currency ? grown : `${grown}*${column}$${String(rate)}`;
  };
}

/** A part of what the lines of a category of one nature cost in a month, where the month is of the phase. */
export function reserveFormula(
  ctx: BookContext,
  { category, phase }: ReserveRow,
  { index, row }: { readonly index: number; readonly row: number },
): MonthFormula {
  const { say, layout, on } = ctx;
  const last = layout.monthsRow + layout.terms.length - 1;
  const range = (name: string): string => `${name}$${String(layout.monthsRow)}:${name}$${String(last)}`;
  const part = `${on('lines')}$U$${String(layout.listRow + index)}`;
  const sum = (column: string, wanted: string): string =>
    `SUMIFS(${range(column)},${range('$B')},${quoted(categoryName(category))},${range('$C')},$C${String(row)},${range('$D')},${wanted})`;
  return (column) => {
    const isPhase = `${column}$${String(MONTH_HEAD.phase)}=${quoted(say(`workbook.phase_${phase}`))}`;
    const byDate = `IF(${isPhase},${sum(column, quoted(say('workbook.phase_byDate')))},0)`;
    return rounded(ctx, `(${sum(column, `$D${String(row)}`)}+${byDate})*${part}*${guarded(ctx)}`);
  };
}
