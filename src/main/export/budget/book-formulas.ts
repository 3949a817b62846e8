import { quoted } from './book';
import type { BookContext } from './book-context';
import type { AssumptionRows, RateBlock } from './book-layout';

/**
 * What is calculated with decimals in binary may end a hair below a half that is one in truth (1.005 x 100). Before
 * an amount is rounded it is raised by this part: at most a hundredth of a minor unit up to 2.5 x 10^12 of them (25
 * billion EUR). Near 10^14 minor units, whose 15 digits are all that a spreadsheet keeps, it is almost half of one:
 * amounts that are converted or raised by prices may there differ from the program by a minor unit.
 */
export const GUARD = 4e-15;

/** Reference to the value in use of an assumption. */
export function assumption({ on, layout }: BookContext, name: keyof AssumptionRows): string {
  return `${on('assumptions')}$B$${String(layout.assumptions[name])}`;
}

/** Reference to the percentage of a reserve. */
export function reserveRate({ on, layout }: BookContext, category: string): string {
  const row = layout.assumptions.reserves + layout.reserved.indexOf(category);
  return `${on('assumptions')}$B$${String(row)}`;
}

/** The factor that raises a product before it is rounded. */
export const guarded = (ctx: BookContext): string => `(1+${assumption(ctx, 'guard')})`;

/** Rounds to whole minor units, halves away from zero as the program does. */
export function rounded({ digits }: BookContext, content: string): string {
  return `ROUND(${content},${String(digits)})`;
}

/** An amount as whole minor units. */
export function inUnits({ units }: BookContext, content: string): string {
  return units === 1 ? `ROUND(${content},0)` : `ROUND(${content}*${String(units)},0)`;
}

/** Minor units as an amount. */
export function fromUnits({ units }: BookContext, content: string): string {
  return units === 1 ? content : `${content}/${String(units)}`;
}

/** The rate of a currency on the day in a cell: the latest until then, else the earliest. */
export function rateOn({ on }: BookContext, { rates, row }: RateBlock, day: string): string {
  const last = row + rates.length - 1;
  const column = (name: string): string =>
    `${on('assumptions')}$${name}$${String(row)}:$${name}$${String(last)}`;
  const first = (name: string): string => `${on('assumptions')}$${name}$${String(row)}`;
  return `IF(${day}<${first('C')},${first('B')},LOOKUP(${day},${column('C')},${column('B')}))`;
}

/** Rate of a block on a day, as the formula gives it; 0 where there is none. */
export function rateValue({ rates }: RateBlock, day: string): number {
  const known = rates.filter((entry) => entry.on <= day).at(-1) ?? rates[0];
  return known ? Number(known.rate) : 0;
}

/** Whether a cell holds a word. */
export const holds = (cell: string, word: string): string => `${cell}=${quoted(word)}`;
