import { DECISION_FACTORS } from '../catalog/worksheet';
import type { HostOption } from '../plan/types';

/** Weight of a factor that nobody set. */
export const DEFAULT_WEIGHT = 1;

/**
 * Weighted score of a possible host as a share of the best possible one (0 to 1), over the factors that
 * have a score; null when none has, or when all weights are 0.
 */
export function hostShare(option: HostOption, weights: Readonly<Record<string, number>>): number | null {
  let reached = 0;
  let possible = 0;
  for (const [factor, score] of Object.entries(option.scores)) {
    const weight = weightOf(weights, factor);
    reached += weight * score;
    possible += weight * 5;
  }
  return possible === 0 ? null : reached / possible;
}

export function weightOf(weights: Readonly<Record<string, number>>, factor: string): number {
  return Object.hasOwn(weights, factor) ? (weights[factor] ?? DEFAULT_WEIGHT) : DEFAULT_WEIGHT;
}

/** Factors that any option was scored on, in catalog order, then ids this version does not know. */
export function usedFactors(options: readonly HostOption[]): readonly string[] {
  const used = new Set(options.flatMap((option) => Object.keys(option.scores)));
  const known: readonly string[] = DECISION_FACTORS;
  return [...known.filter((id) => used.has(id)), ...[...used].filter((id) => !known.includes(id)).sort()];
}

/**
 * The option that became the host. The host is often named more exactly than the option it came from; where
 * the name of one option begins that of another ("Ministry", "Ministry of Interior"), the longer one is meant.
 */
export function chosenHost(options: readonly HostOption[], host: string): HostOption | undefined {
  const length = (option: HostOption): number => option.name.trim().length;
  return options
    .filter((option) => length(option) > 0 && host.trim().startsWith(option.name.trim()))
    .toSorted((a, b) => length(b) - length(a))[0];
}
