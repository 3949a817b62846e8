import { DateInput } from '@mantine/dates';
import type { MantineSize } from '@mantine/core';
import { formatDayFor } from '@shared/i18n/format';
import { readDay } from './day-text';
import { useWords } from './words';

interface DayFieldProps {
  readonly label: string;
  /** The label is named for assistive technology but not drawn. */
  readonly hideLabel?: boolean;
  readonly description?: string | undefined;
  /** `YYYY-MM-DD`, or null for no day. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  /** False where a day is needed: the field cannot be emptied. */
  readonly clearable?: boolean;
  /** The day cannot stand; why is said beside the field. */
  readonly invalid?: boolean;
  readonly size?: MantineSize;
  readonly variant?: string;
}

/** A day, typed or picked. Reads `YYYY-MM-DD` and days as people write them, where they mean one day only. */
export function DayField(props: DayFieldProps) {
  const { label, hideLabel = false, description, value, onChange, clearable = true } = props;
  const { invalid = false, size, variant } = props;
  const { t, language } = useWords();
  return (
    <DateInput
      label={hideLabel ? undefined : label}
      aria-label={hideLabel ? label : undefined}
      description={description ?? null}
      placeholder={t('fields.day_short')}
      error={invalid}
      value={value}
      onChange={onChange}
      valueFormat={(day) => formatDayFor(language, day, 'short')}
      dateParser={(typed) => readDay(typed, language)}
      allowDeselect={clearable}
      clearable={clearable}
      clearButtonProps={{ 'aria-label': t('fields.clear') }}
      {...(size ? { size } : {})}
      {...(variant ? { variant } : {})}
    />
  );
}
