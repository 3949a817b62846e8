import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type ITableOptions,
} from 'docx';
import type { Cell, Column, Table as ModelTable } from '@shared/document/model';
import { HEADER_FILL, INK, RULE_LINE } from '@shared/document/look';
import { standsTogether } from '../short-table';
import { color, textWidth } from './layout';
import type { Place, RenderBlocks } from './place';
import type { DocxState } from './state';
import { STYLE } from './styles';

const MARGINS = { top: 50, bottom: 50, left: 100, right: 100 };
const TIGHT_MARGINS = { top: 20, bottom: 20, left: 80, right: 80 };
const ROOMY_HEIGHT = 850;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const SUM_LINE = { style: BorderStyle.SINGLE, size: 8, color: color(INK) } as const;
const BORDERS: NonNullable<ITableOptions['borders']> = {
  top: { style: BorderStyle.SINGLE, size: 8, color: color(INK) },
  bottom: { style: BorderStyle.SINGLE, size: 8, color: color(INK) },
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: { style: BorderStyle.SINGLE, size: 4, color: color(RULE_LINE) },
  insideVertical: NO_LINE,
};

/** A table over the width of the text. Its header row is repeated on every page and stays with the row below. */
export function renderTable(table: ModelTable, state: DocxState, render: RenderBlocks): Table {
  const widths = columnWidths(table.columns, textWidth(state.model));
  const context: InTable = { table, state, widths, render };
  const head = table.header.length === 0 ? [] : [headRow(context)];
  return new Table({
    width: { size: textWidth(state.model), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: state.model.compact ? TIGHT_MARGINS : MARGINS,
    visuallyRightToLeft: state.model.dir === 'rtl',
    rows: [
      ...head,
      ...table.rows.map((row, at) => {
        const isLast = at === table.rows.length - 1;
        const keepNext = standsTogether(table) && !isLast;
        return bodyRow(row, { ...context, keepNext, isSum: table.sum === true && isLast });
      }),
    ],
  });
}

interface InTable {
  readonly table: ModelTable;
  readonly state: DocxState;
  readonly widths: readonly number[];
  readonly render: RenderBlocks;
}

/** Twips of each column; the last one takes what rounding leaves. */
export function columnWidths(columns: readonly Column[], total: number): number[] {
  const sum = columns.reduce((all, column) => all + column.width, 0);
  const widths = columns.map((column) => Math.floor((column.width / sum) * total));
  const rest = total - widths.reduce((all, width) => all + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}

function headRow(context: InTable): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: context.table.header.map(
      (cell, at) =>
        new TableCell({
          width: { size: context.widths[at] ?? 0, type: WidthType.DXA },
          shading: { fill: color(INK) },
          verticalAlign: VerticalAlignTable.BOTTOM,
          children: cellContent(cell, at, { ...context, style: STYLE.head }),
        }),
    ),
  });
}

interface InRow extends InTable {
  readonly isSum: boolean;
  /** Whether the row stays on the page of the next one. */
  readonly keepNext: boolean;
}

function bodyRow(row: readonly Cell[], context: InRow): TableRow {
  const { table, isSum } = context;
  return new TableRow({
    cantSplit: true,
    ...(table.roomy ? { height: { value: ROOMY_HEIGHT, rule: HeightRule.ATLEAST } } : {}),
    children: row.map((cell, at) => {
      const isHead = table.rowHeaders && at === 0;
      const style = isSum || (isHead && !table.roomy) ? STYLE.rowHead : STYLE.cell;
      return new TableCell({
        width: { size: context.widths[at] ?? 0, type: WidthType.DXA },
        ...(isHead && table.header.length === 0 ? { shading: { fill: color(HEADER_FILL) } } : {}),
        ...(isSum ? { borders: { top: SUM_LINE } } : {}),
        ...(table.roomy ? { verticalAlign: VerticalAlignTable.BOTTOM } : {}),
        children: cellContent(cell, at, { ...context, style }),
      });
    }),
  });
}

const ALIGN = { start: AlignmentType.START, center: AlignmentType.CENTER, end: AlignmentType.END } as const;

function cellContent(
  cell: Cell,
  at: number,
  context: InTable & { readonly style: string; readonly keepNext?: boolean },
): (Paragraph | Table)[] {
  const { table, state, style, keepNext = false, render } = context;
  const align = cell.align ?? table.columns[at]?.align;
  const [first, ...rest] = cell.blocks;
  const place: Place = { style, keepNext, depth: 0, indent: 0, ...(align ? { align: ALIGN[align] } : {}) };
  // Only the first paragraph of a row heading is the heading; what follows explains it.
  const restPlace: Place = style === STYLE.rowHead ? { ...place, style: STYLE.cell } : place;
  const content = [
    ...render(first === undefined ? [] : [first], state, place),
    ...render(rest, state, restPlace),
  ];
  // A cell must end with a paragraph.
  return content.length === 0 ? [new Paragraph({ style, ...(keepNext ? { keepNext } : {}) })] : content;
}
