import type { WorksheetColumn, WorksheetField } from '@shared/catalog/worksheet-types';
import { setWorksheetField, worksheetValue } from '@shared/commands/worksheet';
import { dispatch, useDocument, usePlan } from '../../state/document-store';
import type { Entry } from '../../ui/entry-types';

/** A field of the worksheet on the screen: where it is, its value, and how to set it. */
export interface FieldHandle {
  /** Id of its words and of its selection, e.g. `mandate.anchor`. */
  readonly id: string;
  readonly field: WorksheetField;
  readonly value: unknown;
  readonly set: (value: unknown) => void;
  /**
   * Sets it from what it is at that moment: two edits may come in one event, such as a cell that is left and
   * a row that is added. `part` as in the command: a cell for merging typing, null for an undo step of its own.
   */
  readonly update: (change: (value: unknown) => unknown, part: string | null) => void;
}

/** The handle of one field of the open plan. */
export function useField(section: string, field: WorksheetField): FieldHandle {
  const value = usePlan((plan) => worksheetValue(plan, section, field.key));
  return {
    id: `${section}.${field.key}`,
    field,
    value,
    set: (next) => {
      dispatch(setWorksheetField, { section, field: field.key, value: next });
    },
    update: (change, part) => {
      const { plan } = useDocument.getState();
      if (!plan) return;
      const now = worksheetValue(plan, section, field.key);
      dispatch(setWorksheetField, { section, field: field.key, value: change(now), part });
    },
  };
}

export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function asChoice(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

export function asTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
}

export function asEntries(value: unknown): readonly Entry[] {
  return Array.isArray(value) ? value.filter(isEntry) : [];
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}

/** An entry in which nothing is filled in yet, as the schema wants it. */
export function emptyEntry(id: string, columns: readonly WorksheetColumn[]): Entry {
  return { ...Object.fromEntries(columns.map((column) => [column.key, emptyCell(column)])), id };
}

function emptyCell(column: WorksheetColumn): unknown {
  switch (column.kind) {
    case 'line':
    case 'markdown':
      return '';
    case 'choice':
    case 'person':
      return null;
    case 'choices':
    case 'services':
      return [];
    case 'flag':
      return false;
    case 'scores':
      return {};
  }
}
