import type { Risk } from '@shared/plan/types';

/** Likelihood times impact, 1 to 25; the same figure as in the documents. */
export function scoreOf(risk: Pick<Risk, 'likelihood' | 'impact'>): number {
  return risk.likelihood * risk.impact;
}

/** The gravest first; equal scores keep the order of the register, closed risks follow the open ones. */
export function gravestFirst(risks: readonly Risk[]): readonly Risk[] {
  return [...risks].sort((a, b) => closed(a) - closed(b) || scoreOf(b) - scoreOf(a));
}

/** Open risks by cell of the matrix, as `likelihood-impact`. */
export function byCell(risks: readonly Risk[]): ReadonlyMap<string, readonly Risk[]> {
  const cells = new Map<string, readonly Risk[]>();
  for (const risk of risks) {
    if (risk.status !== 'open') continue;
    const key = cellKey(risk.likelihood, risk.impact);
    cells.set(key, [...(cells.get(key) ?? []), risk]);
  }
  return cells;
}

export function cellKey(likelihood: number, impact: number): string {
  return `${String(likelihood)}-${String(impact)}`;
}

function closed(risk: Risk): number {
  return risk.status === 'closed' ? 1 : 0;
}
