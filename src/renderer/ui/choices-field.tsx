import { Checkbox, SimpleGrid } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ChoiceOption } from './choice-field';
import { useWords } from './words';
import classes from './choice-field.module.css';

interface ChoicesFieldProps {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly options: readonly ChoiceOption[];
  readonly value: readonly string[];
  /** The chosen values in the order of the options; unknown ones are kept at the end. */
  readonly onChange: (value: readonly string[]) => void;
  /** Columns on a wide screen. */
  readonly columns?: number;
}

/** Any number of a list, each with what it means. */
export function ChoicesField(props: ChoicesFieldProps) {
  const { label, description, options, value, onChange, columns = 1 } = props;
  const { t } = useWords();
  const known = new Set(options.map((option) => option.value));
  const unknown = value
    .filter((id) => !known.has(id))
    .map((id) => ({ value: id, label: t('fields.unknown_option', { id }) }));
  const shown: readonly ChoiceOption[] = [...options, ...unknown];
  const choose = (chosen: readonly string[]) =>
    onChange(shown.map((option) => option.value).filter((id) => chosen.includes(id)));
  return (
    <Checkbox.Group label={label} description={description} value={[...value]} onChange={choose}>
      <SimpleGrid cols={{ base: 1, md: columns }} spacing="md" verticalSpacing={7} mt={8}>
        {shown.map((option) => (
          <Checkbox
            className={classes.checkbox ?? ''}
            key={option.value}
            value={option.value}
            label={option.label}
            description={option.help}
          />
        ))}
      </SimpleGrid>
    </Checkbox.Group>
  );
}
