import { stageOf } from '../catalog/stages';
import type { CatalogCriterion, SourceRefs, StageId } from '../catalog/types';
import type { Plan, StageLogEntry } from '../plan/types';
import { isSettled, itemsByTheme, recordOf, type ItemView, type ThemeItems } from './items';

/** Counts of items by state. Items of another version are left out. */
export interface Progress {
  readonly total: number;
  readonly notStarted: number;
  readonly inProgress: number;
  readonly blocked: number;
  readonly done: number;
  readonly notApplicable: number;
  readonly overdue: number;
  /** Done and not applicable items as a part of all, 0 to 1; 0 where there is no item. */
  readonly share: number;
}

export interface ThemeView extends ThemeItems {
  readonly progress: Progress;
}

/**
 * Where a stage stands, from what a person recorded: the newest entry of its log. A stage without an entry
 * has not been started, however much has been ticked in it.
 */
export interface StageStatus {
  readonly kind: 'notStarted' | 'active' | 'completed' | 'reopened';
  readonly entry: StageLogEntry | null;
}

/** A condition with how many of the items behind it are settled. Without items only a person can judge it. */
export interface CriterionView {
  readonly id: string;
  readonly refs: SourceRefs;
  readonly items: readonly string[];
  readonly settled: number;
  readonly total: number;
  readonly verdict: 'met' | 'open' | 'judge';
}

export interface StageView {
  readonly id: StageId;
  readonly themes: readonly ThemeView[];
  readonly progress: Progress;
  readonly status: StageStatus;
  /** Entries of the log about this stage, oldest first. */
  readonly log: readonly StageLogEntry[];
  readonly entry: readonly CriterionView[];
  readonly exit: readonly CriterionView[];
}

/** Everything a stage screen shows about where the stage stands. `today` is `YYYY-MM-DD`. */
export function stageView(plan: Plan, id: StageId, today: string): StageView {
  const catalog = stageOf(id);
  const themes = itemsByTheme(plan, id, today).map((theme) => ({
    ...theme,
    progress: progressOf(theme.items),
  }));
  const log = stageLog(plan, id);
  return {
    id,
    themes,
    progress: progressOf(themes.flatMap((theme) => theme.items)),
    status: statusOf(log),
    log,
    entry: catalog.entry.map((criterion) => criterionView(plan, criterion)),
    exit: catalog.exit.map((criterion) => criterionView(plan, criterion)),
  };
}

/** Counts items by state. */
export function progressOf(items: readonly ItemView[]): Progress {
  const count = { notStarted: 0, inProgress: 0, blocked: 0, done: 0, notApplicable: 0 };
  let [total, overdue] = [0, 0];
  for (const item of items) {
    if (item.origin === 'unknown') continue;
    total += 1;
    count[item.record.state] += 1;
    if (item.overdue) overdue += 1;
  }
  const share = total === 0 ? 0 : (count.done + count.notApplicable) / total;
  return { total, ...count, overdue, share };
}

/** The log of a stage, oldest first; entries of one day stay in the order they were made. */
export function stageLog(plan: Pick<Plan, 'stages'>, id: StageId): readonly StageLogEntry[] {
  return plan.stages.log
    .filter((entry) => entry.stage === id)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The status that the newest entry of a stage's log gives it. */
export function statusOf(log: readonly StageLogEntry[]): StageStatus {
  const entry = log.at(-1) ?? null;
  if (!entry) return { kind: 'notStarted', entry };
  return { kind: entry.action === 'started' ? 'active' : entry.action, entry };
}

/** True while people work on the stage: it was started or taken up again, and not completed since. */
export function isUnderWay(status: StageStatus): boolean {
  return status.kind === 'active' || status.kind === 'reopened';
}

function criterionView(plan: Plan, { id, refs, items }: CatalogCriterion): CriterionView {
  const settled = items.filter((item) => isSettled(recordOf(plan, item))).length;
  const verdict = items.length === 0 ? 'judge' : settled === items.length ? 'met' : 'open';
  return { id, refs, items, settled, total: items.length, verdict };
}
