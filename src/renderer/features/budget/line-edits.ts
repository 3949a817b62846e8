import { typicalLine, usualLine } from '@shared/budget';
import type { CostLine } from '@shared/catalog/budget-types';
import { budgetLineCommands } from '@shared/commands/budget';
import type { Translate } from '@shared/i18n/ui-words';
import type { BudgetLine, Plan } from '@shared/plan/types';
import { dispatch, useDocument } from '../../state/document-store';
import { say } from '../../state/messages';
import { newId } from '../../state/new-id';
import { closeInspector, useSession } from '../../state/session-store';
import type { WorksheetChange, WorksheetRefusal } from '../../ui/worksheet/worksheet-types';
import { typedId, type LinePatch } from './line-row';

/** A line of a category as such lines mostly are. */
export function newLine(category: string, currency: string): Omit<BudgetLine, 'id' | 'name'> {
  return { ...usualLine(category), unit: '', currency };
}

/** A typical line of the catalog without its price, begun with its task where the plan has it. */
export function lineOfCatalog(
  line: CostLine,
  plan: Pick<Plan, 'timeline'>,
  words: { readonly name: string; readonly unit: string; readonly currency: string },
): BudgetLine {
  return { ...typicalLine(line, plan), id: newId(), ...words };
}

/** Adds a line by its name and answers its ref in the worksheet. */
export function addLine(name: string, category: string): string | null {
  const currency = useDocument.getState().plan?.identity.currency ?? '';
  const entry = { ...newLine(category, currency), id: newId(), name };
  return dispatch(budgetLineCommands.add, { entries: [entry] }).ok ? `line:${entry.id}` : null;
}

/** Writes changed cells and lines a paste brings along in one step; answers in words why nothing was written. */
export function writeLines(
  t: Translate,
  changes: readonly WorksheetChange<LinePatch>[],
  added: readonly BudgetLine[] = [],
): WorksheetRefusal {
  const typed = changes.flatMap(({ id, patch }) => {
    const line = typedId(id);
    return line === null ? [] : [{ id: line, patch }];
  });
  const [only] = typed;
  const result =
    typed.length === 1 && added.length === 0 && only
      ? dispatch(budgetLineCommands.update, { ids: [only.id], patch: only.patch })
      : dispatch(budgetLineCommands.change, { changes: typed, entries: added });
  return result.ok ? null : t('budget.not_written');
}

/** Takes lines out and says how many; lines on which money was spent stay, and one of them is named. */
export function removeLines(refs: readonly string[]): void {
  const ids = refs.flatMap((ref) => typedId(ref) ?? []);
  const { selection } = useSession.getState();
  const result = dispatch(budgetLineCommands.remove, { ids });
  if (result.ok) {
    if (selection?.kind === 'budgetLine' && refs.includes(selection.id)) closeInspector();
    say({ key: 'budget.removed', values: { count: ids.length } });
    return;
  }
  if (result.error.type !== 'spent') return;
  const spent = typedId(result.error.line);
  const name = useDocument.getState().plan?.budget.lines.find(({ id }) => id === spent)?.name ?? '';
  say({ key: 'budget.spent', values: { name } }, 'warning');
}
