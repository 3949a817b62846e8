import { formatDay, parseDay, type Day } from '@shared/core/day';
import { changeTasks, type TaskChange } from '@shared/commands/timeline-changes';
import { addLinks } from '@shared/commands/timeline-links';
import { workingDaysBetween, type CompiledCalendar } from '@shared/schedule';
import type { TimelineRow } from '@shared/timeline';
import { completePatch } from '../../state/change-task';
import { dispatch } from '../../state/document-store';
import { newId } from '../../state/new-id';
import { moveAll } from './apply-move';
import { linkTypeOf } from './drag-preview';
import type { Preview } from './drag-store';
import { warn, type DropWords } from './drop-words';
import { now, placed, reported } from './edits';
import { stateAfter } from './plan-moves';
import { askedOf, finishHeldWords, finishStayWords } from './stays';

/** Makes what a drag showed, as one step of its own. Answers what happened, in words. */
export function drop(preview: Preview, calendar: CompiledCalendar, words: DropWords): string {
  const row = now()?.state.byId.get(preview.id);
  if (!row) return words.t('timeline.drag_nothing');
  if ('refused' in preview && preview.refused !== null) return warn(preview.refused);
  switch (preview.grab) {
    case 'move': {
      const others = [...preview.others].map(([id, { start }]) => [id, start] as const);
      const wanted = new Map([[preview.id, preview.moved.start] as const, ...others]);
      return moveAll({ wanted, staying: preview.staying }, words);
    }
    case 'finish':
      return finishOn(row, preview.moved.finish, { calendar, words });
    case 'progress':
      make({ id: row.task.id, patch: completePatch(row, { progress: preview.progress }) });
      return words.t('timeline.drag_did_progress', { value: preview.progress });
    case 'linkStart':
    case 'linkFinish':
      return link(preview, words);
    case 'row': {
      const { place, id } = preview;
      const done = place && placed({ ids: [id], parent: place.parent, before: place.before }, words.nameOf);
      return words.t(done ? 'timeline.drag_did_row' : 'timeline.drag_nothing');
    }
  }
}

function make(change: TaskChange): void {
  dispatch(changeTasks, { changes: [change] });
}

interface FinishInput {
  readonly calendar: CompiledCalendar;
  readonly words: DropWords;
}

function finishOn(row: TimelineRow, finish: Day | null, { calendar, words }: FinishInput): string {
  const { task, dates } = row;
  const { t, nameOf, day } = words;
  if (!dates || dates.finish === null || finish === null || finish === dates.finish)
    return t('timeline.drag_nothing');
  const stay = finishStayWords(row, words);
  if (stay !== null) return warn(stay);
  if (task.kind === 'fixed') {
    const start = parseDay(task.start ?? '') ?? dates.start;
    if (finish < start) return t('timeline.drag_nothing');
    make({ id: task.id, patch: { finish: formatDay(finish) } });
    return t('timeline.drag_did_finish', { name: nameOf(task), day: day(finish) });
  }
  const before = workingDaysBetween(calendar, dates.start, dates.finish);
  const after = workingDaysBetween(calendar, dates.start, finish);
  return lasts(row, { finish, duration: Math.max(1, task.duration + after - before) }, words);
}

interface Length {
  readonly duration: number;
  /** Where the bar was let go. */
  readonly finish: Day;
}

/** Gives a task another duration. What holds its finish elsewhere wins, and is said. */
function lasts(row: TimelineRow, { duration, finish }: Length, words: DropWords): string {
  const { task } = row;
  const { t, nameOf, day } = words;
  const current = now();
  if (!current) return t('timeline.drag_nothing');
  const change = { id: task.id, patch: completePatch(row, { duration }) };
  const reached = stateAfter(current.plan, [change]).byId.get(task.id)?.dates?.finish ?? null;
  const isHeld = task.constraint?.type === 'fnet' && task.actualStart === null && reached !== finish;
  if (isHeld) return warn(finishHeldWords(row, words));
  make(change);
  const latest = task.constraint?.type === 'fnlt' ? parseDay(task.constraint.day ?? '') : null;
  const did = t('timeline.drag_did_duration', { name: nameOf(task), count: duration });
  if (latest === null || reached === null || reached <= latest) return did;
  return warn(`${did} ${t('timeline.finish_past', { asked: askedOf(row, words), reached: day(reached) })}`);
}

function link(preview: Extract<Preview, { grab: 'linkStart' | 'linkFinish' }>, words: DropWords): string {
  const { t, nameOf } = words;
  const { target, id } = preview;
  if (!target) return t('timeline.drag_nothing');
  if (target.refused !== null) return warn(target.refused);
  const type = linkTypeOf(preview.grab === 'linkStart', target.atStart);
  const entry = { id: newId(), from: id, to: target.id, type, lag: 0, lagUnit: 'working' as const };
  return reported(dispatch(addLinks, { links: [entry] }), nameOf)
    ? t('timeline.drag_did_link')
    : t('timeline.drag_nothing');
}
