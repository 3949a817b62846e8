interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Scrolls for something that a key moves from one place to another, window px, as soon as it passes the middle of
 * the box it scrolls in on its way out, and answers by how much: that part of the way the box goes, not the thing.
 */
export function scrolledBy(boxes: readonly Element[], from: Point, to: Point): Point {
  for (const box of boxes) {
    const seen = box.getBoundingClientRect();
    const before = { x: box.scrollLeft, y: box.scrollTop };
    const left = beyond(from.x, to.x, (seen.left + seen.right) / 2);
    const top = beyond(from.y, to.y, (seen.top + seen.bottom) / 2);
    box.scrollBy({ left, top, behavior: 'instant' });
    const scrolled = { x: box.scrollLeft - before.x, y: box.scrollTop - before.y };
    if (scrolled.x !== 0 || scrolled.y !== 0) return scrolled;
  }
  return { x: 0, y: 0 };
}

/** How far the way from one place to the other goes on after the middle; 0 when it leads to the middle. */
function beyond(from: number, to: number, middle: number): number {
  const way = to - from;
  const past = to - middle;
  if (way === 0 || past === 0 || way > 0 !== past > 0) return 0;
  return Math.abs(past) < Math.abs(way) ? past : way;
}
