import { TextInput } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { useMoney } from '../../state/money';
import { useDraft } from '../../ui/pending-edits';
import { useWords } from '../../ui/words';

interface PercentFieldProps {
  readonly label: string;
  readonly description?: string;
  /** Basis points. */
  readonly value: number;
  readonly onChange: (basisPoints: number) => void;
}

/** Largest part of an assumption: ten times the whole. */
const MOST = 100_000;
/** What is typed counts on Enter and on leaving: half a number is another number. */
const UNTIL_LEFT = () => true;

/** A percentage in the number format of the plan. What cannot be read stays in the field, with the reason. */
export function PercentField({ label, description, value, onChange }: PercentFieldProps) {
  const { t } = useWords();
  const money = useMoney(t);
  const [refused, setRefused] = useState<Refused | null>(null);
  const held = refused?.at === value ? refused : null;
  const { shown, change, flush } = useDraft(
    held?.text ?? money.showPercent(value),
    (text) => {
      const read = money.readPercent(text, MOST);
      setRefused(read.ok ? null : { at: value, text, reason: read.reason });
      if (read.ok && read.value !== value) onChange(read.value);
    },
    UNTIL_LEFT,
  );
  return (
    <TextInput
      size="xs"
      label={label}
      {...(description === undefined ? {} : { description })}
      error={held?.reason}
      rightSection={<span aria-hidden>%</span>}
      value={shown}
      maxLength={40}
      onChange={(event) => change(event.currentTarget.value)}
      onBlur={flush}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter') flush();
      }}
    />
  );
}

interface Refused {
  /** The value of the plan that the text was to replace. */
  readonly at: number;
  readonly text: string;
  readonly reason: string;
}
