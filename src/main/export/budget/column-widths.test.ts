import { expect, it } from 'vitest';
import { createContext } from '@shared/document/context';
import { aLine, aPosition, aSource, planWithMoney } from '@test/builders/budget-parts';
import { documentInput } from '@test/builders/documents';
import { unzipTexts } from '@test/builders/zip';
import { text, type BookSheet } from './book';
import { budgetBook } from './budget-book';
import { columnWidths, linesOf, rowHeight } from './column-widths';
import { shownNumber } from './shown-number';
import { writeBook } from './write-book';

const DEAR = 98_765_432_100;

function dearBook() {
  const plan = planWithMoney(
    { positions: [aPosition({ salary: DEAR })] },
    {
      lines: [aLine({ name: 'Equipment', unitCost: DEAR, unit: 'person and year' })],
      sources: [aSource({ name: 'Ministry', amount: DEAR, state: 'secured' })],
    },
  );
  const named = { ...plan, identity: { ...plan.identity, currency: 'KES' } };
  return budgetBook(createContext(documentInput(named)));
}

/** The sheets as the file has them. */
async function writtenSheets(): Promise<readonly string[]> {
  const files = unzipTexts(await writeBook(dearBook(), { values: true }));
  return dearBook().sheets.map((_, index) => files.get(`xl/worksheets/sheet${String(index + 1)}.xml`) ?? '');
}

const widthsIn = (xml: string): readonly number[] =>
  [...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));

const narrow = (rows: BookSheet['rows']): BookSheet => ({ name: 'S', widths: [6, 4], rows, frozen: 0 });

it('has room for every amount of every sheet, of nine digits and more, whatever stands above it', async () => {
  const written = (await writtenSheets()).map(widthsIn);
  let amounts = 0;
  for (const [index, sheet] of dearBook().sheets.entries()) {
    for (const row of sheet.rows) {
      for (const [at, cell] of row.entries()) {
        if (cell?.kind !== 'number' && cell?.kind !== 'formula') continue;
        const shown = typeof cell.value === 'string' ? cell.value : shownNumber(cell.value, cell.format);
        if (typeof cell.value === 'number' && cell.value > 100_000_000) amounts += 1;
        expect(written[index]?.[at] ?? 0, `${sheet.name}: ${shown}`).toBeGreaterThan(shown.length);
      }
    }
  }
  expect(amounts).toBeGreaterThan(20);
});

it('shows numbers as the formats of the workbook do, with all decimals they may have', () => {
  expect(shownNumber(987_654_321.5, '#,##0.00')).toBe('987,654,321.50');
  expect(shownNumber(-1_234, '#,##0')).toBe('-1,234');
  expect(shownNumber(0.125, '0.00%')).toBe('12.50%');
  expect(shownNumber(1.5, '#,##0.####')).toBe('1.5000');
  expect(shownNumber(4e-15, '0E+00')).toBe('4E-15');
});

it('is as wide as names beside other cells, as the longest word of a head, and as the label of the plan', () => {
  const rows = [
    [text('Capital or running', 'head'), text('Unit', 'head')],
    [text('a'), text('person and year'), text('b')],
    [text('A note that runs over whatever is beside it, as far as it likes to go', 'quiet')],
  ];
  const widths = columnWidths(narrow(rows), 'TLP:AMBER');
  expect(widths[0]).toBeGreaterThan('TLP:AMBER'.length);
  expect(widths[0]).toBeLessThan(20);
  expect(widths[1]).toBeGreaterThan('person and year'.length);
});

it('gives a head as many lines as its words take in its column', () => {
  expect(linesOf('Capital or running', 30)).toBe(1);
  expect(linesOf('Capital or running', 13)).toBe(2);
  const head = [text('Months from the first month (0 is the first)', 'head'), text('Unit', 'head')];
  expect(rowHeight(head, [12, 10])).toBeGreaterThan(60);
  expect(rowHeight(head, [60, 10])).toBeNull();
  expect(rowHeight([text('Short', 'section'), ...head], [60, 12, 10])).toBeGreaterThan(60);
  expect(rowHeight([text('Title of a block that stands alone', 'section')], [12])).toBeNull();
});

it('widens a column rather than piling up the words of its head', () => {
  const head = [text('Number of the first month (0 is the first of the plan)', 'head'), text('Unit', 'head')];
  const height = rowHeight(head, columnWidths(narrow([head]), ''));
  expect(height).toBeGreaterThan(15);
  expect(height).toBeLessThan(70);
});

it('writes the height of the head of each sheet whose heads are wrapped', async () => {
  const names = dearBook().sheets.map(({ name }) => name);
  const high = (await writtenSheets()).map((xml) => /<row r="2"[^>]* ht="\d+"/.test(xml));
  expect(names.filter((_, index) => high[index])).toEqual(expect.arrayContaining(['Lines', 'Funding']));
});

it('gives a long text the lines it takes, in a column that is not wider for it, and no more than a row can have', () => {
  const row = (length: number) => [text('Post'), text('Keeps servers up. '.repeat(length).trim(), 'long')];
  const sheet = { name: 'S', widths: [12, 40], rows: [row(20)], frozen: 1 };
  const widths = columnWidths(sheet, '');
  expect(widths[1]).toBeLessThanOrEqual(50);
  expect(rowHeight(row(20), widths)).toBeGreaterThan((20 * 18 * 15) / 50);
  expect(rowHeight([null, null, ...row(20).slice(1)], [12, 12, 40])).toEqual(rowHeight(row(20), [12, 40]));
  expect(rowHeight(row(1), widths)).toBeNull();
  expect(rowHeight(row(2_000), widths)).toBe(409);
});
