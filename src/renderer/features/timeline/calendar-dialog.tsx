import { useState } from 'react';
import { useWords } from '../../ui/words';
import { CalendarDays } from './calendar-days';
import { CalendarMany } from './calendar-many';
import { CalendarOwn } from './calendar-own';
import { CalendarWork } from './calendar-work';
import { CalendarYear } from './calendar-year';
import { PanelDialog, PanelTabs } from './panels-dialog';

/** Which days are worked: weekend, holidays, extra days and calendars of single tasks. */
export function CalendarDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const [tab, setTab] = useState('days');
  return (
    <PanelDialog title={t('timeline-calendar.title')} onClose={onClose}>
      <PanelTabs
        value={tab}
        onChange={setTab}
        tabs={[
          { value: 'days', label: t('timeline-calendar.tab_days'), content: <CalendarDays /> },
          {
            value: 'many',
            label: t('timeline-calendar.tab_import'),
            content: <CalendarMany onDone={() => setTab('days')} />,
          },
          { value: 'work', label: t('timeline-calendar.tab_work'), content: <CalendarWork /> },
          { value: 'own', label: t('timeline-calendar.tab_own'), content: <CalendarOwn /> },
          { value: 'year', label: t('timeline-calendar.tab_year'), content: <CalendarYear /> },
        ]}
      />
    </PanelDialog>
  );
}
