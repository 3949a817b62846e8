import type { Plan } from '@shared/plan/types';

/** Undo keeps whole plan values by reference: an unchanged part costs nothing. */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** One undo step: the plan on the other side of it, and what to call it. */
export interface Step {
  readonly plan: Plan;
  readonly labelKey: string;
  /** Edits with this key join the step until `mergeUntil`; null: never. */
  readonly mergeKey: string | null;
  readonly mergeUntil: number;
}

export const EMPTY_HISTORY: History = { past: [], future: [] };
/** More steps than anybody walks back; old ones fall away. */
export const HISTORY_CAP = 200;
/** Typing that pauses for longer than this begins a new step. */
export const MERGE_WINDOW_MS = 1500;

interface Recorded {
  readonly before: Plan;
  readonly labelKey: string;
  readonly mergeKey: string | null;
  readonly now: number;
}

/** The history after an edit. A burst with one merge key keeps the plan from before the burst. */
export function record(history: History, edit: Recorded): History {
  const last = history.past.at(-1);
  const mergeUntil = edit.now + MERGE_WINDOW_MS;
  const joins =
    last !== undefined &&
    edit.mergeKey !== null &&
    last.mergeKey === edit.mergeKey &&
    edit.now <= last.mergeUntil &&
    history.future.length === 0;
  if (joins) return { past: [...history.past.slice(0, -1), { ...last, mergeUntil }], future: [] };
  const step = { plan: edit.before, labelKey: edit.labelKey, mergeKey: edit.mergeKey, mergeUntil };
  return { past: [...history.past, step].slice(-HISTORY_CAP), future: [] };
}

interface Moved {
  readonly history: History;
  readonly plan: Plan;
}

/** One step back from `current`, or null at the start. */
export function undo(history: History, current: Plan): Moved | null {
  const step = history.past.at(-1);
  if (!step) return null;
  return {
    plan: step.plan,
    history: {
      past: history.past.slice(0, -1),
      future: [...history.future, { ...step, plan: current, mergeKey: null }],
    },
  };
}

/** One step forward again, or null at the end. */
export function redo(history: History, current: Plan): Moved | null {
  const step = history.future.at(-1);
  if (!step) return null;
  return {
    plan: step.plan,
    history: {
      past: [...history.past, { ...step, plan: current, mergeKey: null }],
      future: history.future.slice(0, -1),
    },
  };
}
