import { Checkbox, Group } from '@mantine/core';
import { useMemo } from 'react';
import { useWords } from '../../ui/words';
import { weekdayNames } from './calendar-words';

interface CalendarWeekendProps {
  readonly label: string;
  readonly help?: string;
  /** ISO weekdays that are not worked. */
  readonly value: readonly number[];
  readonly onChange: (weekend: number[]) => void;
}

/** Days of the week that are not worked; the seventh is not taken, since one must be. */
export function CalendarWeekend({ label, help, value, onChange }: CalendarWeekendProps) {
  const { language } = useWords();
  const names = useMemo(() => weekdayNames(language), [language]);
  return (
    <Checkbox.Group
      label={label}
      description={help}
      value={value.map(String)}
      onChange={(days) => {
        if (days.length < 7) onChange(days.map(Number).sort((a, b) => a - b));
      }}
    >
      <Group gap="6px 16px" mt={6}>
        {names.map((name, index) => (
          <Checkbox key={name} value={String(index + 1)} label={name} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
