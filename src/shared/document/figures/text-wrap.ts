import { fitText, textWidth } from './text-width';

/**
 * A text in lines no wider than `room`, broken at spaces, at most `most` of them. What does not fit is cut with
 * an ellipsis, and so is a word that is wider than a line.
 */
export function wrapText(
  text: string,
  { size, room, most }: { readonly size: number; readonly room: number; readonly most: number },
): readonly string[] {
  const lines: string[] = [];
  let rest = text.trim().split(/\s+/u);
  while (rest.length > 0 && lines.length < most - 1) {
    let count = 1;
    while (count < rest.length && textWidth(rest.slice(0, count + 1).join(' '), size) <= room) count += 1;
    lines.push(fitText(rest.slice(0, count).join(' '), size, room) || '…');
    rest = rest.slice(count);
  }
  if (rest.length > 0) lines.push(fitText(rest.join(' '), size, room) || '…');
  return lines;
}
