import type { Agreement } from '../plan/types';

/** Has an agreement that was signed run out by `today` (`YYYY-MM-DD`)? On its last day it still holds. */
export function hasLapsed({ state, expires }: Pick<Agreement, 'state' | 'expires'>, today: string): boolean {
  return state === 'signed' && expires !== null && expires < today;
}
