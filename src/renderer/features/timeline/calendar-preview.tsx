import type { IcsRefusal, HolidayLine, LineRefusal } from '@shared/timeline';
import { formatDayFor } from '@shared/i18n/format';
import type { UiKey, WordValues } from '@shared/i18n/ui-words';
import { useWords } from '../../ui/words';
import classes from './panels.module.css';

/** A line of a list or an event of a file, with what it means or why it is not taken. */
export interface PreviewLine {
  readonly key: string;
  readonly from: { readonly key: UiKey; readonly values: WordValues };
  readonly text: string;
  readonly holiday: HolidayLine | null;
  readonly refusal: LineRefusal | IcsRefusal | 'twice' | null;
}

const REFUSALS = {
  noDay: 'timeline-calendar.refused_noDay',
  years: 'timeline-calendar.refused_years',
  backwards: 'timeline-calendar.refused_backwards',
  longName: 'timeline-calendar.refused_longName',
  cancelled: 'timeline-calendar.refused_cancelled',
  timed: 'timeline-calendar.refused_timed',
  rule: 'timeline-calendar.refused_rule',
  dates: 'timeline-calendar.refused_dates',
  unended: 'timeline-calendar.refused_unended',
  twice: 'timeline-calendar.twice',
} as const satisfies Record<NonNullable<PreviewLine['refusal']>, UiKey>;

/** Each line with what becomes of it, before anything is added. */
export function CalendarPreview({ lines }: { readonly lines: readonly PreviewLine[] }) {
  const { t } = useWords();
  if (lines.length === 0) return <p className={classes.dim}>{t('timeline-calendar.preview_empty')}</p>;
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('timeline-calendar.preview')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('timeline-calendar.column_line')}</th>
            <th scope="col">{t('timeline-calendar.column_name')}</th>
            <th scope="col">{t('timeline-calendar.column_day')}</th>
            <th scope="col">{t('timeline-calendar.column_taken')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key}>
              <th scope="row" className={classes.nowrap}>
                {t(line.from.key, line.from.values)}
              </th>
              <td dir="auto">{line.holiday ? line.holiday.name : line.text}</td>
              <td>{line.holiday && <Days holiday={line.holiday} />}</td>
              <td className={line.refusal === null ? undefined : classes.later}>
                {line.refusal === null ? t('timeline-calendar.taken') : t(REFUSALS[line.refusal])}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Days({ holiday }: { readonly holiday: HolidayLine }) {
  const { t, language } = useWords();
  const day = (text: string) => formatDayFor(language, text, 'short');
  const { from, to, yearly } = holiday;
  const days = from === to ? day(from) : t('timeline-calendar.day_range', { from: day(from), to: day(to) });
  return <>{yearly ? t('timeline-calendar.each_year', { days }) : days}</>;
}
