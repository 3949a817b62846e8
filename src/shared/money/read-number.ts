import { err, ok, type Result } from '../core/result';
import type { NumberShape } from './number-shape';
import { readDigits, type NumberProblem } from './read-digits';
import { unifyMarks } from './unify-marks';

/** What may stand in a typed number besides its digits. */
export type NumberRules = {
  readonly shapes: readonly NumberShape[];
  /** Decimal places that the answer counts in. */
  readonly decimals: number;
  /** Signs or codes of the unit, marks unified, one of which may stand before or after the digits. */
  readonly units: readonly string[];
  /** Whether a minus or accounting brackets are read; zero may always carry them. */
  readonly negative: boolean;
};

const BRACKETS = /^\((.*)\)$/;
const SIGN = /^[-+] ?/;

/**
 * Reads a typed or pasted number as whole units of 10^-`decimals`. A minus may stand before the digits or
 * before the unit; brackets around the whole mean the same. Text that is too long for any number is none.
 */
export function readNumber(text: string, rules: NumberRules): Result<number, NumberProblem> {
  if (text.length > 200) return err({ type: 'notANumber' });
  const trimmed = unifyMarks(text).trim();
  if (trimmed === '') return err({ type: 'empty' });
  const inner = BRACKETS.exec(trimmed)?.[1];
  const outside = takeSign((inner ?? trimmed).trim());
  const inside = takeSign(takeUnit(outside.rest, rules.units));
  const signs = [inner === undefined ? '' : '-', outside.sign, inside.sign].filter((sign) => sign !== '');
  if (signs.length > 1) return err({ type: 'notANumber' });
  const value = readDigits(inside.rest, rules.shapes, rules.decimals);
  if (!value.ok || signs[0] !== '-' || value.value === 0) return value;
  return rules.negative ? ok(-value.value) : err({ type: 'negative' });
}

function takeSign(text: string): { readonly sign: string; readonly rest: string } {
  const sign = SIGN.exec(text)?.[0] ?? '';
  return { sign: sign.trim(), rest: text.slice(sign.length) };
}

function takeUnit(text: string, units: readonly string[]): string {
  const lower = text.toLowerCase();
  for (const unit of units.toSorted((a, b) => b.length - a.length)) {
    const mark = unit.toLowerCase();
    if (lower.startsWith(mark)) return text.slice(mark.length).trim();
    if (lower.endsWith(mark)) return text.slice(0, text.length - mark.length).trim();
  }
  return text;
}
