import { NumberInput } from '@mantine/core';
import { addMonths, formatDay, parseDay } from '@shared/core/day';
import { formatMonthFor } from '@shared/i18n/format';
import type { ServiceChoice } from '@shared/plan/types';
import { usePlan } from '../../state/document-store';
import { LineField } from '../../ui/line-field';
import { useDraft } from '../../ui/pending-edits';
import { useWords } from '../../ui/words';
import classes from './services.module.css';

interface CellProps {
  readonly name: string;
  readonly choice: ServiceChoice;
  readonly onChange: (patch: Partial<ServiceChoice>) => void;
}

/** Why a service is not offered, or not any more. */
export function ReasonInput({ name, choice, onChange }: CellProps) {
  const { t } = useWords();
  return (
    <LineField
      size="xs"
      variant="unstyled"
      dir="auto"
      wraps
      aria-label={t('services.reason_of', { service: name })}
      placeholder={t('services.reason_hint')}
      value={choice.reason}
      onChange={(reason) => onChange({ reason })}
    />
  );
}

/** As far as the file can hold a month. */
const LAST_MONTH = 240;

/** The month of the plan in which a later service begins. */
export function MonthInput({ name, choice, onChange }: CellProps) {
  const { t, language } = useWords();
  const start = usePlan((plan) => plan.identity.startDay);
  const { shown, change, flush } = useDraft<string | number>(choice.laterMonth ?? '', (typed) => {
    const next = typeof typed === 'number' ? Math.min(Math.max(Math.round(typed), 1), LAST_MONTH) : null;
    if (next !== choice.laterMonth) onChange({ laterMonth: next });
  });
  return (
    <div className={classes.month}>
      <NumberInput
        size="xs"
        variant="unstyled"
        className={classes.monthInput ?? ''}
        aria-label={t('services.month_of', { service: name })}
        placeholder={t('services.month_hint')}
        prefix={t('services.month_prefix')}
        min={1}
        max={LAST_MONTH}
        allowDecimal={false}
        allowNegative={false}
        hideControls
        value={shown}
        onChange={change}
        onBlur={flush}
      />
      <span className={classes.monthName}>{monthName(start, shown, language)}</span>
    </div>
  );
}

/** Calendar month of a plan month, for people who plan by the calendar. */
function monthName(start: string, month: string | number, locale: string): string {
  const day = parseDay(start);
  if (day === null || typeof month !== 'number' || month < 1 || month > LAST_MONTH) return '';
  return formatMonthFor(locale, formatDay(addMonths(day, month - 1)));
}
