import { describe, expect, it } from 'vitest';
import { pressOf, type KeyEvent } from './press';

interface Given extends Partial<Omit<KeyEvent, 'getModifierState'>> {
  readonly altGraph?: boolean;
}

const event = ({ altGraph = false, ...given }: Given): KeyEvent => ({
  ...{ key: '', code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false },
  ...given,
  getModifierState: (name) => name === 'AltGraph' && altGraph,
});
const plain = { far: false, shift: false, alt: false };

describe('a key of the grid', () => {
  it('is the letter of a shortcut on a Cyrillic keyboard, where it stands', () => {
    const fill = event({ key: 'в', code: 'KeyD', ctrlKey: true });
    expect(pressOf(fill, false)).toEqual({ ...plain, key: 'D', far: true });
  });

  it('is the letter that is written, not its place, on a Dvorak keyboard', () => {
    const fill = event({ key: 'd', code: 'KeyH', ctrlKey: true });
    expect(pressOf(fill, false).key).toBe('d');
  });

  it('is what is typed in any writing without Ctrl', () => {
    expect(pressOf(event({ key: 'в', code: 'KeyD' }), false)).toEqual({ ...plain, key: 'в' });
  });

  it('types with AltGr, which says it is Ctrl and Alt', () => {
    const euro = { key: '€', code: 'KeyE', ctrlKey: true, altKey: true };
    expect(pressOf(event({ ...euro, altGraph: true }), false)).toEqual({ ...plain, key: '€' });
  });

  it('types with Option on a Mac, and leaves Alt to the program elsewhere', () => {
    const at = event({ key: '@', code: 'KeyL', altKey: true });
    expect(pressOf(at, true)).toEqual({ ...plain, key: '@' });
    expect(pressOf(event({ key: 'd', code: 'KeyD', altKey: true }), false).alt).toBe(true);
    expect(pressOf(event({ key: 'ArrowLeft', code: 'ArrowLeft', altKey: true }), true).alt).toBe(true);
  });

  it('is Delete where a Mac keyboard says so', () => {
    const remove = { key: 'Backspace', code: 'Backspace', metaKey: true };
    expect(pressOf(event(remove), true)).toEqual({ ...plain, key: 'Delete', far: true });
    const word = { key: 'Backspace', code: 'Backspace', ctrlKey: true };
    expect(pressOf(event(word), false).key).toBe('Backspace');
  });
});
