import { Textarea, TextInput, type TextInputProps } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import classes from './line-field.module.css';
import { useDraft } from './pending-edits';

/** The plan keeps one line of plain text to this length. */
export const LINE_MAX = 500;

interface LineFieldProps extends Pick<
  TextInputProps,
  'size' | 'variant' | 'placeholder' | 'className' | 'dir' | 'aria-label' | 'aria-describedby' | 'autoFocus'
> {
  readonly label?: ReactNode;
  readonly description?: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** An empty text is not taken over: the value from before comes back. */
  readonly required?: boolean;
  /** A text longer than the field goes on in the next line instead of being cut; it stays one line in the plan. */
  readonly wraps?: boolean;
}

/** One line of text. Commits after a pause in typing, on Enter and on leaving. */
export function LineField({ value, onChange, required = false, wraps = false, ...rest }: LineFieldProps) {
  const commit = (text: string) => {
    if (text !== value && !(required && isBlank(text))) onChange(text);
  };
  const { shown, change, flush } = useDraft(value, commit, required ? isBlank : undefined);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    if (wraps) event.preventDefault();
    flush();
  };
  const input = {
    ...rest,
    ...{ value: shown, maxLength: LINE_MAX, 'aria-required': required, onBlur: flush, onKeyDown },
  };
  return wraps ? (
    <Textarea
      {...input}
      rows={1}
      classNames={{ input: classes.wraps ?? '' }}
      // What is pasted may have line ends.
      onChange={(event) => change(event.currentTarget.value.replaceAll(/\s*\n\s*/g, ' '))}
    />
  ) : (
    <TextInput {...input} onChange={(event) => change(event.currentTarget.value)} />
  );
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
