/**
 * Shapes of the catalog: structure and ids only. The words of every entry live in
 * `i18n/en/catalog/*.json` under the same id, so that a translation never touches structure.
 */

/** The five stages of "Steps for Creating National CSIRTs" (SEI, 2004). */
export const STAGE_IDS = ['stage1', 'stage2', 'stage3', 'stage4', 'stage5'] as const;
export type StageId = (typeof STAGE_IDS)[number];

/** Ids of rows in `sources.json` which an entry embodies. At least one; shown to the user as a source. */
export type SourceRefs = readonly [string, ...string[]];

/** Where in the program the result of an item is recorded. */
export interface CatalogLink {
  readonly screen:
    'organization' | 'stakeholders' | 'services' | 'risks' | 'glossary' | 'documents' | 'setup';
  /** Section of that screen, e.g. `mandate` of the organization worksheet or `map` of the stakeholders. */
  readonly section?: string;
}

/** How often an item comes round again once the team is running. */
export type Recurrence = 'ongoing' | 'monthly' | 'quarterly' | 'halfYearly' | 'yearly';

/** One thing to do or to settle. Words: `title`, `why`, `how`, `good`. */
export interface CatalogItem {
  readonly id: string;
  readonly refs: SourceRefs;
  readonly links?: readonly CatalogLink[];
  readonly repeats?: Recurrence;
}

/** A group of items on a stage page. Words: `title`, `summary`. */
export interface CatalogTheme {
  readonly id: string;
  readonly items: readonly CatalogItem[];
}

/**
 * What should hold before a stage begins or is called complete. Words: `title`.
 * `items` are the items whose completion shows that it holds; advisory, a person decides.
 */
export interface CatalogCriterion {
  readonly id: string;
  readonly refs: SourceRefs;
  readonly items: readonly string[];
}

/** Words: `title`, `short`, `purpose`, `buildsOn`. */
export interface CatalogStage {
  readonly id: StageId;
  readonly refs: SourceRefs;
  readonly entry: readonly CatalogCriterion[];
  readonly exit: readonly CatalogCriterion[];
  readonly themes: readonly CatalogTheme[];
}
