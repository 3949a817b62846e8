const MAX_BYTES = 240;
/** What Windows refuses in a name; refused everywhere, so that a plan travels on a stick. */
const FORBIDDEN = /[\\/:*?"<>|]/;
/** Control characters, broken halves of characters, and the marks that make a name read otherwise than it is. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** Devices of Windows, with any extension. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\.|$)/i;

/**
 * True when `name` is the plain name of a file or folder that is safe on Windows, macOS and Linux: no
 * separator, no drive letter, no `..`, no reserved device, no trailing dot or space, not hidden, at most 240
 * bytes. Whatever the renderer calls a file goes through here before it becomes part of a path.
 */
export function isPlainName(name: string): boolean {
  if (name === '' || name !== name.trim() || name.startsWith('.') || name.endsWith('.')) return false;
  if (FORBIDDEN.test(name) || INVISIBLE.test(name) || RESERVED.test(name)) return false;
  return Buffer.byteLength(name, 'utf8') <= MAX_BYTES;
}

/** Makes a plain name of a title, for a proposed file name: `fallback` when nothing usable is left. */
export function toPlainName(title: string, fallback: string): string {
  const cleaned = title
    .normalize('NFC')
    .replace(new RegExp(`${FORBIDDEN.source}|${INVISIBLE.source}`, 'gu'), ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 80)
    .trim();
  return isPlainName(cleaned) ? cleaned : fallback;
}
