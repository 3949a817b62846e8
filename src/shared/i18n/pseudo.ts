/**
 * Pseudo-languages show what a translation would break before there is one: `en-XA` makes every text longer
 * and accented, so that cut or untranslated text stands out; `ar-XB` does the same from right to left.
 */
export const PSEUDO_LANGUAGES = ['en-XA', 'ar-XB'] as const;
export type PseudoLanguage = (typeof PSEUDO_LANGUAGES)[number];

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  y: 'ý',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  z: 'ž',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  Y: 'Ý',
  C: 'Ç',
  N: 'Ñ',
  S: 'Š',
  Z: 'Ž',
};
/** Placeholders such as `{{count}}` and names that are never translated stay as they are. */
const KEPT = /(\{\{[^}]*\}\}|TLP:[A-Z+]+|CSIRT|SIM3|FIRST|<[^>]+>)/;

/** Turns one English text into its pseudo form: about 35 % longer, in brackets. */
export function pseudoText(text: string, language: PseudoLanguage): string {
  const accented = text
    .split(KEPT)
    .map((part) => (KEPT.test(part) ? part : [...part].map((c) => ACCENTS[c] ?? c).join('')))
    .join('');
  const padding = '~'.repeat(Math.ceil(text.length * 0.35));
  // The marks make the direction real: letters alone would still run from left to right.
  return language === 'ar-XB' ? `\u202e[${accented}${padding}]\u202c` : `[${accented}${padding}]`;
}

/** Applies `pseudoText` to every text of a nested word file. */
export function pseudoWords<T>(words: T, language: PseudoLanguage): T {
  return mapTexts(words, (text) => pseudoText(text, language)) as T;
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((entry) => mapTexts(entry, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, mapTexts(entry, change)]));
}

/** Reading direction of a BCP 47 tag, by its script or language. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [main = '', second = ''] = language.split('-');
  if (['Arab', 'Hebr', 'Thaa', 'Nkoo', 'Syrc', 'Adlm'].includes(second)) return 'rtl';
  if (second.length === 4) return 'ltr';
  return ['ar', 'dv', 'fa', 'he', 'ckb', 'ps', 'sd', 'ug', 'ur', 'yi'].includes(main.toLowerCase())
    ? 'rtl'
    : 'ltr';
}
