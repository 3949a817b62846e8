import type { PageNumberEstimator } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';

/** Indent of second-level entries of the contents, and where titles begin on each level, in twips. */
export const CONTENTS_INDENT = 720;
const TITLE_AT: Readonly<Record<string, number>> = { TOC1: 720, TOC2: 1400, TOC3: 2080 };

/**
 * Lays the pages out as Word does and writes the page numbers of the contents, so that the document opens
 * complete and without a question. Where the layout does not know a character or font it takes the nearest
 * it knows; Word corrects a number when the reader updates the table.
 */
export function pageNumbers(): PageNumberEstimator {
  const layout = estimatePageNumbersWith({ guess: true });
  const estimate: PageNumberEstimator = (body, context) => {
    alignTitles(body);
    return layout(body, context);
  };
  return layout.listNumbers === undefined
    ? estimate
    : Object.assign(estimate, { listNumbers: layout.listNumbers });
}

/**
 * docx gives each entry the next tab stop past its number, so that titles after "9" and "10" would not line
 * up. Here all titles of a level begin at one place, unless a number ("Annex A") is wider than that.
 */
function alignTitles(node: unknown): void {
  if (Array.isArray(node)) {
    for (const child of node) alignTitles(child);
  } else if (isRecord(node)) {
    const at = contentsTitle(node);
    if (at !== null) moveTabs(node, at);
    else for (const child of Object.values(node)) alignTitles(child);
  }
}

/** Where the title of an entry of the contents begins; null for any other element. */
function contentsTitle(node: Readonly<Record<string, unknown>>): number | null {
  const [properties] = elements(node, 'w:p');
  const [style] = elements(properties, 'w:pPr');
  const id = attributes(style, 'w:pStyle')['w:val'];
  return typeof id === 'string' ? (TITLE_AT[id] ?? null) : null;
}

function moveTabs(node: Readonly<Record<string, unknown>>, at: number): void {
  const [properties] = elements(node, 'w:p');
  for (const child of elements(properties, 'w:pPr')) {
    for (const tab of elements(child, 'w:tabs')) {
      const values = attributes(tab, 'w:tab');
      const position = values['w:pos'];
      if (values['w:val'] === 'left' && typeof position === 'number')
        values['w:pos'] = Math.max(at, position);
    }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Children of the element `name`, in docx's form `{ name: [child, …] }`. */
function elements(node: unknown, name: string): readonly unknown[] {
  const children = isRecord(node) ? node[name] : undefined;
  return Array.isArray(children) ? children : [];
}

/** Attributes of the element `name`, in docx's form `{ name: { _attr: {…} } }`. */
function attributes(node: unknown, name: string): Record<string, unknown> {
  const element = isRecord(node) ? node[name] : undefined;
  const inner = isRecord(element) ? element['_attr'] : undefined;
  return isRecord(inner) ? inner : {};
}
