import { TextInput } from '@mantine/core';
import { useMoney } from '../../state/money';
import { useTypedNumber } from '../../ui/use-typed-number';
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

/** A percentage in the number format of the plan. What cannot be read stays in the field, with the reason. */
export function PercentField({ label, description, value, onChange }: PercentFieldProps) {
  const { t } = useWords();
  const money = useMoney(t);
  const field = useTypedNumber({
    value,
    text: money.showPercent(value),
    read: (text) => money.readPercent(text, MOST),
    onChange,
    takesBack: true,
  });
  return (
    <TextInput
      size="xs"
      label={label}
      {...(description === undefined ? {} : { description })}
      rightSection={<span aria-hidden>%</span>}
      {...field}
    />
  );
}
