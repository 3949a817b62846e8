import type { TimelineRow } from '@shared/timeline';
import type { NameOf } from './task-words';

/** What a part of the dialog of a task is given. */
export interface TaskPartProps {
  readonly row: TimelineRow;
  readonly nameOf: NameOf;
}
