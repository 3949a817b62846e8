import { EMPTY_NARRATIVE } from '../plan/defaults';
import type { Narrative, Plan } from '../plan/types';
import type { Block } from './model';

/** The team's own text of a section of the concept of operations. */
export function narrativeOf(plan: Plan, sectionId: string): Narrative {
  const { narrative } = plan.documents.conops;
  return Object.hasOwn(narrative, sectionId) ? (narrative[sectionId] ?? EMPTY_NARRATIVE) : EMPTY_NARRATIVE;
}

/** True when a text of the team stands instead of the generated part. An empty replacement replaces nothing. */
export function isReplaced(narrative: Narrative): boolean {
  return narrative.replacement !== null && narrative.replacement.trim() !== '';
}

/** Puts the team's text, read by `md`, before, after or instead of the generated blocks. */
export function withNarrative(
  narrative: Narrative,
  generated: readonly Block[],
  md: (text: string) => readonly Block[],
): readonly Block[] {
  return [
    ...md(narrative.before),
    ...(isReplaced(narrative) ? md(narrative.replacement ?? '') : generated),
    ...md(narrative.after),
  ];
}
