import { expect, it } from 'vitest';
import { CATALOG_TEXTS } from '@main/export/catalog-texts';
import { createContext } from '@shared/document/context';
import { stakeholderSheetWords } from '@shared/document/stakeholder-sheet-words';
import { idsByWord, STAKEHOLDER_COLUMNS, tableOfRows, type WordList } from '@shared/exchange';
import { createDocumentWords } from '@shared/i18n/document-words';
import { createTranslator } from '@shared/i18n/create-translator';
import {
  AGREEMENT_KINDS,
  AGREEMENT_STATES,
  CONTACT_FORMS,
  ENGAGEMENTS,
  FREQUENCIES,
  INVOLVEMENTS,
  RELATION_KINDS,
  SOURCE_DECISIONS,
} from '@shared/plan/stakeholders';
import { buildPlan } from '../builders/plan-builder';
import { listWord } from '../../src/renderer/features/stakeholders/list-words';

const LISTS = {
  involvement: INVOLVEMENTS,
  engagement: ENGAGEMENTS,
  decision: SOURCE_DECISIONS,
  relation: RELATION_KINDS,
  frequency: FREQUENCIES,
  agreement: AGREEMENT_KINDS,
  agreementState: AGREEMENT_STATES,
  contactForm: CONTACT_FORMS,
  kind: ['organization', 'person'],
  answer: ['yes', 'no'],
  capability: ['significant', 'moderate', 'few'],
  score: ['1', '2', '3', '4', '5'],
} as const satisfies Partial<Record<WordList, readonly string[]>>;

const plan = buildPlan();
const exported = stakeholderSheetWords(
  createContext({
    ...{ plan, texts: CATALOG_TEXTS, words: createDocumentWords() },
    ...{ today: '2027-03-01', locale: 'en' },
  }),
);
const { t } = createTranslator('en');
const title = (column: (typeof STAKEHOLDER_COLUMNS)[number]): string =>
  t(`stakeholder-import.column_${column}`);

it('finds every column of an export of ours by its title', () => {
  const table = tableOfRows([STAKEHOLDER_COLUMNS.map(exported.title)], title);
  expect([...table.places]).toEqual(STAKEHOLDER_COLUMNS.map((column, place) => [column, place]));
});

it('understands every word an export of ours writes', () => {
  const lists = Object.keys(LISTS).filter((list): list is keyof typeof LISTS => list in LISTS);
  const idOf = idsByWord({
    title,
    word: (list, id) => {
      const own = lists.find((known) => known === list);
      return own === undefined ? id : listWord(t, own, id);
    },
  });
  for (const list of lists)
    for (const id of LISTS[list]) {
      const word = exported.word(list, id);
      expect(word, `${list} ${id}`).not.toMatch(/^stakeholders\./);
      expect(idOf(list, word), `${list} ${id}: ${word}`).toBe(id);
    }
});
