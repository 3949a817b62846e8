import { err, ok, type Result } from '../../core/result';

/** Why bytes are no text. `at` is the first byte that does not fit, counted from 0. */
export interface EncodingFault {
  readonly type: 'notUtf8' | 'notUtf16' | 'notText';
  readonly at: number;
}

export interface DecodeOptions {
  /** Read the bytes as Windows-1252: only when a person said so, because any bytes are valid in it. */
  readonly windows1252?: boolean;
}

/** What 0x80 to 0x9F mean in Windows-1252 (WHATWG Encoding, index windows-1252). */
const HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/**
 * The text of a file: UTF-8 with or without a byte order mark, or UTF-16 with one. Bytes that are neither are
 * refused instead of becoming wrong letters; so is a file with zero bytes, which is no text.
 */
export function decodeText(
  bytes: Uint8Array,
  { windows1252 = false }: DecodeOptions = {},
): Result<string, EncodingFault> {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes, 'little');
  if (first === 0xfe && second === 0xff) return utf16(bytes, 'big');
  const zero = bytes.indexOf(0);
  if (zero !== -1) return err({ type: 'notText', at: zero });
  if (windows1252) return ok(joined(bytes.length, (at) => singleByte(bytes[at] ?? 0)));
  const marked = first === 0xef && second === 0xbb && third === 0xbf;
  return utf8(bytes, marked ? 3 : 0);
}

function singleByte(byte: number): string {
  return byte >= 0x80 && byte <= 0x9f ? (HIGH[byte - 0x80] ?? '') : String.fromCharCode(byte);
}

function joined(length: number, part: (at: number) => string): string {
  const parts: string[] = [];
  for (let at = 0; at < length; at += 1) parts.push(part(at));
  return parts.join('');
}

function utf8(bytes: Uint8Array, from: number): Result<string, EncodingFault> {
  const parts: string[] = [];
  for (let at = from; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    const length = lead < 0x80 ? 1 : lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : 4;
    const code = length === 1 ? lead : sequence(bytes, at, length);
    if (code === null || lead > 0xf4 || (lead >= 0x80 && lead < 0xc2)) return err({ type: 'notUtf8', at });
    parts.push(String.fromCodePoint(code));
    at += length;
  }
  return ok(parts.join(''));
}

/** The character of a sequence of 2 to 4 bytes; null for one that is cut, too long for it, or a surrogate. */
function sequence(bytes: Uint8Array, at: number, length: number): number | null {
  let code = (bytes[at] ?? 0) & (0xff >> (length + 1));
  for (let next = 1; next < length; next += 1) {
    const byte = bytes[at + next] ?? 0;
    if ((byte & 0xc0) !== 0x80) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  const least = [0, 0, 0x80, 0x800, 0x10000][length] ?? 0;
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return code < least || code > 0x10ffff || surrogate ? null : code;
}

function utf16(bytes: Uint8Array, order: 'little' | 'big'): Result<string, EncodingFault> {
  if (bytes.length % 2 === 1) return err({ type: 'notUtf16', at: bytes.length - 1 });
  const high = order === 'big' ? 0 : 1;
  const units = bytes.length / 2 - 1;
  const unit = (index: number): number =>
    ((bytes[2 * index + 2 + high] ?? 0) << 8) | (bytes[2 * index + 3 - high] ?? 0);
  const text = joined(units, (index) => String.fromCharCode(unit(index)));
  const lone = /\p{Cs}/u.exec(text);
  return lone === null ? ok(text) : err({ type: 'notUtf16', at: 2 * lone.index + 2 });
}
