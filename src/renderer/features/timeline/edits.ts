import { addTasks, placeTasks, removeTasks, withDescendants } from '@shared/commands/timeline-tasks';
import type { CommandError } from '@shared/commands/command';
import type { Result } from '@shared/core/result';
import { NEW_TASK } from '@shared/plan/defaults';
import type { Plan, TimelineTask } from '@shared/plan/types';
import { timelineOf, type TimelineState } from '@shared/timeline';
import { askQuestion } from '../../state/dialogs';
import { dispatch, useDocument } from '../../state/document-store';
import { say } from '../../state/messages';
import { newId } from '../../state/new-id';
import { placeOf, rowBeside, topOnes, type Move, type Place } from './outline-moves';
import type { NameOf } from './task-words';
import { choose, focusRow, toggleOpen, useView } from './view-store';

/** The open plan and its timeline now; for edits, which run outside drawing. */
export function now(): { readonly plan: Plan; readonly state: TimelineState } | null {
  const { plan } = useDocument.getState();
  return plan && { plan, state: timelineOf(plan) };
}

/** Says why an edit of the timeline was refused. Answers whether it was made. */
export function reported(result: Result<null, CommandError>, nameOf: NameOf): boolean {
  if (result.ok) return true;
  const { error } = result;
  if (error.type === 'cycle') {
    const path = error.path.map((id) => nameById(id, nameOf)).join(' → ');
    say({ key: 'timeline.refused_cycle', values: { path } }, 'warning');
  } else if (error.type === 'invalid' && error.field === 'link') {
    say({ key: 'timeline.refused_link_twice' }, 'warning');
  } else say({ key: 'timeline.refused' }, 'warning');
  return false;
}

/** Name of a task of the open plan. */
export function nameById(id: string, nameOf: NameOf): string {
  const task = now()?.plan.timeline.tasks.find((entry) => entry.id === id);
  return task ? nameOf(task) : id;
}

/** Adds a task behind the row with the focus and begins to name it. */
export function addTask(kind: TimelineTask['kind']): void {
  const current = now();
  if (!current) return;
  const { focus } = useView.getState();
  const beside = current.state.byId.get(focus ?? '')?.task;
  const task: TimelineTask = {
    ...NEW_TASK,
    ...{ id: newId(), kind, duration: kind === 'task' ? NEW_TASK.duration : 0 },
    ...{ parent: beside?.parent ?? null, stage: beside?.stage ?? null },
  };
  if (!dispatch(addTasks, { tasks: [task], after: beside?.id ?? null }).ok) return;
  choose([task.id], task.id);
  useView.setState({ editing: { id: task.id, column: 'name' } });
  focusRow(task.id);
}

/** Moves the chosen tasks in the outline; refused, in words, where the rows do not stand as in the outline. */
export function moveChosen(move: Move, nameOf: NameOf): void {
  const current = now();
  const { chosen, focus, grouping } = useView.getState();
  if (grouping !== 'outline') {
    say({ key: 'timeline.refused_order' }, 'warning');
    return;
  }
  const place = current && placeOf(current.state.rows, chosen, move);
  if (!place) return;
  if (placed(place, nameOf) && focus !== null) focusRow(focus);
}

/** Puts tasks elsewhere in the outline; answers whether it could be done, and says why not. */
export function placed(place: Place, nameOf: NameOf): boolean {
  const done = reported(dispatch(placeTasks, place), nameOf);
  if (done && place.parent !== null) toggleOpen(place.parent, true);
  return done;
}

/** Asks, then removes the chosen tasks with all inside them. */
export async function removeChosen(nameOf: NameOf): Promise<void> {
  const current = now();
  if (!current) return;
  const { rows } = current.state;
  const top = topOnes(rows, useView.getState().chosen);
  if (top.length === 0) return;
  const ids = top.map(({ task }) => task.id);
  const { tasks, links } = current.plan.timeline;
  const gone = withDescendants(tasks, ids);
  const canRepair = links.some(({ from, to }) => gone.has(from) && !gone.has(to));
  const [first] = top;
  const answer = await askQuestion({
    title:
      gone.size === 1 && first
        ? { key: 'timeline.remove_title_named', values: { name: nameOf(first.task) } }
        : { key: 'timeline.remove_title', values: { count: gone.size } },
    text: [{ key: canRepair ? 'timeline.remove_text_links' : 'timeline.remove_text' }],
    options: canRepair
      ? [
          { id: 'repair', label: { key: 'timeline.remove_repair' }, kind: 'primary' },
          { id: 'plain', label: { key: 'timeline.remove_plain' }, kind: 'danger' },
        ]
      : [{ id: 'plain', label: { key: 'timeline.remove' }, kind: 'primary' }],
  });
  if (answer === null) return;
  const after = rowBeside(rows, gone);
  const how = { ids, repair: answer === 'repair', newId };
  if (!reported(dispatch(removeTasks, how), nameOf)) return;
  choose(after ? [after.task.id] : []);
  if (after) focusRow(after.task.id);
}
