import { NativeSelect } from '@mantine/core';
import { SEPARATORS, type Separator } from '@shared/exchange';
import { useWords } from '../../ui/words';

interface ImportSeparatorProps {
  /** What separates the cells as it was found or said; null while nobody knows. */
  readonly value: Separator | null;
  readonly onChange: (separator: Separator | null) => void;
}

/** What stands between the cells of a text, where the program guessed it wrong. */
export function ImportSeparator({ value, onChange }: ImportSeparatorProps) {
  const { t } = useWords();
  return (
    <NativeSelect
      size="xs"
      mt="xs"
      w="22em"
      label={t('stakeholder-import.separator')}
      value={value ?? ''}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onChange(SEPARATORS.find((known) => known === chosen) ?? null);
      }}
    >
      {value === null && <option value="" />}
      {SEPARATORS.map((known) => (
        <option key={known} value={known}>
          {t(`stakeholder-import.separator_${known}`)}
        </option>
      ))}
    </NativeSelect>
  );
}
