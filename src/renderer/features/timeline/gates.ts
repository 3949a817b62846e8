import { changeTasks, type TaskChange } from '@shared/commands/timeline-changes';
import { formatDay } from '@shared/core/day';
import type { UiKey } from '@shared/i18n/ui-words';
import type { GATES } from '@shared/plan/timeline';
import type { TimelineTask } from '@shared/plan/types';
import type { TimelineRow } from '@shared/timeline';
import { changeTask } from '../../state/change-task';
import { askQuestion } from '../../state/dialogs';
import { dispatch } from '../../state/document-store';
import { now } from './edits';
import type { NameOf } from './task-words';

export type Gate = (typeof GATES)[number];

export const GATE_NAMES = {
  a: 'timeline.gate_a',
  b: 'timeline.gate_b',
  c: 'timeline.gate_c',
  d: 'timeline.gate_d',
} as const satisfies Record<Gate, UiKey>;

/** The other task that is a gate now. */
function holderOf(gate: Gate, id: string): TimelineRow | undefined {
  return now()?.state.rows.find(({ task }) => task.gate === gate && task.id !== id);
}

/** Makes a milestone a gate, or none. A gate that another task is goes over when the person wants it, as one step. */
export async function giveGate({ task }: TimelineRow, gate: Gate | null, nameOf: NameOf): Promise<void> {
  const holder = gate === null ? undefined : holderOf(gate, task.id);
  if (holder && gate !== null) {
    const values = { letter: gate.toUpperCase(), name: nameOf(task), holder: nameOf(holder.task) };
    const answer = await askQuestion({
      title: { key: 'timeline.gate_taken_title', values },
      text: [{ key: 'timeline.gate_taken_text', values }],
      options: [{ id: 'move', label: { key: 'timeline.gate_taken_move' }, kind: 'primary' }],
    });
    if (answer !== 'move') return;
  }
  const tasks = now()?.plan.timeline.tasks ?? [];
  const before = tasks.filter((entry) => gate !== null && entry.gate === gate && entry.id !== task.id);
  const freed = before.map(({ id }): TaskChange => ({ id, patch: { gate: null } }));
  dispatch(changeTasks, { changes: [...freed, { id: task.id, patch: { gate } }] });
}

/** Makes another kind of a task. What is a gate stops being one only when the person wants it. */
export async function giveKind(row: TimelineRow, kind: TimelineTask['kind'], nameOf: NameOf): Promise<void> {
  const { gate } = row.task;
  if (gate === null || kind === 'milestone') {
    changeTask(row, kindPatch(row, kind));
    return;
  }
  const values = { letter: gate.toUpperCase(), name: nameOf(row.task) };
  const answer = await askQuestion({
    title: { key: 'timeline.gate_kind_title', values },
    text: [{ key: 'timeline.gate_kind_text', values }],
    options: [{ id: 'give-up', label: { key: 'timeline.gate_kind_give_up', values }, kind: 'danger' }],
  });
  if (answer === 'give-up') changeTask(row, { ...kindPatch(row, kind), gate: null });
}

type Patch = Partial<Omit<TimelineTask, 'id' | 'parent'>>;

/** What another kind needs: fixed days come from where the task stands, a milestone has no length. */
function kindPatch({ task, dates }: TimelineRow, kind: TimelineTask['kind']): Patch {
  if (kind === 'fixed') {
    const start = dates ? formatDay(dates.start) : null;
    const finish = dates ? formatDay(dates.finish ?? dates.start) : null;
    return start === null ? {} : { kind, start, finish };
  }
  const gone = { start: null, finish: null };
  // A task without a length would count as a milestone.
  if (kind === 'milestone') return { kind, duration: 0, ...gone };
  return kind === 'task' && task.duration === 0 ? { kind, duration: 5, ...gone } : { kind, ...gone };
}
