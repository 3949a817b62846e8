import { TOOL_ADVICE } from '../catalog/tools-advice';
import { TOOL_PURPOSES } from '../catalog/tools-purposes';
import type { ToolAdvice, ToolCase } from '../catalog/tools-types';
import type { Staffing, Tool } from '../plan/types';

/** Level at which a person works alone with something. */
const WORKS_ALONE = 3;

/**
 * Skills a tool needs that no position holds well enough to work alone (S2-TOOL-13: who runs a tool is decided
 * with the tool). A tool that was rejected needs none.
 */
export function unheldSkills(
  { skills, state }: Pick<Tool, 'skills' | 'state'>,
  { positions }: Pick<Staffing, 'positions'>,
): readonly string[] {
  if (state === 'rejected') return [];
  return skills.filter((skill) => !positions.some(({ held }) => (held[skill] ?? 0) >= WORKS_ALONE));
}

/**
 * Advice of the catalog that applies to a tool, in the order of the catalog: what its purpose brings and what its
 * license brings. While the license is open, what holds for one kind of license only is not said.
 */
export function adviceOfTool({ purpose, licence }: Pick<Tool, 'purpose' | 'licence'>): readonly ToolAdvice[] {
  const ofPurpose = TOOL_PURPOSES.find(({ id }) => id === purpose)?.cases ?? [];
  const isFree = licence === 'open' || licence === 'own';
  const holds: Readonly<Record<ToolCase, boolean>> = {
    always: true,
    openSource: isFree,
    commercial: licence === 'commercial',
    adviser: licence === 'commercial',
    upkeep: isFree,
    forensics: ofPurpose.includes('forensics'),
    triage: isFree && ofPurpose.includes('triage'),
    automation: ofPurpose.includes('automation'),
  };
  return TOOL_ADVICE.filter(({ when }) => holds[when]);
}

/** How many criteria of an evaluation are met, met partly, not met, and not judged yet. */
export function evaluationOf({ criteria }: Pick<Tool, 'criteria'>): {
  readonly yes: number;
  readonly partly: number;
  readonly no: number;
  readonly unjudged: number;
} {
  const count = (wanted: Tool['criteria'][number]['meets']): number =>
    criteria.filter(({ meets }) => meets === wanted).length;
  return { yes: count('yes'), partly: count('partly'), no: count('no'), unjudged: count(null) };
}
