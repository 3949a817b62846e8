import { DateInput } from '@mantine/dates';
import type { MantineSize } from '@mantine/core';
import { useRef, useState } from 'react';
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

/**
 * A day, typed or picked. Reads `YYYY-MM-DD` and days as people write them, where they mean one day only; of a text
 * that is none it says so when the field is left, and the day stays as it was.
 */
export function DayField(props: DayFieldProps) {
  const { label, hideLabel = false, description, value, onChange, clearable = true } = props;
  const { invalid = false, size, variant } = props;
  const { t, language } = useWords();
  const { unread, note, check, forget } = useUnread((text) => readDay(text, language) !== null);
  return (
    <DateInput
      label={hideLabel ? undefined : label}
      aria-label={hideLabel ? label : undefined}
      description={description ?? null}
      placeholder={t('fields.day_short')}
      error={unread === null ? invalid : t('fields.day_unread', { text: unread })}
      value={value}
      onChange={(day) => {
        forget();
        onChange(day);
      }}
      onInput={(event) => note(event.currentTarget.value)}
      onBlur={check}
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

/** The text that was typed last and could not be read, once the field has been left. */
function useUnread(isRead: (text: string) => boolean) {
  const typed = useRef('');
  const [unread, setUnread] = useState<string | null>(null);
  const forget = () => {
    typed.current = '';
    setUnread(null);
  };
  return {
    unread,
    forget,
    note: (text: string) => {
      typed.current = text.trim();
    },
    check: () => {
      const text = typed.current;
      typed.current = '';
      if (text !== '') setUnread(isRead(text) ? null : text);
    },
  };
}
