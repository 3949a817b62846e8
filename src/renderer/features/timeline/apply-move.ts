import type { Day } from '@shared/core/day';
import { changeTasks } from '@shared/commands/timeline-changes';
import type { TimelineRow } from '@shared/timeline';
import { dispatch } from '../../state/document-store';
import { warn, type DropWords } from './drop-words';
import { now } from './edits';
import { planMoves, type Moves } from './plan-moves';
import { stayWords } from './stays';
import { whyWords } from './why';

/** Reasons said at once when several bars stay; the others are counted. */
const MOST_REASONS = 3;

export interface Move {
  /** Day on which each task is to start, by id. */
  readonly wanted: ReadonlyMap<string, Day>;
  /** Ids of tasks that were to go along and cannot. */
  readonly staying: readonly string[];
}

/**
 * Moves tasks to days as one step. Where links hold one elsewhere, or it must stay, the person hears which and why.
 * Answers what happened, in words.
 */
export function moveAll({ wanted, staying }: Move, words: DropWords): string {
  const current = now();
  if (!current) return words.t('timeline.drag_nothing');
  const { byId } = current.state;
  const moves = planMoves(current.plan, wanted);
  const off = [
    ...staying.map((id) => byId.get(id)).map((row) => row && stayWords(row, words)),
    ...[...wanted].map(([id, day]) => heldWords({ row: byId.get(id), day, moves }, words)),
  ].filter((why) => typeof why === 'string');
  if (!dispatch(changeTasks, { changes: moves.changes }).ok) return words.t('timeline.drag_nothing');
  const [reason] = off;
  if (wanted.size + staying.length > 1) return manyWords(moves.changes.length, off, words);
  if (reason !== undefined) return warn(reason);
  return moves.changes.length === 0 ? words.t('timeline.drag_nothing') : oneWords(wanted, words);
}

function manyWords(count: number, off: readonly string[], { t }: DropWords): string {
  const moved = t(count === 0 ? 'timeline.drag_nothing' : 'timeline.drag_did_moves', { count });
  if (off.length === 0) return moved;
  const more = off.length - MOST_REASONS;
  const rest = more > 0 ? [t('timeline.moves_more', { count: more })] : [];
  return warn([moved, ...off.slice(0, MOST_REASONS), ...rest].join(' '));
}

function oneWords(wanted: ReadonlyMap<string, Day>, { t, nameOf, day }: DropWords): string {
  const [one] = wanted;
  const row = one && now()?.state.byId.get(one[0]);
  return one && row
    ? t('timeline.drag_did_move', { name: nameOf(row.task), day: day(one[1]) })
    : t('timeline.drag_nothing');
}

interface Asked {
  readonly row: TimelineRow | undefined;
  readonly day: Day;
  readonly moves: Moves;
}

/** Why a task does not come to its day; null where it does, or stands there already. */
function heldWords({ row, day: wanted, moves }: Asked, words: DropWords): string | null {
  const { t, nameOf, day } = words;
  if (!row || row.dates?.start === wanted) return null;
  const stay = stayWords(row, words);
  if (stay !== null) return stay;
  const after = moves.state.byId.get(row.task.id);
  const reached = after?.dates?.start;
  if (!after || reached === wanted) return null;
  const values = { name: nameOf(row.task), day: day(wanted), why: whyWords(after, moves.state, words) };
  return reached === row.dates?.start
    ? t('timeline.move_held', values)
    : t('timeline.move_partly', { ...values, reached: day(reached) });
}
