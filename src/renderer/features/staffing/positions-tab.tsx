import { Button } from '@mantine/core';
import { useState } from 'react';
import { usePlan } from '../../state/document-store';
import { openFirstPlan } from '../../state/first-plan';
import { useWords } from '../../ui/words';
import { openDialog } from './dialog-store';
import { HiringList } from './hiring-list';
import { OrgChart } from './org-chart';
import { PositionSheet } from './position-sheet';
import { TeamGuide } from './team-guidance';
import { useTeamWords, type TeamWords } from './use-team-words';
import { ViewSwitch } from './view-switch';
import classes from './staffing.module.css';

const VIEWS = [
  { value: 'table', label: 'staffing.view_table' },
  { value: 'hiring', label: 'staffing.view_hiring' },
  { value: 'chart', label: 'staffing.view_chart' },
] as const;
type View = (typeof VIEWS)[number]['value'];

/** The posts of the team: as a worksheet, in the order they are filled, and as an organization chart. */
export function PositionsTab() {
  const isEmpty = usePlan((plan) => plan.staffing.positions.length === 0);
  const [view, setView] = useState<View>('table');
  const words = useTeamWords();
  if (!words) return null;
  // The sheet stays while the first post is added, and with it the keyboard in its field.
  return (
    <div className={classes.column}>
      {!isEmpty && <Bar view={view} onView={setView} />}
      {!isEmpty && <TeamGuide words={words} />}
      {(isEmpty || view === 'table') && <PositionSheet words={words} empty={<EmptyTeam words={words} />} />}
      {!isEmpty && view === 'hiring' && <HiringList words={words} />}
      {!isEmpty && view === 'chart' && <OrgChart words={words} />}
    </div>
  );
}

function Bar({ view, onView }: { readonly view: View; readonly onView: (view: View) => void }) {
  const { t } = useWords();
  return (
    <div className={classes.bar}>
      <ViewSwitch views={VIEWS} value={view} onChange={onView} />
      <Button size="xs" variant="default" onClick={() => openDialog('roles')}>
        {t('staffing.add_roles')}
      </Button>
      <Button size="xs" variant="default" onClick={() => openDialog('grades')}>
        {t('staffing.grades')}
      </Button>
      <Button size="xs" variant="default" onClick={() => openFirstPlan()}>
        {t('staffing.first_plan')}
      </Button>
    </div>
  );
}

function EmptyTeam({ words }: { readonly words: TeamWords }) {
  const { t } = useWords();
  return (
    <div className={classes.empty}>
      <h2>{t('staffing.empty_title')}</h2>
      <p>{t('staffing.empty_why')}</p>
      <div className={classes.bar}>
        <Button onClick={() => openFirstPlan()}>{t('staffing.empty_questions')}</Button>
        <Button variant="default" onClick={() => openDialog('roles')}>
          {t('staffing.add_roles')}
        </Button>
      </div>
      <p className={classes.quiet}>{t('staffing.empty_how')}</p>
      <TeamGuide words={words} />
    </div>
  );
}
