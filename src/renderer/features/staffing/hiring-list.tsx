import { useMemo } from 'react';
import { formatDay } from '@shared/core/day';
import { formatDayFor, formatMonthFor } from '@shared/i18n/format';
import type { Plan } from '@shared/plan/types';
import { hiringOf, type Hiring } from '@shared/staffing';
import { usePlan } from '../../state/document-store';
import { select, useSession } from '../../state/session-store';
import { RegisterTable } from '../../ui/register-table';
import { useWords } from '../../ui/words';
import { RampFigure } from './ramp-figure';
import { EMPLOYMENT_WORDS } from './staffing-words';
import { useNumbers } from './use-numbers';
import type { TeamWords } from './use-team-words';
import { ScrollPart } from './scroll-part';
import classes from './staffing.module.css';

/** Who comes when: the posts by the month they begin, and which of them begin before they can be filled. */
export function HiringList({ words }: { readonly words: TeamWords }) {
  const { t, language } = useWords();
  const plan = usePlan();
  const selected = useSession(({ selection }) => (selection?.kind === 'position' ? selection.id : null));
  const months = useMemo(() => byMonth(plan), [plan]);
  const number = useNumbers();
  const total = (rows: readonly Hiring[]): string =>
    number(rows.reduce((sum, { share }) => sum + share, 0) / 100);
  const dayOf = ({ day }: Hiring): string =>
    day === null ? '' : formatDayFor(language, formatDay(day), 'short');
  const remark = ({ early }: Hiring): string =>
    early === null
      ? ''
      : t('staffing.hiring_early', {
          task: words.taskName(early.task),
          day: formatDayFor(language, formatDay(early.day), 'short'),
        });
  return (
    <ScrollPart label={t('staffing.view_hiring')}>
      <RampFigure />
      {months.map(({ month, rows }) => {
        const name = month === '' ? t('staffing.hiring_undated') : formatMonthFor(language, `${month}-01`);
        return (
          <section key={month} className={classes.month}>
            <h2>
              {name} <span>{t('staffing.lead_count', { count: rows.length, full: total(rows) })}</span>
            </h2>
            <RegisterTable
              label={t('staffing.hiring_label', { month: name })}
              first={{ label: t('staffing.col_title'), text: ({ id }) => words.positions.get(id) ?? '' }}
              columns={[
                { key: 'day', label: t('staffing.col_from'), narrow: true, cell: dayOf },
                {
                  key: 'with',
                  label: t('staffing.hiring_with'),
                  cell: ({ task }) => (task === null ? '' : words.taskName(task)),
                },
                {
                  key: 'person',
                  label: t('staffing.col_person'),
                  cell: ({ person }) => words.personName(person),
                },
                {
                  key: 'employment',
                  label: t('staffing.col_employment'),
                  narrow: true,
                  cell: ({ employment }) => (employment === null ? '' : t(EMPLOYMENT_WORDS[employment])),
                },
                { key: 'remark', label: t('staffing.hiring_remark'), cell: remark },
              ]}
              rows={rows}
              selected={selected}
              onOpen={(id) => select({ kind: 'position', id })}
            />
          </section>
        );
      })}
    </ScrollPart>
  );
}

interface Month {
  /** `YYYY-MM`; empty for posts without a start, which come last. */
  readonly month: string;
  readonly rows: readonly Hiring[];
}

function byMonth(plan: Plan): readonly Month[] {
  const months = new Map<string, Hiring[]>();
  for (const row of hiringOf(plan)) {
    const month = row.day === null ? '' : formatDay(row.day).slice(0, 7);
    const rows = months.get(month);
    if (rows) rows.push(row);
    else months.set(month, [row]);
  }
  return [...months].map(([month, rows]) => ({ month, rows }));
}
