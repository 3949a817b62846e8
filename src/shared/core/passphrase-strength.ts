/**
 * How hard a passphrase is to guess for somebody who has the encrypted file and time. An honest estimate of
 * our own: it counts words and signs, gives little for common ones and repetitions, and rounds down where it
 * cannot know. It cannot see whether words were drawn at random or come from a song.
 */
export const STRENGTH_LEVELS = ['veryWeak', 'weak', 'good', 'strong'] as const;
export type StrengthLevel = (typeof STRENGTH_LEVELS)[number];

/** What would make it stronger, most useful first. */
export type StrengthHint = 'tooShort' | 'commonWords' | 'repeats' | 'runs' | 'moreWords';

export interface Strength {
  readonly level: StrengthLevel;
  /** Estimated as powers of two of guesses. */
  readonly bits: number;
  readonly hints: readonly StrengthHint[];
}

/** Shorter ones are refused: they fall to guessing every combination. */
export const SHORTEST_PASSPHRASE = 8;

/**
 * Floors of the levels in bits. One guess against age's scrypt takes about a second of one processor; with
 * ten thousand guesses a second over many machines, 28 bits last eight hours, 40 bits three years, 55 bits
 * a hundred thousand years.
 */
const FLOORS = { weak: 28, good: 40, strong: 55 } as const;

/** A word drawn from a list of 2,048, the smallest that is in use for passphrases. */
const WORD_BITS = 11;
const COMMON_WORD_BITS = 5;
/** Every sign beyond what a word or number is worth by itself. */
const SIGN_BITS = 3;
/** A sign that follows from the one before it: `aaa`, `abc`, `123`, `qwe`. */
const RUN_BITS = 0.5;

/** Words that head every list of guessed passwords, and the words of this field. */
const COMMON = new Set(
  `password passwort passphrase secret admin administrator login welcome letmein master monkey dragon
   football baseball sunshine princess shadow superman batman trustno iloveyou love hello freedom whatever
   qwerty qwertz azerty asdf default changeme test testing guest user root system server computer internet
   security cyber cert csirt cirt national team plan planner government ministry minister country republic
   incident response emergency office company summer winter spring autumn january february march april may
   june july august september october november december monday tuesday wednesday thursday friday saturday
   sunday the and for you are with this that from have not one two three`.split(/\s+/),
);
const KEYBOARD_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qwertzuiop', 'azertyuiop', '1234567890'];

/** Estimates a passphrase as it is typed. The empty one is `veryWeak` with no hints. */
export function passphraseStrength(passphrase: string): Strength {
  const letters = [...passphrase];
  const tokens = passphrase.toLowerCase().match(/\p{L}+\p{M}*|\p{N}+|[^\p{L}\p{N}]+/gu) ?? [];
  const seen = new Set<string>();
  const byTokens = tokens.reduce((sum, token) => {
    const bits = seen.has(token) ? RUN_BITS : tokenBits(token);
    seen.add(token);
    return sum + bits;
  }, 0);
  const bits = Math.floor(Math.min(byTokens, signBits(letters)));
  return { level: levelOf(bits, letters.length), bits, hints: hintsOf(passphrase, tokens, letters.length) };
}

function levelOf(bits: number, length: number): StrengthLevel {
  if (length < SHORTEST_PASSPHRASE || bits < FLOORS.weak) return 'veryWeak';
  if (bits < FLOORS.good) return 'weak';
  return bits < FLOORS.strong ? 'good' : 'strong';
}

/** What one word, number or group of marks adds. */
function tokenBits(token: string): number {
  if (/^\p{N}/u.test(token)) return Math.min(isYear(token) ? 6 : Infinity, signBits([...token]));
  if (!/^\p{L}/u.test(token)) return token.trim() === '' ? 0.5 : Math.min(6, signBits([...token]));
  if (COMMON.has(token)) return COMMON_WORD_BITS;
  // Letters without a word in them, like `xkvqz`, may be worth more than a word; their signs are counted.
  return looksLikeWord(token) ? Math.min(WORD_BITS, signBits([...token])) : signBits([...token]);
}

function isYear(digits: string): boolean {
  return /^(19|20)\d\d$/.test(digits);
}

/** Vowels among the letters, as in words; scripts without our vowels are taken for words. */
function looksLikeWord(token: string): boolean {
  if (!/^[a-z]+$/.test(token)) return true;
  const vowels = token.match(/[aeiouy]/g)?.length ?? 0;
  return token.length >= 3 && vowels / token.length >= 0.2 && !/[^aeiouy]{5}/.test(token);
}

/** Bits by signs alone, small for repetitions and runs. */
function signBits(signs: readonly string[]): number {
  return signs.reduce((sum, sign, index) => {
    const before = signs[index - 1];
    return sum + (before !== undefined && follows(before, sign) ? RUN_BITS : perSign(sign));
  }, 0);
}

function perSign(sign: string): number {
  return /\p{N}/u.test(sign) ? SIGN_BITS : SIGN_BITS + 1;
}

/** Is `sign` what anybody would guess after `before`? */
function follows(before: string, sign: string): boolean {
  const [a, b] = [before.toLowerCase(), sign.toLowerCase()];
  if (a === b) return true;
  const step = (b.codePointAt(0) ?? 0) - (a.codePointAt(0) ?? 0);
  if (Math.abs(step) === 1 && /[\p{L}\p{N}]/u.test(b)) return true;
  return KEYBOARD_ROWS.some((row) => row.includes(a + b) || row.includes(b + a));
}

function hintsOf(passphrase: string, tokens: readonly string[], length: number): readonly StrengthHint[] {
  if (length === 0) return [];
  const words = tokens.filter((token) => /^\p{L}{3}/u.test(token));
  const hints: StrengthHint[] = [];
  if (length < SHORTEST_PASSPHRASE) hints.push('tooShort');
  if (words.some((word) => COMMON.has(word))) hints.push('commonWords');
  if (new Set(words).size < words.length || /(.)\1\1/u.test(passphrase)) hints.push('repeats');
  if (hasRun([...passphrase])) hints.push('runs');
  if (new Set(words).size < 4) hints.push('moreWords');
  return hints;
}

/** Four signs in a row, each following from the one before, not all the same. */
function hasRun(signs: readonly string[]): boolean {
  let run = 1;
  return signs.some((sign, index) => {
    const before = signs[index - 1] ?? '';
    run = before !== '' && before !== sign && follows(before, sign) ? run + 1 : 1;
    return run >= 4;
  });
}
