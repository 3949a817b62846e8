import { err, ok, type Result } from '../core/result';
import type { NumberShape } from './number-shape';

/**
 * Why a text is not read as a number. `decimal` and `group` are the marks that would be read, so that the
 * message can show them; nothing is guessed from a text that another locale would read differently.
 */
export type NumberProblem =
  | { readonly type: 'empty' }
  | { readonly type: 'notANumber' }
  /** Digits of a script that the locale does not write numbers with. */
  | { readonly type: 'foreignDigits'; readonly found: string }
  | { readonly type: 'mixedDigits' }
  /** A decimal or grouping mark of other locales, such as an apostrophe in English. */
  | ({ readonly type: 'foreignMark'; readonly found: string } & Marks)
  | ({ readonly type: 'twoDecimalMarks' } & Marks)
  /** Groups that are not of the locale's size: 1,23 where the comma groups thousands. */
  | ({ readonly type: 'badGrouping' } & Marks)
  /** A grouping mark after the decimal mark: 1,234.50 where the comma is the decimal mark. */
  | ({ readonly type: 'groupAfterDecimal' } & Marks)
  | { readonly type: 'tooManyDecimals'; readonly allowed: number; readonly found: number }
  | { readonly type: 'negative' }
  | { readonly type: 'tooLarge' };

type Marks = { readonly decimal: string; readonly group: string };

/** Digits in ASCII with `.` before the decimals and `,` between groups, whatever the locale writes. */
type Canonical = { readonly text: string; readonly groupMarks: number; readonly shape: NumberShape };

const DIGIT = /^\p{Nd}$/u;
const MARK_OF_ANY_LOCALE = /^[.,' \u066b\u066c\u060c\u3001\u00b7_]$/;
const THREES = /^\d{1,3}(,\d{3})+$/;
const TWOS = /^\d{1,2}(,\d{2})*,\d{3}$/;
const MOST_DIGITS = 16;

/**
 * Reads a text of digits and marks alone, with marks unified, as a whole number of units of 10^-`decimals`:
 * "1.234,5" in German with 2 decimals is 123450. The value is zero or more; `tooLarge` above the safe integers.
 */
export function readDigits(
  text: string,
  shapes: readonly NumberShape[],
  decimals: number,
): Result<number, NumberProblem> {
  const canonical = toCanonical(text, shapes);
  if (!canonical.ok) return canonical;
  const problem = structureProblem(canonical.value);
  if (problem) return err(problem);
  const [whole = '', fraction = ''] = canonical.value.text.replaceAll(',', '').split('.');
  if (fraction.length > decimals) {
    return err({ type: 'tooManyDecimals', allowed: decimals, found: fraction.length });
  }
  const units = `${whole}${fraction.padEnd(decimals, '0')}`.replace(/^0+/, '');
  const value = units.length > MOST_DIGITS ? Infinity : Number(units);
  return Number.isSafeInteger(value) ? ok(value) : err({ type: 'tooLarge' });
}

function toCanonical(text: string, shapes: readonly NumberShape[]): Result<Canonical, NumberProblem> {
  const chars = [...text];
  const digits = chars.filter((char) => DIGIT.test(char));
  if (digits.length === 0) return err({ type: 'notANumber' });
  const shape = shapes.find((candidate) => digits.every((digit) => candidate.digits.has(digit)));
  if (!shape) return err(digitProblem(digits, shapes));
  const out = chars.map((char) => canonicalChar(char, shape));
  const odd = chars.filter((_, index) => out[index] === undefined);
  const found = odd[0];
  if (!odd.every((char) => MARK_OF_ANY_LOCALE.test(char))) return err({ type: 'notANumber' });
  if (found !== undefined) return err({ type: 'foreignMark', found, ...marks(shape) });
  const groupMarks = new Set(chars.filter((char) => isGroup(char, shape))).size;
  return ok({ text: out.join(''), groupMarks, shape });
}

function canonicalChar(char: string, shape: NumberShape): string | undefined {
  if (shape.decimals.has(char)) return '.';
  if (isGroup(char, shape)) return ',';
  return shape.digits.get(char)?.toString();
}

/** A space groups thousands in every locale: it is the mark of ISO 80000-1, and nowhere a decimal mark. */
function isGroup(char: string, { groups }: NumberShape): boolean {
  return char === ' ' || groups.has(char);
}

function digitProblem(digits: readonly string[], shapes: readonly NumberShape[]): NumberProblem {
  const found = digits.find((digit) => !shapes.some((shape) => shape.digits.has(digit)));
  return found === undefined ? { type: 'mixedDigits' } : { type: 'foreignDigits', found };
}

function structureProblem({ text, groupMarks, shape }: Canonical): NumberProblem | null {
  const [whole = '', ...fractions] = text.split('.');
  if (fractions.length > 1) return { type: 'twoDecimalMarks', ...marks(shape) };
  const fraction = fractions[0];
  if (fraction?.includes(',')) return { type: 'groupAfterDecimal', ...marks(shape) };
  if (fraction === '') return { type: 'notANumber' };
  if (!whole.includes(',')) return null;
  // Groups of three have one meaning everywhere, so India's locales read them beside their own.
  const grouped = THREES.test(whole) || (shape.groupSize === 2 && TWOS.test(whole));
  return grouped && groupMarks === 1 ? null : { type: 'badGrouping', ...marks(shape) };
}

function marks({ decimal, group }: NumberShape): Marks {
  return { decimal, group };
}
