import { Tabs } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import type { UiKey } from '@shared/i18n/ui-words';
import { engagementGap } from '@shared/stakeholders';
import { openStakeholderNote, useAdvice } from '../../state/advice';
import { usePlan } from '../../state/document-store';
import { goTo, useSession } from '../../state/session-store';
import { AdviceFold } from '../../ui/advice-fold';
import { ScreenHeader } from '../../ui/screen-header';
import { useWords } from '../../ui/words';
import { CommunicationTab } from './communication-tab';
import { EngagementTab } from './engagement-tab';
import { useGrid, viewGridOf } from './grid-store';
import { MapTab } from './map-tab';
import { RaciTab } from './raci-tab';
import { RegisterTab } from './register-tab';
import { StakeholderDialogs } from './stakeholder-dialogs';
import classes from './stakeholders.module.css';

const TABS = ['register', 'map', 'engagement', 'communication', 'raci'] as const;
type Tab = (typeof TABS)[number];
const TAB_WORDS = {
  register: 'stakeholders.tab_register',
  map: 'stakeholders.tab_map',
  engagement: 'stakeholders.tab_engagement',
  communication: 'stakeholders.tab_communication',
  raci: 'stakeholders.tab_raci',
} as const satisfies Record<Tab, UiKey>;

/** Stakeholders: who they are, where they stand, and what the team does about each. */
export function StakeholdersScreen() {
  const { t } = useWords();
  const place = useSession((session) => session.place);
  const planId = usePlan((plan) => plan.id);
  useEffect(() => viewGridOf(planId), [planId]);
  // A link from another screen to those who are left alone.
  useEffect(() => {
    if (place.section === 'ignored') useGrid.setState({ shown: 'ignored', search: '' });
  }, [place]);
  const tab = TABS.find((known) => known === place.section) ?? 'register';
  return (
    <div className={classes.screen}>
      <ScreenHeader title={t('stakeholders.title')} lead={<Lead />} />
      <Notes />
      <Tabs
        value={tab}
        keepMounted={false}
        className={classes.tabs ?? ''}
        onChange={(value) => goTo({ screen: 'stakeholders', section: value ?? 'register' })}
      >
        <Tabs.List>
          {TABS.map((known) => (
            <Tabs.Tab key={known} value={known}>
              {t(TAB_WORDS[known])}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="register" className={classes.tab ?? ''}>
          <RegisterTab />
        </Tabs.Panel>
        <Tabs.Panel value="map" className={classes.tab ?? ''}>
          <MapTab />
        </Tabs.Panel>
        <Tabs.Panel value="engagement" className={classes.tab ?? ''}>
          <EngagementTab />
        </Tabs.Panel>
        <Tabs.Panel value="communication" className={classes.tab ?? ''}>
          <CommunicationTab />
        </Tabs.Panel>
        <Tabs.Panel value="raci" className={classes.tab ?? ''}>
          <RaciTab />
        </Tabs.Panel>
      </Tabs>
      <StakeholderDialogs />
    </div>
  );
}

/** What is worth saying about the stakeholders; apart, so that the tabs are not drawn again with it. */
function Notes() {
  const { t } = useWords();
  const notes = useAdvice('stakeholders');
  return (
    <AdviceFold
      label={t('advice.stakeholderNotes', { count: notes.length })}
      entries={notes}
      onOpen={openStakeholderNote}
    />
  );
}

/** Where the register stands, in one line. */
function Lead() {
  const { t } = useWords();
  const register = usePlan((plan) => plan.stakeholders.register);
  const values = useMemo(
    () => ({
      count: register.length,
      gap: register.filter((entry) => (engagementGap(entry) ?? 0) > 0).length,
      unowned: register.filter((entry) => entry.owner === null).length,
    }),
    [register],
  );
  return <>{register.length === 0 ? t('stakeholders.lead_empty') : t('stakeholders.lead', values)}</>;
}
