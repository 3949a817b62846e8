import { useMemo } from 'react';
import { formatDay, parseDay, type Day } from '@shared/core/day';
import { formatDayFor } from '@shared/i18n/format';
import { headcountOn, horizonDay, launchDay } from '@shared/staffing';
import { usePlan } from '../../state/document-store';
import { useToday } from '../../state/today';
import { useWords } from '../../ui/words';
import { useNumbers } from './use-numbers';

/** How many there are today, at launch and at the end of what the budget looks ahead to. */
export function HeadcountLead() {
  const { t, language } = useWords();
  const number = useNumbers();
  const plan = usePlan();
  const today = useToday((state) => state.today);
  const marks = useMemo(() => [parseDay(today), launchDay(plan), horizonDay(plan)] as const, [plan, today]);
  const [now, launch, end] = marks;
  if (plan.staffing.positions.length === 0) return <>{t('staffing.lead_empty')}</>;
  const count = (day: Day): string => {
    const { positions, fullTimePercent } = headcountOn(plan, day);
    return t('staffing.lead_count', { count: positions, full: number(fullTimePercent / 100) });
  };
  const dayOf = (day: Day): string => formatDayFor(language, formatDay(day), 'short');
  const undated = plan.staffing.positions.filter(({ start }) => start.day === null && start.task === null);
  return (
    <>
      {[
        ...(now === null ? [] : [t('staffing.lead_now', { count: count(now) })]),
        ...(launch === null ? [] : [t('staffing.lead_launch', { day: dayOf(launch), count: count(launch) })]),
        ...(end === null ? [] : [t('staffing.lead_end', { day: dayOf(end), count: count(end) })]),
        ...(undated.length === 0 ? [] : [t('staffing.lead_undated', { count: undated.length })]),
      ].join(' · ')}
    </>
  );
}
