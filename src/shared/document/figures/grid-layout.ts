import { fitText, textWidth } from './text-width';
import { wrapText } from './text-wrap';

/** Somebody on the power and interest grid; both scores are whole numbers from 1 to 5. */
export interface GridEntry {
  readonly id: string;
  readonly name: string;
  readonly influence: number;
  readonly interest: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A stakeholder with its mark and its name. Positions in px, from the side where reading begins. */
export interface GridMark {
  readonly id: string;
  /** Middle of the mark. */
  readonly x: number;
  readonly y: number;
  readonly label: Box & {
    readonly lines: readonly string[];
    /** The text ends at the end of the box instead of beginning at its start. */
    readonly atEnd: boolean;
    /** The lines do not hold the whole name. */
    readonly cut: boolean;
  };
  /** The line from the mark to a name in the empty cell beside it. */
  readonly leader: { readonly x1: number; readonly x2: number; readonly y: number } | null;
}

/** Those of a cell there is no room for, behind one line that says how many they are. */
export interface GridCluster {
  readonly influence: number;
  readonly interest: number;
  readonly ids: readonly string[];
  /** Room of the line; its mark stands at its start. */
  readonly box: Box;
}

export interface GridLayout {
  readonly marks: readonly GridMark[];
  readonly clusters: readonly GridCluster[];
  /** Half the width of a mark. */
  readonly radius: number;
  readonly lineHeight: number;
}

export interface GridRoom {
  /** The square of the scores: interest grows to the end, influence grows upwards. */
  readonly plot: Box;
  readonly fontSize: number;
  /** Ids of those who are shown before all others of their cell, the most important first. */
  readonly keep?: readonly string[];
  /** Room before every name for a few letters of it, px. */
  readonly tagRoom?: number;
}

const SCORES = 5;

/** The cell of a pair of scores. */
export function cellBox({ x, y, width, height }: Box, influence: number, interest: number): Box {
  const [wide, high] = [width / SCORES, height / SCORES];
  return { x: x + (interest - 1) * wide, y: y + (SCORES - influence) * high, width: wide, height: high };
}

/** The scores under a point, for a drag; a point outside counts for the nearest cell. */
export function scoresAt(plot: Box, x: number, y: number): { influence: number; interest: number } {
  const step = (part: number): number => Math.min(SCORES, Math.max(1, Math.floor(part * SCORES) + 1));
  return {
    influence: SCORES + 1 - step((y - plot.y) / plot.height),
    interest: step((x - plot.x) / plot.width),
  };
}

/**
 * Places marks and names so that no two names touch. Scores are whole numbers, so everybody of a pair of scores
 * stands in one cell: a list, a line each. Names that are too long take a second line where there is one to spare.
 * A full cell puts further names into the empty cell beside it, each tied to its mark by a line, and the rest
 * behind "12 more". Those to be kept are shown first, then those who come first in `entries`. Same input, same
 * layout.
 */
export function layOutGrid(
  entries: readonly GridEntry[],
  { plot, fontSize, keep = [], tagRoom = 0 }: GridRoom,
): GridLayout {
  const measures = { ...measuresOf(plot, fontSize), tagRoom };
  const cells = cellsOf(entries);
  const taken = new Set(cells.keys());
  const fullest = [...cells.values()].toSorted((one, other) => other.length - one.length);
  const marks: GridMark[] = [];
  const clusters: GridCluster[] = [];
  for (const members of fullest) {
    const [{ influence, interest } = { influence: 1, interest: 1 }] = members;
    const { lines } = measures;
    const beside = (step: number): boolean => {
      const key = keyOf(influence, interest + step);
      const free = members.length > lines && interest + step >= 1 && interest + step <= SCORES;
      if (!free || taken.has(key)) return false;
      taken.add(key);
      return true;
    };
    const columns: Columns = { after: beside(1), before: beside(-1) };
    const cell = { box: cellBox(plot, influence, interest), measures, columns, keep };
    const placed = placeCell(members, cell);
    marks.push(...placed.marks);
    if (placed.rest) clusters.push({ influence, interest, ...placed.rest });
  }
  return { marks, clusters, radius: measures.radius, lineHeight: measures.lineHeight };
}

interface Measures {
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly radius: number;
  readonly pad: number;
  /** Lines that fit into a cell. */
  readonly lines: number;
  readonly tagRoom: number;
}

/** Whether the cells beside it are empty and lend their room. */
interface Columns {
  readonly after: boolean;
  readonly before: boolean;
}

interface Cell {
  readonly box: Box;
  readonly measures: Measures;
  readonly columns: Columns;
  readonly keep: readonly string[];
}

function measuresOf(plot: Box, fontSize: number): Omit<Measures, 'tagRoom'> {
  const [lineHeight, pad] = [fontSize * 1.3, fontSize * 0.45];
  const lines = Math.max(1, Math.floor((plot.height / SCORES - 2 * pad) / lineHeight));
  return { fontSize, lineHeight, pad, lines, radius: fontSize * 0.42 };
}

function cellsOf(entries: readonly GridEntry[]): Map<string, GridEntry[]> {
  const cells = new Map<string, GridEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry.influence, entry.interest);
    const cell = cells.get(key);
    if (cell) cell.push(entry);
    else cells.set(key, [entry]);
  }
  return cells;
}

function keyOf(influence: number, interest: number): string {
  return `${influence}/${interest}`;
}

interface Placed {
  readonly marks: readonly GridMark[];
  readonly rest: Pick<GridCluster, 'ids' | 'box'> | null;
}

function placeCell(all: readonly GridEntry[], cell: Cell): Placed {
  const { box, measures, columns } = cell;
  const { lines, lineHeight, pad } = measures;
  const lent = (columns.after ? lines : 0) + (columns.before ? lines : 0);
  const full = all.length > lines + lent;
  const members = full ? shownFirst(all, lines - 1 + lent, cell.keep) : all;
  const own = Math.min(members.length, full ? lines - 1 : lines);
  const after = columns.after ? Math.min(lines, members.length - own) : 0;
  const before = columns.before ? Math.min(lines, members.length - own - after) : 0;
  const inside = ownLabels(members.slice(0, own), { ...cell, full });
  const lineAt = (index: number): number => box.y + pad + index * lineHeight;
  const lentLabel = (side: 'after' | 'before') => (entry: GridEntry, index: number) =>
    besideLabel(entry, lineAt(index), { ...cell, side });
  const marks = [
    ...inside,
    ...members.slice(own, own + after).map(lentLabel('after')),
    ...members.slice(own + after, own + after + before).map(lentLabel('before')),
  ];
  const ids = members.slice(own + after + before).map(({ id }) => id);
  if (ids.length === 0) return { marks, rest: null };
  const start = ownStart(cell);
  const room = { x: start, y: lineAt(lines - 1), width: ownEnd(cell) - start, height: lineHeight };
  return { marks, rest: { ids, box: room } };
}

/** The same names, those there is room for first, in their order; the kept ones take the place of the last. */
function shownFirst(
  members: readonly GridEntry[],
  room: number,
  keep: readonly string[],
): readonly GridEntry[] {
  const here = new Set(members.map(({ id }) => id));
  const kept = new Set(keep.filter((id) => here.has(id)).slice(0, room));
  const others = members.filter(({ id }) => !kept.has(id)).slice(0, room - kept.size);
  const shown = new Set([...kept, ...others.map(({ id }) => id)]);
  return [...members.filter(({ id }) => shown.has(id)), ...members.filter(({ id }) => !shown.has(id))];
}

/** Where a list begins and ends; a column of lent names keeps room for its marks at the edge. */
function ownStart({ box, measures, columns }: Cell): number {
  return box.x + measures.pad + (columns.before ? markRoom(measures) : 0);
}
function ownEnd({ box, measures, columns }: Cell): number {
  return box.x + box.width - measures.pad - (columns.after ? markRoom(measures) : 0);
}
function markRoom({ radius, fontSize }: Measures): number {
  return 2 * radius + fontSize * 0.35;
}

function ownLabels(
  members: readonly GridEntry[],
  cell: Cell & { readonly full: boolean },
): readonly GridMark[] {
  const { box, measures, full } = cell;
  const { fontSize, lineHeight, radius, lines } = measures;
  const start = ownStart(cell);
  const x = start + markRoom(measures) + measures.tagRoom;
  const room = Math.max(0, ownEnd(cell) - x);
  let spare = full ? 0 : lines - members.length;
  const texts = members.map(({ name }) => {
    const wrapped = wrapText(name, { size: fontSize, room, most: Math.min(3, 1 + Math.max(0, spare)) });
    spare -= Math.max(0, wrapped.length - 1);
    return wrapped;
  });
  const used = texts.reduce((sum, text) => sum + Math.max(1, text.length), 0);
  // A list that does not fill its cell stands in the middle of it.
  let y = box.y + (full ? measures.pad : Math.max(measures.pad, (box.height - used * lineHeight) / 2));
  return members.map(({ id, name }, index) => {
    const text = texts[index] ?? [];
    const height = Math.max(1, text.length) * lineHeight;
    const width = Math.max(0, ...text.map((line) => textWidth(line, fontSize)));
    const label = { x, y, width, height, lines: text, atEnd: false, cut: isCut(name, text) };
    const mark = { id, x: start + radius, y: y + lineHeight / 2, label, leader: null };
    y += height;
    return mark;
  });
}

/** A name in the empty cell beside, its mark at the edge of its own. */
function besideLabel(
  { id, name }: GridEntry,
  y: number,
  { box, measures, side }: Cell & { readonly side: 'after' | 'before' },
): GridMark {
  const { fontSize, lineHeight, radius, pad, tagRoom } = measures;
  const [middle, edge] = [y + lineHeight / 2, box.x + (side === 'after' ? box.width : 0)];
  const away = side === 'after' ? 1 : -1;
  const x = edge - away * (pad + radius);
  const near = edge + away * (pad + fontSize * 0.6);
  const text = fitText(name, fontSize, box.width - 2 * pad - fontSize * 0.6 - tagRoom) || '…';
  const width = textWidth(text, fontSize);
  const shape = {
    x: side === 'after' ? near + tagRoom : near - tagRoom - width,
    y,
    width,
    height: lineHeight,
  };
  return {
    ...{ id, x, y: middle },
    label: { ...shape, lines: [text], atEnd: side === 'before', cut: isCut(name, [text]) },
    leader: { x1: x + away * radius, x2: near - away * fontSize * 0.2, y: middle },
  };
}

function isCut(name: string, lines: readonly string[]): boolean {
  return lines.join(' ') !== name.trim().replace(/\s+/gu, ' ');
}
