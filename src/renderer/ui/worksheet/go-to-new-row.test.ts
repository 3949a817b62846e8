import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { bench, line } from '@test/builders/worksheet-bench';
import { goToNewRow } from './go-to-new-row';
import { createSheetStore, type SheetStore } from './sheet-store';

beforeEach(() => {
  vi.stubGlobal('HTMLElement', Object);
  vi.stubGlobal('document', { activeElement: null });
});
afterEach(() => vi.unstubAllGlobals());

function draw(store: SheetStore, ...ids: readonly string[]): void {
  store.setState({ model: bench({ rows: ids.map((id) => line(id)) }).model });
}

it('puts the keyboard on the first row that was pasted, once it is drawn', () => {
  const store = createSheetStore();
  draw(store, 'a');
  goToNewRow(store, ['a']);
  store.setState({ notice: null });
  expect(store.getState().active).toBeNull();
  draw(store, 'a', 'b', 'c');
  expect(store.getState().active).toEqual({ id: 'b', column: 0 });
});

it('leaves the keyboard alone when other rows come later', () => {
  const store = createSheetStore();
  draw(store, 'a');
  goToNewRow(store, ['a']);
  draw(store, 'a');
  draw(store, 'a', 'later');
  expect(store.getState().active).toBeNull();
});
