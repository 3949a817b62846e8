import { DECISION_FACTORS } from '@shared/catalog/worksheet';
import { hostShare } from '@shared/document/host-scores';
import type { HostOption } from '@shared/plan/types';

/** Where one possible host stands in the comparison. */
export interface HostRank {
  /** Weighted share of the best possible score, 0 to 1, over the scored factors; null while there is none. */
  readonly share: number | null;
  /** 1 for the best; equal shares share a rank. Null while nothing is scored. */
  readonly rank: number | null;
  /** How many of the factors have a score. */
  readonly scored: number;
}

/** Ranks the possible hosts; answers by option id. Weights: factor id -> 0 to 3, absent weighs 1. */
export function rankHosts(
  options: readonly HostOption[],
  weights: Readonly<Record<string, number>>,
): ReadonlyMap<string, HostRank> {
  const shares = new Map(options.map((option) => [option.id, hostShare(option, weights)]));
  return new Map(
    options.map((option) => {
      const share = shares.get(option.id) ?? null;
      const better = [...shares.values()].filter(
        (other) => other !== null && share !== null && other > share,
      );
      const scored = DECISION_FACTORS.filter((factor) => option.scores[factor] !== undefined).length;
      return [option.id, { share, rank: share === null ? null : better.length + 1, scored }];
    }),
  );
}
