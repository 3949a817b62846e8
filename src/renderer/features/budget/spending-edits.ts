import { spendingCommands } from '@shared/commands/budget';
import type { Translate } from '@shared/i18n/ui-words';
import type { Spending } from '@shared/plan/types';
import { dispatch, useDocument } from '../../state/document-store';
import { say } from '../../state/messages';
import { newId } from '../../state/new-id';
import { closeInspector, useSession } from '../../state/session-store';
import { today } from '../../state/today';
import type { WorksheetChange, WorksheetRefusal } from '../../ui/worksheet/worksheet-types';
import type { SpendingPatch } from './spending-columns';

/** Nothing spent on a line, today. */
export function newSpending(line: string, note: string): Spending {
  const currency = useDocument.getState().plan?.identity.currency ?? '';
  return { id: newId(), line, on: today(), kind: 'spent', amount: 0, currency, note };
}

/** Adds a spending on a line by what it was for, and answers its id. */
export function addSpending(line: string, note: string): string | null {
  const entry = newSpending(line, note);
  return dispatch(spendingCommands.add, { entries: [entry] }).ok ? entry.id : null;
}

/** Writes changed cells and spendings a paste brings along in one step; answers in words why nothing was written. */
export function writeSpendings(
  t: Translate,
  changes: readonly WorksheetChange<SpendingPatch>[],
  added: readonly Spending[] = [],
): WorksheetRefusal {
  const [only] = changes;
  const result =
    changes.length === 1 && added.length === 0 && only
      ? dispatch(spendingCommands.update, { ids: [only.id], patch: only.patch })
      : dispatch(spendingCommands.change, { changes, entries: added });
  return result.ok ? null : t('budget.not_written');
}

/** Takes spendings out and says how many. */
export function removeSpendings(ids: readonly string[]): void {
  if (!dispatch(spendingCommands.remove, { ids }).ok) return;
  const { selection } = useSession.getState();
  if (selection?.kind === 'spending' && ids.includes(selection.id)) closeInspector();
  say({ key: 'budget-funding.spending_removed', values: { count: ids.length } });
}
