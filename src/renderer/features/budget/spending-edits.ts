import { spendingCommands } from '@shared/commands/budget';
import { addDays, formatDay, parseDay } from '@shared/core/day';
import type { Translate } from '@shared/i18n/ui-words';
import { addToMonth, monthOf } from '@shared/money/month';
import type { Budget, Plan, Spending } from '@shared/plan/types';
import { dispatch } from '../../state/document-store';
import { say } from '../../state/messages';
import { newId } from '../../state/new-id';
import { closeInspector, useSession } from '../../state/session-store';
import { today } from '../../state/today';
import type { WorksheetChange, WorksheetRefusal } from '../../ui/worksheet/worksheet-types';
import type { SpendingPatch } from './spending-columns';

/** What a new entry takes from the plan. */
export type SpendingBase = Pick<Plan, 'identity'> & { readonly budget: Pick<Budget, 'settings'> };

/**
 * An entry on a line without an amount: today, or the day of the plan that is nearest to today. On a day that is still
 * to come nothing has been spent: it is committed.
 */
function newSpending(line: string, plan: SpendingBase): Spending {
  const on = nearestDay(plan, today());
  const kind = on > today() ? 'committed' : 'spent';
  return { id: newId(), line, on, kind, amount: 0, currency: plan.identity.currency, note: '' };
}

/** The day itself where it lies between the start of the plan and the last month of the budget, else the nearest there. */
function nearestDay({ identity: { startDay }, budget: { settings } }: SpendingBase, day: string): string {
  const after = parseDay(`${addToMonth(monthOf(startDay), settings.years * 12)}-01`);
  const last = after === null ? day : formatDay(addDays(after, -1));
  if (day < startDay) return startDay;
  return day > last ? last : day;
}

/** What pasted cells are read on top of: spent today, so that a row may say any day that has been. */
export function blankSpending(line: string, plan: SpendingBase): Spending {
  return { ...newSpending(line, plan), on: today(), kind: 'spent' };
}

/** An entry with the cells of a pasted row; one that says neither day nor state is as new ones are. */
export function pastedSpending(
  line: string,
  plan: SpendingBase,
  patches: readonly SpendingPatch[],
): Spending {
  const isDated = patches.some(({ on, kind }) => on !== undefined || kind !== undefined);
  const start = (isDated ? blankSpending : newSpending)(line, plan);
  return patches.reduce<Spending>((row, patch) => ({ ...row, ...patch }), start);
}

/** Adds a spending on a line by what it was for, and answers its id. */
export function addSpending(line: string, plan: SpendingBase, note: string): string | null {
  const entry = { ...newSpending(line, plan), note };
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
