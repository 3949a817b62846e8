import { TextInput } from '@mantine/core';
import type { MoneyTexts } from '../../state/money';
import { useTypedNumber } from '../../ui/use-typed-number';

interface AmountFieldProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly description?: string;
  readonly placeholder?: string;
  readonly money: Pick<MoneyTexts, 'bare' | 'read'>;
  /** Minor units, or null for none. */
  readonly value: number | null;
  /** Null where the field was emptied. */
  readonly onChange: (amount: number | null) => void;
}

/** An amount in the plan's currency and number format. What is no amount stays in the field with the reason. */
export function AmountField(props: AmountFieldProps) {
  const { label, hideLabel = false, description, placeholder, money, value, onChange } = props;
  const field = useTypedNumber({
    ...{ value, onChange, text: value === null ? '' : money.bare(value) },
    read: (text) => (text.trim() === '' ? { ok: true, value: null } : money.read(text)),
  });
  return (
    <TextInput
      size="xs"
      {...(hideLabel ? { 'aria-label': label } : { label })}
      {...(description === undefined ? {} : { description })}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...field}
    />
  );
}
