import type { MergedRow, RefusedRow, RowNote, StakeholderColumn, StakeholderImport } from '@shared/exchange';
import type { Translate } from '@shared/i18n/ui-words';

const titleOf = (t: Translate, column: StakeholderColumn): string => t(`stakeholder-import.column_${column}`);

const titlesOf = (t: Translate, columns: readonly StakeholderColumn[]): string =>
  columns.map((column) => titleOf(t, column)).join(', ');

/** Why a row is refused, in a sentence. */
export function reasonText(t: Translate, { reason, column, value, bodies = 0 }: RefusedRow): string {
  return t(`stakeholder-import.reason_${reason}`, {
    column: titleOf(t, column),
    value,
    count: bodies,
    n: bodies,
  });
}

/** What a person should know of a row that is taken. */
export function notesText(t: Translate, notes: readonly RowNote[]): string {
  return notes
    .map(({ type, column, value }) =>
      t(`stakeholder-import.note_${type}`, { column: titleOf(t, column), value: shortened(value) }),
    )
    .join(' ');
}

/** What a row about an entry that is there adds, and where it says something else. */
export function mergeText(t: Translate, { with: row, filled, changed, differs, notes }: MergedRow): string {
  return [
    row === null ? t('stakeholder-import.with_plan') : t('stakeholder-import.with_row', { row }),
    ...(filled.length === 0 && changed.length === 0 ? [t('stakeholder-import.adds_nothing')] : []),
    ...(filled.length === 0 ? [] : [t('stakeholder-import.adds', { columns: titlesOf(t, filled) })]),
    ...(changed.length === 0 ? [] : [t('stakeholder-import.changes', { columns: titlesOf(t, changed) })]),
    ...differs.map(({ column, plan, file }) =>
      t('stakeholder-import.differs', {
        ...{ column: titleOf(t, column), plan: shortened(plan), file: shortened(file) },
      }),
    ),
    notesText(t, notes),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** How many rows become what, in a sentence. */
export function countsText(t: Translate, { taken, merged, refused }: StakeholderImport): string {
  const count = (rows: readonly unknown[]) => ({ count: rows.length, n: rows.length });
  return t('stakeholder-import.counts', {
    taken: t('stakeholder-import.count_taken', count(taken)),
    merged: t('stakeholder-import.count_merged', count(merged)),
    refused: t('stakeholder-import.count_refused', count(refused)),
  });
}

/** Why there is nothing to take over: everything is there already, or the list only says something else. */
export function nothingNewText(t: Translate, { merged }: StakeholderImport): string {
  const count = merged.filter(({ differs }) => differs.length > 0).length;
  if (count === 0) return t('stakeholder-import.nothing_new');
  return t('stakeholder-import.only_differs', { count, n: count });
}

/** A value in a sentence about it: nobody reads more than a line of it there. */
function shortened(value: string): string {
  return value.length > 80 ? `${value.slice(0, 79).trimEnd()}…` : value;
}
