import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { formatDay } from '@shared/core/day';
import { formatDayFor, safeLocale } from '@shared/i18n/format';
import type { UiKey } from '@shared/i18n/ui-words';
import { FIRST_YEAR, LAST_YEAR } from '@shared/plan/timeline';
import { yearDays, type DayKind, type YearMonth } from '@shared/timeline';
import { usePlan } from '../../state/document-store';
import { useWords } from '../../ui/words';
import { weekdayNames } from './calendar-words';
import classes from './calendar-year.module.css';
import panel from './panels.module.css';

const PLAN = '';
const KINDS = ['worked', 'weekend', 'holiday', 'extra'] as const satisfies readonly DayKind[];
const LEGEND = {
  worked: 'timeline-calendar.legend_worked',
  weekend: 'timeline-calendar.legend_free',
  holiday: 'timeline-calendar.legend_holiday',
  extra: 'timeline-calendar.legend_extra',
} as const satisfies Record<DayKind, UiKey>;

/** The working days of a year as the schedule counts them. */
export function CalendarYear() {
  const { t } = useWords();
  const identity = usePlan((plan) => plan.identity);
  const timeline = usePlan((plan) => plan.timeline);
  const [year, setYear] = useState(() => Number(identity.startDay.slice(0, 4)));
  const [calendar, setCalendar] = useState(PLAN);
  const months = useMemo(
    () => yearDays({ identity, timeline }, calendar === PLAN ? null : calendar, year),
    [identity, timeline, calendar, year],
  );
  const worked = months.reduce((sum, month) => sum + month.worked, 0);
  return (
    <>
      <div className={panel.row}>
        <YearStepper year={year} onChange={setYear} />
        {timeline.calendars.length > 0 && (
          <NativeSelect
            label={t('timeline-calendar.year_of')}
            value={calendar}
            onChange={(event) => setCalendar(event.currentTarget.value)}
            data={[
              { value: PLAN, label: t('timeline-calendar.year_plan') },
              ...timeline.calendars.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        <span className={`${panel.strong ?? ''} ${panel.beside ?? ''}`} aria-live="polite">
          {t('timeline-calendar.year_worked', { count: worked, year: String(year) })}
        </span>
      </div>
      <Legend />
      <div className={classes.months}>
        {months.map((month) => (
          <Month key={month.first} month={month} />
        ))}
      </div>
    </>
  );
}

interface YearStepperProps {
  readonly year: number;
  readonly onChange: (year: number) => void;
}

function YearStepper({ year, onChange }: YearStepperProps) {
  const { t } = useWords();
  return (
    <div className={classes.year}>
      <ActionIcon
        variant="default"
        size={32}
        aria-label={t('timeline-calendar.year_before')}
        disabled={year <= FIRST_YEAR}
        onClick={() => onChange(year - 1)}
      >
        <IconChevronLeft className={classes.arrow ?? ''} size={16} aria-hidden />
      </ActionIcon>
      <span className={classes.number}>{year}</span>
      <ActionIcon
        variant="default"
        size={32}
        aria-label={t('timeline-calendar.year_after')}
        disabled={year >= LAST_YEAR}
        onClick={() => onChange(year + 1)}
      >
        <IconChevronRight className={classes.arrow ?? ''} size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
}

function Legend() {
  const { t } = useWords();
  return (
    <ul className={classes.legend}>
      {KINDS.map((kind) => (
        <li key={kind}>
          <span className={classes.day} data-kind={kind} aria-hidden>
            1
          </span>
          {t(LEGEND[kind])}
        </li>
      ))}
    </ul>
  );
}

function Month({ month }: { readonly month: YearMonth }) {
  const { t, language } = useWords();
  const name = new Intl.DateTimeFormat(safeLocale(language), { month: 'long', timeZone: 'UTC' }).format(
    month.first * 86_400_000,
  );
  const letters = useMemo(() => weekdayNames(language, 'narrow'), [language]);
  const named = month.days.filter((day) => day.kind === 'holiday' || day.kind === 'extra');
  return (
    <section>
      <div className={classes.head}>
        <span className={panel.strong}>{name}</span>
        <span className={panel.dim}>{t('timeline-calendar.month_worked', { count: month.worked })}</span>
      </div>
      <div
        className={classes.grid}
        role="img"
        aria-label={t('timeline-calendar.month_label', { month: name, count: month.worked })}
      >
        {letters.map((letter, index) => (
          <span key={index} className={classes.letter}>
            {letter}
          </span>
        ))}
        {month.days.map(({ day, kind, name: reason }, index) => (
          <span
            key={day}
            className={classes.day}
            data-kind={kind}
            title={reason === '' ? undefined : reason}
            style={index === 0 ? { gridColumnStart: month.firstWeekday } : undefined}
          >
            {index + 1}
          </span>
        ))}
      </div>
      <ul className="visually-hidden">
        {named.map(({ day, name: reason }) => (
          <li key={day}>
            {t('timeline-calendar.day_holiday', {
              day: formatDayFor(language, formatDay(day), 'long'),
              name: reason === '' ? t('timeline-calendar.legend_holiday') : reason,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
