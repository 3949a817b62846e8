/** What a shortcut text such as `Mod+Shift+S` asks of the keyboard. */
interface Keys {
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly key: string;
}

/** The part of a keyboard event a shortcut looks at. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const NAMED: Readonly<Record<string, string>> = { left: 'arrowleft', right: 'arrowright' };
const MAC_SIGNS: Readonly<Record<string, string>> = {
  ...{ Mod: '⌘', Shift: '⇧', Alt: '⌥', Left: '←', Right: '→', Del: '⌫' },
};
const PC_NAMES: Readonly<Record<string, string>> = { Mod: 'Ctrl', Left: '←', Right: '→' };

/** Does this key press mean that shortcut? `mac` chooses Command instead of Ctrl. */
export function matches(shortcut: string, press: KeyPress, mac: boolean): boolean {
  const keys = parse(shortcut);
  const mod = mac ? press.metaKey : press.ctrlKey;
  const otherMod = mac ? press.ctrlKey : press.metaKey;
  if (mod !== keys.mod || otherMod || press.altKey !== keys.alt) return false;
  // On many layouts `/` and `.` need Shift, so Shift only counts where the key is a letter, digit or name.
  const shiftCounts = /^[a-z0-9]+$/.test(keys.key);
  if (shiftCounts && press.shiftKey !== keys.shift) return false;
  return pressed(press).includes(keys.key);
}

/** A shortcut as this computer's keyboard names it: `Ctrl+Shift+S`, on a Mac `⌘⇧S`. */
export function showKeys(shortcut: string, mac: boolean): string {
  const names = mac ? MAC_SIGNS : PC_NAMES;
  return shortcut
    .split('+')
    .map((part) => names[part] ?? part)
    .join(mac ? '' : '+');
}

function parse(shortcut: string): Keys {
  const parts = shortcut.split('+').map((part) => part.toLowerCase());
  const last = parts.at(-1) ?? '';
  return {
    mod: parts.includes('mod'),
    shift: parts.includes('shift'),
    alt: parts.includes('alt'),
    key: NAMED[last] ?? last,
  };
}

/** Names a press goes by. The place of the key stands in where the layout writes no Latin letter or digit there. */
function pressed(press: KeyPress): readonly string[] {
  const place = /^(?:Key|Digit)([A-Z0-9])$/.exec(press.code)?.[1]?.toLowerCase();
  const key = press.key.toLowerCase();
  const usePlace = place !== undefined && (!/^[a-z]$/.test(key) || /^[0-9]$/.test(place));
  return usePlace ? [key, place] : [key];
}
