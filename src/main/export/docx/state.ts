import type { Paragraph } from 'docx';
import type { DocumentModel } from '@shared/document/model';

/** What rendering needs to know, and collects on the way. */
export interface DocxState {
  readonly model: DocumentModel;
  /** PNG of a figure by its id. A figure without one is left out; its table follows it. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly footnotes: Map<number, { readonly children: readonly Paragraph[] }>;
  /** One for each list, so that every ordered list counts by itself. */
  lists: number;
  /** First numbers other than 1 in use: each needs a numbering of its own. */
  readonly starts: Set<number>;
}

export function newState(model: DocumentModel, pictures: ReadonlyMap<string, Uint8Array>): DocxState {
  return { model, pictures, footnotes: new Map(), lists: 0, starts: new Set() };
}
