import { fold, unfoldRange } from './fold';
import type { Entry, Hit, Snippet } from './types';

/** An entry with its texts folded, so that a search compares and does not fold. */
export interface FoldedEntry {
  readonly entry: Entry;
  readonly title: string;
  readonly parts: readonly string[];
}

/** Letters of context before and in all of a snippet. */
const LEAD = 40;
const SNIPPET_LENGTH = 140;
/** Places of a word that are looked at in one text; a word that comes so often ranks well enough. */
const LOOKS = 10;
const LETTER = /[\p{L}\p{N}]/u;

/** How well an entry answers: by titles first, then by how the words sit. */
interface Score {
  readonly titleWords: number;
  readonly points: number;
}

export interface Ranked {
  readonly folded: FoldedEntry;
  readonly score: Score;
}

/** The score of an entry in which every word occurs; null where one does not. */
export function rank(folded: FoldedEntry, words: readonly string[], phrase: string): Ranked | null {
  let [titleWords, points] = [0, 0];
  for (const word of words) {
    const inTitle = placePoints(folded.title, word);
    const best = inTitle > 0 ? inTitle : Math.max(0, ...folded.parts.map((part) => placePoints(part, word)));
    if (best === 0) return null;
    if (inTitle > 0) titleWords += 1;
    points += best;
  }
  if (folded.title.startsWith(phrase)) points += 3;
  else if (folded.title.includes(phrase)) points += 1;
  return { folded, score: { titleWords, points } };
}

/** 3 for a whole word, 2 for the beginning of a word, 1 inside a word, 0 for nowhere. */
function placePoints(text: string, word: string): number {
  let points = 0;
  let at = text.indexOf(word);
  for (let look = 0; at >= 0 && points < 3 && look < LOOKS; look += 1) {
    if (isLetter(text[at - 1])) points = Math.max(points, 1);
    else points = isLetter(text[at + word.length]) ? 2 : 3;
    at = text.indexOf(word, at + 1);
  }
  return points;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && LETTER.test(character);
}

/** Best first; equal ones keep the order of the screens. */
export function byRank(a: Ranked, b: Ranked): number {
  return b.score.titleWords - a.score.titleWords || b.score.points - a.score.points;
}

/** What the person is shown of a ranked entry. */
export function hitOf({ folded }: Ranked, words: readonly string[]): Hit {
  const { parts: _parts, ...entry } = folded.entry;
  return { ...entry, titleMarks: marksIn(entry.title, words), snippet: snippetOf(folded, words) };
}

/** The part that shows most of the words the title does not, else the first text there is. */
function snippetOf({ entry, title, parts }: FoldedEntry, words: readonly string[]): Snippet | null {
  const missing = words.filter((word) => !title.includes(word));
  const wanted = missing.length > 0 ? missing : words;
  const counts = parts.map((part) => wanted.filter((word) => part.includes(word)).length);
  const most = Math.max(0, ...counts);
  const index = most > 0 ? counts.indexOf(most) : parts.findIndex((part) => part !== '');
  const [part, text] = entry.parts[index] ?? [];
  const folded = parts[index];
  if (part === undefined || text === undefined || folded === undefined) return null;
  const first = Math.min(
    ...wanted.map((word) => folded.indexOf(word)).filter((at) => at >= 0),
    folded.length,
  );
  const [at] = first < folded.length ? unfoldRange(text, first, first + 1) : [0];
  const piece = pieceAround(text, at);
  return { part, text: piece, marks: marksIn(piece, words) };
}

/** A piece of a text around a place, cut between words, on one line and without marks of Markdown. */
function pieceAround(text: string, at: number): string {
  const start = at <= LEAD ? 0 : wordStart(text, at - LEAD, at);
  const end = wordEnd(text, start + SNIPPET_LENGTH);
  const piece = text
    .slice(start, end)
    .replace(/(^|\n)\s*(?:[-*+>#]+|\d+[.)])\s+/gu, '$1')
    .replace(/\*\*|__|`/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return `${start > 0 ? '… ' : ''}${piece}${end < text.length ? ' …' : ''}`;
}

/** The first beginning of a word from `from` on that is not after `limit`; without one, `from`. */
function wordStart(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s/u);
  return space < 0 ? from : from + space + 1;
}

/** The last end of a word up to `limit`; in a text of one endless word, `limit`. */
function wordEnd(text: string, limit: number): number {
  if (limit >= text.length) return text.length;
  const space = text.slice(0, limit).search(/\s\S*$/u);
  return space > limit - LEAD ? space : limit;
}

/** Where words occur in a text; overlapping stretches are joined. */
function marksIn(text: string, words: readonly string[]): readonly (readonly [number, number])[] {
  const folded = fold(text);
  const found: (readonly [number, number])[] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      found.push(unfoldRange(text, at, at + word.length));
    }
  }
  found.sort((a, b) => a[0] - b[0]);
  const joined: (readonly [number, number])[] = [];
  for (const [start, end] of found) {
    const last = joined.at(-1);
    if (last && start <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
}
