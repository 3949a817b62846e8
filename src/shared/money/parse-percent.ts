import type { Result } from '../core/result';
import type { NumberShape } from './number-shape';
import type { NumberProblem } from './read-digits';
import { readNumber } from './read-number';

const PERCENT_SIGNS = ['%', '\u066a'];

/**
 * Reads a typed percentage, with or without its sign, as basis points: "12,5 %" in French is 1250. Never
 * rounds. Values above 100 % are read; what a field allows is the field's rule.
 */
export function parsePercent(
  text: string,
  shapes: readonly NumberShape[],
  options: { readonly negative: boolean },
): Result<number, NumberProblem> {
  return readNumber(text, { shapes, decimals: 2, units: PERCENT_SIGNS, negative: options.negative });
}
