import type { TlpLabel } from '../catalog/taxonomy';

/**
 * The one document model. Builders turn a plan into it; writers (DOCX, HTML, PDF, Markdown) only render it
 * and know no plan. Every text is data: no writer may treat it as markup.
 */

/** A piece of text with its marks. `href` is http, https, mailto or `#section-id`, already checked. */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly strike?: true;
  readonly code?: true;
  readonly href?: string;
}

/** A line break inside a paragraph, and a source given as a footnote. */
export type Inline =
  TextRun | { readonly kind: 'break' } | { readonly kind: 'source'; readonly text: string };

/** Text of one direction. `lang` is set on generated wording, whose language may differ from the document's. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly inlines: readonly Inline[];
  readonly lang?: string;
  /** `quiet` is smaller print below a table or figure; `lead` opens a section; `pending` says that nothing is decided. */
  readonly tone?: 'quiet' | 'lead' | 'pending';
}

/** A small heading without number, in no table of contents: from the team's own text or inside a section. */
export interface MinorHeading {
  readonly kind: 'heading';
  /** 1 is the largest. */
  readonly rank: 1 | 2 | 3;
  readonly inlines: readonly Inline[];
  readonly lang?: string;
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** First number of an ordered list. */
  readonly start: number;
  readonly items: readonly (readonly Block[])[];
}

/** A cell holds blocks, so that Markdown of the team can stand in it. */
export interface Cell {
  readonly blocks: readonly Block[];
  readonly align?: 'start' | 'center' | 'end';
}

export interface Column {
  /** Share of the table's width in percent; the columns of a table add up to 100. */
  readonly width: number;
  readonly align?: 'start' | 'center' | 'end';
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  /** Repeated at the top of each page. Empty for a table of facts. */
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  /** The first cell of each row is the heading of that row. */
  readonly rowHeaders: boolean;
  /** What the table shows, for people who hear it instead of seeing it. */
  readonly caption: string;
  /** Whether the caption is printed above the table. */
  readonly titled?: true;
  /** The last row is the sum of those above it. */
  readonly sum?: true;
  /** High rows, to be filled in by hand. */
  readonly roomy?: true;
  readonly lang?: string;
}

/**
 * A drawing. A figure is always followed by a table with the same figures, so that a writer which cannot
 * draw may leave it out.
 */
export interface Figure {
  readonly kind: 'figure';
  readonly id: string;
  /** Complete `<svg>` element with presentation attributes only. */
  readonly svg: string;
  /** Size in CSS px. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption: string;
  readonly lang?: string;
}

/** A framed remark. */
export interface Callout {
  readonly kind: 'callout';
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly lang?: string;
}

export interface Quote {
  readonly kind: 'quote';
  readonly blocks: readonly Block[];
}

export interface CodeBlock {
  readonly kind: 'code';
  readonly text: string;
}

export type Block = Paragraph | MinorHeading | List | Table | Figure | Callout | Quote | CodeBlock | Rule;

export interface Rule {
  readonly kind: 'rule';
}

/** The screen of the program on which the content of a section is entered. */
export interface FeedLink {
  readonly screen: string;
  /** Part of that screen, e.g. a section of the organization worksheet; empty for the whole screen. */
  readonly section: string;
}

/** Something the document still lacks. */
export interface MissingEntry {
  readonly sectionId: string;
  /** Number and title of the section as printed. */
  readonly title: string;
  readonly screen: string;
  readonly section: string;
  /** Field of that part, empty when the whole section is empty. */
  readonly field: string;
  /** What is missing, in words: the label of the field, or the title of the section. */
  readonly label: string;
}

export interface Section {
  readonly id: string;
  /** `1`, `1.2`, `A`, `A.1`; empty for a section without number. */
  readonly number: string;
  readonly annex: boolean;
  /** 1 to 3. */
  readonly level: 1 | 2 | 3;
  readonly title: string;
  readonly lang?: string;
  readonly pageBreak: boolean;
  readonly blocks: readonly Block[];
  readonly children: readonly Section[];
  readonly feeds: FeedLink | null;
  readonly missing: readonly MissingEntry[];
}

/** The label a document carries on every page. */
export interface TlpMark {
  readonly label: TlpLabel;
  /** `TLP:AMBER`, never translated. */
  readonly text: string;
  readonly foreground: string;
  readonly background: string;
  /** What it lets a reader do, in our words. */
  readonly meaning: string;
}

/** First page, approval block and change history. */
export interface Cover {
  readonly kicker: string;
  readonly title: string;
  readonly subtitle: string;
  /** Label and value: country, version, status, date. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly approvalTitle: string;
  readonly approvalIntro: string;
  readonly approvals: Table | null;
  readonly versionTitle: string;
  readonly versions: Table | null;
}

/** Words a writer prints on its own account, already in the language of the generated wording. */
export interface WriterWords {
  readonly contents: string;
  readonly sources: string;
  readonly annex: string;
  /** With `{page}` and `{pages}`. */
  readonly pageOf: string;
  readonly backToText: string;
  readonly figure: string;
}

export interface DocumentModel {
  /** BCP 47 tag of the document. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Language of the generated wording. */
  readonly wordsLang: string;
  readonly landscape: boolean;
  /** A working paper: title on the first page of text, tables in small print. */
  readonly compact: boolean;
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: readonly string[];
  /** `YYYY-MM-DD`, the day the document was made. */
  readonly date: string;
  /** Short line in the page header, e.g. title and version. */
  readonly runningTitle: string;
  readonly footerNote: string;
  readonly tlp: TlpMark;
  readonly words: WriterWords;
  readonly cover: Cover;
  readonly contents: boolean;
  readonly sections: readonly Section[];
  readonly missing: readonly MissingEntry[];
}
