import type { SourceRefs } from './types';

/**
 * Describes the organization worksheet field by field, so that the screen, the document and the search
 * read one list. A test holds it to the plan schema: every field of `plan.organization` is here once.
 *
 * Words in `i18n/en/catalog/worksheet.json`: section id -> title, intro; `section.field` -> label, help,
 * example; `section.field.option` -> label, help; `section.field.column` -> label, help.
 */

/** A column of a small table inside a field. `option` lists are ids in the schema's order. */
export interface WorksheetColumn {
  readonly key: string;
  readonly kind: 'line' | 'markdown' | 'choice' | 'choices' | 'flag' | 'person' | 'services' | 'scores';
  readonly options?: readonly string[];
}

export interface WorksheetField {
  /** Field name in `plan.organization[section]`. */
  readonly key: string;
  /**
   * `choices` may be ids of a catalog list (`options`); `planLink` is one of the integration plans;
   * `hostOptions` and `weights` belong to the placement score sheet.
   */
  readonly kind:
    | 'line'
    | 'markdown'
    | 'choice'
    | 'choices'
    | 'person'
    | 'entries'
    | 'planLink'
    | 'hostOptions'
    | 'weights';
  readonly options?: readonly string[];
  readonly columns?: readonly WorksheetColumn[];
  /** Asked for a concept of operations that can be signed; shown among the missing while empty. */
  readonly essential?: boolean;
  readonly refs: readonly string[];
}

export interface WorksheetSection {
  readonly id: string;
  /** Group of the screen's own navigation. */
  readonly group: 'why' | 'remit' | 'place' | 'work';
  readonly refs: SourceRefs;
  readonly fields: readonly WorksheetField[];
}
