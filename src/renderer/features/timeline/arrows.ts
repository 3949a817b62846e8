import type { LinkType } from '@shared/schedule';

/** End of a bar in the drawing: its place on the axis and the middle of its row, in px. */
export interface End {
  readonly x: number;
  readonly y: number;
}

/** How far an arrow leaves a bar before it turns, px. */
const STUB = 7;
const HALF_ROW = 14;
/** Length of a head, px; it is as wide. */
const HEAD = 6;

/** The path of a dependency arrow with square corners: out of `from`, into `to`, as its type says. */
export function arrowPath(type: LinkType, from: End, to: End): string {
  const out = type === 'FS' || type === 'FF' ? 1 : -1;
  const into = type === 'FS' || type === 'SS' ? 1 : -1;
  const a = from.x + STUB * out;
  const b = to.x - STUB * into;
  const start = `M${px(from.x)} ${px(from.y)}`;
  if (out === into) {
    const direct = out === 1 ? a <= b + STUB : a >= b - STUB;
    if (direct) return `${start}H${px(a)}V${px(to.y)}H${px(to.x)}`;
    const between = to.y > from.y ? to.y - HALF_ROW : to.y + HALF_ROW;
    return `${start}H${px(a)}V${px(between)}H${px(b)}V${px(to.y)}H${px(to.x)}`;
  }
  const turn = out === -1 ? Math.min(a, b) : Math.max(a, b);
  return `${start}H${px(turn)}V${px(to.y)}H${px(to.x)}`;
}

/** The head of the arrow that ends at `to`: every arrow comes in along its row. */
export function arrowHead(type: LinkType, to: End): string {
  const back = type === 'FS' || type === 'SS' ? -HEAD : HEAD;
  return `M${px(to.x)} ${px(to.y)}l${String(back)} -3v6z`;
}

function px(value: number): string {
  return String(Math.round(value * 2) / 2);
}
