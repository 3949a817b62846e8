export { applyDifferences, withNeeds } from './apply-differences';
export { comparePlans } from './compare-plans';
export type { Comparison, Difference } from './difference';
export type { Shown, ShownField } from './shown';
export { diffWords, type TextPart } from './text-diff';
export { COMPARE_AREAS, type CompareArea } from './areas';
export type { Term, Word, WordFamily } from './words';
