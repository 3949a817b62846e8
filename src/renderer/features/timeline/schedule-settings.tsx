import { Button, NativeSelect, Popover, Text } from '@mantine/core';
import { setTimeline } from '@shared/commands/timeline-settings';
import { safeLocale } from '@shared/i18n/format';
import type { Timeline } from '@shared/plan/types';
import { dispatch, usePlan } from '../../state/document-store';
import { DayField } from '../../ui/day-field';
import { useWords } from '../../ui/words';
import { NumberField } from './number-field';
import classes from './timeline.module.css';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const MOST_FLOAT = 60;

/** Status day, promised day, what counts as critical, and when the fiscal year begins. */
export function ScheduleSettings() {
  const { t, language } = useWords();
  const settings = usePlan((plan) => plan.timeline.settings);
  const set = (patch: Partial<Timeline['settings']>) => dispatch(setTimeline, { patch });
  const month = new Intl.DateTimeFormat(safeLocale(language), { month: 'long', timeZone: 'UTC' });
  return (
    <Popover position="bottom-end" withinPortal trapFocus returnFocus shadow="md">
      <Popover.Target>
        <Button variant="default">{t('timeline.settings')}</Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('timeline.settings')}>
        {/* A day field that took the focus would open its calendar over the others. */}
        <div className={classes.filters} tabIndex={-1} data-autofocus>
          <DayField
            label={t('timeline.status_day')}
            description={t('timeline.status_day_help')}
            value={settings.statusDay}
            onChange={(statusDay) => set({ statusDay })}
          />
          <DayField
            label={t('timeline.target_day')}
            description={t('timeline.target_day_help')}
            value={settings.targetDay}
            onChange={(targetDay) => set({ targetDay })}
          />
          <NumberField
            label={t('timeline.critical_float')}
            description={t('timeline.critical_float_help')}
            value={settings.criticalFloat}
            max={MOST_FLOAT}
            onChange={(criticalFloat) => set({ criticalFloat })}
          />
          <NativeSelect
            label={t('timeline.fiscal_start')}
            value={settings.fiscalYearStart}
            onChange={(event) => set({ fiscalYearStart: Number(event.currentTarget.value) })}
          >
            {MONTHS.map((value) => (
              <option key={value} value={value}>
                {month.format(Date.UTC(2026, value - 1, 1))}
              </option>
            ))}
          </NativeSelect>
          <Text size="xs" c="dimmed">
            {t('timeline.settings_note')}
          </Text>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
