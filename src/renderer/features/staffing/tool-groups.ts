import { TOOL_PURPOSES } from '@shared/catalog/tools-purposes';
import type { Tool } from '@shared/plan/types';

/** Purposes that tools are for, in the order of the catalog, then those this version does not know. */
function usedPurposes(tools: readonly Tool[]): readonly string[] {
  const used = new Set(tools.flatMap(({ purpose }) => purpose ?? []));
  const known = TOOL_PURPOSES.map(({ id }) => id);
  return [...known.filter((id) => used.has(id)), ...[...used].filter((id) => !known.includes(id))];
}

/**
 * Purposes that tools stand under. None where that would put a head over nearly each single tool: the tools then
 * only follow each other by purpose, those without one last.
 */
export function toolGroups(tools: readonly Tool[]): {
  readonly rows: readonly Tool[];
  readonly heads: readonly string[];
} {
  const heads = usedPurposes(tools);
  if (heads.length * 2 <= tools.length) return { rows: tools, heads };
  const place = new Map(heads.map((id, index) => [id, index]));
  const placeOf = ({ purpose }: Tool): number => place.get(purpose ?? '') ?? heads.length;
  return { rows: tools.toSorted((a, b) => placeOf(a) - placeOf(b)), heads: [] };
}
