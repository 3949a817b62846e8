import { describe, expect, it } from 'vitest';
import { ACTION_LIST } from '@shared/contract/actions';
import { matches, showKeys, type KeyPress } from './keys';

const PLAIN: KeyPress = { key: '', code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const press = (part: Partial<KeyPress>): KeyPress => ({ ...PLAIN, ...part });

describe('matches', () => {
  it('takes Ctrl on a PC and Command on a Mac', () => {
    expect(matches('Mod+S', press({ key: 's', code: 'KeyS', ctrlKey: true }), false)).toBe(true);
    expect(matches('Mod+S', press({ key: 's', code: 'KeyS', metaKey: true }), false)).toBe(false);
    expect(matches('Mod+S', press({ key: 's', code: 'KeyS', metaKey: true }), true)).toBe(true);
  });

  it('tells Save from Save as by Shift', () => {
    const shifted = press({ key: 'S', code: 'KeyS', ctrlKey: true, shiftKey: true });
    expect(matches('Mod+S', shifted, false)).toBe(false);
    expect(matches('Mod+Shift+S', shifted, false)).toBe(true);
  });

  it('finds the key by its place on a Cyrillic or Arabic keyboard', () => {
    expect(matches('Mod+S', press({ key: 'ы', code: 'KeyS', ctrlKey: true }), false)).toBe(true);
    expect(matches('Mod+Z', press({ key: 'ئ', code: 'KeyZ', ctrlKey: true }), false)).toBe(true);
  });

  it('goes by the letter, not the place, on a German or Dvorak keyboard', () => {
    const germanZ = press({ key: 'z', code: 'KeyY', ctrlKey: true });
    expect(matches('Mod+Z', germanZ, false)).toBe(true);
    expect(matches('Mod+Y', germanZ, false)).toBe(false);
  });

  it('takes a digit where it needs Shift, as on a French keyboard', () => {
    expect(matches('Mod+1', press({ key: '&', code: 'Digit1', ctrlKey: true }), false)).toBe(true);
  });

  it('takes a slash where it needs Shift', () => {
    expect(matches('Mod+/', press({ key: '/', code: 'Digit7', ctrlKey: true, shiftKey: true }), false)).toBe(
      true,
    );
  });

  it('leaves AltGr alone, which types characters', () => {
    expect(matches('Mod+E', press({ key: '€', code: 'KeyE', ctrlKey: true, altKey: true }), false)).toBe(
      false,
    );
  });
});

describe('showKeys', () => {
  it('names keys as the keyboard does', () => {
    expect(showKeys('Mod+Shift+S', false)).toBe('Ctrl+Shift+S');
    expect(showKeys('Mod+Shift+S', true)).toBe('⌘⇧S');
    expect(showKeys('Alt+Left', false)).toBe('Alt+←');
    expect([showKeys('Mod+Del', false), showKeys('Mod+Del', true)]).toEqual(['Ctrl+Del', '⌘⌫']);
  });
});

describe('the table of actions', () => {
  it('gives no id and no shortcut to two actions', () => {
    const ids = ACTION_LIST.map((action) => action.id);
    const shortcuts = ACTION_LIST.flatMap(({ shortcut = [], also = [] }) => [shortcut, also].flat());
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
  });

  it('leads to the screens of the plan', () => {
    const ids: readonly string[] = ACTION_LIST.map(({ id }) => id);
    const screens = ['timeline', 'stakeholders', 'organization', 'services', 'staffing', 'budget', 'risks'];
    expect(screens.filter((screen) => !ids.includes(`go.${screen}`))).toEqual([]);
  });
});
