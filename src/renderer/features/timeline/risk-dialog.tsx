import { useEffect, useState } from 'react';
import { useWords } from '../../ui/words';
import { PanelDialog, PanelTabs } from './panels-dialog';
import { RiskDelays } from './risk-delays';
import { RiskResult } from './risk-result';
import { RiskSpreads } from './risk-spreads';
import { stopSimulation } from './risk-store';

/** How sure the day of full operation is, and what makes it unsure. */
export function RiskDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const [tab, setTab] = useState('result');
  useEffect(() => stopSimulation, []);
  return (
    <PanelDialog title={t('timeline-risk.title')} onClose={onClose}>
      <PanelTabs
        value={tab}
        onChange={setTab}
        tabs={[
          {
            value: 'result',
            label: t('timeline-risk.tab_result'),
            content: <RiskResult onSpreads={() => setTab('spreads')} />,
          },
          { value: 'spreads', label: t('timeline-risk.tab_spreads'), content: <RiskSpreads /> },
          { value: 'delays', label: t('timeline-risk.tab_delays'), content: <RiskDelays /> },
        ]}
      />
    </PanelDialog>
  );
}
