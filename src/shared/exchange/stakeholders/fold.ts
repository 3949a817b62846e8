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

/** Whether two texts are the same to a person who compares names. */
export function sameText(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

/** The same words in another order are no difference. */
export function sameParts(one: string, other: string): boolean {
  const sorted = (text: string): string => partsOf(folded(text)).toSorted().join(';');
  return sorted(one) === sorted(other);
}
