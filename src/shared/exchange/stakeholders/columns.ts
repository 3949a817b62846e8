/** Columns of the flat table of stakeholders, in the order of our own export. */
export const STAKEHOLDER_COLUMNS = [
  'name',
  'kind',
  'organization',
  'type',
  'sector',
  'parent',
  'roles',
  'involvement',
  'influence',
  'interest',
  'current',
  'wanted',
  'wants',
  'weWant',
  'concerns',
  'decides',
  'owner',
  'primary',
  'backup',
  'jobTitle',
  'email',
  'phone',
  'contactChannel',
  'contactLanguage',
  'backupJobTitle',
  'backupEmail',
  'backupPhone',
  'backupChannel',
  'backupLanguage',
  'channels',
  'language',
  'capability',
  'group',
  'pilot',
  'phase',
  'services',
  'accuracy',
  'decision',
  'reason',
  'notes',
  'id',
] as const;
export type StakeholderColumn = (typeof STAKEHOLDER_COLUMNS)[number];

/** Title of a column in our own exports, in the language they are written in. */
export type ColumnTitles = (column: StakeholderColumn) => string;

/** Where each column stands, counted from 0, and which titles say nothing here. */
export interface ColumnGuess {
  readonly places: ReadonlyMap<StakeholderColumn, number>;
  readonly unknown: readonly { readonly place: number; readonly title: string }[];
}

/** Titles people give such columns, folded as `foldedTitle` does. */
const USUAL_TITLES: Readonly<Record<StakeholderColumn, readonly string[]>> = {
  name: ['name', 'stakeholder', 'stakeholder name', 'full name', 'contact name', 'entity', 'who'],
  kind: ['kind', 'person or organization', 'person or organisation', 'entry kind'],
  organization: ['organization', 'organisation', 'company', 'institution', 'employer', 'agency', 'works at'],
  type: ['type', 'stakeholder type', 'category', 'kind of body', 'type of stakeholder'],
  sector: ['sector', 'industry', 'critical sector'],
  parent: ['parent', 'ministry', 'parent organization', 'parent organisation', 'belongs to', 'reports to'],
  roles: ['roles', 'role', 'relation', 'relationship', 'role to the team'],
  involvement: ['involvement', 'involved in', 'involvement class'],
  influence: ['influence', 'power', 'influence 1 5', 'power influence', 'level of influence'],
  interest: ['interest', 'interest 1 5', 'level of interest'],
  current: ['current', 'current engagement', 'today', 'stands today', 'as is', 'position today', 'attitude'],
  wanted: [
    'wanted',
    'wanted engagement',
    'desired',
    'desired engagement',
    'target',
    'to be',
    'target position',
  ],
  wants: ['wants', 'what they want', 'expectations', 'needs', 'interests'],
  weWant: ['we want', 'what we want', 'what we want of them', 'ask', 'our ask'],
  concerns: ['concerns', 'concern', 'worries', 'objections'],
  decides: ['decides', 'how they decide', 'how decisions are made', 'decision making'],
  owner: ['owner', 'our owner', 'responsible', 'account manager', 'owner on our side', 'relationship owner'],
  primary: [
    'primary',
    'primary contact',
    'contact',
    'contact person',
    'main contact',
    'point of contact',
    'poc',
  ],
  backup: ['backup', 'backup contact', 'second contact', 'deputy', 'alternate contact', 'alternate'],
  jobTitle: [
    ...['job title', 'job', 'position', 'title', 'function', 'designation', 'rank', 'contact title'],
    ...['contact role', 'contact position', 'contact job title'],
  ],
  email: ['email', 'e mail', 'mail', 'email address', 'e mail address', 'contact email'],
  phone: ['phone', 'telephone', 'tel', 'mobile', 'phone number', 'contact phone'],
  contactChannel: ['messenger', 'other channel', 'signal', 'contact channel'],
  contactLanguage: ['contact language', 'language of the contact'],
  backupJobTitle: ['backup job title', 'backup position', 'backup title', 'deputy title'],
  backupEmail: [
    'backup email',
    'backup e mail',
    'second email',
    'deputy email',
    'alternate email',
    'email 2',
  ],
  backupPhone: ['backup phone', 'second phone', 'deputy phone', 'alternate phone', 'phone 2'],
  backupChannel: ['backup channel', 'second channel'],
  backupLanguage: ['backup language', 'second language'],
  channels: ['channels', 'channel', 'reached by', 'how to reach'],
  language: ['language', 'languages', 'preferred language'],
  capability: ['capability', 'capability group', 'capacity'],
  group: ['group', 'constituency group', 'sub constituency', 'constituency'],
  pilot: ['pilot', 'pilot group', 'in pilot'],
  phase: ['phase', 'wave', 'widening phase'],
  services: ['services', 'services needed', 'needed services'],
  accuracy: ['accuracy', 'accuracy record', 'reliability'],
  decision: ['decision', 'source decision'],
  reason: ['reason', 'decision reason', 'reason of the decision'],
  notes: ['notes', 'note', 'comment', 'comments', 'remarks', 'description'],
  id: ['stakeholder id'],
};

/**
 * Finds the columns of a table by the titles in its first row: our own, the usual English ones, and the names of
 * the columns themselves. The first of several columns of the same meaning counts. A table that names
 * organizations and has no column for names takes the organizations as names.
 */
export function guessColumns(header: readonly unknown[], titles: ColumnTitles): ColumnGuess {
  const byTitle = titlesOf(titles);
  const places = new Map<StakeholderColumn, number>();
  const unknown: { readonly place: number; readonly title: string }[] = [];
  header.forEach((cell, place) => {
    const title = typeof cell === 'string' ? cell.trim() : '';
    if (title === '') return;
    const column = byTitle.get(foldedTitle(title));
    if (column === undefined || places.has(column)) unknown.push({ place, title });
    else places.set(column, place);
  });
  const body = places.get('organization');
  if (!places.has('name') && body !== undefined) {
    places.delete('organization');
    places.set('name', body);
  }
  return { places, unknown };
}

/** A row of titles, and what it says. */
interface Header {
  /** Counted from 0. */
  readonly place: number;
  readonly guess: ColumnGuess;
}

/** Rows among which the titles are looked for: a list may have a line or two above its table. */
const HEADER_ROWS = 5;

/**
 * The row of titles among the first rows that have anything: one that names two columns, else the first of all
 * when it names one, else one below it that names the column of names beside others. Null when there is none.
 */
export function headerOf(rows: readonly (readonly unknown[])[], titles: ColumnTitles): Header | null {
  const looked: (Header & { readonly cells: number })[] = [];
  for (const [place, row] of rows.entries()) {
    const cells = row.filter((cell) => cell !== null && (typeof cell !== 'string' || cell.trim() !== ''));
    if (cells.length > 0) looked.push({ place, cells: cells.length, guess: guessColumns(row, titles) });
    if (looked.length === HEADER_ROWS) break;
  }
  return (
    looked.find(({ guess }) => guess.places.size > 1) ??
    looked.slice(0, 1).find(({ guess }) => guess.places.size > 0) ??
    looked.find(({ guess, cells }) => guess.places.has('name') && cells > 1) ??
    null
  );
}

function titlesOf(titles: ColumnTitles): ReadonlyMap<string, StakeholderColumn> {
  const found = new Map<string, StakeholderColumn>();
  const add = (title: string, column: StakeholderColumn): void => {
    const key = foldedTitle(title);
    if (key !== '' && !found.has(key)) found.set(key, column);
  };
  // Our own titles go before what the same word means elsewhere.
  for (const column of STAKEHOLDER_COLUMNS) add(titles(column), column);
  for (const column of STAKEHOLDER_COLUMNS) for (const title of USUAL_TITLES[column]) add(title, column);
  for (const column of STAKEHOLDER_COLUMNS) if (column !== 'id') add(column, column);
  return found;
}

/** A title without case, signs and what stands in brackets. */
function foldedTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
