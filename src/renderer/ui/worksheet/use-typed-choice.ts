import { useCallback, useRef, useState, type KeyboardEvent } from 'react';
import { useWords } from '../words';
import { choiceFor, goesOn, typeAhead, type Ahead } from './type-ahead';
import type { WorksheetChoice } from './worksheet-types';

interface TypedChoice {
  /** Value of the choice; the one before while what was typed is none. */
  readonly value: string;
  /** What was typed and is the beginning of no choice; null where there is one. */
  readonly missed: string | null;
  /** Why what was typed cannot be kept; null where it can. The next letter begins anew. */
  readonly unread: () => string | null;
  readonly choose: (value: string) => void;
  /** Takes a letter; answers the value that is chosen now, and null for a key that is no letter. */
  readonly onKey: (event: KeyboardEvent) => string | null;
}

/**
 * What is typed of a choice, from the letter on that began the edit. The list of the system forgets that letter, and
 * would go by the second one; and it drops what is none of its entries without a word.
 */
export function useTypedChoice(
  choices: readonly WorksheetChoice[],
  { held, first }: { readonly held: string; readonly first: string },
): TypedChoice {
  const { t } = useWords();
  const [begin] = useState(() => (first === '' ? null : choiceFor(choices, first)));
  const [value, setValue] = useState(begin?.value ?? held);
  const [missed, setMissed] = useState(first !== '' && begin === null ? first : null);
  const isMissed = useRef(missed !== null);
  const ahead = useRef<Ahead>({ text: first, at: null });
  const miss = (text: string | null) => {
    isMissed.current = text !== null;
    setMissed(text);
  };
  const unread = useCallback((): string | null => {
    if (!isMissed.current) return null;
    ahead.current = { text: '', at: null };
    return t('worksheet.not_a_choice');
  }, [t]);
  const choose = (chosen: string) => {
    setValue(chosen);
    miss(null);
  };
  const onKey = (event: KeyboardEvent): string | null => {
    const letter = { letter: event.key, now: event.timeStamp };
    if (!isCharacter(event) || !goesOn(ahead.current, letter)) return null;
    event.preventDefault();
    const step = typeAhead(choices, ahead.current, letter);
    ahead.current = step;
    if (step.choice) choose(step.choice.value);
    else miss(step.text);
    return step.choice?.value ?? value;
  };
  return { value, missed, unread, choose, onKey };
}

function isCharacter({ key, ctrlKey, altKey, metaKey, nativeEvent }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !altKey && !metaKey && !nativeEvent.isComposing;
}
