import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../ui/words';
import { CapacityView } from './capacity-view';
import { GapsView } from './gaps-view';
import { SkillMatrix } from './skill-matrix';
import { SkillsGuide } from './team-guidance';
import { useTeamWords } from './use-team-words';
import classes from './staffing.module.css';

const VIEWS = ['held', 'wanted', 'gaps', 'capacity'] as const;
type View = (typeof VIEWS)[number];
const VIEW_WORDS = {
  held: 'staffing.view_held',
  wanted: 'staffing.view_wanted',
  gaps: 'staffing.view_gaps',
  capacity: 'staffing.view_capacity',
} as const;

/** What the team must be able to do against what it can, and its hours against those the services take. */
export function SkillsTab() {
  const { t } = useWords();
  const [view, setView] = useState<View>('held');
  const words = useTeamWords();
  if (!words) return null;
  return (
    <div className={classes.column}>
      <div className={classes.bar}>
        <SegmentedControl
          size="xs"
          aria-label={t('staffing.view')}
          data={VIEWS.map((value) => ({ value, label: t(VIEW_WORDS[value]) }))}
          value={view}
          onChange={(value) => setView(VIEWS.find((known) => known === value) ?? 'held')}
        />
      </div>
      <SkillsGuide words={words} />
      {(view === 'held' || view === 'wanted') && <SkillMatrix side={view} words={words} />}
      {view === 'gaps' && <GapsView words={words} />}
      {view === 'capacity' && <CapacityView />}
    </div>
  );
}
