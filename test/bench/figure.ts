/** One measured figure against its budget (docs/README.md names where budgets stand). */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'KB' | '%' | 'elements';
  readonly budget: number;
}

/** The middle of several runs of one piece of work, in ms; a first run warms up and does not count. */
export async function medianMs(runs: number, work: () => Promise<unknown>): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return middle(times);
}

/** The middle value; for an even count the upper of the two. */
export function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The value that `share` of all stay under. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** One line a figure; answers whether all are within their budgets. */
export function report(figures: readonly Figure[]): boolean {
  for (const { name, value, unit, budget } of figures) {
    const share = Math.round((value / budget) * 100);
    const verdict = value <= budget ? 'ok  ' : 'MISS';
    process.stdout.write(
      `${verdict} ${name}: ${value.toFixed(value < 100 ? 1 : 0)} ${unit} of ${String(budget)} ${unit} (${String(share)} %)\n`,
    );
  }
  return figures.every(({ value, budget }) => value <= budget);
}
