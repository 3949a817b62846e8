import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { addDays, addMonths, formatDay, parseDay, weekday, type Day } from '@shared/core/day';
import { formatDayFor, formatMonthFor, safeLocale } from '@shared/i18n/format';
import { engagementMatters, nextDue, type EngagementMatter } from '@shared/stakeholders';
import { usePlan } from '../../state/document-store';
import { matterText } from '../../state/matter-words';
import { useToday } from '../../state/today';
import { useWords } from '../../ui/words';
import classes from './action-calendar.module.css';

type OpenMatter = (matter: EngagementMatter) => void;

/** A month: actions, next steps and agreements that end, each on its day. Actions without a day are counted. */
export function ActionCalendar({ onOpen }: { readonly onOpen: OpenMatter }) {
  const { t, language } = useWords();
  const today = useToday((state) => state.today);
  const stakeholders = usePlan((plan) => plan.stakeholders);
  const weekend = usePlan((plan) => plan.identity.weekend);
  const [month, setMonth] = useState(() => `${today.slice(0, 7)}-01`);
  const byDay = useMemo(() => byDayOf(engagementMatters({ stakeholders })), [stakeholders]);
  const undated = stakeholders.actions.filter(
    (action) => nextDue(action) === null && action.done === null,
  ).length;
  const first = parseDay(month);
  if (first === null) return null;
  // Where Sunday is worked the week begins with it.
  const start = weekend.includes(7) ? 1 : 7;
  const days = weeksOf(first, start);
  const go = (months: number) => setMonth(formatDay(addMonths(first, months)));
  return (
    <div className={classes.calendar}>
      <div className={classes.bar}>
        <ActionIcon variant="default" aria-label={t('stakeholders.cal_before')} onClick={() => go(-1)}>
          <IconChevronLeft size={16} className={classes.flip} />
        </ActionIcon>
        <strong aria-live="polite">{formatMonthFor(language, month)}</strong>
        <ActionIcon variant="default" aria-label={t('stakeholders.cal_after')} onClick={() => go(1)}>
          <IconChevronRight size={16} className={classes.flip} />
        </ActionIcon>
        {undated > 0 && (
          <span className={classes.note}>{t('stakeholders.cal_undated', { count: undated })}</span>
        )}
      </div>
      <ul className={classes.heads} aria-hidden>
        {days.slice(0, 7).map((day) => (
          <li key={day}>{weekdayName(language, day)}</li>
        ))}
      </ul>
      <ol className={classes.days} aria-label={formatMonthFor(language, month)}>
        {days.map((day) => {
          const text = formatDay(day);
          const due = byDay.get(text) ?? [];
          return (
            <li
              key={text}
              className={classes.day}
              data-outside={text.slice(0, 7) !== month.slice(0, 7) || undefined}
              data-free={weekend.includes(weekday(day)) || undefined}
              data-today={text === today || undefined}
            >
              <span className={classes.number} aria-label={formatDayFor(language, text)}>
                {Number(text.slice(8))}
              </span>
              {due.map((matter) => (
                <DueMatter key={matter.key} matter={matter} late={text < today} onOpen={onOpen} />
              ))}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

interface DueMatterProps {
  readonly matter: EngagementMatter;
  readonly late: boolean;
  readonly onOpen: OpenMatter;
}

function DueMatter({ matter, late, onOpen }: DueMatterProps) {
  const { t } = useWords();
  const text = matterText(matter, t);
  return (
    <button
      type="button"
      className={classes.due}
      data-late={late || undefined}
      dir="auto"
      title={text}
      onClick={() => onOpen(matter)}
    >
      {late ? t('stakeholders.cal_late', { aim: text }) : text}
    </button>
  );
}

function byDayOf(matters: readonly EngagementMatter[]): ReadonlyMap<string, readonly EngagementMatter[]> {
  const days = new Map<string, EngagementMatter[]>();
  for (const matter of matters) {
    const key = formatDay(matter.due);
    days.set(key, [...(days.get(key) ?? []), matter]);
  }
  return days;
}

/** Whole weeks around the month that begins on `first`; `start` is the ISO weekday a week begins with. */
function weeksOf(first: Day, start: number): readonly Day[] {
  const before = (weekday(first) - start + 7) % 7;
  const from = addDays(first, -before);
  const after = addMonths(first, 1);
  const weeks = Math.ceil((after - from) / 7);
  return Array.from({ length: weeks * 7 }, (_, index) => addDays(from, index));
}

function weekdayName(language: string, day: Day): string {
  const format = new Intl.DateTimeFormat(safeLocale(language), { weekday: 'short', timeZone: 'UTC' });
  return format.format(new Date(`${formatDay(day)}T00:00:00Z`));
}
