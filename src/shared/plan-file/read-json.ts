import { err, ok, type Result } from '../core/result';

/** Why a text is not JSON this program takes. */
export type JsonFault =
  | { readonly type: 'empty' }
  /** All of it, or its end, is zeros: what a power cut can leave of a file. */
  | { readonly type: 'zeroFilled' }
  /** It begins as JSON and stops in the middle. */
  | { readonly type: 'truncated' }
  | { readonly type: 'notJson'; readonly detail: string };

/** Reads JSON text, with or without a byte order mark, and says what is wrong with it when it is not. */
export function readJson(text: string): Result<unknown, JsonFault> {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (body.trim() === '') return err({ type: 'empty' });
  if (body.endsWith('\0')) return err({ type: 'zeroFilled' });
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (cause) {
    return err(endsInTheMiddle(body) ? { type: 'truncated' } : { type: 'notJson', detail: String(cause) });
  }
  // zod drops this key without a word, and what a file says must not be lost.
  return hasProtoKey(value) ? err({ type: 'notJson', detail: 'A field is named __proto__.' }) : ok(value);
}

/** True for a text that opens an object and never closes it. A loop, for a pattern could run out of stack. */
function endsInTheMiddle(text: string): boolean {
  if (!text.trimStart().startsWith('{')) return false;
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (inString && char === '\\') at += 1;
    else if (char === '"') inString = !inString;
    else if (inString) continue;
    else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
  }
  return depth > 0;
}

/** Looks through the whole value without recursion: a hostile file may be nested 100,000 deep. */
function hasProtoKey(value: unknown): boolean {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const current = waiting.pop();
    if (typeof current !== 'object' || current === null) continue;
    if (Object.hasOwn(current, '__proto__')) return true;
    for (const inner of Object.values(current)) waiting.push(inner);
  }
  return false;
}
