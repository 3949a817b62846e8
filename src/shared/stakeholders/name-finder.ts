import type { Person } from '../plan/types';

/** Finds the persons of a plan in its free texts. Persons are told by their place in the list of people. */
interface NameFinder {
  /** Does the text hold a name, or a way to reach a person? */
  readonly holdsName: (text: string) => boolean;
  /**
   * The text with all that is found replaced by what `by` says of the person. `by` is asked with null where the
   * name is that of several persons, and for a way to reach one.
   */
  readonly replaced: (text: string, by: (person: number | null) => string) => string;
}

/** What is looked for: a name, or a mail address, number or other way to reach a person. */
interface Wanted {
  /** Null when several persons are called so, and for a way to reach somebody. */
  person: number | null;
  readonly isName: boolean;
  readonly spellings: Set<string>;
}

/**
 * A finder of the full names of these people, whatever the case, the white space between their words, the
 * composition of accented letters and the Markdown around or inside them, and of their mail addresses, numbers
 * and other ways to reach them. A name within a longer word is none; scripts written without spaces have no
 * word to be within. Nicknames, a family name alone and other spellings cannot be known.
 *
 * @param smallToo is a name of one word found where it is written in small letters only, and may be an ordinary
 *   word (Will, Rose)?
 * @returns a finder; of no people, one that finds nothing
 */
export function nameFinder(people: readonly Person[], { smallToo }: { smallToo: boolean }): NameFinder {
  const wanted = wantedOf(people);
  const spellings = [...wanted.values()].flatMap((one) => [...one.spellings]);
  const forms = [...new Set(spellings.flatMap((text) => [text, text.normalize('NFD')]))];
  if (forms.length === 0) return { holdsName: () => false, replaced: (text) => text };
  const pattern = patternOf(forms);
  const isWord = (match: string, one: Wanted | undefined): boolean =>
    !smallToo && one?.isName === true && mayBeWord(match) && !one.spellings.has(match.normalize('NFC'));
  const replaced: NameFinder['replaced'] = (text, by) =>
    text.replace(pattern, (match: string, offset: number) => {
      const one = wanted.get(folded(match));
      if (isWord(match, one)) return match;
      return withMarks(by(one?.person ?? null), match, [
        text.slice(0, offset),
        text.slice(offset + match.length),
      ]);
    });
  return { replaced, holdsName: (text) => replaced(text, () => '') !== text };
}

/** A single letter is no name, and two signs are no way to reach anybody. */
const SHORTEST_NAME = 2;
const SHORTEST_WAY = 3;
/** The name of a service ("Signal") rather than an address in it. */
const SERVICE = /^(?!\p{Lu}+$)\p{L}+$/u;

function wantedOf(people: readonly Person[]): ReadonlyMap<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  people.forEach((person, index) => {
    const name = spelled(person.name);
    const key = folded(name);
    if ([...key].length < SHORTEST_NAME) return;
    const known = wanted.get(key);
    known?.spellings.add(name);
    if (known) known.person = null;
    else wanted.set(key, { person: index, isName: true, spellings: new Set([name]) });
  });
  for (const way of people.flatMap(({ email, phone, channel }) => [email, phone, channel]).map(spelled)) {
    const key = folded(way);
    if (key.length < SHORTEST_WAY || SERVICE.test(way) || wanted.has(key)) continue;
    wanted.set(key, { person: null, isName: false, spellings: new Set([way]) });
  }
  return wanted;
}

/** As typed, without spaces and signs nobody sees around it. */
const spelled = (text: string): string => text.normalize('NFC').replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '');

const GAP = '[\\s\\p{Cf}*_~`\\\\]';
const GAPS = new RegExp(`${GAP}+`, 'gu');
const APOSTROPHES = /['’ʼ]/gu;

/** What all ways of writing a name have in common. */
function folded(text: string): string {
  return text.normalize('NFC').replace(GAPS, ' ').trim().replace(APOSTROPHES, "'").toLowerCase();
}

/** One word in small letters, of a script that has capitals. */
function mayBeWord(match: string): boolean {
  return !/\s/u.test(match) && match === match.toLowerCase() && match !== match.toUpperCase();
}

const LETTER = '[\\p{L}\\p{M}\\p{N}]';
/** Scripts that put no space between words, or after a name: Korean writes particles right behind it. */
const SPACELESS = `[${['Han', 'Hiragana', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Hangul']
  .map((script) => `\\p{Script=${script}}`)
  .join('')}]`;
const ENDS_SPACELESS = new RegExp(`${SPACELESS}$`, 'u');
/** "And", "to", "by" and their like, which Arabic and Hebrew write as one word with the name. */
const PARTICLES = `(?<=(?<!${LETTER})[وفبلكוהבלכמש]{1,2})`;

/**
 * One pattern of all texts. What must stand before and after a name is written once for neighbors in the list
 * that are alike in it, and names are tried only where the first sign of one stands: a pattern that repeats it
 * for each name takes seconds with hundreds of persons and a full register.
 */
function patternOf(texts: readonly string[]): RegExp {
  // The longest first, so that a name is not found inside a longer one.
  const sorted = texts.toSorted((one, other) => other.length - one.length);
  const parts = STARTS.flatMap((start) => {
    const alike = sorted.filter((text) => STARTS.find(({ begins }) => begins.test(text)) === start);
    if (alike.length === 0) return [];
    const firsts = new Set(alike.map((text) => literal([...text][0] ?? '')));
    return [`(?=${[...firsts].join('|')})${start.before}(?:${alternatives(alike)})`];
  });
  return new RegExp(parts.join('|'), 'giu');
}

/** The texts in their order, each with what may follow it. */
function alternatives(texts: readonly string[]): string {
  const runs: { readonly after: string; readonly words: string[] }[] = [];
  for (const text of texts) {
    const after = ENDS_SPACELESS.test(text) ? '(?!\\p{M})' : `(?:(?!${LETTER})|(?=${SPACELESS}))`;
    const last = runs.at(-1);
    if (last?.after === after) last.words.push(wordsOf(text));
    else runs.push({ after, words: [wordsOf(text)] });
  }
  return runs.map(({ words, after }) => `(?:${words.join('|')})${after}`).join('|');
}

/** What a name may follow, by how it begins; of several that fit, the first. */
const STARTS: readonly { readonly begins: RegExp; readonly before: string }[] = [
  // Of one short word, such a particle makes other words: Karim is "like Rim".
  {
    begins: /^[\p{Script=Arabic}\p{Script=Hebrew}].*\s/u,
    before: `(?:(?<!${LETTER})|(?<=${SPACELESS})|${PARTICLES})`,
  },
  { begins: new RegExp(`^${SPACELESS}`, 'u'), before: '' },
  { begins: /^/u, before: `(?:(?<!${LETTER})|(?<=${SPACELESS}))` },
];

/** Words of a name may be apart by other spaces, and be marked in Markdown. */
function wordsOf(text: string): string {
  const words = text
    .split(/[\s\p{Cf}]+/u)
    .filter((word) => word !== '')
    .map(literal);
  return words.join(`${GAP}+`);
}

const literal = (text: string): string =>
  text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(APOSTROPHES, "['’ʼ]");

/** What stands for a name with the mark inside it whose other half stands around it: `**Ana** Novak`. */
function withMarks(label: string, match: string, [before, after]: readonly [string, string]): string {
  const runs = match.match(/[*_~`]+/gu) ?? [];
  if (runs.length % 2 === 0) return label;
  const closing = runs[0] ?? '';
  const opening = runs.at(-1) ?? '';
  if (before.endsWith(turned(closing))) return `${label}${closing}`;
  return after.startsWith(turned(opening)) ? `${opening}${label}` : label;
}

const turned = (marks: string): string => [...marks].reverse().join('');
