import { create } from 'zustand';
import type { Command, CommandError } from '@shared/commands/command';
import type { Result } from '@shared/core/result';
import { err, ok } from '@shared/core/result';
import { refusedChange } from '@shared/plan/check-change';
import { crossChecks } from '@shared/plan/cross-checks';
import { planSchema } from '@shared/plan/schema';
import type { Plan } from '@shared/plan/types';
import { EMPTY_HISTORY, record, redo, undo, type History } from './history';
import { say } from './messages';

/** Where the open plan lives on disk, as the host told it. */
export interface OpenFile {
  readonly token: string;
  readonly name: string;
  readonly folder: string;
  readonly encrypted: boolean;
  readonly readOnly: boolean;
}

interface DocumentState {
  readonly plan: Plan | null;
  /** Null for a plan that has never been saved. */
  readonly file: OpenFile | null;
  /** The plan value that the file holds; the plan is unsaved while it differs by reference. */
  readonly savedPlan: Plan | null;
  /** The sample as it was opened: it can be opened again, so that leaving it unchanged loses nothing. */
  readonly samplePlan: Plan | null;
  readonly savedAt: string | null;
  readonly history: History;
}

const NOTHING_OPEN: DocumentState = {
  plan: null,
  file: null,
  savedPlan: null,
  samplePlan: null,
  savedAt: null,
  history: EMPTY_HISTORY,
};

/** The document: the plan, its file and its undo steps. Read with a selector; changed only below. */
export const useDocument = create<DocumentState>(() => NOTHING_OPEN);

interface Opened {
  readonly plan: Plan;
  readonly file: OpenFile | null;
  /** False for a new, sample or recovered plan: it is unsaved from the start. */
  readonly saved: boolean;
  /** The sample of the program, which nobody has worked on yet. */
  readonly sample?: boolean;
}

/** Puts a plan on the desk; the undo steps of the one before are gone. */
export function openDocument({ plan, file, saved, sample = false }: Opened): void {
  const samplePlan = sample ? plan : null;
  useDocument.setState({ ...NOTHING_OPEN, plan, file, savedPlan: saved ? plan : null, samplePlan });
}

/** Takes the plan off the desk. The caller has asked about unsaved work. */
export function closeDocument(): void {
  useDocument.setState(NOTHING_OPEN);
}

/** Notes that exactly this plan value is now in the file; edits made meanwhile stay unsaved. */
export function markSaved(plan: Plan, file: OpenFile, savedAt: string): void {
  useDocument.setState({ savedPlan: plan, file, savedAt });
}

/**
 * Makes an edit. Answers why when it could not be made; the plan is then as before. An edit that changes
 * nothing leaves no undo step. What the plan file cannot hold, such as a text beyond its length, is refused
 * here and said: else every later save would fail. `now` in ms joins bursts of typing.
 */
export function dispatch<Args>(
  command: Command<Args>,
  args: Args,
  now: number = performance.now(),
): Result<null, CommandError> {
  const { plan, history } = useDocument.getState();
  if (!plan) return ok(null);
  const result = command.run(plan, args);
  if (!result.ok) return result;
  if (result.value === plan) return ok(null);
  const refused = refusedChange(planSchema, plan, result.value);
  if (refused) {
    say({ key: refused.tooLong ? 'files.editTooLong' : 'files.editRefused' }, 'warning');
    return err({ type: 'invalid', field: refused.path });
  }
  const [fault] = crossChecks(result.value, plan);
  if (fault) {
    say({ key: 'files.editRefused' }, 'warning');
    return err({ type: 'invalid', field: fault.where });
  }
  const step = { before: plan, labelKey: command.labelKey, mergeKey: command.mergeKey(args), now };
  useDocument.setState({ plan: result.value, history: record(history, step) });
  return ok(null);
}

/** Takes the last step back. False when there is none. */
export function undoStep(): boolean {
  return move(undo);
}

/** Makes the last step taken back again. False when there is none. */
export function redoStep(): boolean {
  return move(redo);
}

function move(step: typeof undo): boolean {
  const { plan, history } = useDocument.getState();
  const moved = plan && step(history, plan);
  if (!moved) return false;
  useDocument.setState({ plan: moved.plan, history: moved.history });
  return true;
}

/** Unsaved work on the desk? */
export function isDirty(state: DocumentState): boolean {
  return state.plan !== null && state.plan !== state.savedPlan;
}

/** Would somebody's work be lost if the plan went now? */
export function hasWorkToLose(state: DocumentState): boolean {
  return isDirty(state) && state.plan !== state.samplePlan;
}

/** The open plan. For screens that only exist while one is open. */
export function usePlan(): Plan;
export function usePlan<T>(select: (plan: Plan) => T): T;
export function usePlan<T>(select?: (plan: Plan) => T): T | Plan {
  return useDocument((state) => {
    if (!state.plan) throw new Error('No plan is open');
    return select ? select(state.plan) : state.plan;
  });
}
