import { Button, Group, Radio, Stack } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { useWords } from './words';

/** One value of a choice with its words. */
export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
  readonly help?: string;
}

interface ChoiceFieldProps {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly options: readonly ChoiceOption[];
  /** Null while nothing is decided. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** One of a few, each with what it means; "not decided" is reached again with one button. */
export function ChoiceField({ label, description, options, value, onChange }: ChoiceFieldProps) {
  const { t } = useWords();
  const name = useId();
  const known = value === null || options.some((option) => option.value === value);
  const shown = known ? options : [...options, { value, label: t('fields.unknown_option', { id: value }) }];
  return (
    <Radio.Group name={name} label={label} description={description} value={value} onChange={onChange}>
      <Stack gap={6} mt={6}>
        {shown.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} description={option.help} />
        ))}
      </Stack>
      {value !== null && (
        <Group mt={6}>
          <Button variant="subtle" size="compact-xs" onClick={() => onChange(null)}>
            {t('fields.take_back')}
          </Button>
        </Group>
      )}
    </Radio.Group>
  );
}
