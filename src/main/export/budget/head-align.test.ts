import { expect, it } from 'vitest';
import { createContext } from '@shared/document/context';
import { aLine, aSource, planWithMoney } from '@test/builders/budget-parts';
import { documentInput } from '@test/builders/documents';
import { unzipTexts } from '@test/builders/zip';
import { dayCell, number, text, wordFormula } from './book';
import { budgetBook } from './budget-book';
import { isAboveFigures, isBehindFigure } from './head-align';
import { writeBook } from './write-book';

const RTL = 'ar-EG';

/** Heads of the sheet of funding by the edge they are set against. */
async function headsAt(
  edge: 'horizontal="right"' | 'indent="1"',
  documentLanguage = 'en',
): Promise<readonly string[]> {
  const plan = planWithMoney({}, { lines: [aLine()], sources: [aSource()] });
  const named = { ...plan, identity: { ...plan.identity, currency: 'EUR', documentLanguage } };
  const book = budgetBook(createContext(documentInput(named)));
  const at = book.sheets.findIndex(({ name }) => name === 'Funding');
  const files = unzipTexts(await writeBook(book, { values: true }));
  const formats = /<cellXfs.*<\/cellXfs>/s.exec(files.get('xl/styles.xml') ?? '')?.[0] ?? '';
  const styles = formats.match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs) ?? [];
  const sheet = files.get(`xl/worksheets/sheet${String(at + 1)}.xml`) ?? '';
  const head = /<row r="2".*?<\/row>/s.exec(sheet)?.[0] ?? '';
  const titles = book.sheets[at]?.rows[0] ?? [];
  return [...head.matchAll(/<c [^>]*s="(\d+)"/g)].flatMap(([, style], column) => {
    const cell = titles[column];
    const isThere = styles[Number(style)]?.includes(edge) === true;
    return isThere && cell?.kind === 'text' ? [cell.text] : [];
  });
}

it('sets heads of figures against the same edge as the figures', async () => {
  const heads = await headsAt('horizontal="right"');
  expect(heads).toEqual(expect.arrayContaining(['No.', 'From', 'Amount', 'In EUR', 'Payments']));
  for (const word of ['Source', 'Kind', 'State', 'Secured', 'Paid', 'Currency'])
    expect(heads).not.toContain(word);
});

it('leaves heads of a sheet from right to left where the program that opens it puts them', async () => {
  expect(await headsAt('horizontal="right"', RTL)).toEqual([]);
  expect(await headsAt('indent="1"', RTL)).toEqual([]);
});

it('keeps words apart from the figure before them', async () => {
  expect(await headsAt('indent="1"')).toEqual(['Source', 'Paid', 'Currency']);
  const rows = [
    [text('Amount', 'head'), text('Currency', 'head'), text('Note', 'head')],
    [number(1, '0'), text('EUR'), text('Paid')],
  ];
  expect([1, 2].map((column) => isBehindFigure(rows, 0, column))).toEqual([true, false]);
  expect([0, 1, 2].map((column) => isBehindFigure(rows, 1, column))).toEqual([false, true, false]);
});

it('looks at the first cell of the same block below a head', () => {
  const head = [text('Head', 'head')];
  const below = (...rows: Parameters<typeof isAboveFigures>[0]): boolean =>
    isAboveFigures([head, ...rows], 0, 0);
  expect(below([number(1, '0')])).toBe(true);
  expect(below([null, text('x')], [dayCell('2027-01-01')])).toBe(true);
  expect(below([text('word')], [number(1, '0')])).toBe(false);
  expect(below([wordFormula('A1', 'word')])).toBe(false);
  expect(below([], [number(1, '0')])).toBe(false);
  expect(below([text('Block', 'section')], [number(1, '0')])).toBe(false);
});
