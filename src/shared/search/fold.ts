/** Letters that no decomposition takes apart, as people type them without the special key. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ς: 'σ',
};
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
/** Marks over and under letters, the Arabic lengthening stroke, soft hyphens and joiners. */
const MARKS = /[\p{M}\u0640\u00AD\u200B-\u200D]/gu;

const PLAIN = /^\p{ASCII}*$/u;

/** A text as it is compared: without case, marks and special letters. "São" and "SAO" fold alike. */
export function fold(text: string): string {
  // Most texts are plain: spare them the long way.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter);
}

/** Words of a query, folded; a word given twice counts once. */
export function queryWords(query: string): readonly string[] {
  return [...new Set(fold(query).split(/\s+/u))].filter((word) => word !== '');
}

/** Where in `text` the folded stretch from `start` to `end` lies. Offsets count UTF-16 units. */
export function unfoldRange(text: string, start: number, end: number): readonly [number, number] {
  let [from, to, seen, at] = [-1, text.length, 0, 0];
  for (const letter of text) {
    const next = seen + fold(letter).length;
    if (from < 0 && next > start) from = at;
    // Marks after the last letter belong to it.
    if (from >= 0 && seen >= end && next > seen) {
      to = at;
      break;
    }
    seen = next;
    at += letter.length;
  }
  return [Math.max(0, from), to];
}
