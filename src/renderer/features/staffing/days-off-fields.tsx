import { useWords } from '../../ui/words';
import type { DaysOff } from './first-plan-answers';
import { NumberField } from './number-field';

const FIELDS = [
  { key: 'leaveDays', label: 'staffing.leave_days' },
  { key: 'holidayDays', label: 'staffing.holiday_days' },
  { key: 'sickDays', label: 'staffing.sick_days' },
  { key: 'trainingDays', label: 'staffing.training_days' },
] as const;

interface DaysOffProps {
  readonly days: DaysOff;
  readonly onChange: (patch: Partial<DaysOff>) => void;
}

/** The working days of a year on which a person is not there: what the hours of a person follow from. */
export function DaysOffFields({ days, onChange }: DaysOffProps) {
  const { t } = useWords();
  return (
    <>
      {FIELDS.map(({ key, label }) => (
        <NumberField
          key={key}
          label={t(label)}
          {...{ value: days[key], min: 0, max: 200 }}
          onChange={(value) => onChange({ [key]: value })}
        />
      ))}
    </>
  );
}
