import type { AlignmentType, Paragraph, Table } from 'docx';
import type { Block } from '@shared/document/model';
import type { DocxState } from './state';

/** Where blocks stand: in the text or, with a style, in a cell or quotation; and how deep in lists. */
export interface Place {
  readonly style: string | null;
  readonly depth: number;
  /** Indent of a list item's further paragraphs, in twips. */
  readonly indent: number;
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  /** Whether a paragraph stays on the page of the one that follows. */
  readonly keepNext?: boolean;
}

export const IN_TEXT: Place = { style: null, depth: 0, indent: 0 };

/** Renders blocks; handed to the tables, whose cells hold blocks again. */
export type RenderBlocks = (
  blocks: readonly Block[],
  state: DocxState,
  place?: Place,
) => readonly (Paragraph | Table)[];
