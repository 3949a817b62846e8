import { TrainingGuide } from './team-guidance';
import { TrainingConduct } from './training-conduct';
import { TrainingSheet } from './training-sheet';
import { TrainingSuggestions } from './training-suggestions';
import { TrainingYears } from './training-years';
import { ViewsTab } from './views-tab';

const VIEWS = [
  { value: 'table', label: 'staffing.view_table' },
  { value: 'years', label: 'staffing-training.view_years' },
  { value: 'suggestions', label: 'staffing-training.view_suggestions' },
  { value: 'conduct', label: 'staffing-training.view_conduct' },
] as const;

/** How people learn what they need: the training plan, by year, what gaps suggest, and the code of conduct. */
export function TrainingTab() {
  return (
    <ViewsTab views={VIEWS} first="table" Guide={TrainingGuide}>
      {(view, words) => (
        <>
          {view === 'table' && <TrainingSheet words={words} />}
          {view === 'years' && <TrainingYears words={words} />}
          {view === 'suggestions' && <TrainingSuggestions words={words} />}
          {view === 'conduct' && <TrainingConduct words={words} />}
        </>
      )}
    </ViewsTab>
  );
}
