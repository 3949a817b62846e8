import { formatDayFor, safeLocale } from '@shared/i18n/format';
import type { Overview, PlanClock } from '@shared/progress';
import { isUnderWay } from '@shared/progress';
import { usePlan } from '../../state/document-store';
import { ScreenHeader } from '../../ui/screen-header';
import { useWords } from '../../ui/words';
import { STAGE_NAMES } from '../../state/stage-words';
import classes from './overview.module.css';

/** The answer in one line: which month, which stages, what is late. */
export function OverviewHeader({ overview }: { readonly overview: Overview }) {
  const { t } = useWords();
  return (
    <ScreenHeader
      title={t('overview.title')}
      lead={
        <>
          <Sentences overview={overview} />
          <ClockBar clock={overview.clock} />
        </>
      }
    />
  );
}

function Sentences({ overview }: { readonly overview: Overview }) {
  const { t, language } = useWords();
  const clock = useClockWords(overview.clock);
  const { overdue, blocked } = overview;
  const names = overview.stages
    .filter(({ status }) => isUnderWay(status))
    .map(({ id }) => t(STAGE_NAMES[id]));
  const under =
    names.length === 0
      ? t('overview.lead_none')
      : names.length === 1
        ? t('overview.lead_stage', { stage: names[0] ?? '' })
        : t('overview.lead_stages', { stages: listOf(language, names) });
  return (
    <p className={classes.sentences}>
      <span className={classes.strong}>{clock}</span>
      <span>{under}</span>
      {overdue.length > 0 && (
        <span className={classes.urgent}>{t('overview.lead_overdue', { count: overdue.length })}</span>
      )}
      {blocked.length > 0 && <span>{t('overview.lead_blocked', { count: blocked.length })}</span>}
    </p>
  );
}

function useClockWords({ phase, month, months, daysToStart }: PlanClock): string {
  const { t, language } = useWords();
  const start = usePlan((plan) => plan.identity.startDay);
  switch (phase) {
    case 'before':
      return t('overview.month_first', { count: daysToStart, day: formatDayFor(language, start, 'short') });
    case 'within':
      return t('overview.month', { month, months });
    case 'after':
      return t('overview.month_after', { month, months });
  }
}

/** How much of the planned time is used, beside how much is done below. */
function ClockBar({ clock }: { readonly clock: PlanClock }) {
  const { t } = useWords();
  const { phase, month, months } = clock;
  if (phase !== 'within') return null;
  return (
    <div
      role="img"
      aria-label={t('overview.clock_bar', { month, months })}
      className={classes.clock}
      style={{ '--months': String(months) }}
    >
      {Array.from({ length: months }, (_, index) => (
        <span
          key={index}
          className={classes.clockMonth}
          data-kind={index + 1 < month ? 'past' : index + 1 === month ? 'now' : 'ahead'}
        />
      ))}
    </div>
  );
}

/** "Planning and Operation", as the language lists things. */
function listOf(language: string, names: readonly string[]): string {
  return new Intl.ListFormat(safeLocale(language), { type: 'conjunction' }).format(names);
}
