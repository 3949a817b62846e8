import type { Draft } from 'immer';
import type { Plan } from '../plan/types';
import type { CommandError } from './command';

/** Kinds of lines of the budget worksheet that stand for an entry of a list. */
type LineKind = 'line' | 'position' | 'training' | 'tool' | 'infrastructure';

/**
 * Takes lines of the budget worksheet out of the allocations and out of what scenarios leave out. Refuses when
 * money was spent or committed on one of them: that must stay on record.
 */
export function forgetLines(
  draft: Draft<Plan>,
  kind: LineKind,
  ids: ReadonlySet<string>,
): CommandError | undefined {
  const { budget } = draft;
  const gone = new Set([...ids].map((id) => `${kind}:${id}`));
  const spent = budget.spendings.find(({ line }) => gone.has(line));
  if (spent) return { type: 'spent', line: spent.line };
  budget.allocations = budget.allocations.filter(({ line }) => !gone.has(line));
  for (const { assumptions } of budget.scenarios)
    assumptions.leftOut = assumptions.leftOut.filter((line) => !gone.has(line));
  return undefined;
}

/**
 * Takes positions out of every place that names them; who reported to one reports to nobody, and what began with
 * one begins on no day.
 */
export function forgetPositions(draft: Draft<Plan>, ids: ReadonlySet<string>): CommandError | undefined {
  const refused = forgetLines(draft, 'position', ids);
  if (refused) return refused;
  const keep = (id: string | null): string | null => (id !== null && ids.has(id) ? null : id);
  for (const position of draft.staffing.positions) {
    position.reportsTo = keep(position.reportsTo);
    position.backup = keep(position.backup);
  }
  for (const training of draft.staffing.training) training.position = keep(training.position);
  for (const { start } of draft.budget.lines) start.position = keep(start.position);
  return undefined;
}

/** Takes a skill of the team's own out of every place that names it. */
export function forgetSkill({ staffing }: Draft<Plan>, id: string): void {
  for (const position of staffing.positions) {
    delete position.wanted[id];
    delete position.held[id];
  }
  delete staffing.outside[id];
  for (const entry of [...staffing.training, ...staffing.tools])
    entry.skills = entry.skills.filter((skill) => skill !== id);
}

/** What began with a task that is no longer in the timeline begins on no day. */
export function forgetGoneStarts({ staffing, budget, timeline }: Draft<Plan>): void {
  const tasks = new Set(timeline.tasks.map(({ id }) => id));
  const { positions, training, tools, infrastructure } = staffing;
  for (const { start } of [...positions, ...training, ...tools, ...infrastructure, ...budget.lines])
    if (start.task !== null && !tasks.has(start.task)) start.task = null;
}

/** Clears every place of staffing and budget that named a person. */
export function forgetPersonOfMoney({ staffing, budget }: Draft<Plan>, id: string): void {
  for (const position of staffing.positions) if (position.person === id) position.person = null;
  for (const entry of [...staffing.tools, ...staffing.infrastructure, ...budget.lines])
    if (entry.owner === id) entry.owner = null;
}
