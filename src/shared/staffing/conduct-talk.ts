import type { Staffing } from '../plan/types';
import { monthIndex, monthText } from './month';

/** Where the yearly talk about the code of conduct stands; `month` is `YYYY-MM`. */
export interface ConductTalk {
  readonly state: 'upcoming' | 'due' | 'overdue';
  readonly month: string;
}

/** A talk this many months before its month or fewer counts as that one, held early. */
const EARLY = 5;

/**
 * When the code of conduct is talked through next (S1-HUM1-07: each year, with all staff): in its month, for the
 * first time after the plan begins, then in the year after the last talk. Null while no month is set.
 * `startDay` and `today` are days `YYYY-MM-DD`.
 */
export function conductTalk(
  { talkMonth, lastTalk }: Pick<Staffing['conduct'], 'talkMonth' | 'lastTalk'>,
  { startDay, today }: { readonly startDay: string; readonly today: string },
): ConductTalk | null {
  const now = monthIndex(today.slice(0, 7));
  const from = monthIndex((lastTalk ?? startDay).slice(0, 7));
  if (talkMonth === null || now === null || from === null) return null;
  const earliest = lastTalk === null ? from : from + EARLY + 1;
  const next = earliest + ((((talkMonth - 1 - earliest) % 12) + 12) % 12);
  const state = next > now ? 'upcoming' : next === now ? 'due' : 'overdue';
  return { state, month: monthText(next) };
}
