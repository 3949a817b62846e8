import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { usePlan } from '../../state/document-store';
import { goTo, useSession, type Place, type Selection } from '../../state/session-store';
import { ScreenHeader } from '../../ui/screen-header';
import { useWords } from '../../ui/words';
import { DecisionRegister } from './decision-register';
import { RiskRegister } from './risk-register';
import classes from './risks.module.css';

type Tab = 'risks' | 'decisions';

/** Risks and decisions: what may go wrong, and what has to be settled by whom. */
export function RisksScreen() {
  const { t } = useWords();
  const tab = useTab();
  const risks = usePlan((plan) => plan.risks.filter((risk) => risk.status === 'open').length);
  const open = usePlan((plan) => plan.decisions.filter((entry) => entry.chosen === null).length);
  return (
    <>
      <ScreenHeader
        title={t('risks.title')}
        lead={t('risks.lead', {
          risks: t('risks.lead_risks', { count: risks }),
          decisions: t('risks.lead_decisions', { count: open }),
        })}
      />
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(value) =>
          goTo({ screen: 'risks', section: value === 'decisions' ? 'decisions' : 'risks' })
        }
      >
        <Tabs.List>
          <Tabs.Tab value="risks">{t('risks.tab_risks')}</Tabs.Tab>
          <Tabs.Tab value="decisions">{t('risks.tab_decisions')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="risks" className={classes.tab ?? ''}>
          <RiskRegister />
        </Tabs.Panel>
        <Tabs.Panel value="decisions" className={classes.tab ?? ''}>
          <DecisionRegister />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

/** The tab a person came for: by section, or by what the inspector shows on arrival. It stays until they go on. */
function useTab(): Tab {
  const place = useSession((session) => session.place);
  const selection = useSession((session) => session.selection);
  const [arrived, setArrived] = useState<{ readonly place: Place; readonly tab: Tab } | null>(null);
  if (arrived?.place === place) return arrived.tab;
  const tab = tabFor(place, selection);
  setArrived({ place, tab });
  return tab;
}

function tabFor(place: Place, selection: Selection | null): Tab {
  const asked = place.section ?? (selection?.kind === 'decision' ? 'decisions' : 'risks');
  return asked === 'decisions' ? 'decisions' : 'risks';
}
