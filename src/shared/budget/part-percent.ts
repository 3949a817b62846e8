/**
 * What part of a sum of money an amount is, in whole percent, as every screen and document tells it: rounded, but 0
 * only where it is nothing and 100 only where it is all. `part` is from 0 to `whole`; 0 of nothing.
 */
export function partPercent(part: number, whole: number): number {
  if (whole === 0 || part === 0) return 0;
  if (part === whole) return 100;
  return Math.min(99, Math.max(1, Math.round((part / whole) * 100)));
}
