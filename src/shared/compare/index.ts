export { applyDifferences, withNeeds } from './apply-differences';
export { comparePlans } from './compare-plans';
export type { Comparison, Difference } from './difference';
export type { Shown, ShownField } from './shown';
export { diffWords, type TextPart } from './text-diff';
export { COMPARE_AREAS, TERMS, type CompareArea, type Term, type Word, type WordFamily } from './words';
