import type { WorksheetField, WorksheetSection } from '@shared/catalog/worksheet-types';
import { worksheetValue } from '@shared/commands/worksheet';
import type { Plan } from '@shared/plan/types';

/**
 * How far a section is. `ready`: what the concept of operations needs from it is there, or something at all
 * where it needs nothing in particular.
 */
export type SectionState = 'empty' | 'begun' | 'ready';

export interface SectionProgress {
  readonly state: SectionState;
  /** Answers the concept of operations cannot do without, and how many of them are given. */
  readonly needed: number;
  readonly given: number;
}

/** Has somebody answered? A choice that says "no" is an answer; an empty table is none. */
export function isAnswered(field: WorksheetField, value: unknown): boolean {
  if (field.kind === 'planLink') return isLinkAnswered(value);
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  if (field.kind === 'weights')
    return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  return value !== null && value !== undefined;
}

function isLinkAnswered(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((part) => part !== null && part !== '');
}

/** How far one section of the worksheet is. */
export function sectionProgress(plan: Plan, section: WorksheetSection): SectionProgress {
  const isDone = (field: WorksheetField) => isAnswered(field, worksheetValue(plan, section.id, field.key));
  const essential = section.fields.filter((field) => field.essential);
  const given = essential.filter(isDone).length;
  const any = section.fields.some(isDone);
  const state = !any ? 'empty' : given === essential.length ? 'ready' : 'begun';
  return { state, needed: essential.length, given };
}
