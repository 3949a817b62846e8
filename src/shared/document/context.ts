import type { CatalogText } from '../i18n/catalog-text';
import type { DocumentKey, DocumentWords } from '../i18n/document-words';
import { formatDayFor, formatMonthFor, safeLocale } from '../i18n/format';
import type { WordValues } from '../i18n/ui-words';
import type { Plan } from '../plan/types';
import { hasRightToLeft } from './direction';
import { run } from './inline';
import { markdownBlocks } from './markdown';
import type { Block, Cell, MinorHeading, Paragraph } from './model';

/** Catalog words, one look-up a file: ids are unique in a file, not over all of them. */
export interface DocumentTexts {
  readonly conops: CatalogText;
  readonly worksheet: CatalogText;
  readonly setup: CatalogText;
  readonly services: CatalogText;
  readonly taxonomy: CatalogText;
  readonly glossary: CatalogText;
  readonly stages: CatalogText;
  readonly timeline: CatalogText;
  readonly stakeholders: CatalogText;
  /** Budget, staffing and tools. */
  readonly means: CatalogText;
}

/** What a document is built from. Nothing is read from anywhere else. */
export interface DocumentInput {
  readonly plan: Plan;
  readonly texts: DocumentTexts;
  readonly words: DocumentWords;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** BCP 47 tag of numbers and dates: the plan's document language. */
  readonly locale: string;
}

/** `DocumentInput` with the small phrases every builder needs. */
export interface BuildContext extends DocumentInput {
  readonly say: (key: DocumentKey, values?: WordValues) => string;
  /** A generated paragraph. */
  readonly p: (key: DocumentKey, values?: WordValues) => Paragraph;
  /** A generated paragraph whose text is already at hand. */
  readonly said: (text: string, tone?: Paragraph['tone']) => Paragraph;
  readonly heading: (key: DocumentKey, values?: WordValues) => MinorHeading;
  /** A cell of generated wording. */
  readonly cell: (text: string) => Cell;
  /** Markdown of the team. */
  readonly md: (text: string) => readonly Block[];
  readonly day: (text: string | null) => string;
  /** A month `YYYY-MM`, e.g. "Mar 2027". */
  readonly month: (text: string) => string;
  readonly number: (value: number) => string;
  /** Locale tag that Intl accepts for the document's dates and numbers. */
  readonly dateLocale: string;
  /** Name of a person by id; empty for null and for an id that is gone. */
  readonly person: (id: string | null) => string;
  /** Name and role, for tables of responsible persons. */
  readonly personAndRole: (id: string | null) => string;
  /** Label of a worksheet field or column, e.g. `field('laws.entries.name')`. */
  readonly field: (id: string) => string;
  /** Label of a worksheet choice, e.g. `label('mandate.anchor', 'law')`; empty for null. */
  readonly label: (field: string, option: string | null) => string;
  /** "a, b and c" in the language of the generated wording. */
  readonly list: (items: readonly string[]) => string;
  /** Official name of the country, else the usual one, else empty. */
  readonly country: string;
  /** Name of the team, or "the national CSIRT"; `teamStart` is the form at the beginning of a sentence. */
  readonly team: string;
  readonly teamStart: string;
}

/** Prepares the phrases for one document. */
export function createContext(input: DocumentInput): BuildContext {
  const { plan, texts, words, locale } = input;
  const say = words.say;
  const lang = words.lang;
  const said = (content: string, tone?: Paragraph['tone']): Paragraph => ({
    kind: 'paragraph',
    inlines: [run(content)],
    lang,
    ...(tone === undefined ? {} : { tone }),
  });
  const people = new Map(plan.people.map((person) => [person.id, person]));
  const numbers = new Intl.NumberFormat(safeLocale(locale));
  const lists = new Intl.ListFormat(safeLocale(lang), { type: 'conjunction' });
  return {
    ...input,
    say,
    said,
    p: (key, values) => said(say(key, values)),
    heading: (key, values) => ({ kind: 'heading', rank: 1, inlines: [run(say(key, values))], lang }),
    cell: (content) => ({ blocks: content === '' ? [] : [said(content)] }),
    md: markdownBlocks,
    day: (value) => (value === null ? '' : isolated(formatDayFor(locale, value))),
    month: (value) => isolated(formatMonthFor(locale, `${value}-01`)),
    dateLocale: safeLocale(locale),
    number: (value) => numbers.format(value),
    person: (id) => (id === null ? '' : (people.get(id)?.name ?? '')),
    personAndRole: (id) => {
      const person = id === null ? undefined : people.get(id);
      return [person?.name ?? '', person?.role ?? ''].filter(Boolean).join(', ');
    },
    field: (id) => texts.worksheet(id, 'label'),
    label: (field, option) => (option === null ? '' : labelOf(texts.worksheet, `${field}.${option}`, option)),
    list: (items) => lists.format(items.filter((item) => item !== '')),
    country: plan.identity.countryName || countryName(plan.identity.country, lang),
    team: plan.identity.teamName.trim() || say('page.theTeam'),
    teamStart: plan.identity.teamName.trim() || say('page.theTeamStart'),
  };
}

/** Right-to-left marks around a date keep its parts in order inside a sentence of the other direction. */
function isolated(text: string): string {
  return hasRightToLeft(text) ? `\u200f${text}\u200f` : text;
}

function labelOf(text: CatalogText, id: string, option: string): string {
  const label = text(id, 'label');
  // A catalog id this version does not know is shown as it is stored.
  return label === '' || label === id ? option : label;
}

function countryName(code: string, lang: string): string {
  if (code === '') return '';
  const names = new Intl.DisplayNames([safeLocale(lang)], { type: 'region', fallback: 'none' });
  // Codes kept free for private use have no name; printing the bare code would tell a reader nothing.
  return names.of(code) ?? '';
}
