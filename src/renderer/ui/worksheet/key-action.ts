import type { Spot } from './range';
import type { CellKind } from './worksheet-types';

/** A key as it was pressed. */
export interface Press {
  readonly key: string;
  /** Ctrl, or Cmd on a Mac. */
  readonly far: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** Where the keyboard is when a key is pressed. */
export interface KeyContext {
  /** The cell the keyboard is on. */
  readonly at: Spot;
  /** The other corner of the marked block; the same cell while there is none. */
  readonly corner: Spot;
  readonly rows: number;
  readonly columns: number;
  readonly rtl: boolean;
  readonly kind: CellKind;
  /** Escape was pressed last: Tab goes out of the grid. */
  readonly released: boolean;
}

/** What a key means in the grid. */
export type KeyAction =
  | { readonly type: 'move' | 'extend'; readonly to: Spot }
  /** `typed` stands in place of what the cell holds; empty: what it holds is edited. */
  | { readonly type: 'edit'; readonly typed: string }
  /** The keyboard goes to what stands after the grid, or before it. */
  | { readonly type: 'leave'; readonly back: boolean }
  | { readonly type: 'toggle' | 'open' | 'select' | 'empty' | 'fill' | 'remove' | 'all' | 'unmark' };

/** Rows a page of keys moves by. */
const PAGE = 12;

/** What a key means in the grid; null when it is not one of the grid. */
export function keyAction(press: Press, context: KeyContext): KeyAction | null {
  if (press.alt) return null;
  if (press.key === 'Tab') return tabAction(press, context);
  if (press.key === 'F6' && !press.far) return { type: 'leave', back: press.shift };
  const to = movedBy(press, context);
  if (to) return { type: press.shift ? 'extend' : 'move', to };
  return press.far ? farAction(press) : nearAction(press, context);
}

function tabAction({ far, shift }: Press, { at, released, ...size }: KeyContext): KeyAction | null {
  const to = far || released ? null : nextByTab(at, size, shift);
  return to && { type: 'move', to };
}

/**
 * The cell that Tab goes to, in reading order over the ends of rows. Null after the last cell and before the first:
 * Tab leaves the grid there, as it does elsewhere on the page.
 */
export function nextByTab(
  { row, column }: Spot,
  { rows, columns }: Pick<KeyContext, 'rows' | 'columns'>,
  back: boolean,
): Spot | null {
  const place = row * columns + column + (back ? -1 : 1);
  if (place < 0 || place >= rows * columns) return null;
  return { row: Math.floor(place / columns), column: place % columns };
}

function movedBy({ key, far, shift }: Press, context: KeyContext): Spot | null {
  const { rows, columns, rtl } = context;
  // Extending goes on from the corner that moved last; the cell the keyboard is on stays.
  const { row, column } = shift ? context.corner : context.at;
  const side = rtl ? -1 : 1;
  const lastRow = rows - 1;
  const lastColumn = columns - 1;
  const aside = (way: 1 | -1): number => (far ? (way > 0 ? lastColumn : 0) : column + way);
  const moves: Readonly<Record<string, readonly [row: number, column: number]>> = {
    ArrowUp: [far ? 0 : row - 1, column],
    ArrowDown: [far ? lastRow : row + 1, column],
    ArrowLeft: [row, aside(side === 1 ? -1 : 1)],
    ArrowRight: [row, aside(side === 1 ? 1 : -1)],
    PageUp: [row - PAGE, column],
    PageDown: [row + PAGE, column],
    Home: [far ? 0 : row, 0],
    End: [far ? lastRow : row, lastColumn],
  };
  const to = moves[key];
  return to ? { row: within(to[0], lastRow), column: within(to[1], lastColumn) } : null;
}

function within(place: number, last: number): number {
  return Math.max(0, Math.min(last, place));
}

function farAction({ key, shift }: Press): KeyAction | null {
  if (shift) return null;
  if (key === 'Delete') return { type: 'remove' };
  if (key.toLowerCase() === 'd') return { type: 'fill' };
  if (key.toLowerCase() === 'a') return { type: 'all' };
  return null;
}

function nearAction({ key, shift }: Press, { kind }: KeyContext): KeyAction | null {
  if (key === 'Delete' || key === 'Backspace') return shift ? null : { type: 'empty' };
  if (key === 'Escape') return { type: 'unmark' };
  if ((key === 'Enter' && !shift) || key === 'F2') {
    if (kind === 'custom') return { type: 'open' };
    return kind === 'flag' ? { type: 'toggle' } : { type: 'edit', typed: '' };
  }
  if (key === ' ') return kind === 'flag' && !shift ? { type: 'toggle' } : { type: 'select' };
  const isCharacter = [...key].length === 1;
  return isCharacter && kind !== 'custom' && kind !== 'flag' ? { type: 'edit', typed: key } : null;
}
