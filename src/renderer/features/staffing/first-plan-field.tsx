import { TextInput } from '@mantine/core';
import { useTypedNumber, type Typed } from '../../ui/use-typed-number';

interface TypedFieldProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly description?: string;
  readonly placeholder?: string;
  /** Sign behind the value. */
  readonly sign?: string;
  readonly value: number;
  readonly show: (value: number) => string;
  readonly read: (text: string) => Typed<number>;
  readonly onChange: (value: number) => void;
}

/** Room for the code of a currency, in px. */
const CODE_WIDTH = 44;

/** A number of the plan's locale; an empty field is 0 and shows as empty. What is none stays, with the reason. */
export function TypedField(props: TypedFieldProps) {
  const { label, hideLabel = false, description, placeholder, sign, value, show, read, onChange } = props;
  const field = useTypedNumber({
    ...{ value, onChange, text: value === 0 ? '' : show(value) },
    read: (text) => (text.trim() === '' ? { ok: true, value: 0 } : read(text)),
  });
  return (
    <TextInput
      size="xs"
      {...(hideLabel ? { 'aria-label': label } : { label })}
      {...(description === undefined ? {} : { description })}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(sign === undefined
        ? {}
        : {
            rightSection: <span aria-hidden>{sign}</span>,
            ...(sign.length > 1 && { rightSectionWidth: CODE_WIDTH }),
          })}
      {...field}
    />
  );
}
