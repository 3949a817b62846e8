import { NativeSelect } from '@mantine/core';
import { ROW_DECISIONS, type RowDecision } from '@shared/exchange';
import { useWords } from '../../ui/words';

interface ImportRowDecisionProps {
  /** Name in the row. */
  readonly name: string;
  readonly value: RowDecision | null;
  readonly onChange: (decision: RowDecision | null) => void;
}

/** What becomes of a row about an entry that is there: the plan stays, the list wins, or it is somebody else. */
export function ImportRowDecision({ name, value, onChange }: ImportRowDecisionProps) {
  const { t } = useWords();
  return (
    <NativeSelect
      size="xs"
      w="20em"
      aria-label={t('stakeholder-import.decision', { name })}
      value={value ?? ''}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onChange(ROW_DECISIONS.find((known) => known === chosen) ?? null);
      }}
    >
      <option value="">{t('stakeholder-import.decision_plan')}</option>
      {ROW_DECISIONS.map((known) => (
        <option key={known} value={known}>
          {t(`stakeholder-import.decision_${known}`)}
        </option>
      ))}
    </NativeSelect>
  );
}
