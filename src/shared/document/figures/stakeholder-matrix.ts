import { mapColors, penOf, type MapColors, type Pen, type Scheme } from './stakeholder-pen';
import type { Drawing } from './stage-roadmap';
import { element, svgRoot, svgText } from './svg';
import { fitText } from './text-width';
import { wrapText } from './text-wrap';

/** A sector with those of it who are involved in each way, by name, in the order of the columns. */
export interface MatrixRow {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly (readonly string[])[];
}

export interface StakeholderMatrixInput {
  readonly rows: readonly MatrixRow[];
  /** Ways of involvement. */
  readonly columns: readonly string[];
  readonly width: number;
  /** 11 for paper and screen; 18 for a projector. */
  readonly fontSize: number;
  readonly scheme: Scheme;
  readonly dir: 'ltr' | 'rtl';
  /** Title over the sectors. */
  readonly corner: string;
  /** The word in a cell with nobody. */
  readonly hole: string;
  /** Says how many of the cells are holes. */
  readonly summary: (holes: number) => string;
  readonly alt: string;
}

/** A place of the matrix with nobody in it. */
export interface MatrixHole {
  readonly row: string;
  readonly column: number;
}

/**
 * Sectors by involvement: how many, and who first, in each cell. A hole is an open dashed field with a crossed ring
 * and a word. Same input, same drawing; names of the plan are escaped.
 */
export function drawStakeholderMatrix(
  input: StakeholderMatrixInput,
): Drawing & { readonly holes: readonly MatrixHole[] } {
  const { rows, columns, width, fontSize, scheme, dir, alt } = input;
  const [line, edge] = [fontSize * 1.3, fontSize];
  const names = (width - 2 * edge) * 0.26;
  const cell = (width - 2 * edge - names) / Math.max(1, columns.length);
  const [top, rowHeight] = [edge + line * 2.4, line * 2.5];
  const height = top + rows.length * rowHeight + line * 1.9;
  const sheet = { pen: penOf({ width, dir }), colors: mapColors(scheme), line, fontSize };
  const { pen, colors } = sheet;
  const holes = rows.flatMap(({ id, cells }) =>
    columns.flatMap((_, column) => ((cells[column] ?? []).length === 0 ? [{ row: id, column }] : [])),
  );
  const columnAt = (column: number): number => edge + names + column * cell;
  const parts = [
    pen.rect({ x: 0, y: 0, width, height }, { fill: colors.paper }),
    ...heading(input.corner, { x: edge, top, room: names - fontSize }, sheet),
    ...columns.flatMap((name, column) =>
      heading(name, { x: columnAt(column), top, room: cell - fontSize }, sheet),
    ),
    ...rows.flatMap((row, index) => {
      const y = top + index * rowHeight;
      const wrapped = wrapText(row.name, { size: fontSize, room: names - fontSize, most: 2 });
      const first = y + (rowHeight - (wrapped.length - 1) * line) / 2 + fontSize * 0.35;
      return [
        ...wrapped.map((text, part) =>
          pen.text(text, {
            x: edge,
            y: first + part * line,
            size: fontSize,
            color: colors.ink,
            full: row.name,
          }),
        ),
        ...columns.flatMap((_, column) => {
          const box = { x: columnAt(column) + 2, y: y + 2, width: cell - 4, height: rowHeight - 4 };
          const members = row.cells[column] ?? [];
          return members.length === 0 ? hole(input.hole, box, sheet) : filled(members, box, sheet);
        }),
      ];
    }),
    pen.text(input.summary(holes.length), {
      ...{ x: edge, y: height - line * 0.6, size: fontSize, color: colors.text, bold: true },
    }),
  ];
  return { svg: svgRoot({ width, height, alt, dir }, parts), width, height, holes };
}

interface Sheet {
  readonly pen: Pen;
  readonly colors: MapColors;
  readonly line: number;
  readonly fontSize: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function heading(
  name: string,
  { x, top, room }: { readonly x: number; readonly top: number; readonly room: number },
  { pen, colors, line, fontSize }: Sheet,
): string[] {
  const lines = wrapText(name, { size: fontSize, room, most: 2 });
  return lines.map((text, index) =>
    pen.text(text, {
      ...{ x: x + 2, y: top - line * (lines.length - index) + fontSize * 0.6, size: fontSize },
      ...{ color: colors.ink, bold: true, full: name },
    }),
  );
}

function filled(members: readonly string[], box: Place, { pen, colors, fontSize }: Sheet): string[] {
  const all = members.join('; ');
  const middle = box.y + box.height / 2 + fontSize * 0.35;
  const start = box.x + fontSize * 2.4;
  return [
    pen.rect(box, { fill: colors.accentFill, stroke: colors.rule, 'stroke-width': 0.75 }),
    element('g', {}, [
      element('title', {}, [svgText(all)]),
      pen.text(String(members.length), {
        ...{ x: box.x + fontSize * 1.2, y: middle, size: fontSize * 1.2, color: colors.ink },
        ...{ bold: true, anchor: 'middle' },
      }),
      ...wrappedNames(all, { start, box, fontSize }).map((text, index, lines) =>
        pen.text(text, {
          ...{ x: start, y: middle + (index - (lines.length - 1) / 2) * fontSize * 1.05 },
          ...{ size: fontSize * 0.85, color: colors.quiet },
        }),
      ),
    ]),
  ];
}

function wrappedNames(
  all: string,
  { start, box, fontSize }: { readonly start: number; readonly box: Place; readonly fontSize: number },
): readonly string[] {
  return wrapText(all, { size: fontSize * 0.85, room: box.x + box.width - start - fontSize * 0.4, most: 2 });
}

function hole(word: string, box: Place, { pen, colors, fontSize }: Sheet): string[] {
  const [x, y, r] = [box.x + fontSize * 1.2, box.y + box.height / 2, fontSize * 0.5];
  const stroke = { stroke: colors.gap.large, 'stroke-width': 1.5 };
  const start = box.x + fontSize * 2.4;
  return [
    pen.rect(box, { fill: 'none', stroke: colors.gap.large, 'stroke-width': 1, 'stroke-dasharray': '4 3' }),
    pen.circle({ x, y, r }, { fill: 'none', ...stroke }),
    pen.line({ x1: x - r * 0.7, y1: y + r * 0.7, x2: x + r * 0.7, y2: y - r * 0.7 }, stroke),
    pen.text(fitText(word, fontSize, box.x + box.width - start), {
      ...{ x: start, y: y + fontSize * 0.35, size: fontSize, color: colors.text, bold: true, full: word },
    }),
  ];
}
