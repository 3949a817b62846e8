import type { Day } from '@shared/core/day';
import type { Translate } from '@shared/i18n/ui-words';
import { say } from '../../state/messages';
import type { NameOf } from './task-words';

/** What is needed to say what a drag does. */
export interface DropWords {
  readonly t: Translate;
  readonly nameOf: NameOf;
  readonly day: (day: Day | null | undefined) => string;
}

/** Says something that needs attention; also answered, to be spoken. */
export function warn(text: string): string {
  say({ key: 'timeline.say', values: { text } }, 'warning');
  return text;
}
