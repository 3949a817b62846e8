import type { TaskVariance, TimelineRow } from '@shared/timeline';
import type { Scale } from './scale';
import type { NameOf } from './task-words';
import type { Layer } from './view-store';

/** What the mark of a task is drawn from. */
export interface BarProps {
  readonly row: TimelineRow;
  readonly index: number;
  readonly scale: Scale;
  readonly nameOf: NameOf;
  readonly layers: readonly Layer[];
  /** Against the newest baseline, where it is shown and holds the task. */
  readonly variance: TaskVariance | null;
  /** Its row has the focus or it is pointed at: its handles can be reached. */
  readonly isActive: boolean;
  readonly isChosen: boolean;
}
