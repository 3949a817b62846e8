import { ALL_SERVICES } from '../../catalog/services';
import { STAKEHOLDER_ROLES, STAKEHOLDER_TYPES } from '../../catalog/stakeholders';
import { CRITICAL_SECTORS } from '../../catalog/worksheet-lists';
import {
  AGREEMENT_KINDS,
  AGREEMENT_STATES,
  CONTACT_FORMS,
  ENGAGEMENTS,
  FREQUENCIES,
  INVOLVEMENTS,
  RELATION_KINDS,
  SOURCE_DECISIONS,
} from '../../plan/stakeholders';
import type { ColumnTitles } from './columns';
import { folded, partsOf } from './fold';

export const CAPABILITIES = ['significant', 'moderate', 'few'] as const;
const KINDS = ['organization', 'person'] as const;
const ANSWERS = ['yes', 'no'] as const;
const SCORES = ['1', '2', '3', '4', '5'] as const;

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

/** Ids a cell of a list may stand for. */
const LISTS = {
  type: idsOf(STAKEHOLDER_TYPES),
  role: idsOf(STAKEHOLDER_ROLES),
  service: idsOf(ALL_SERVICES),
  sector: CRITICAL_SECTORS,
  involvement: INVOLVEMENTS,
  engagement: ENGAGEMENTS,
  capability: CAPABILITIES,
  decision: SOURCE_DECISIONS,
  kind: KINDS,
  answer: ANSWERS,
  score: SCORES,
  relation: RELATION_KINDS,
  frequency: FREQUENCIES,
  agreement: AGREEMENT_KINDS,
  agreementState: AGREEMENT_STATES,
  contactForm: CONTACT_FORMS,
} as const;
export type WordList = keyof typeof LISTS;

/** Words a table of stakeholders needs; the shared engines know none. */
export interface StakeholderWords {
  readonly title: ColumnTitles;
  /** The word for an id of a list; the id itself where the program knows no word. */
  readonly word: (list: WordList, id: string) => string;
}

/** The id a word or an id of a list stands for; undefined for a word nobody knows. */
export type IdOfWord = (list: WordList, text: string) => string | undefined;

/** Prepares the words of every list once, so that 5,000 rows are looked up and not searched. */
export function idsByWord({ word }: StakeholderWords): IdOfWord {
  const tables = new Map<WordList, ReadonlyMap<string, string>>();
  const tableOf = (list: WordList): ReadonlyMap<string, string> => {
    const known = tables.get(list);
    if (known) return known;
    const ids: readonly string[] = LISTS[list];
    // An id is what it says, whatever else has it as its word.
    const table = new Map([...ids.toReversed().map((id) => [folded(word(list, id)), id] as const)]);
    for (const id of ids) table.set(folded(id), id);
    tables.set(list, table);
    return table;
  };
  return (list, text) => tableOf(list).get(folded(text));
}

/**
 * The ids a cell names. Between them stand semicolons or line ends; a comma separates only where the part as a
 * whole is no word of the list, since words have commas too.
 */
export function idsOfCell(
  text: string,
  idOf: (part: string) => string | undefined,
): { readonly ids: readonly string[]; readonly unknown: readonly string[] } {
  const ids = new Set<string>();
  const unknown: string[] = [];
  const take = (part: string): void => {
    const id = idOf(part);
    if (id === undefined) unknown.push(part);
    else ids.add(id);
  };
  const whole = idOf(text);
  if (whole !== undefined) return { ids: [whole], unknown };
  for (const part of partsOf(text)) {
    if (idOf(part) !== undefined || !part.includes(',')) take(part);
    else for (const piece of part.split(',').filter((entry) => entry.trim() !== '')) take(piece.trim());
  }
  return { ids: [...ids], unknown };
}
