/** A point of a list in Markdown, as it is written by `withPoint`. */
function bullet(point: string): string {
  return `- ${point}`;
}

/**
 * A text of the team (Markdown) with a point more: at the end of the list it ends with, else as a list after
 * it. A point it has already is not written again.
 */
export function withPoint(text: string, point: string): string {
  const before = text.trimEnd();
  if (before === '') return bullet(point);
  if (holdsPoint(before, point)) return text;
  const last = before.slice(before.lastIndexOf('\n') + 1);
  return `${before}${/^[-*] /.test(last) ? '\n' : '\n\n'}${bullet(point)}`;
}

/** Whether a text says a point in the words it was taken in; a team that rewrote it may take it again. */
export function holdsPoint(text: string, point: string): boolean {
  return text.includes(point);
}
