import type { WorksheetChoice } from './worksheet-types';

/** Milliseconds after which a letter begins a word anew, as in the lists of a system. */
const PAUSE = 1_000;

/** What was typed of a choice so far, and when its last letter came; null before the first. */
export interface Ahead {
  readonly text: string;
  readonly at: number | null;
}

/** The choice to show, or null where none begins so, and what was typed up to now. */
export interface AheadStep extends Ahead {
  readonly choice: WorksheetChoice | null;
}

/**
 * One more letter of a choice that is typed: the first choice that begins with all that was typed. A letter after a
 * pause begins anew. One that leads nowhere does not: “Analyst 2” is never taken as the “Analyst 1” before it.
 *
 * @param now of the letter, in milliseconds
 */
export function typeAhead(
  choices: readonly WorksheetChoice[],
  { text, at }: Ahead,
  { letter, now }: { readonly letter: string; readonly now: number },
): AheadStep {
  const longer = isLate(at, now) ? letter : `${text}${letter}`;
  return { text: longer, at: now, choice: choiceFor(choices, longer) };
}

/** Whether a letter is one of a word that is being typed, and no key of the list: a space opens it. */
export function goesOn(
  { text, at }: Ahead,
  { letter, now }: { readonly letter: string; readonly now: number },
) {
  return letter !== ' ' || (text !== '' && !isLate(at, now));
}

function isLate(at: number | null, now: number): boolean {
  return at !== null && now - at > PAUSE;
}

/** The first choice whose label begins so, in any case of its letters and with any spaces behind. */
export function choiceFor(choices: readonly WorksheetChoice[], text: string): WorksheetChoice | null {
  const begin = text.trimEnd().toLocaleLowerCase();
  return choices.find(({ label }) => label.toLocaleLowerCase().startsWith(begin)) ?? null;
}
