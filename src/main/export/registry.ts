/** A document of the program in one file format. */
export interface FormatEntry {
  /** `<document>.<extension>`, as the command line takes it. */
  readonly id: string;
  readonly document: DocumentKind;
  readonly extension: string;
  readonly form: Form;
}

export type DocumentKind = 'conops' | 'checklist';
/** What a writer makes. `pdf` is printed from `html` by a browser. */
export type Form = 'docx' | 'html' | 'pdf' | 'markdown' | 'xlsx';

const entry = (document: DocumentKind, extension: string, form: Form): FormatEntry => ({
  id: `${document}.${extension}`,
  document,
  extension,
  form,
});

/** Every format there is. A new writer is one line here and one case in `render-job.ts`. */
export const FORMATS: readonly FormatEntry[] = [
  entry('conops', 'docx', 'docx'),
  entry('conops', 'pdf', 'pdf'),
  entry('conops', 'html', 'html'),
  entry('conops', 'md', 'markdown'),
  entry('checklist', 'docx', 'docx'),
  entry('checklist', 'xlsx', 'xlsx'),
  entry('checklist', 'pdf', 'pdf'),
  entry('checklist', 'html', 'html'),
];

/** Documents a preview can be asked for. */
export function isDocumentKind(text: string): text is DocumentKind {
  return text === 'conops' || text === 'checklist';
}

/** Whether it takes a browser: for all of a PDF, for the figures of a Word file. HTML holds figures as they are. */
export function isDrawn({ document, form }: FormatEntry): boolean {
  return form === 'pdf' || (form === 'docx' && document === 'conops');
}
