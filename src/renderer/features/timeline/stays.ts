import { parseDay } from '@shared/core/day';
import type { TimelineRow } from '@shared/timeline';
import { CONSTRAINT_NAMES } from './constraint-names';
import type { DropWords } from './drop-words';

/** Why a bar stays where it is. */
export type Stay = 'summary' | 'done' | 'begun' | 'constraint';

/**
 * Why a bar cannot be moved to another day; null: it can. A drag says "start no earlier than": a day somebody set
 * in another way would be lost by it.
 */
export function stayOf({ task, hasChildren, dates }: TimelineRow): Stay | null {
  if (hasChildren) return 'summary';
  if (task.actualFinish !== null || dates?.done === true) return 'done';
  if (task.actualStart !== null) return 'begun';
  if (task.kind === 'fixed' || task.constraint === null || task.constraint.type === 'snet') return null;
  return 'constraint';
}

/** The same in a sentence, with what can be done about it. */
export function stayWords(row: TimelineRow, words: DropWords): string | null {
  const { t, nameOf, day } = words;
  const name = nameOf(row.task);
  switch (stayOf(row)) {
    case 'summary':
      return t('timeline.move_summary', { name });
    case 'done':
      return t('timeline.move_done', { name });
    case 'begun':
      return t('timeline.move_begun', { name, day: day(row.dates?.start) });
    case 'constraint':
      return t('timeline.move_constraint', { name, asked: askedOf(row, words) });
    case null:
      return null;
  }
}

/** Why the finish of a bar cannot be dragged, in a sentence; null: it can, as far as can be told beforehand. */
export function finishStayWords(row: TimelineRow, words: DropWords): string | null {
  const { task } = row;
  const name = words.nameOf(task);
  if (task.actualFinish !== null) return words.t('timeline.move_done', { name });
  if (task.kind === 'fixed' || task.actualStart !== null) return null;
  const type = task.constraint?.type;
  return type === 'alap' || type === 'mfo' ? finishHeldWords(row, words) : null;
}

/** That the finish stays where its constraint holds it. */
export function finishHeldWords(row: TimelineRow, words: DropWords): string {
  const name = words.nameOf(row.task);
  return words.t('timeline.finish_constraint', { name, asked: askedOf(row, words) });
}

/** What the constraint of a task asks for, such as "finish on 5 Mar 2027". */
export function askedOf({ task }: TimelineRow, { t, day }: DropWords): string {
  const { constraint } = task;
  return t(CONSTRAINT_NAMES[constraint?.type ?? 'asap'], { day: day(parseDay(constraint?.day ?? '')) });
}
