import type { MonthPool } from './month-pool';
import type { CostPart, LineCost, Nature, Phase, WorksheetLine } from './types';

export interface PartKind {
  readonly phase: Phase;
  readonly nature: Nature;
}

const KINDS: readonly PartKind[] = [
  { phase: 'startUp', nature: 'capital' },
  { phase: 'startUp', nature: 'running' },
  { phase: 'sustainment', nature: 'capital' },
  { phase: 'sustainment', nature: 'running' },
];

/** Adds amounts up by month, phase and nature. A kind has an array only once something was added to it. */
export class PartSums {
  readonly #pool: MonthPool;
  readonly #sums: (Float64Array | null)[] = [null, null, null, null];

  constructor(pool: MonthPool) {
    this.#pool = pool;
  }

  /** The months of a kind, to be added to. */
  monthsOf({ phase, nature }: PartKind): Float64Array {
    const slot = (phase === 'startUp' ? 0 : 2) + (nature === 'capital' ? 0 : 1);
    const sums = this.#sums[slot] ?? this.#pool.take();
    this.#sums[slot] = sums;
    return sums;
  }

  /** Adds whole parts. */
  addAll(parts: readonly CostPart[]): void {
    for (const part of parts) addTo(this.monthsOf(part), part.months);
  }

  /** The parts that have something, in a fixed order. */
  parts(): readonly CostPart[] {
    const parts: CostPart[] = [];
    for (let slot = 0; slot < KINDS.length; slot += 1) {
      const [kind, months] = [KINDS[slot], this.#sums[slot]];
      if (kind && months) parts.push({ phase: kind.phase, nature: kind.nature, months });
    }
    return parts;
  }

  /** A line that costs what was added. */
  lineCost(line: WorksheetLine, state: LineCost['state']): LineCost {
    const parts = this.parts();
    const [only] = parts;
    const months = parts.length === 1 && only ? only.months : this.#total(parts);
    return { line, state, months, parts, total: totalOf(months) };
  }

  #total(parts: readonly CostPart[]): Float64Array {
    const sums = this.#pool.take();
    for (const part of parts) addTo(sums, part.months);
    return sums;
  }
}

/** Adds amounts month by month to a running sum. */
export function addTo(sums: Float64Array, amounts: Float64Array): void {
  for (let place = 0; place < sums.length; place += 1) {
    sums[place] = (sums[place] ?? 0) + (amounts[place] ?? 0);
  }
}

/** Sum of the months from one place up to, not including, another. */
export function totalOf(amounts: Float64Array, from = 0, to = amounts.length): number {
  const end = Math.min(to, amounts.length);
  let total = 0;
  for (let place = Math.max(0, from); place < end; place += 1) total += amounts[place] ?? 0;
  return total;
}
