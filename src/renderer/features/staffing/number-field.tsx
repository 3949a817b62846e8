import { TextInput } from '@mantine/core';
import { useMoney } from '../../state/money';
import { useWords } from '../../ui/words';
import { readSteps, showNumber } from './read-steps';
import { useTypedNumber } from '../../ui/use-typed-number';

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

/** A number within limits, in the number format of the plan. What is none stays in the field with the reason. */
export function NumberField(props: NumberFieldProps) {
  const { label, hideLabel = false, description, value, min, max, step = 1, onChange } = props;
  const { t } = useWords();
  const money = useMoney(t);
  const field = useTypedNumber({
    ...{ value, onChange, text: showNumber(value, money) },
    read: (text) => readSteps(text, { min, max, step }, { t, money }),
  });
  return (
    <TextInput
      size="xs"
      {...(hideLabel ? { 'aria-label': label } : { label })}
      {...(description === undefined ? {} : { description })}
      {...field}
    />
  );
}
