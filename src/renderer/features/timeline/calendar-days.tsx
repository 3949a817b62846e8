import { Title } from '@mantine/core';
import { setIdentity } from '@shared/commands/identity';
import { holidayCommands } from '@shared/commands/timeline-settings';
import { dispatch, usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { CalendarAdd } from './calendar-add';
import { CalendarRanges } from './calendar-ranges';
import { CalendarWeekend } from './calendar-weekend';
import classes from './panels.module.css';
import { useDayWords } from './task-words';
import { useTimelineState } from './use-timeline';

/** Weekend and holidays of the plan. */
export function CalendarDays() {
  const { t } = useWords();
  const day = useDayWords();
  const { fullOperation } = useTimelineState();
  const weekend = usePlan((plan) => plan.identity.weekend);
  const holidays = usePlan((plan) => plan.timeline.holidays);
  return (
    <>
      <CalendarWeekend
        label={t('timeline-calendar.weekend')}
        help={t('timeline-calendar.weekend_help')}
        value={weekend}
        onChange={(next) => dispatch(setIdentity, { patch: { weekend: next } })}
      />
      <section className={classes.part}>
        <Title order={3}>{t('timeline-calendar.holidays')}</Title>
        <p className={classes.text}>
          {holidays.length === 0
            ? t('timeline-calendar.holidays_empty')
            : t('timeline-calendar.holidays_help')}
        </p>
        <CalendarRanges
          label={t('timeline-calendar.holidays')}
          entries={holidays}
          commands={holidayCommands}
        />
        <CalendarAdd button={t('timeline-calendar.add_holiday')} add={holidayCommands.add} />
      </section>
      {fullOperation !== null && (
        <p className={classes.dim} aria-live="polite">
          {t('timeline-calendar.full_operation', { day: day(fullOperation) })}
        </p>
      )}
    </>
  );
}
