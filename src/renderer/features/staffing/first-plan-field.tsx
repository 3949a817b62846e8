import { TextInput } from '@mantine/core';
import { useState } from 'react';

interface TypedFieldProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly description?: string;
  readonly placeholder?: string;
  /** Sign behind the value. */
  readonly sign?: string;
  readonly value: number;
  readonly show: (value: number) => string;
  readonly read: (
    text: string,
  ) => { readonly ok: true; readonly value: number } | { readonly ok: false; readonly reason: string };
  readonly onChange: (value: number) => void;
}

/** A number of the plan's locale; an empty field is 0 and shows as empty. What is none stays, with the reason. */
export function TypedField(props: TypedFieldProps) {
  const { label, hideLabel = false, description, placeholder, sign, value, show, read, onChange } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  const take = () => {
    if (typed === null) return;
    const result = typed.trim() === '' ? { ok: true as const, value: 0 } : read(typed);
    setReason(result.ok ? null : result.reason);
    if (!result.ok) return;
    setTyped(null);
    if (result.value !== value) onChange(result.value);
  };
  return (
    <TextInput
      size="xs"
      {...(hideLabel ? { 'aria-label': label } : { label })}
      {...(description === undefined ? {} : { description })}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(sign === undefined ? {} : { rightSection: <span aria-hidden>{sign}</span> })}
      inputMode="decimal"
      maxLength={40}
      value={typed ?? (value === 0 ? '' : show(value))}
      error={reason}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
}
