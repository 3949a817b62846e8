/**
 * A block of cells as spreadsheets put it on the clipboard: tabs between cells, a line for each row. A cell with a
 * tab, a line end or a quotation mark stands in quotation marks, doubled inside. Several rows end with a line end:
 * without it a last empty row would be lost.
 */
export function toTsv(rows: readonly (readonly string[])[]): string {
  const text = rows.map((row) => row.map(quoted).join('\t')).join('\n');
  return rows.length > 1 ? `${text}\n` : text;
}

function quoted(cell: string): string {
  return /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * The cells of a block from a spreadsheet. The line end after the last row is not another row; a quotation mark
 * means something only at the start of a cell that also ends with one, so that `12" screen` stays as it is.
 */
export function fromTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let rest = text.replace(/(\r\n|\r|\n)$/, '');
  for (;;) {
    const { cell, after } = firstCell(rest);
    rows.at(-1)?.push(cell);
    if (after === '') return rows;
    if (!after.startsWith('\t')) rows.push([]);
    rest = after.replace(/^(\t|\r\n|\r|\n)/, '');
  }
}

const QUOTED = /^"((?:[^"]|"")*)"(?=[\t\r\n]|$)/;

/** The cell a text begins with, and what follows it from the tab or line end on. */
function firstCell(text: string): { readonly cell: string; readonly after: string } {
  const match = QUOTED.exec(text);
  if (match) return { cell: (match[1] ?? '').replaceAll('""', '"'), after: text.slice(match[0].length) };
  const end = text.search(/[\t\r\n]/);
  return end < 0 ? { cell: text, after: '' } : { cell: text.slice(0, end), after: text.slice(end) };
}
