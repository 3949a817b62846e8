import { useEffect } from 'react';
import { usePlan } from '../../state/document-store';
import { useSession } from '../../state/session-store';
import { ScreenHeader } from '../../ui/screen-header';
import { useWords } from '../../ui/words';
import { Chart } from './chart';
import { Conflicts } from './conflicts';
import { EmptyTimeline } from './empty-timeline';
import { Fault } from './fault';
import { HeaderActions } from './header-actions';
import { Lead } from './lead';
import { TaskDialog } from './task-dialog';
import { useTaskNames } from './task-words';
import classes from './timeline.module.css';
import { Toolbar } from './toolbar';
import { useTimelineState } from './use-timeline';
import { choose, focusRow, useView, viewPlan } from './view-store';

/** The schedule: when the team is operational, what comes when, and what holds it up. */
export function TimelineScreen() {
  const { t } = useWords();
  const planId = usePlan((plan) => plan.id);
  const isEmpty = usePlan((plan) => plan.timeline.tasks.length === 0);
  const state = useTimelineState();
  const nameOf = useTaskNames();
  const viewed = useView((view) => view.planId);
  useEffect(() => viewPlan(planId), [planId]);
  useArrival(viewed === planId);
  if (!nameOf || viewed !== planId) return null;
  return (
    <div className={classes.screen}>
      <ScreenHeader
        title={t('timeline.title')}
        lead={isEmpty ? t('timeline.empty_lead') : <Lead state={state} />}
        actions={isEmpty ? undefined : <HeaderActions />}
      />
      {isEmpty ? (
        <EmptyTimeline />
      ) : (
        <>
          {state.fault && <Fault fault={state.fault} nameOf={nameOf} />}
          <Conflicts state={state} nameOf={nameOf} />
          <Toolbar state={state} nameOf={nameOf} />
          <Chart state={state} nameOf={nameOf} />
        </>
      )}
      <TaskDialog nameOf={nameOf} />
    </div>
  );
}

/** A task that a search or a link brought the person to is shown. */
function useArrival(ready: boolean): void {
  const place = useSession((session) => session.place);
  useEffect(() => {
    if (!ready || place.screen !== 'timeline') return;
    const { selection } = useSession.getState();
    if (selection?.kind !== 'task') return;
    choose([selection.id], selection.id);
    focusRow(selection.id);
  }, [place, ready]);
}
