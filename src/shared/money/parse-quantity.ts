import type { Result } from '../core/result';
import type { NumberShape } from './number-shape';
import type { NumberProblem } from './read-digits';
import { readNumber } from './read-number';

/** Decimal places of a quantity: whole ten-thousandths are stored. */
export const QUANTITY_DECIMALS = 4;

/** Reads a typed quantity, zero or more, as ten-thousandths: "1.5" in English is 15000. Never rounds. */
export function parseQuantity(text: string, shapes: readonly NumberShape[]): Result<number, NumberProblem> {
  return readNumber(text, { shapes, decimals: QUANTITY_DECIMALS, units: [], negative: false });
}
