import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../ui/words';

interface NumberFieldProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly description?: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Steps a value may have, such as 0.5; whole numbers where it is left out. */
  readonly step?: number;
  readonly onChange: (value: number) => void;
}

/** A number within limits; what is none stays in the field with the reason, and the value from before counts. */
export function NumberField(props: NumberFieldProps) {
  const { label, hideLabel = false, description, value, min, max, step = 1, onChange } = props;
  const { t } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const number = typed === null ? value : Number(typed.trim() === '' ? NaN : typed.replace(',', '.'));
  const isFit = number >= min && number <= max && Number.isInteger(number / step);
  const take = () => {
    if (typed === null || !isFit) return;
    setTyped(null);
    if (number !== value) onChange(number);
  };
  return (
    <TextInput
      size="xs"
      {...(hideLabel ? { 'aria-label': label } : { label })}
      {...(description === undefined ? {} : { description })}
      inputMode="decimal"
      value={typed ?? String(value)}
      error={isFit ? null : t(step === 1 ? 'staffing.number_refused' : 'staffing.half_refused', { min, max })}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
}
