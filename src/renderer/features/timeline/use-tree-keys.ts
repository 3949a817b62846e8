import { useCallback, type KeyboardEvent } from 'react';
import { useWords } from '../../ui/words';
import { copyChosen, duplicateChosen, paste } from './clipboard';
import type { Cell } from './columns';
import { addTask, moveChosen, removeChosen } from './edits';
import type { Move } from './outline-moves';
import type { ShownRow } from './shown-rows';
import type { NameOf } from './task-words';
import { rangeOf, rowIdOf, showDetails } from './use-tree-pointer';
import { choose, focusRow, toggleOpen, useView } from './view-store';

/** Rows a page of keys moves by. */
const PAGE = 15;

interface Context {
  readonly rows: readonly ShownRow[];
  readonly cells: readonly Cell[];
  readonly nameOf: NameOf;
  readonly rtl: boolean;
}

/** The keyboard of the treegrid. */
export function useTreeKeys(rows: readonly ShownRow[], cells: readonly Cell[], nameOf: NameOf) {
  const { dir } = useWords();
  const rtl = dir === 'rtl';
  return useCallback(
    (event: KeyboardEvent) => {
      const id = rowIdOf(event.target);
      if (id === null || event.defaultPrevented || event.target instanceof HTMLInputElement) return;
      const index = rows.findIndex((row) => row.id === id);
      const shown = rows[index];
      if (!shown) return;
      const context = { rows, cells, nameOf, rtl };
      const took =
        takeCommand(event, context) || takeMove(event, index, context) || takeRow(event, shown, context);
      if (took) event.preventDefault();
    },
    [rows, cells, nameOf, rtl],
  );
}

function takeCommand(event: KeyboardEvent, { rows, nameOf, rtl }: Context): boolean {
  const { key } = event;
  if (event.altKey) {
    const move = outlineMove(key, event.shiftKey, rtl);
    if (move) moveChosen(move, nameOf);
    return move !== null;
  }
  if (!event.ctrlKey && !event.metaKey) {
    if (key === 'Insert') addTask('task');
    else if (key === 'Delete') void removeChosen(nameOf);
    else return false;
    return true;
  }
  if (event.shiftKey) return false;
  const letter = event.code.startsWith('Key') ? event.code.slice(3).toLowerCase() : key.toLowerCase();
  if (letter === 'c' || letter === 'x') copyChosen(letter === 'x');
  else if (letter === 'v') paste(nameOf);
  else if (letter === 'd') duplicateChosen(nameOf);
  else if (letter === 'a') choose(rows.map((row) => row.id));
  else return false;
  return true;
}

function outlineMove(key: string, shift: boolean, rtl: boolean): Move | null {
  if (!shift) return key === 'ArrowUp' ? 'up' : key === 'ArrowDown' ? 'down' : null;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  return (key === 'ArrowRight') !== rtl ? 'indent' : 'outdent';
}

function takeMove(event: KeyboardEvent, index: number, { rows }: Context): boolean {
  const to = rows[targetOf(event.key, index, rows.length)];
  if (!to) return false;
  const { cell, anchor, chosen } = useView.getState();
  if (event.shiftKey) {
    const from = anchor ?? rows[index]?.id ?? to.id;
    choose(rangeOf(rows, from, to.id), from);
  } else if (!event.ctrlKey && !event.metaKey) choose([to.id], to.id);
  else choose(chosen, anchor);
  showDetails(to.id);
  focusRow(to.id, cell);
  return true;
}

function targetOf(key: string, index: number, count: number): number {
  const targets: Readonly<Record<string, number>> = {
    ArrowUp: Math.max(0, index - 1),
    ArrowDown: Math.min(count - 1, index + 1),
    PageUp: Math.max(0, index - PAGE),
    PageDown: Math.min(count - 1, index + PAGE),
    Home: 0,
    End: count - 1,
  };
  return targets[key] ?? -1;
}

function takeRow(event: KeyboardEvent, shown: ShownRow, context: Context): boolean {
  const { chosen, cell } = useView.getState();
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return takeSide((event.key === 'ArrowRight') !== context.rtl, shown, context);
    case ' ': {
      const next = new Set(chosen);
      if (!next.delete(shown.id)) next.add(shown.id);
      choose(next, shown.id);
      return true;
    }
    case 'F2':
      if (shown.row) useView.setState({ editing: { id: shown.id, column: 'name' } });
      return true;
    case 'Enter':
      enter(shown, context.cells[cell]);
      return true;
    default:
      return false;
  }
}

/** Towards the end opens, then goes through the cells; towards the start goes back, closes, then goes up. */
function takeSide(towardsEnd: boolean, shown: ShownRow, { rows, cells }: Context): boolean {
  const { cell } = useView.getState();
  if (towardsEnd) {
    if (cell < 0 && shown.expanded === false) toggleOpen(shown.id, true);
    else focusRow(shown.id, Math.min(cells.length - 1, cell + 1));
    return true;
  }
  if (cell >= 0) focusRow(shown.id, cell - 1);
  else if (shown.expanded === true) toggleOpen(shown.id, false);
  else {
    const index = rows.indexOf(shown);
    const above = rows.findLast((row, at) => at < index && row.level < shown.level);
    if (above) {
      choose([above.id], above.id);
      focusRow(above.id);
    }
  }
  return true;
}

/** Edits the cell in place where it can be, else opens the task. */
function enter(shown: ShownRow, column: Cell | undefined): void {
  if (!shown.row) {
    toggleOpen(shown.id, shown.expanded !== true);
    return;
  }
  const { task, hasChildren } = shown.row;
  const inPlace =
    column === 'name' ||
    (!hasChildren && (column === 'progress' || (column === 'duration' && task.kind === 'task')));
  if (inPlace) useView.setState({ editing: { id: shown.id, column } });
  else useView.setState({ dialog: shown.id });
}
