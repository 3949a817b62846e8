/** Three estimates of how many working days a task takes. */
export interface Spread {
  readonly optimistic: number;
  readonly likely: number;
  readonly pessimistic: number;
}

/** How many quantiles a spread is kept in; a power of two, so that random bits pick one without a bias. */
export const QUANTILES = 1024;
const GRID = 512;

/**
 * The spread as durations in whole working days (at least 1), by equally likely quantiles.
 *
 * Durations follow the PERT-beta distribution (Malcolm and others, 1959; the weight of 4 on the likely value
 * is theirs), not the triangular one: its mean is (optimistic + 4 likely + pessimistic) / 6, and it gives
 * the ends, which people guess worst, less weight.
 */
export function quantiles({ optimistic, likely, pessimistic }: Spread): Int32Array {
  const table = new Int32Array(QUANTILES);
  const width = pessimistic - optimistic;
  if (width === 0) return table.fill(wholeDays(likely));
  const left = (4 * (likely - optimistic)) / width;
  const right = 4 - left;
  const sums = new Float64Array(GRID + 1);
  for (let i = 0; i < GRID; i += 1) {
    const x = (i + 0.5) / GRID;
    sums[i + 1] = (sums[i] ?? 0) + Math.pow(x, left) * Math.pow(1 - x, right);
  }
  const total = sums[GRID] ?? 1;
  let at = 0;
  for (let q = 0; q < QUANTILES; q += 1) {
    const wanted = (total * (q + 0.5)) / QUANTILES;
    while (at < GRID - 1 && (sums[at + 1] ?? 0) < wanted) at += 1;
    const [low, high] = [sums[at] ?? 0, sums[at + 1] ?? 0];
    const share = high > low ? (wanted - low) / (high - low) : 0;
    table[q] = wholeDays(optimistic + (width * (at + share)) / GRID);
  }
  return table;
}

function wholeDays(days: number): number {
  return Math.max(1, Math.round(days));
}

/** Whether the three estimates are numbers that can be: not negative and in order. */
export function isSpread({ optimistic, likely, pessimistic }: Spread): boolean {
  return optimistic >= 0 && optimistic <= likely && likely <= pessimistic && pessimistic <= 50_000;
}
