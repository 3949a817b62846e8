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
 * pause, and one that leads nowhere, begins anew.
 *
 * @param now of the letter, in milliseconds
 */
export function typeAhead(
  choices: readonly WorksheetChoice[],
  { text, at }: Ahead,
  { letter, now }: { readonly letter: string; readonly now: number },
): AheadStep {
  const isLate = at !== null && now - at > PAUSE;
  const longer = isLate ? letter : `${text}${letter}`;
  const found = choiceFor(choices, longer);
  if (found !== null || longer === letter) return { text: longer, at: now, choice: found };
  return { text: letter, at: now, choice: choiceFor(choices, letter) };
}

/** The first choice whose label begins so, in any case of its letters. */
export function choiceFor(choices: readonly WorksheetChoice[], text: string): WorksheetChoice | null {
  const begin = text.toLocaleLowerCase();
  return choices.find(({ label }) => label.toLocaleLowerCase().startsWith(begin)) ?? null;
}
