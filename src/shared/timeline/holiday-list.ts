import { formatDay, parseDay, type Day } from '../core/day';
import { FIRST_YEAR, LAST_YEAR } from '../plan/timeline';
import type { HolidayLine } from './ics-holidays';

/** Why a line of a pasted list is not taken. */
export type LineRefusal = 'noDay' | 'years' | 'backwards' | 'longName';

/** One line of a pasted list: what it means, or why it means nothing. */
export interface ReadLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  readonly holiday: HolidayLine | null;
  readonly refusal: LineRefusal | null;
}

const NAME_MAX = 500;
const ISO = String.raw`\d{4}-\d{2}-\d{2}`;
const WORDED = String.raw`\d{1,2}\.?\s+\p{L}{3,}\.?\s+\d{4}`;
const DAY = `(${ISO}|${WORDED})`;
/** A day, or two with a dash, `to`, `until` or two dots between them, then the name behind any separator. */
const LINE = new RegExp(
  String.raw`^${DAY}(?:\s*(?:–|—|-|\.\.|\bto\b|\buntil\b)\s*${DAY})?(?:\s*[;,:\t|–—-]\s*|\s+|$)(.*)$`,
  'iu',
);
const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
];

/**
 * Reads a pasted list of holidays, one a line: `2027-03-21 Spring Feast` or
 * `21 Mar 2027 – 24 Mar 2027; Spring Feast`. Days written with numbers alone in another order are ambiguous and
 * not guessed. Empty lines are passed over.
 */
export function readHolidayList(text: string, yearly: boolean): readonly ReadLine[] {
  return text
    .split(/\r?\n/)
    .map((line, index) => ({ text: line.trim(), number: index + 1 }))
    .filter((line) => line.text !== '')
    .map((line) => ({ ...line, ...readLine(line.text, yearly) }));
}

function readLine(text: string, yearly: boolean): Pick<ReadLine, 'holiday' | 'refusal'> {
  const match = LINE.exec(text);
  const from = match ? readDay(match[1] ?? '') : null;
  const to = match?.[2] === undefined ? from : readDay(match[2]);
  const name = (match?.[3] ?? '').trim();
  const refusal = refusalOf(from, to, name);
  if (refusal !== null || from === null || to === null) return { holiday: null, refusal: refusal ?? 'noDay' };
  return { holiday: { name, from: formatDay(from), to: formatDay(to), yearly }, refusal: null };
}

function refusalOf(from: Day | null, to: Day | null, name: string): LineRefusal | null {
  if (from === null || to === null) return 'noDay';
  if (to < from) return 'backwards';
  if (yearOf(from) < FIRST_YEAR || yearOf(to) > LAST_YEAR) return 'years';
  return name.length > NAME_MAX ? 'longName' : null;
}

function yearOf(day: Day): number {
  return Number(formatDay(day).slice(0, 4));
}

function readDay(text: string): Day | null {
  const iso = parseDay(text);
  if (iso !== null) return iso;
  const [date = '', word = '', year = ''] = text.split(/\.?\s+/);
  const wanted = word.toLowerCase();
  const month = MONTHS.findIndex((name) => name.startsWith(wanted));
  return month < 0
    ? null
    : parseDay(`${year}-${String(month + 1).padStart(2, '0')}-${date.padStart(2, '0')}`);
}
