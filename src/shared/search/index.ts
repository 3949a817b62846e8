import type { Plan } from '../plan/types';
import { entriesOf } from './entries';
import { fold, queryWords } from './fold';
import { byRank, hitOf, rank, type FoldedEntry } from './match';
import type { Hit, SearchWords } from './types';

export { textsNaming, type NamingEntry } from './texts-naming';
export type { Hit, HitKind, HitPart, HitPlace, LookUp, SearchWords, Snippet } from './types';

/** Hits that are shown at most, unless asked otherwise. */
export const HIT_LIMIT = 40;

/**
 * Finds things in a plan and in the catalog: every word of the query must occur in the title or in a text of
 * the entry, whatever the case and the marks. Titles come before texts, whole words before parts of words.
 */
export type Search = (plan: Plan, query: string, limit?: number) => readonly Hit[];

/**
 * Makes a search over the catalog's words. It keeps the folded texts of the plan it saw last, so that the
 * next search in a plan that changed a little folds only what changed.
 */
export function createSearch(words: SearchWords): Search {
  let known = new Map<string, string>();
  let last: { readonly plan: Plan; readonly entries: readonly FoldedEntry[] } | null = null;
  const entriesFor = (plan: Plan): readonly FoldedEntry[] => {
    if (last?.plan === plan) return last.entries;
    const next = new Map<string, string>();
    const folded = (text: string): string => {
      const found = next.get(text) ?? known.get(text) ?? fold(text);
      next.set(text, found);
      return found;
    };
    const entries = entriesOf(plan, words).map((entry) => ({
      entry,
      title: folded(entry.title),
      parts: entry.parts.map(([, text]) => folded(text)),
    }));
    known = next;
    last = { plan, entries };
    return entries;
  };
  return (plan, query, limit = HIT_LIMIT) => {
    const wanted = queryWords(query);
    if (wanted.length === 0) return [];
    const phrase = fold(query).trim().replace(/\s+/gu, ' ');
    return entriesFor(plan)
      .flatMap((entry) => rank(entry, wanted, phrase) ?? [])
      .sort(byRank)
      .slice(0, limit)
      .map((ranked) => hitOf(ranked, wanted));
  };
}

/**
 * Tells whether every word of a query occurs in some texts taken together; for a filter over a short list,
 * by the same rules as the search. An empty query fits everything.
 */
export function textMatcher(query: string): (texts: readonly string[]) => boolean {
  const words = queryWords(query);
  return (texts) => {
    if (words.length === 0) return true;
    const all = fold(texts.join('\n'));
    return words.every((word) => all.includes(word));
  };
}
