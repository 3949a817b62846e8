import { TOOL_PRODUCTS } from '@shared/catalog/tools-products';
import { TOOL_PURPOSES } from '@shared/catalog/tools-purposes';
import type { ToolProduct } from '@shared/catalog/tools-types';
import { toolCommands } from '@shared/commands/staffing';
import { NEW_TOOL } from '@shared/plan/staffing-defaults';
import type { Tool } from '@shared/plan/types';
import { dispatch } from '../../state/document-store';
import { newId } from '../../state/new-id';

export type ToolPatch = Partial<Omit<Tool, 'id'>>;

/** Changes a tool in the inspector. */
export function setTool(id: string, patch: ToolPatch): void {
  dispatch(toolCommands.update, { ids: [id], patch });
}

/** A tool of the catalog, with what its purpose wants and its license as far as that was read. */
export function toolOf({ name, purposes: [purpose], license }: ToolProduct): Tool {
  return {
    ...NEW_TOOL,
    ...{ id: newId(), name },
    ...purposeChange(purpose),
    licence: license === null ? null : license.kind === 'openSource' ? 'open' : 'commercial',
    licenceNote: license?.name ?? '',
  };
}

/** A purpose brings the skills it wants and the services it is for. */
function purposeChange(purpose: string): Pick<Tool, 'purpose' | 'skills' | 'services'> {
  const known = TOOL_PURPOSES.find(({ id }) => id === purpose);
  return { purpose, skills: [...(known?.skills ?? [])], services: [...(known?.services ?? [])] };
}

/** The change another purpose makes: it brings skills and services where none were said yet. */
export function purposePatch(purpose: string | null, { skills, services }: Tool): ToolPatch {
  if (purpose === null) return { purpose };
  const brought = purposeChange(purpose);
  return {
    purpose,
    ...(skills.length === 0 ? { skills: brought.skills } : {}),
    ...(services.length === 0 ? { services: brought.services } : {}),
  };
}

/** Adds a tool by name: as the catalog has it, or one of which only the name is known. Answers its id. */
export function addTool(text: string): string | null {
  const wanted = text.trim().toLocaleLowerCase();
  const product = TOOL_PRODUCTS.find(({ name }) => name.toLocaleLowerCase() === wanted);
  const entry = product ? toolOf(product) : { ...NEW_TOOL, id: newId(), name: text.trim() };
  return dispatch(toolCommands.add, { entries: [entry] }).ok ? entry.id : null;
}
