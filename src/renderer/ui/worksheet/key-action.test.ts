import { describe, expect, it } from 'vitest';
import { keyAction, type KeyContext, type Press } from './key-action';

const CONTEXT: KeyContext = {
  ...{ at: { row: 20, column: 2 }, corner: { row: 20, column: 2 }, rows: 500, columns: 6 },
  ...{ rtl: false, kind: 'text', released: false },
};
const press = (key: string, more: Partial<Press> = {}): Press => ({
  ...{ key, far: false, shift: false, alt: false },
  ...more,
});
const far = { far: true };

describe('keys that move', () => {
  it.each([
    ['ArrowUp', {}, { row: 19, column: 2 }],
    ['ArrowDown', {}, { row: 21, column: 2 }],
    ['ArrowLeft', {}, { row: 20, column: 1 }],
    ['ArrowRight', {}, { row: 20, column: 3 }],
    ['PageUp', {}, { row: 8, column: 2 }],
    ['PageDown', {}, { row: 32, column: 2 }],
    ['Home', {}, { row: 20, column: 0 }],
    ['End', {}, { row: 20, column: 5 }],
    ['Home', far, { row: 0, column: 0 }],
    ['End', far, { row: 499, column: 5 }],
    ['ArrowDown', far, { row: 499, column: 2 }],
    ['ArrowUp', far, { row: 0, column: 2 }],
    ['ArrowRight', far, { row: 20, column: 5 }],
    ['ArrowLeft', far, { row: 20, column: 0 }],
  ])('%s %j goes to %j', (key, more, to) => {
    expect(keyAction(press(key, more), CONTEXT)).toEqual({ type: 'move', to });
  });

  it('stays inside at the corners', () => {
    const last = { ...CONTEXT, at: { row: 499, column: 5 } };
    expect(keyAction(press('PageDown'), last)).toEqual({ type: 'move', to: last.at });
    expect(keyAction(press('ArrowRight'), last)).toEqual({ type: 'move', to: last.at });
  });

  it('follows the eye where text runs from right to left', () => {
    const rtl = { ...CONTEXT, rtl: true };
    expect(keyAction(press('ArrowLeft'), rtl)).toEqual({ type: 'move', to: { row: 20, column: 3 } });
    expect(keyAction(press('ArrowRight', far), rtl)).toEqual({ type: 'move', to: { row: 20, column: 0 } });
  });

  it('marks with Shift, going on from the corner that moved last', () => {
    const marked = { ...CONTEXT, corner: { row: 25, column: 3 } };
    expect(keyAction(press('ArrowDown', { shift: true }), marked)).toEqual({
      ...{ type: 'extend', to: { row: 26, column: 3 } },
    });
  });
});

describe('keys that edit', () => {
  it('begins with what the cell holds on Enter and F2, and with what is typed on a character', () => {
    expect(keyAction(press('Enter'), CONTEXT)).toEqual({ type: 'edit', typed: '' });
    expect(keyAction(press('F2'), CONTEXT)).toEqual({ type: 'edit', typed: '' });
    expect(keyAction(press('7'), CONTEXT)).toEqual({ type: 'edit', typed: '7' });
    expect(keyAction(press('م'), CONTEXT)).toEqual({ type: 'edit', typed: 'م' });
  });

  it('sets a flag on Enter and Space, and takes no text for it', () => {
    const flag: KeyContext = { ...CONTEXT, kind: 'flag' };
    expect(keyAction(press(' '), flag)).toEqual({ type: 'toggle' });
    expect(keyAction(press('Enter'), flag)).toEqual({ type: 'toggle' });
    expect(keyAction(press('x'), flag)).toBeNull();
  });

  it('opens what is not edited in the cell', () => {
    const custom: KeyContext = { ...CONTEXT, kind: 'custom' };
    expect(keyAction(press('Enter'), custom)).toEqual({ type: 'open' });
    expect(keyAction(press('x'), custom)).toBeNull();
  });

  it.each([
    ['Delete', {}, 'empty'],
    ['Backspace', {}, 'empty'],
    ['Delete', far, 'remove'],
    ['d', far, 'fill'],
    ['D', far, 'fill'],
    ['a', far, 'all'],
    [' ', {}, 'select'],
    ['Escape', {}, 'unmark'],
  ])('%j %j means %s', (key, more, type) => {
    expect(keyAction(press(key, more), CONTEXT)).toEqual({ type });
  });

  it.each([
    ['s', far],
    ['z', far],
    ['c', far],
    ['v', far],
    ['Tab', far],
    ['F6', far],
    ['ArrowLeft', { alt: true }],
    ['d', { far: true, shift: true }],
  ])('%s %j is left to the program', (key, more) => {
    expect(keyAction(press(key, more), CONTEXT)).toBeNull();
  });
});

describe('Tab in the grid and the ways out of it', () => {
  const back = { shift: true };

  it('goes to the cell that follows, and with Shift to the one before, also over the ends of rows', () => {
    const at = (row: number, column: number): KeyContext => ({ ...CONTEXT, at: { row, column } });
    expect(keyAction(press('Tab'), CONTEXT)).toEqual({ type: 'move', to: { row: 20, column: 3 } });
    expect(keyAction(press('Tab', back), CONTEXT)).toEqual({ type: 'move', to: { row: 20, column: 1 } });
    expect(keyAction(press('Tab'), at(20, 5))).toEqual({ type: 'move', to: { row: 21, column: 0 } });
    expect(keyAction(press('Tab', back), at(20, 0))).toEqual({ type: 'move', to: { row: 19, column: 5 } });
  });

  it('is left to the program after the last cell, before the first one, and after Escape', () => {
    const last = { ...CONTEXT, at: { row: 499, column: 5 } };
    expect(keyAction(press('Tab'), last)).toBeNull();
    expect(keyAction(press('Tab', back), { ...CONTEXT, at: { row: 0, column: 0 } })).toBeNull();
    const released = { ...CONTEXT, released: true };
    expect(keyAction(press('Tab'), released)).toBeNull();
    expect(keyAction(press('Tab', back), released)).toBeNull();
  });

  it('leaves the grid on F6', () => {
    expect(keyAction(press('F6'), CONTEXT)).toEqual({ type: 'leave', back: false });
    expect(keyAction(press('F6', back), CONTEXT)).toEqual({ type: 'leave', back: true });
  });
});
