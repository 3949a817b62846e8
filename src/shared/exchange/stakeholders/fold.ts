/** Most characters of a line of the plan. */
export const LONGEST_LINE = 500;
/** Most characters of a free text of the plan. */
export const LONGEST_TEXT = 200_000;

/** A name as names are compared: without case, width of letters and number of spaces. */
export function folded(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** The beginning of a text, never ending in half a character. */
export function cutTo(text: string, most: number): string {
  if (text.length <= most) return text;
  return text
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}

/** The parts of a cell that holds several, as our export joins them. */
export function partsOf(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
