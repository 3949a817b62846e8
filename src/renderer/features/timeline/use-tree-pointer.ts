import { useMemo, type FocusEvent, type MouseEvent } from 'react';
import { useSession } from '../../state/session-store';
import type { ShownRow } from './shown-rows';
import { choose, useView } from './view-store';

/** The row an event happened in. */
export function rowIdOf(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest<HTMLElement>('[data-row]')?.dataset.row ?? null;
}

/** Shows a task in the details when they are open. */
export function showDetails(id: string | null): void {
  useSession.setState({ selection: id === null || id.startsWith('group:') ? null : { kind: 'task', id } });
}

/** Clicks choose rows, with Ctrl several and with Shift a range; a double click opens the task. */
export function useTreePointer(rows: readonly ShownRow[]) {
  return useMemo(
    () => ({
      onFocus: (event: FocusEvent) => {
        const id = rowIdOf(event.target);
        if (id === null || useView.getState().focus === id) return;
        useView.setState({ focus: id, cell: -1 });
        showDetails(id);
      },
      onClick: (event: MouseEvent) => {
        const id = rowIdOf(event.target);
        if (id !== null) chooseByPointer(rows, id, event);
      },
      onDoubleClick: (event: MouseEvent) => {
        const id = rowIdOf(event.target);
        const isControl = event.target instanceof Element && event.target.closest('button, input') !== null;
        if (id !== null && !id.startsWith('group:') && !isControl) useView.setState({ dialog: id });
      },
    }),
    [rows],
  );
}

type Modifiers = Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** What a click on a row or a bar chooses. */
export function chooseByPointer(rows: readonly ShownRow[], id: string, keys: Modifiers): void {
  const { chosen, anchor } = useView.getState();
  useView.setState({ focus: id });
  showDetails(id);
  if (keys.shiftKey && anchor !== null) {
    choose(rangeOf(rows, anchor, id), anchor);
  } else if (keys.ctrlKey || keys.metaKey) {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next, id);
  } else choose([id], id);
}

/** All rows from one to another, whichever comes first. */
export function rangeOf(rows: readonly ShownRow[], from: string, to: string): readonly string[] {
  const [a, b] = [rows.findIndex((row) => row.id === from), rows.findIndex((row) => row.id === to)];
  return rows.slice(Math.max(0, Math.min(a, b)), Math.max(a, b) + 1).map((row) => row.id);
}
