import { useCallback, type KeyboardEvent } from 'react';
import type { Stakeholder } from '@shared/plan/types';
import { select } from '../../state/session-store';
import { COLUMNS } from './grid-columns';
import { removeEntries, setCell } from './grid-edits';
import { chosenIn } from './grid-rows';
import { cellId, useGrid } from './grid-store';

/** Rows a page of keys moves by. */
const PAGE = 12;

/** Moves the keyboard to a cell; the grid brings it into view and into focus. */
export function goToCell(id: string, column: number): void {
  useGrid.setState({ active: { id, column }, editing: null });
}

/** The keyboard of the register: that of a spreadsheet. */
export function useGridKeys(rows: readonly Stakeholder[], rtl: boolean) {
  return useCallback(
    (event: KeyboardEvent) => {
      const { active, editing } = useGrid.getState();
      if (!active || editing || event.defaultPrevented || event.nativeEvent.isComposing) return;
      // Heads and checkboxes have keys of their own.
      if (!(event.target instanceof Element) || event.target.id !== cellId(active.id, active.column)) return;
      const row = rows.findIndex((entry) => entry.id === active.id);
      const entry = rows[row];
      if (!entry) return;
      const at = { row, column: active.column, entry };
      if (takeMove(event, at, { rows, rtl }) || takeEdit(event, at) || takeRow(event, at, rows))
        event.preventDefault();
    },
    [rows, rtl],
  );
}

interface At {
  readonly row: number;
  readonly column: number;
  readonly entry: Stakeholder;
}

interface Layout {
  readonly rows: readonly Stakeholder[];
  readonly rtl: boolean;
}

function takeMove(event: KeyboardEvent, at: At, { rows, rtl }: Layout): boolean {
  const far = event.ctrlKey || event.metaKey;
  if (event.altKey || event.shiftKey) return false;
  const last = COLUMNS.length - 1;
  const side = rtl ? -1 : 1;
  const moves: Readonly<Record<string, readonly [row: number, column: number]>> = {
    ArrowUp: [far ? 0 : at.row - 1, at.column],
    ArrowDown: [far ? rows.length - 1 : at.row + 1, at.column],
    ArrowLeft: [at.row, at.column - side],
    ArrowRight: [at.row, at.column + side],
    PageUp: [at.row - PAGE, at.column],
    PageDown: [at.row + PAGE, at.column],
    Home: [far ? 0 : at.row, 0],
    End: [far ? rows.length - 1 : at.row, last],
  };
  const to = moves[event.key];
  if (!to) return false;
  const entry = rows[Math.min(rows.length - 1, Math.max(0, to[0]))];
  if (entry) goToCell(entry.id, Math.min(last, Math.max(0, to[1])));
  return true;
}

function takeEdit(event: KeyboardEvent, { column, entry }: At): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const { id, edit } = COLUMNS[column] ?? COLUMNS[0];
  const { key } = event;
  if (key === 'Enter' || key === 'F2') {
    if (edit === 'panel') select({ kind: 'stakeholder', id: entry.id });
    else useGrid.setState({ editing: { id: entry.id, column: id, typed: '' } });
    return true;
  }
  if (key === 'Delete' || key === 'Backspace') {
    setCell(entry, id, '');
    return true;
  }
  if (edit === 'score' && /^[0-5]$/.test(key)) {
    setCell(entry, id, key);
    return true;
  }
  if ((edit === 'text' || edit === 'person') && key !== ' ' && [...key].length === 1) {
    useGrid.setState({ editing: { id: entry.id, column: id, typed: key } });
    return true;
  }
  return false;
}

function takeRow(event: KeyboardEvent, { entry, row, column }: At, rows: readonly Stakeholder[]): boolean {
  const { chosen } = useGrid.getState();
  if (event.key === ' ') {
    toggleChosen(entry.id);
    return true;
  }
  if (event.key === 'Delete' && (event.ctrlKey || event.metaKey)) {
    const listed = chosenIn(rows, chosen);
    const gone = new Set(listed.length > 0 ? listed : [entry.id]);
    const stays = ({ id }: Stakeholder): boolean => !gone.has(id);
    const next = rows.slice(row).find(stays) ?? rows.slice(0, row).findLast(stays);
    removeEntries([...gone]);
    if (next) goToCell(next.id, column);
    return true;
  }
  return false;
}

/** Chooses a row, or no longer. */
export function toggleChosen(id: string): void {
  const next = new Set(useGrid.getState().chosen);
  if (!next.delete(id)) next.add(id);
  useGrid.setState({ chosen: next });
}
