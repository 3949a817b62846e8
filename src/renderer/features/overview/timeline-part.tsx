import { useMemo } from 'react';
import { layOutTimeline } from '@shared/commands/timeline-settings';
import { parseDay } from '@shared/core/day';
import { defaultScheduleOf, outlookOf, type Outlook } from '@shared/timeline';
import { dispatch, useDocument, usePlan } from '../../state/document-store';
import { goTo } from '../../state/session-store';
import { useToday } from '../../state/today';
import { PassingButton } from '../../ui/passing-button';
import { useWords } from '../../ui/words';
import { FullOperationFact, GateFact, SlipFact } from './timeline-facts';
import { Matters } from './timeline-matters';
import classes from './timeline-part.module.css';
import shared from './overview.module.css';

/** When the team is operational, what comes first, and what needs somebody now. */
export function TimelinePart() {
  const { t } = useWords();
  const plan = usePlan();
  const today = parseDay(useToday((state) => state.today));
  const isEmpty = plan.timeline.tasks.length === 0;
  const outlook = useMemo(
    () => (today === null || isEmpty ? null : outlookOf(plan, today)),
    [plan, today, isEmpty],
  );
  return (
    <section className={classes.part} aria-labelledby="overview-timeline">
      <div className={shared.partTitle}>
        <h2 id="overview-timeline" className={classes.title}>
          {t('overview.timeline')}
        </h2>
        <button type="button" className={shared.textLink} onClick={() => goTo({ screen: 'timeline' })}>
          {t('overview.timeline_open')}
        </button>
      </div>
      {outlook ? <Facts outlook={outlook} /> : <NoSchedule />}
    </section>
  );
}

function Facts({ outlook }: { readonly outlook: Outlook }) {
  return (
    <div className={classes.columns}>
      <dl className={classes.facts}>
        <GateFact outlook={outlook} />
        <FullOperationFact outlook={outlook} />
        <SlipFact outlook={outlook} />
      </dl>
      <Matters matters={outlook.matters} />
    </div>
  );
}

/** What a schedule is good for, and the button that lays one out. */
function NoSchedule() {
  const { t } = useWords();
  const months = usePlan((plan) => plan.identity.lengthMonths);
  return (
    <div className={classes.empty}>
      <p>{t('overview.timeline_empty')}</p>
      <PassingButton variant="default" size="xs" onClick={layOut}>
        {t('overview.timeline_lay_out', { count: months })}
      </PassingButton>
    </div>
  );
}

function layOut(): void {
  const { plan } = useDocument.getState();
  if (!plan) return;
  const { tasks, links, levers } = defaultScheduleOf(plan);
  dispatch(layOutTimeline, { tasks, links, levers, lengthMonths: plan.identity.lengthMonths });
}
