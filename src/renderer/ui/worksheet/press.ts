import type { Press } from './key-action';

/** The part of a keyboard event the grid looks at. */
export type KeyEvent = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'getModifierState'
>;

/**
 * A key as it was pressed, whatever the keyboard. AltGr, and Option on a Mac, type; a shortcut goes by the place of its
 * key where the layout writes no Latin letter there; and the key that says Delete on a Mac is the one that erases
 * backwards.
 */
export function pressOf(event: KeyEvent, mac: boolean): Press {
  const { key, shiftKey: shift, altKey } = event;
  // AltGr says it is Ctrl and Alt on some systems.
  const types = event.getModifierState('AltGraph') || (mac && altKey && [...key].length === 1);
  const far = !types && (event.ctrlKey || event.metaKey);
  const alt = altKey && !types;
  if (!far) return { key, far, shift, alt };
  if (mac && event.metaKey && key === 'Backspace') return { key: 'Delete', far, shift, alt };
  const place = /^Key([A-Z])$/.exec(event.code)?.[1];
  return { key: place !== undefined && !/^[a-z]$/i.test(key) ? place : key, far, shift, alt };
}
