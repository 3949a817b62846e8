import { assert } from '../core/assert';
import { err, ok, type Result } from '../core/result';
import { roundTogether } from './round-together';

/** Parts of an amount in minor units, in the order of their shares, and what no share covers. */
export type Allocation = { readonly parts: readonly number[]; readonly uncovered: number };

/** Shares that together are more than the whole, as their sum in basis points. */
export type AllocationError = { readonly type: 'overAllocated'; readonly basisPoints: number };

const WHOLE = 10_000;

/**
 * Allocates minor units by shares in whole basis points (zero or more, together 10,000 at most): 6,000 and
 * 3,000 of 1001 are 601 and 300 with 100 uncovered. Parts and the uncovered rest add up to `total`; the
 * rest takes part in the rounding, so full shares leave none.
 */
export function allocate(total: number, shares: readonly number[]): Result<Allocation, AllocationError> {
  assert(Number.isSafeInteger(total), 'an amount is a whole number of minor units');
  assert(
    shares.every((share) => Number.isSafeInteger(share) && share >= 0),
    'a share is whole basis points, zero or more',
  );
  const basisPoints = shares.reduce((sum, share) => sum + share, 0);
  if (basisPoints > WHOLE) return err({ type: 'overAllocated', basisPoints });
  const exact = [...shares, WHOLE - basisPoints].map((share) => BigInt(total) * BigInt(share));
  const parts = roundTogether(exact, BigInt(WHOLE)).map(Number);
  return ok({ parts: parts.slice(0, -1), uncovered: parts.at(-1) ?? 0 });
}
