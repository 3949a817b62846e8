import { mapColors, penOf, type MapColors, type Pen, type Scheme } from './stakeholder-pen';
import type { Drawing } from './stage-roadmap';
import { svgRoot } from './svg';
import { wrapText } from './text-wrap';

/** A post of the chart. Posts that report to nobody, or to one that is not in the list, stand at the top. */
export interface OrgPost {
  readonly id: string;
  readonly name: string;
  /** Who fills it and how much of full time it is, in words; may be empty. */
  readonly note: string;
  readonly reportsTo: string | null;
  /** Nobody fills it yet: its frame is dashed. */
  readonly isOpen: boolean;
}

export interface OrgChartInput {
  readonly posts: readonly OrgPost[];
  /** 11 for paper and screen; 18 for a projector. */
  readonly fontSize: number;
  readonly scheme: Scheme;
  readonly dir: 'ltr' | 'rtl';
  readonly alt: string;
}

/** A post with its place: the depth in the chart and the line it stands on. */
export interface PlacedPost {
  readonly post: OrgPost;
  readonly depth: number;
  readonly line: number;
  /** Line of the post above; null at the top. */
  readonly above: number | null;
}

/**
 * Posts in the order of a chart that grows downward: each below the one it reports to, indented once more. A
 * circle, which a plan cannot have, would be cut where it closes.
 */
export function orgOrder(posts: readonly OrgPost[]): readonly PlacedPost[] {
  const known = new Set(posts.map(({ id }) => id));
  const below = new Map<string | null, OrgPost[]>();
  for (const post of posts) {
    const above = post.reportsTo !== null && known.has(post.reportsTo) ? post.reportsTo : null;
    const list = below.get(above);
    if (list) list.push(post);
    else below.set(above, [post]);
  }
  const placed: PlacedPost[] = [];
  const put = (post: OrgPost, depth: number, above: number | null): void => {
    const line = placed.push({ post, depth, line: placed.length, above }) - 1;
    for (const next of below.get(post.id) ?? []) put(next, depth + 1, line);
  };
  for (const post of below.get(null) ?? []) put(post, 0, null);
  return placed;
}

interface Sheet {
  readonly pen: Pen;
  readonly colors: MapColors;
  readonly size: number;
}

/**
 * The organization chart: one box a post, indented below the post it reports to and joined to it by a line. It
 * is as high as it has posts, so that it stays legible on paper. Same input, same drawing.
 */
export function drawOrgChart({ posts, fontSize, scheme, dir, alt }: OrgChartInput): Drawing {
  const size = fontSize;
  const placed = orgOrder(posts);
  const deepest = placed.reduce((most, { depth }) => Math.max(most, depth), 0);
  const width = 2 * edgeOf(size) + deepest * indentOf(size) + boxWidth(size);
  const height = 2 * edgeOf(size) + Math.max(1, placed.length) * stepOf(size);
  const sheet = { pen: penOf({ width, dir }), colors: mapColors(scheme), size };
  const parts = [
    sheet.pen.rect({ x: 0, y: 0, width, height }, { fill: sheet.colors.paper }),
    ...placed.flatMap((one) => joint(one, placed, sheet)),
    ...placed.flatMap((one) => box(one, sheet)),
  ];
  return { svg: svgRoot({ width, height, alt, dir }, parts), width, height };
}

const edgeOf = (size: number): number => size;
const indentOf = (size: number): number => size * 2.6;
const boxWidth = (size: number): number => size * 32;
const boxHeight = (size: number): number => size * 3.2;
const stepOf = (size: number): number => size * 4;
const topOf = (line: number, size: number): number => edgeOf(size) + line * stepOf(size);

/** From the post above down its side and across to this one. */
function joint(one: PlacedPost, placed: readonly PlacedPost[], { pen, colors, size }: Sheet): string[] {
  const above = one.above === null ? undefined : placed[one.above];
  if (!above) return [];
  const x = edgeOf(size) + above.depth * indentOf(size) + indentOf(size) / 2;
  const from = topOf(above.line, size) + boxHeight(size);
  const middle = topOf(one.line, size) + boxHeight(size) / 2;
  const paint = { stroke: colors.quiet, 'stroke-width': 1.25 };
  return [
    pen.line({ x1: x, y1: from, x2: x, y2: middle }, paint),
    pen.line({ x1: x, y1: middle, x2: edgeOf(size) + one.depth * indentOf(size), y2: middle }, paint),
  ];
}

function box({ post, depth, line }: PlacedPost, { pen, colors, size }: Sheet): string[] {
  const [x, y] = [edgeOf(size) + depth * indentOf(size), topOf(line, size)];
  const room = boxWidth(size) - size;
  const dashed = post.isOpen ? { 'stroke-dasharray': '4 3' } : {};
  const [name = ''] = wrapText(post.name, { size, room, most: 1 });
  const [note = ''] = wrapText(post.note, { size: size * 0.85, room, most: 1 });
  const first = note === '' ? y + boxHeight(size) / 2 + size * 0.35 : y + size * 1.35;
  return [
    pen.rect(
      { x, y, width: boxWidth(size), height: boxHeight(size) },
      {
        fill: depth === 0 ? colors.accentFill : colors.fill,
        stroke: colors.quiet,
        'stroke-width': 1,
        ...dashed,
      },
    ),
    pen.text(name, {
      ...{ x: x + size / 2, y: first, size, color: colors.ink, bold: true, full: post.name },
    }),
    pen.text(note, {
      x: x + size / 2,
      y: y + size * 2.55,
      size: size * 0.85,
      color: colors.text,
      full: post.note,
    }),
  ];
}
