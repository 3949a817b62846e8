import type { Draft } from 'immer';
import { organization } from '../plan/organization';
import type { Organization, Plan } from '../plan/types';
import { defineCommand } from './command';
import { forgetGoneGroups } from './stakeholder-forget';

export type SectionId = keyof Organization;
/** `[section, field]` of the organization worksheet with the value that field takes. */
export type WorksheetEdit = {
  [S in SectionId]: {
    [F in keyof Organization[S]]: {
      readonly section: S;
      readonly field: F & string;
      readonly value: Organization[S][F];
    };
  }[keyof Organization[S]];
}[SectionId];

interface LooseEdit {
  readonly section: string;
  readonly field: string;
  readonly value: unknown;
  /**
   * Cell of a table the edit is in, so that bursts in two cells are two undo steps; null for a step of its
   * own, such as adding or removing a row.
   */
  readonly part?: string | null;
}

/**
 * Sets one field of the organization worksheet. The value is checked by the schema of that field, because
 * the screen is drawn from the catalog and not from types. Stakeholders let go of a group that is removed.
 */
export const setWorksheetField = defineCommand<LooseEdit>({
  id: 'worksheet.set',
  mergeKey: ({ section, field, part = '' }) =>
    part === null ? null : `worksheet:${section}.${field}:${part}`,
  edit(draft, { section, field, value }) {
    const sections = organization.shape;
    const where = `${section}.${field}`;
    if (!isKey(sections, section)) return { type: 'invalid', field: where };
    const fields = sections[section].shape;
    if (!isKey(fields, field)) return { type: 'invalid', field: where };
    const checked = organization.partial().safeParse({
      [section]: { ...draft.organization[section], [field]: value },
    });
    if (!checked.success) return { type: 'invalid', field: where };
    Object.assign(draft.organization[section], { [field]: value });
    if (where === 'constituency.groups') forgetGoneGroups(draft);
    return undefined;
  },
});

/** The typed way to make the arguments of `setWorksheetField` where the field is known in code. */
export function worksheetEdit(edit: WorksheetEdit): LooseEdit {
  return edit;
}

/** The value of a field by the ids of the catalog, or undefined where the plan has no such field. */
export function worksheetValue(plan: Plan | Draft<Plan>, section: string, field: string): unknown {
  const all = plan.organization;
  if (!isKey(all, section)) return undefined;
  const fields = all[section];
  return isKey(fields, field) ? fields[field] : undefined;
}

function isKey<T extends object>(object: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(object, key);
}
