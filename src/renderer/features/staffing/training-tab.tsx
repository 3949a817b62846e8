import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../ui/words';
import { TrainingGuide } from './team-guidance';
import { TrainingConduct } from './training-conduct';
import { TrainingSheet } from './training-sheet';
import { TrainingSuggestions } from './training-suggestions';
import { TrainingYears } from './training-years';
import { useTeamWords } from './use-team-words';
import classes from './staffing.module.css';

const VIEWS = ['table', 'years', 'suggestions', 'conduct'] as const;
type View = (typeof VIEWS)[number];
const VIEW_WORDS = {
  table: 'staffing.view_table',
  years: 'staffing-training.view_years',
  suggestions: 'staffing-training.view_suggestions',
  conduct: 'staffing-training.view_conduct',
} as const;

/** How people learn what they need: the training plan, by year, what gaps suggest, and the code of conduct. */
export function TrainingTab() {
  const { t } = useWords();
  const [view, setView] = useState<View>('table');
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
          onChange={(value) => setView(VIEWS.find((known) => known === value) ?? 'table')}
        />
      </div>
      <TrainingGuide words={words} />
      {view === 'table' && <TrainingSheet words={words} />}
      {view === 'years' && <TrainingYears />}
      {view === 'suggestions' && <TrainingSuggestions words={words} />}
      {view === 'conduct' && <TrainingConduct words={words} />}
    </div>
  );
}
