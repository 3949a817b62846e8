/** A document of the program in one file format. */
export interface FormatEntry {
  /** `<document>.<extension>`, as the command line takes it. */
  readonly id: string;
  readonly document: DocumentKind;
  readonly extension: string;
  readonly form: Form;
}

/** Documents a preview can be asked for. */
export type PreviewKind = 'conops' | 'checklist' | 'status' | 'proposal' | 'timeline';
/** What is made of the register of stakeholders: its tables, its two maps, the calendar of what is to be done. */
export type StakeholderKind = 'stakeholders' | 'stakeholder-map' | 'sector-map' | 'engagement';
const OF_MONEY = ['budget', 'funding', 'spending', 'staffing', 'training', 'tools'] as const;
/** What is made of staffing and budget for spreadsheets: the workbook, and lists of it as CSV. */
export type MoneyKind = (typeof OF_MONEY)[number];
export type DocumentKind = PreviewKind | StakeholderKind | MoneyKind;
/** What a writer makes. `pdf` is printed from `html`, and `png` drawn from `svg`, by a browser. */
export type Form = 'docx' | 'html' | 'pdf' | 'markdown' | 'xlsx' | 'svg' | 'png' | 'csv' | 'ics' | 'mspdi';

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
  entry('status', 'docx', 'docx'),
  entry('status', 'pdf', 'pdf'),
  entry('status', 'html', 'html'),
  entry('status', 'md', 'markdown'),
  entry('proposal', 'docx', 'docx'),
  entry('proposal', 'pdf', 'pdf'),
  entry('proposal', 'html', 'html'),
  entry('proposal', 'md', 'markdown'),
  entry('timeline', 'pdf', 'pdf'),
  entry('timeline', 'svg', 'svg'),
  entry('timeline', 'png', 'png'),
  entry('timeline', 'csv', 'csv'),
  entry('timeline', 'xlsx', 'xlsx'),
  entry('timeline', 'ics', 'ics'),
  { id: 'timeline.msproject.xml', document: 'timeline', extension: 'xml', form: 'mspdi' },
  entry('stakeholders', 'csv', 'csv'),
  entry('stakeholders', 'xlsx', 'xlsx'),
  entry('stakeholder-map', 'svg', 'svg'),
  entry('stakeholder-map', 'png', 'png'),
  entry('stakeholder-map', 'pdf', 'pdf'),
  entry('sector-map', 'svg', 'svg'),
  entry('sector-map', 'png', 'png'),
  entry('sector-map', 'pdf', 'pdf'),
  entry('engagement', 'ics', 'ics'),
  entry('budget', 'xlsx', 'xlsx'),
  entry('budget', 'csv', 'csv'),
  entry('funding', 'csv', 'csv'),
  entry('spending', 'csv', 'csv'),
  entry('staffing', 'csv', 'csv'),
  entry('training', 'csv', 'csv'),
  entry('tools', 'csv', 'csv'),
];

const PREVIEWS: readonly string[] = [
  'conops',
  'checklist',
  'status',
  'proposal',
  'timeline',
] satisfies PreviewKind[];

export function isPreviewKind(text: string): text is PreviewKind {
  return PREVIEWS.includes(text);
}

const OF_STAKEHOLDERS: readonly DocumentKind[] = [
  'stakeholders',
  'stakeholder-map',
  'sector-map',
  'engagement',
];

/** Whether a document is made of the register of stakeholders; its persons can then be left unnamed. */
export function isStakeholderKind(document: DocumentKind): document is StakeholderKind {
  return OF_STAKEHOLDERS.includes(document);
}

/** Whether a document is made of staffing and budget. */
export function isMoneyKind(document: DocumentKind): document is MoneyKind {
  return OF_MONEY.some((kind) => kind === document);
}

/** Whether it takes a browser: for all of a PDF or a picture, for the figures of a Word file. HTML holds figures as they are. */
export function isDrawn({ document, form }: FormatEntry): boolean {
  return (
    form === 'pdf' ||
    form === 'png' ||
    (form === 'docx' && (document === 'conops' || document === 'proposal'))
  );
}
