import { Radio } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { PassingButton } from './passing-button';
import { useWords } from './words';
import classes from './choice-field.module.css';

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
      <div className={classes.options}>
        {shown.map((option) => (
          <Radio
            className={classes.radio ?? ''}
            key={option.value}
            value={option.value}
            label={option.label}
            description={option.help}
          />
        ))}
      </div>
      {value !== null && (
        <PassingButton variant="subtle" size="compact-xs" mt={6} onClick={() => onChange(null)}>
          {t('fields.take_back')}
        </PassingButton>
      )}
    </Radio.Group>
  );
}
