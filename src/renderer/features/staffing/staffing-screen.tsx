import { Tabs } from '@mantine/core';
import type { ComponentType } from 'react';
import type { UiKey } from '@shared/i18n/ui-words';
import { openStaffingNote, useAdvice } from '../../state/advice';
import { goTo, useSession } from '../../state/session-store';
import { AdviceFold } from '../../ui/advice-fold';
import { ScreenHeader } from '../../ui/screen-header';
import { useWords } from '../../ui/words';
import { CoverTab } from './cover-tab';
import { GradesDialog } from './grades-dialog';
import { closeDialog, useDialog } from './dialog-store';
import { HeadcountLead } from './headcount-lead';
import { InfrastructureTab } from './infrastructure-tab';
import { PositionsTab } from './positions-tab';
import { RolesDialog } from './roles-dialog';
import { SkillsTab } from './skills-tab';
import { ToolsTab } from './tools-tab';
import { TrainingTab } from './training-tab';
import classes from './staffing.module.css';

/** The tabs in their order; the first is shown first. */
const TABS: readonly { readonly id: string; readonly label: UiKey; readonly Part: ComponentType }[] = [
  { id: 'positions', label: 'staffing.tab_positions', Part: PositionsTab },
  { id: 'cover', label: 'staffing.tab_cover', Part: CoverTab },
  { id: 'skills', label: 'staffing.tab_skills', Part: SkillsTab },
  { id: 'training', label: 'staffing-training.tab', Part: TrainingTab },
  { id: 'tools', label: 'staffing-tools.tab', Part: ToolsTab },
  { id: 'infrastructure', label: 'staffing-infrastructure.tab', Part: InfrastructureTab },
];

/** Staffing: who does the work, when they come, what they must be able to do, and with what they work. */
export function StaffingScreen() {
  const { t } = useWords();
  const section = useSession((session) => session.place.section);
  const tab = TABS.find(({ id }) => id === section)?.id ?? 'positions';
  return (
    <div className={classes.screen}>
      <ScreenHeader title={t('staffing.title')} figures={<HeadcountLead />} />
      <Notes />
      <Tabs
        value={tab}
        keepMounted={false}
        className={classes.tabs ?? ''}
        onChange={(value) => goTo({ screen: 'staffing', section: value ?? 'positions' })}
      >
        <Tabs.List>
          {TABS.map(({ id, label }) => (
            <Tabs.Tab key={id} value={id}>
              {t(label)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TABS.map(({ id, Part }) => (
          <Tabs.Panel key={id} value={id} className={classes.tab ?? ''}>
            <Part />
          </Tabs.Panel>
        ))}
      </Tabs>
      <Dialogs />
    </div>
  );
}

/** What is worth saying about the people; apart, so that the tabs are not drawn again with it. */
function Notes() {
  const { t } = useWords();
  const notes = useAdvice('staffing');
  return (
    <AdviceFold
      label={t('staffing.notes', { count: notes.length })}
      entries={notes}
      onOpen={openStaffingNote}
    />
  );
}

function Dialogs() {
  const open = useDialog((dialog) => dialog.open);
  if (open === 'roles') return <RolesDialog onClose={closeDialog} />;
  return open === 'grades' ? <GradesDialog onClose={closeDialog} /> : null;
}
