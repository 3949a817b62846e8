import { NativeSelect } from '@mantine/core';
import { setTimeline } from '@shared/commands/timeline-settings';
import { safeLocale } from '@shared/i18n/format';
import { dispatch, usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import classes from './totals.module.css';

/** The month in which fiscal years begin; the timeline shows the same setting. */
export function FiscalStart() {
  const { t, language } = useWords();
  const start = usePlan((plan) => plan.timeline.settings.fiscalYearStart);
  const month = new Intl.DateTimeFormat(safeLocale(language), { month: 'long', timeZone: 'UTC' });
  return (
    <NativeSelect
      size="xs"
      label={t('timeline.fiscal_start')}
      className={classes.inline ?? ''}
      value={String(start)}
      data={MONTHS.map((value) => ({
        value: String(value),
        label: month.format(Date.UTC(2026, value - 1, 1)),
      }))}
      onChange={(event) =>
        dispatch(setTimeline, { patch: { fiscalYearStart: Number(event.currentTarget.value) } })
      }
    />
  );
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
