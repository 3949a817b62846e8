const NARROW = /[iljtfrI.,:;'|!()[\] ·]/;
const WIDE = /[mwMW@%—…]/;
const UPPER = /[\p{Lu}\d]/u;
/** Ideographs, kana, Hangul and full-width forms are as wide as they are high. */
const SQUARE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/;

/** Marks of direction and joiners, which take no room. */
const UNSEEN = /\p{Cf}/u;

/**
 * About how wide a text is, in units of `size`, in the fonts of documents. Pure code has no fonts to measure,
 * so it errs on the wide side.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += widthOf(character);
  return ems * size;
}

function widthOf(character: string): number {
  if (UNSEEN.test(character)) return 0;
  if (NARROW.test(character)) return 0.29;
  if (SQUARE.test(character)) return 1;
  if (WIDE.test(character)) return 0.85;
  return UPPER.test(character) ? 0.58 : 0.5;
}

/** The text, or as much of its beginning as fits with an ellipsis; empty when not even two characters do. */
export function fitText(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  let used = textWidth('…', size);
  let kept = '';
  for (const character of text) {
    used += widthOf(character) * size;
    if (used > room) break;
    kept += character;
  }
  return kept.trim().length < 2 ? '' : `${kept.trimEnd()}…`;
}
