import { foundShares, type BudgetResult } from '@shared/budget';
import { payByHand } from '@shared/commands/allocation-by-hand';
import { setShares } from '@shared/commands/allocation-shares';
import { setBudget, sourceCommands } from '@shared/commands/budget';
import type { Translate } from '@shared/i18n/ui-words';
import { monthOf } from '@shared/money/month';
import { NEW_SOURCE } from '@shared/plan/budget-defaults';
import type { Budget, FundingSource, Plan } from '@shared/plan/types';
import { dispatch, useDocument } from '../../state/document-store';
import { say } from '../../state/messages';
import { newId } from '../../state/new-id';
import { closeInspector, useSession } from '../../state/session-store';
import type { WorksheetChange, WorksheetRefusal } from '../../ui/worksheet/worksheet-types';
import type { SourcePatch } from './funding-row';
import type { SharePatch } from './funding-share-row';

/** A source as new ones are: identified, in the currency of the plan and from its start. */
export function newSource(name: string, { currency, startDay }: Plan['identity']): FundingSource {
  return { ...NEW_SOURCE, id: newId(), name, currency, from: monthOf(startDay) };
}

/** Adds a source by its name and answers its id. */
export function addSource(name: string, identity: Plan['identity']): string | null {
  const entry = newSource(name, identity);
  return dispatch(sourceCommands.add, { entries: [entry] }).ok ? entry.id : null;
}

/** Writes changed cells and sources a paste brings along in one step; answers in words why nothing was written. */
export function writeSources(
  t: Translate,
  changes: readonly WorksheetChange<SourcePatch>[],
  added: readonly FundingSource[] = [],
): WorksheetRefusal {
  const [only] = changes;
  const result =
    changes.length === 1 && added.length === 0 && only
      ? dispatch(sourceCommands.update, { ids: [only.id], patch: only.patch })
      : dispatch(sourceCommands.change, { changes, entries: added });
  if (result.ok) return null;
  const { error } = result;
  const isShare = error.type === 'invalid' && error.field === 'months';
  return t(isShare ? 'budget-funding.months_overlap' : 'budget.not_written');
}

/** Takes sources out, with the shares of lines they pay, and says how many. */
export function removeSources(ids: readonly string[]): void {
  if (!dispatch(sourceCommands.remove, { ids }).ok) return;
  const { selection } = useSession.getState();
  if (selection?.kind === 'fundingSource' && ids.includes(selection.id)) closeInspector();
  say({ key: 'budget-funding.removed', values: { count: ids.length } });
}

/** Lets a source pay before or after its neighbor. */
export function moveSource(id: string, to: number): void {
  dispatch(sourceCommands.move, { id, to });
}

/**
 * Says whether sources pay by rule or by hand. A plan that has no shares by hand yet begins with what the rule has
 * found, `result`, in the same step.
 */
export function chooseAllocation(allocation: Budget['settings']['allocation'], result: BudgetResult): void {
  const hasShares = (useDocument.getState().plan?.budget.allocations.length ?? 0) > 0;
  if (allocation === 'byHand' && !hasShares)
    dispatch(payByHand, { shares: foundShares(result).map((share) => ({ ...share, id: newId() })) });
  else dispatch(setBudget, { patch: { allocation } });
}

/** Writes shares of lines in one step; answers in words why nothing was written. */
export function writeShares(t: Translate, changes: readonly WorksheetChange<SharePatch>[]): WorksheetRefusal {
  const shares = changes.flatMap(({ id: line, patch }) =>
    Object.entries(patch).map(([source, share]) => ({ id: newId(), source, line, share })),
  );
  return dispatch(setShares, { shares }).ok ? null : t('budget-funding.shares_over');
}
