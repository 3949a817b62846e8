/** Reads a whole number of 0 or more as people type it: `10`, `10 d`, `50 %`, also in Arabic digits. Null for anything else. */
export function readNumber(text: string): number | null {
  const latin = text
    .trim()
    .replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
  const match = /^(\d{1,5})\s*(?:%|\p{L}+)?$/u.exec(latin);
  return match ? Number(match[1]) : null;
}
