import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { EngagementMatter } from '@shared/stakeholders';
import { select } from '../../state/session-store';
import { useWords } from '../../ui/words';
import { ActionCalendar } from './action-calendar';
import { ActionTable } from './action-table';
import { SuggestionList } from './suggestion-list';
import classes from './stakeholders.module.css';

/** What the team does about whom, by whom and by when; proposals first, because they are the quick part. */
export function EngagementTab() {
  const { t } = useWords();
  const [view, setView] = useState<'table' | 'calendar'>('table');
  // An action towards everybody has no panel: it stands in the table.
  const open = ({ stakeholder }: EngagementMatter) => {
    if (stakeholder === null) setView('table');
    else select({ kind: 'stakeholder', id: stakeholder });
  };
  return (
    <div className={classes.page}>
      <SuggestionList />
      <section>
        <div className={classes.sectionHead}>
          <h2 className={classes.heading}>{t('stakeholders.act_title')}</h2>
          <SegmentedControl
            size="xs"
            aria-label={t('stakeholders.act_view')}
            data={[
              { value: 'table', label: t('stakeholders.act_view_table') },
              { value: 'calendar', label: t('stakeholders.act_view_calendar') },
            ]}
            value={view}
            onChange={(value) => setView(value === 'calendar' ? 'calendar' : 'table')}
          />
        </div>
        {view === 'table' ? <ActionTable /> : <ActionCalendar onOpen={open} />}
      </section>
    </div>
  );
}
