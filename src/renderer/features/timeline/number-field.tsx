import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useDraft } from '../../ui/pending-edits';
import { useWords } from '../../ui/words';
import { readNumber } from './read-number';

interface NumberFieldProps {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly value: number;
  readonly max: number;
  readonly min?: number;
  readonly disabled?: boolean;
  readonly hideLabel?: string;
  readonly onChange: (value: number) => void;
}

/** A whole number between two limits. What is none is not taken over, and the field says so. */
export function NumberField(props: NumberFieldProps) {
  const { label, description, value, max, min = 0, disabled = false, hideLabel, onChange } = props;
  const { t } = useWords();
  const [wrong, setWrong] = useState(false);
  const read = (text: string): number | null => {
    const negative = /^[-−]/.test(text.trim());
    const number = readNumber(text.trim().replace(/^[-−]\s*/, ''));
    const signed = number === null ? null : negative ? -number : number;
    return signed !== null && signed >= min && signed <= max ? signed : null;
  };
  const commit = (text: string) => {
    const number = read(text);
    setWrong(number === null);
    if (number !== null && number !== value) onChange(number);
  };
  const { shown, change, flush } = useDraft(String(value), commit, (text) => read(text) === null);
  return (
    <TextInput
      label={hideLabel === undefined ? label : undefined}
      aria-label={hideLabel}
      description={description}
      inputMode="numeric"
      disabled={disabled}
      value={shown}
      size={hideLabel === undefined ? 'sm' : 'xs'}
      error={wrong ? t('timeline.number_between', { min, max }) : undefined}
      onChange={(event) => change(event.currentTarget.value)}
      onBlur={flush}
      onKeyDown={(event) => {
        if (event.key === 'Enter') flush();
      }}
    />
  );
}
