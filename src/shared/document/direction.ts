const RTL = /[\u0591-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const LETTER = /\p{L}/u;

/** Direction of a text by its first letter; `fallback` when it has none, such as a number. */
export function textDirection(text: string, fallback: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  for (const character of text) {
    if (RTL.test(character)) return 'rtl';
    if (LETTER.test(character)) return 'ltr';
  }
  return fallback;
}

/** True when any character is written from right to left. */
export function hasRightToLeft(text: string): boolean {
  return RTL.test(text);
}
