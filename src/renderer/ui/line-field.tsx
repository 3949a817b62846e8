import { TextInput, type TextInputProps } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
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
}

/** One line of text. Commits after a pause in typing, on Enter and on leaving. */
export function LineField({ value, onChange, required = false, ...rest }: LineFieldProps) {
  const commit = (text: string) => {
    if (text !== value && !(required && isBlank(text))) onChange(text);
  };
  const { shown, change, flush } = useDraft(value, commit, required ? isBlank : undefined);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') flush();
  };
  return (
    <TextInput
      {...rest}
      value={shown}
      maxLength={LINE_MAX}
      aria-required={required}
      onChange={(event) => change(event.currentTarget.value)}
      onBlur={flush}
      onKeyDown={onKeyDown}
    />
  );
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
