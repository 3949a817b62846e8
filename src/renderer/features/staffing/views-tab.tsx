import { useState, type ComponentType, type ReactNode } from 'react';
import { useTeamWords, type TeamWords } from './use-team-words';
import { ViewSwitch, type ViewChoice } from './view-switch';
import classes from './staffing.module.css';

interface ViewsTabProps<View extends string> {
  readonly views: readonly ViewChoice<View>[];
  readonly first: View;
  readonly Guide: ComponentType<{ readonly words: TeamWords }>;
  readonly children: (view: View, words: TeamWords) => ReactNode;
}

/** A tab that shows one thing in several ways, with what the sources say about it. */
export function ViewsTab<View extends string>({ views, first, Guide, children }: ViewsTabProps<View>) {
  const [view, setView] = useState(first);
  const words = useTeamWords();
  if (!words) return null;
  return (
    <div className={classes.column}>
      <div className={classes.bar}>
        <ViewSwitch views={views} value={view} onChange={setView} />
      </div>
      <Guide words={words} />
      {children(view, words)}
    </div>
  );
}
