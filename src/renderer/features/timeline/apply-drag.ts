import { addDays, formatDay, parseDay, type Day } from '@shared/core/day';
import { addLinks } from '@shared/commands/timeline-links';
import { updateTasks } from '@shared/commands/timeline-tasks';
import type { Translate } from '@shared/i18n/ui-words';
import { workingDaysBetween, type CompiledCalendar } from '@shared/schedule';
import type { TimelineTask } from '@shared/plan/types';
import { timelineOf, type TimelineRow, type TimelineState } from '@shared/timeline';
import { dispatch } from '../../state/document-store';
import { say } from '../../state/messages';
import { newId } from '../../state/new-id';
import { changeTask } from '../../state/change-task';
import { linkTypeOf } from './drag-preview';
import type { Preview } from './drag-store';
import { now, placed, reported } from './edits';
import type { NameOf } from './task-words';
import { whyWords } from './why';

export interface DropWords {
  readonly t: Translate;
  readonly nameOf: NameOf;
  readonly day: (day: Day | null | undefined) => string;
}

type Patch = Partial<Omit<TimelineTask, 'id' | 'parent'>>;

/** Makes what a drag showed, as one step. Answers what happened, in words. */
export function drop(preview: Preview, calendar: CompiledCalendar, words: DropWords): string {
  const row = now()?.state.byId.get(preview.id);
  if (!row) return words.t('timeline.drag_nothing');
  switch (preview.grab) {
    case 'move':
      return moveTo(row, preview.moved.start, words);
    case 'finish':
      return finishOn(row, preview.moved.finish, { calendar, words });
    case 'progress':
      changeTask(row, { progress: preview.progress });
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

/**
 * Moves a task to a day: it starts no earlier from now on. Where links alone already put it there it is left to
 * them, and where they hold it elsewhere the person hears why.
 */
export function moveTo(row: TimelineRow, wanted: Day, words: DropWords): string {
  const { task, dates } = row;
  const { t, nameOf, day } = words;
  const name = nameOf(task);
  if (!dates || wanted === dates.start) return t('timeline.drag_nothing');
  const held = heldWords(row, words);
  if (held !== null) return warn(held);
  if (task.kind === 'fixed') return moveFixed(row, wanted, words);
  const patch = patchFor(task, wanted);
  const reached = startWith(task.id, patch);
  if (!reached || reached.start === dates.start)
    return warn(
      t('timeline.move_held', {
        ...{ name, day: day(wanted) },
        why: reached ? whyWords(reached.row, reached.state, words) : '',
      }),
    );
  dispatch(updateTasks, { ids: [task.id], patch }, performance.now());
  if (reached.start === wanted) return t('timeline.drag_did_move', { name, day: day(wanted) });
  return warn(
    t('timeline.move_partly', {
      ...{ name, day: day(wanted), reached: day(reached.start) },
      why: whyWords(reached.row, reached.state, words),
    }),
  );
}

function heldWords({ task, hasChildren, dates }: TimelineRow, { t, nameOf, day }: DropWords): string | null {
  const name = nameOf(task);
  if (hasChildren) return t('timeline.move_summary', { name });
  if (task.actualFinish !== null || dates?.done === true) return t('timeline.move_done', { name });
  if (task.actualStart !== null) return t('timeline.move_begun', { name, day: day(dates?.start) });
  return null;
}

function patchFor(task: TimelineTask, wanted: Day): Patch {
  if (task.constraint?.type === 'mso') return { constraint: { type: 'mso', day: formatDay(wanted) } };
  const free: Patch = { constraint: null };
  if (startWith(task.id, free)?.start === wanted) return free;
  return { constraint: { type: 'snet', day: formatDay(wanted) } };
}

interface Reached {
  readonly start: Day;
  readonly row: TimelineRow;
  readonly state: TimelineState;
}

/** Where the task would start after a change. */
function startWith(id: string, patch: Patch): Reached | null {
  const current = now();
  const result = current && updateTasks.run(current.plan, { ids: [id], patch });
  if (!result?.ok) return null;
  const state = timelineOf(result.value);
  const row = state.byId.get(id);
  return row?.dates ? { start: row.dates.start, row, state } : null;
}

function moveFixed({ task, dates }: TimelineRow, wanted: Day, { t, nameOf, day }: DropWords): string {
  const length = (dates?.finish ?? wanted) - (dates?.start ?? wanted);
  const patch = { start: formatDay(wanted), finish: formatDay(addDays(wanted, length)) };
  dispatch(updateTasks, { ids: [task.id], patch });
  return t('timeline.drag_did_move', { name: nameOf(task), day: day(wanted) });
}

function finishOn(
  row: TimelineRow,
  finish: Day | null,
  { calendar, words }: { readonly calendar: CompiledCalendar; readonly words: DropWords },
): string {
  const { task, dates } = row;
  const { t, nameOf, day } = words;
  if (!dates || dates.finish === null || finish === null || finish === dates.finish)
    return t('timeline.drag_nothing');
  const name = nameOf(task);
  if (task.actualFinish !== null) return warn(t('timeline.move_done', { name }));
  if (task.kind === 'fixed') {
    const start = parseDay(task.start ?? '') ?? dates.start;
    if (finish < start) return t('timeline.drag_nothing');
    dispatch(updateTasks, { ids: [task.id], patch: { finish: formatDay(finish) } });
    return t('timeline.drag_did_finish', { name, day: day(finish) });
  }
  const before = workingDaysBetween(calendar, dates.start, dates.finish);
  const after = workingDaysBetween(calendar, dates.start, finish);
  const duration = Math.max(1, task.duration + after - before);
  changeTask(row, { duration });
  return t('timeline.drag_did_duration', { name, count: duration });
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

/** Says something that needs attention; also answered, to be spoken. */
function warn(text: string): string {
  say({ key: 'timeline.say', values: { text } }, 'warning');
  return text;
}
