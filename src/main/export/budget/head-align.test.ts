import { expect, it } from 'vitest';
import { createContext } from '@shared/document/context';
import { aLine, aSource, planWithMoney } from '@test/builders/budget-parts';
import { documentInput } from '@test/builders/documents';
import { unzipTexts } from '@test/builders/zip';
import { dayCell, number, text, wordFormula } from './book';
import { budgetBook } from './budget-book';
import { isAboveFigures } from './head-align';
import { writeBook } from './write-book';

const RTL = 'ar-EG';

/** Heads of the sheet of funding that are set against the right edge of their cells. */
async function headsAtTheEnd(documentLanguage: string): Promise<readonly string[]> {
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
    const isRight = styles[Number(style)]?.includes('horizontal="right"') === true;
    return isRight && cell?.kind === 'text' ? [cell.text] : [];
  });
}

it('sets heads of figures against the same edge as the figures', async () => {
  const heads = await headsAtTheEnd('en');
  expect(heads).toEqual(expect.arrayContaining(['No.', 'From', 'Amount', 'In EUR', 'Payments']));
  for (const word of ['Source', 'Kind', 'State', 'Secured', 'Paid', 'Currency'])
    expect(heads).not.toContain(word);
});

it('leaves heads of a sheet from right to left where the program that opens it puts them', async () => {
  expect(await headsAtTheEnd(RTL)).toEqual([]);
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
