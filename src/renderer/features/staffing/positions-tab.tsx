import { Button } from '@mantine/core';
import { useState } from 'react';
import { usePlan } from '../../state/document-store';
import { openFirstPlan } from '../../state/first-plan';
import { AddLine } from '../../ui/add-line';
import { useWords } from '../../ui/words';
import { openDialog } from './dialog-store';
import { HiringList } from './hiring-list';
import { OrgChart } from './org-chart';
import { addNamed } from './position-edits';
import { PositionSheet } from './position-sheet';
import { TeamGuide } from './team-guidance';
import { useTeamWords } from './use-team-words';
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
  if (isEmpty) return <EmptyTeam />;
  return (
    <div className={classes.column}>
      <Bar view={view} onView={setView} />
      <TeamGuide words={words} />
      {view === 'table' && <PositionSheet words={words} />}
      {view === 'hiring' && <HiringList words={words} />}
      {view === 'chart' && <OrgChart words={words} />}
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

function EmptyTeam() {
  const { t } = useWords();
  const words = useTeamWords();
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
      {words && <TeamGuide words={words} />}
      {words && (
        <AddLine
          label={t('staffing.add_label')}
          placeholder={t('staffing.add_hint')}
          button={t('staffing.add')}
          onAdd={(text) => {
            addNamed(text, words);
          }}
        />
      )}
    </div>
  );
}
