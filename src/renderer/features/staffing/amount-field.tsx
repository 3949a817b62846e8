import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { MoneyWords } from './money-words';

interface AmountFieldProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly description?: string;
  readonly placeholder?: string;
  readonly money: MoneyWords;
  /** Minor units, or null for none. */
  readonly value: number | null;
  /** Null where the field was emptied. */
  readonly onChange: (amount: number | null) => void;
}

/** An amount in the plan's currency. What is no amount stays in the field with the reason. */
export function AmountField(props: AmountFieldProps) {
  const { label, hideLabel = false, description, placeholder, money, value, onChange } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  const take = () => {
    if (typed === null) return;
    const read = typed.trim() === '' ? null : money.read(typed);
    if (read?.ok === false) {
      setReason(read.reason);
      return;
    }
    setTyped(null);
    setReason(null);
    const amount = read === null ? null : read.amount;
    if (amount !== value) onChange(amount);
  };
  return (
    <TextInput
      size="xs"
      {...(hideLabel ? { 'aria-label': label } : { label })}
      {...(description === undefined ? {} : { description })}
      {...(placeholder === undefined ? {} : { placeholder })}
      inputMode="decimal"
      value={typed ?? (value === null ? '' : money.plain(value))}
      error={reason}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
}
