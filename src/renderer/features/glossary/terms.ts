import { GLOSSARY } from '@shared/catalog/glossary';
import type { CatalogText } from '@shared/i18n/catalog-text';
import type { GlossaryTerm } from '@shared/plan/types';
import { textMatcher } from '@shared/search';

/** A term of the glossary screen: of the team, or of the program. */
export interface Term {
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
  readonly own: boolean;
}

/**
 * The glossary as it will be printed: the program's terms with the team's own, sorted for `locale`; an own
 * term of the same name wins.
 */
export function mergeTerms(own: readonly GlossaryTerm[], text: CatalogText, locale: string): readonly Term[] {
  const ours = own.map(({ id, term, meaning }) => ({ id, term, meaning, own: true }));
  const taken = new Set(ours.map(({ term }) => nameKey(term)));
  const known = GLOSSARY.map(({ id }) => ({
    id,
    term: text(id, 'term'),
    meaning: text(id, 'meaning'),
    own: false,
  })).filter(({ term }) => !taken.has(nameKey(term)));
  const order = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  return [...ours, ...known].sort((a, b) => order.compare(a.term, b.term));
}

/** Terms in which every word of the query occurs. */
export function findTerms(terms: readonly Term[], query: string): readonly Term[] {
  const matches = textMatcher(query);
  return terms.filter(({ term, meaning }) => matches([term, meaning]));
}

function nameKey(term: string): string {
  return term.trim().toLocaleLowerCase('en');
}
