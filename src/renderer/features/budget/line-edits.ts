import { BUDGET_CATEGORIES } from '@shared/catalog/budget-categories';
import type { CostLine } from '@shared/catalog/budget-types';
import { budgetLineCommands } from '@shared/commands/budget';
import type { Translate } from '@shared/i18n/ui-words';
import { NEW_LINE } from '@shared/plan/budget-defaults';
import type { BudgetLine } from '@shared/plan/types';
import { dispatch, useDocument } from '../../state/document-store';
import { say } from '../../state/messages';
import { newId } from '../../state/new-id';
import { closeInspector, useSession } from '../../state/session-store';
import type { WorksheetChange, WorksheetRefusal } from '../../ui/worksheet/worksheet-types';
import { typedId, type LinePatch } from './line-row';

/** A line of a category as such lines mostly are. */
export function newLine(category: string, currency: string): Omit<BudgetLine, 'id' | 'name'> {
  const usual = BUDGET_CATEGORIES.find(({ id }) => id === category);
  const isOnce = usual?.phase !== 'sustainment';
  return {
    ...NEW_LINE,
    ...{ category, currency, phase: isOnce ? NEW_LINE.phase : 'byDate' },
    nature: usual?.nature ?? NEW_LINE.nature,
    kind: isOnce ? 'oneOff' : 'recurring',
  };
}

/** A typical line of the catalog without its price. */
export function lineOfCatalog(
  { id, category, timing, nature, phase, unit }: CostLine,
  words: { readonly name: string; readonly unit: string; readonly currency: string },
): BudgetLine {
  return {
    ...NEW_LINE,
    id: newId(),
    catalog: id,
    kind: timing === 'once' ? 'oneOff' : 'recurring',
    rhythm: YEARLY.has(unit) ? 'year' : 'month',
    index: category === 'staff' && timing === 'recurring' ? 'salary' : 'none',
    ...{ category, nature, phase: timing === 'once' ? phase : 'byDate' },
    ...words,
  };
}

/** Units that stand for a whole year. */
const YEARLY: ReadonlySet<CostLine['unit']> = new Set([
  'personYear',
  'year',
  'member',
  'trip',
  'course',
  'event',
]);

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
