import { TextInput } from '@mantine/core';
import { useTypedNumber, type Typed } from '../../ui/use-typed-number';

interface TypedFieldProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly description?: string;
  readonly placeholder?: string;
  /** Sign behind the value. */
  readonly sign?: string;
  /** Null where it is not one number: empty until one is typed. */
  readonly value: number | null;
  readonly show: (value: number) => string;
  readonly read: (text: string) => Typed<number>;
  readonly onChange: (value: number) => void;
}

/** Room for the code of a currency, in px. */
const CODE_WIDTH = 44;

/** A number of the plan's locale; an empty field is 0 and shows as empty. What is none stays, with the reason. */
export function TypedField(props: TypedFieldProps) {
  const { label, hideLabel = false, description, placeholder, sign, value, show, read, onChange } = props;
  const field = useTypedNumber<number | null>({
    value,
    text: value === null || value === 0 ? '' : show(value),
    read: (text) => (text.trim() === '' ? { ok: true, value: value === null ? null : 0 } : read(text)),
    onChange(typed) {
      if (typed !== null) onChange(typed);
    },
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
