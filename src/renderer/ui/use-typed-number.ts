import { useState, type ChangeEvent, type KeyboardEvent } from 'react';
import { useDraft } from './pending-edits';

/** What a typed text means, or in words why it cannot stand. */
export type Typed<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: string };

interface TypedNumber<Value> {
  readonly value: Value;
  /** The value as it is typed. */
  readonly text: string;
  readonly read: (text: string) => Typed<Value>;
  readonly onChange: (value: Value) => void;
  /** Whether Escape takes back what is typed: not in a dialog, which it closes. */
  readonly takesBack?: boolean;
}

/** What is typed counts on Enter and on leaving: half a number is another number. */
const UNTIL_LEFT = () => true;

/** Properties of a text field for a number. What cannot be read stays in the field, with the reason. */
export function useTypedNumber<Value>(given: TypedNumber<Value>) {
  const { value, text, read, onChange, takesBack = false } = given;
  const [refused, setRefused] = useState<Refused<Value> | null>(null);
  const held = refused?.at === value ? refused : null;
  const { shown, change, flush, drop } = useDraft(
    held?.text ?? text,
    (typed) => {
      const result = read(typed);
      setRefused(result.ok ? null : { at: value, text: typed, reason: result.reason });
      if (result.ok && result.value !== value) onChange(result.value);
    },
    UNTIL_LEFT,
  );
  return {
    inputMode: 'decimal' as const,
    value: shown,
    error: held?.reason,
    maxLength: 40,
    onChange: (event: ChangeEvent<HTMLInputElement>) => change(event.currentTarget.value),
    onBlur: flush,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && !event.nativeEvent.isComposing) flush();
      const isTakenBack = takesBack && event.key === 'Escape' && !event.nativeEvent.isComposing;
      if (!isTakenBack || shown === text) return;
      event.preventDefault();
      drop();
      setRefused(null);
    },
  };
}

interface Refused<Value> {
  /** The value of the plan that the text was to replace. */
  readonly at: Value;
  readonly text: string;
  readonly reason: string;
}
