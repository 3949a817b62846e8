import { BasicTasksView } from './basic-tasks-view';
import { CapacityView } from './capacity-view';
import { GapsView } from './gaps-view';
import { SkillMatrix } from './skill-matrix';
import { SkillsGuide } from './team-guidance';
import { ViewsTab } from './views-tab';

const VIEWS = [
  { value: 'held', label: 'staffing.view_held' },
  { value: 'wanted', label: 'staffing.view_wanted' },
  { value: 'gaps', label: 'staffing.view_gaps' },
  { value: 'basic', label: 'staffing.view_basic' },
  { value: 'capacity', label: 'staffing.view_capacity' },
] as const;

/** What the team must be able to do against what it can, and its hours against those the services take. */
export function SkillsTab() {
  return (
    <ViewsTab views={VIEWS} first="held" Guide={SkillsGuide}>
      {(view, words) => {
        if (view === 'gaps') return <GapsView words={words} />;
        if (view === 'basic') return <BasicTasksView words={words} />;
        if (view === 'capacity') return <CapacityView />;
        return <SkillMatrix side={view} words={words} />;
      }}
    </ViewsTab>
  );
}
