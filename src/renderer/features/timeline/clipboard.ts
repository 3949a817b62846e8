import { addTasks, placeTasks, withDescendants } from '@shared/commands/timeline-tasks';
import type { TimelineLink, TimelineTask } from '@shared/plan/types';
import { dispatch } from '../../state/document-store';
import { say } from '../../state/messages';
import { newId } from '../../state/new-id';
import { now, reported } from './edits';
import { topOnes } from './outline-moves';
import type { NameOf } from './task-words';
import { choose, focusRow, useView } from './view-store';

interface Copied {
  readonly roots: readonly string[];
  readonly tasks: readonly TimelineTask[];
  readonly links: readonly TimelineLink[];
  /** Paste takes them along instead of making new ones. */
  readonly cut: boolean;
}

let copied: Copied | null = null;

/** Notes the chosen tasks, with all inside them and the links between them. */
export function copyChosen(cut: boolean): void {
  const current = now();
  if (!current) return;
  const roots = topOnes(current.state.rows, useView.getState().chosen).map(({ task }) => task.id);
  if (roots.length === 0) return;
  const { tasks, links } = current.plan.timeline;
  const all = withDescendants(tasks, roots);
  copied = {
    ...{ roots, cut },
    // In the order of the outline.
    tasks: current.state.rows.flatMap(({ task }) => (all.has(task.id) ? [task] : [])),
    links: links.filter(({ from, to }) => all.has(from) && all.has(to)),
  };
  say({ key: cut ? 'timeline.did_cut' : 'timeline.did_copy', values: { count: all.size } });
}

/** Puts what was noted behind the row with the focus. */
export function paste(nameOf: NameOf): void {
  const current = now();
  if (!current || !copied) return;
  const beside = current.state.byId.get(useView.getState().focus ?? '')?.task ?? null;
  if (!copied.cut) {
    insert(copied, beside, nameOf);
    return;
  }
  const { roots } = copied;
  const { rows } = current.state;
  const siblings = rows
    .filter(({ task }) => task.parent === (beside?.parent ?? null))
    .map(({ task }) => task.id);
  const before = siblings.slice(siblings.indexOf(beside?.id ?? '') + 1).find((id) => !roots.includes(id));
  const place = { ids: roots, parent: beside?.parent ?? null, before: before ?? null };
  if (!reported(dispatch(placeTasks, place), nameOf)) return;
  copied = { ...copied, cut: false };
  show(roots);
}

/** Doubles the chosen tasks behind themselves. */
export function duplicateChosen(nameOf: NameOf): void {
  const kept = copied;
  copyChosen(false);
  const last = copied?.roots.at(-1);
  const beside = now()?.state.byId.get(last ?? '')?.task ?? null;
  if (copied && beside) insert(copied, beside, nameOf);
  copied = kept;
}

function insert({ roots, tasks, links }: Copied, beside: TimelineTask | null, nameOf: NameOf): void {
  const plan = now()?.plan;
  const ids = new Map(tasks.map(({ id }) => [id, newId()]));
  const idOf = (id: string) => ids.get(id) ?? id;
  const made = tasks.map((task) => ({
    ...task,
    id: idOf(task.id),
    parent: roots.includes(task.id) ? (beside?.parent ?? null) : idOf(task.parent ?? ''),
    // A copy is the team's own task: gates and entries of the default schedule are there once.
    ...{ name: nameOf(task), catalog: null, gate: null, base: null },
    ...{ progress: 0, actualStart: null, actualFinish: null },
    // What was noted may come from another plan, or its owner may be gone since.
    owner: plan?.people.some(({ id }) => id === task.owner) ? task.owner : null,
    calendar: plan?.timeline.calendars.some(({ id }) => id === task.calendar) ? task.calendar : null,
  }));
  const copies = links.map((link) => ({ ...link, id: newId(), from: idOf(link.from), to: idOf(link.to) }));
  const result = dispatch(addTasks, { tasks: made, links: copies, after: beside?.id ?? null });
  if (reported(result, nameOf)) show(roots.map(idOf));
}

function show(ids: readonly string[]): void {
  choose(ids, ids[0]);
  const [first] = ids;
  if (first !== undefined) focusRow(first);
}
