import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { budgetOf, spansOf, totalOf } from '@shared/budget';
import { createContext } from '@shared/document/context';
import { minorDigits } from '@shared/money/currency';
import { EMPTY_BUDGET, EMPTY_STAFFING } from '@shared/plan/defaults';
import type { Plan } from '@shared/plan/types';
import { timelineOf } from '@shared/timeline';
import {
  aLine,
  anAllocation,
  aPosition,
  aSource,
  aSpending,
  aTool,
  aTraining,
  planWithMoney,
} from '@test/builders/budget-parts';
import { documentInput } from '@test/builders/documents';
import { randomBudget } from '@test/builders/random-budget';
import { xmlFault } from '@test/builders/xml';
import { unzipTexts } from '@test/builders/zip';
import type { BookCell, BookSheet } from './book';
import { budgetBook } from './budget-book';
import { formulasOf, writeBook } from './write-book';

type Sheets = ReadonlyMap<string, readonly (readonly unknown[])[]>;
type Sheet = ReturnType<Sheets['get']>;

/** All records of the plans lie in the past then. */
const TODAY = '2040-01-15';
const bookOf = (plan: Plan) => budgetBook(createContext(documentInput(plan, TODAY)));
const written = (plan: Plan): Promise<Uint8Array> => writeBook(bookOf(plan), { values: true });

async function read(plan: Plan): Promise<Sheets> {
  const sheets = await readXlsxFile(Buffer.from(await written(plan)));
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

/** Amounts of the row with this name in a sheet, in minor units. */
function amountsOf(sheet: Sheet, row: string, digits: number): readonly number[] {
  const cells = sheet?.find(([name]) => name === row) ?? [];
  return cells.filter((cell) => typeof cell === 'number').map((cell) => Math.round(cell * 10 ** digits));
}

const rowsOf = (plan: Plan, name: string): BookSheet['rows'] =>
  bookOf(plan).sheets.find((sheet) => sheet.name === name)?.rows ?? [];
const formulaOf = (cell: BookCell | undefined): string => (cell?.kind === 'formula' ? cell.formula : '');

const SIZE = { lines: 30, sources: 4, years: 4 };

describe('read back without calculating', () => {
  it.each([11, 12, 13])(
    'has the totals of the program, by month, by year and in all (seed %i)',
    async (seed) => {
      const plan = randomBudget(seed, SIZE);
      const { costs, horizon, cash } = budgetOf(plan, timelineOf(plan));
      const digits = minorDigits(plan.identity.currency);
      const sheets = await read(plan);
      expect(amountsOf(sheets.get('Months'), 'Costs in all', digits)).toEqual([costs.total, ...costs.months]);
      const years = spansOf(horizon, 'year').map(({ from, to }) => totalOf(costs.months, from, to));
      expect(amountsOf(sheets.get('Years'), 'Costs in all', digits)).toEqual([...years, costs.total]);
      expect(amountsOf(sheets.get('Cash'), 'In the account at the end of the month', digits)).toEqual([
        ...cash.position,
      ]);
      expect(amountsOf(sheets.get('Scenarios'), 'This workbook as it stands', digits)).toEqual([
        ...[...years, costs.total],
        0,
      ]);
    },
  );

  it('has the sheets in the order of the work, without anything that is not a figure or a word', async () => {
    const sheets = await read(randomBudget(5, SIZE));
    expect([...sheets.keys()]).toEqual(
      ['Assumptions', 'Positions', 'Skills', 'Cover', 'Training', 'Tools and infrastructure', 'Lines'].concat(
        ...['Months', 'Years', 'Funding', 'Who pays', 'Cash', 'Spending', 'Scenarios'],
      ),
    );
    const cells = [...sheets.values()].flat(2);
    expect(
      cells.filter((cell) => /undefined|NaN|null|workbook\.\w/.test(JSON.stringify(cell ?? ''))),
    ).toEqual([]);
  });

  it('is written for a plan in which nothing stands', async () => {
    const sheets = await read(planWithMoney({}));
    expect(amountsOf(sheets.get('Years'), 'Costs in all', 2)).toEqual(new Array(6).fill(0));
  });
});

it('has as many minor units as the currency', async () => {
  const inCurrency = (currency: string): Promise<Uint8Array> => {
    const plan = planWithMoney({}, { lines: [aLine({ currency })] });
    return written({ ...plan, identity: { ...plan.identity, currency } });
  };
  const styles = async (currency: string): Promise<string> =>
    unzipTexts(await inCurrency(currency)).get('xl/styles.xml') ?? '';
  expect(await styles('JPY')).not.toContain('#,##0.0');
  expect(await styles('KWD')).toContain('"#,##0.000"');
  expect(await styles('EUR')).toContain('"#,##0.00"');
});

it.each(['=1+1', "=cmd|' /C calc'!A0", '+1', '-1', '@SUM(A1)'])('keeps %j as text', async (name) => {
  const plan = planWithMoney(
    { positions: [aPosition({ title: name })] },
    { lines: [aLine({ name })], sources: [] },
  );
  const sheets = await read({ ...plan, identity: { ...plan.identity, title: name } });
  expect(sheets.get('Lines')?.map(([cell]) => cell)).toEqual(expect.arrayContaining([name, name]));
  expect(sheets.get('Positions')?.[2]?.[0]).toBe(name);
});

it('lets assumptions, salaries and unit costs reach the totals by formulas', () => {
  const plan = planWithMoney(
    {
      grades: [{ id: 'g', name: 'Grade 1', yearly: 3_000_000 }],
      positions: [aPosition({ grade: 'g' })],
    },
    { lines: [aLine({ index: 'inflation' })] },
  );
  const book = bookOf(plan);
  const cell = (sheet: string, address: string): string => {
    const made = book.sheets.find(({ name }) => name === sheet);
    const placed = made && formulasOf(made).find((one) => one.address === address);
    const found = placed && made.rows[placed.row - 1]?.[placed.column];
    return found?.kind === 'formula' ? found.formula : '';
  };
  expect(cell('Positions', 'I3')).toBe("'Assumptions'!$B$17");
  expect(cell('Lines', 'P3')).toBe("'Positions'!$I$3");
  expect(cell('Lines', 'U4')).toContain("$P4*$R4*'Assumptions'!$B$9");
  expect(cell('Months', 'S7')).toBe("(1+'Assumptions'!$B$4)^INT(S$3/12)");
  expect(cell('Months', 'G9')).toContain("'Lines'!$U$3*G$8");
  expect(cell('Years', 'D4')).toContain('SUMIF($B$');
});

it('has the worksheets of skills, cover, who pays and spending', async () => {
  const plan = planWithMoney(
    {
      positions: [
        aPosition({
          id: 'a',
          title: 'Analyst',
          wanted: { forensics: 3 },
          salary: 3_000_000,
          role: 'incidentHandler',
        }),
        aPosition({ id: 'b', title: 'Analyst', held: { own: 2 } }),
      ],
      skills: [{ id: 'own', name: 'Sign language', kind: 'personal' }],
      settings: {
        ...EMPTY_STAFFING.settings,
        cover: { ...EMPTY_STAFFING.settings.cover, onCallHour: 300 },
      },
    },
    {
      settings: { ...EMPTY_BUDGET.settings, allocation: 'byHand' },
      lines: [aLine()],
      sources: [aSource()],
      allocations: [anAllocation({ share: 2_500 })],
      spendings: [aSpending({ amount: 40_000, note: 'Invoice 7' })],
    },
  );
  const sheets = await read({ ...plan, identity: { ...plan.identity, currency: 'EUR' } });
  const [heads, ...skills] = sheets.get('Skills')?.slice(1) ?? [];
  expect(heads?.slice(7)).toEqual(['Analyst 1', 'Analyst 2']);
  expect(skills.find(([name]) => name === 'Sign language')).toEqual([
    ...['Sign language', 'Personal', 0, 2, null, null, null, null, 2],
  ]);
  expect(sheets.get('Cover')?.[1]?.[4]).toBe('Full-time posts that handle incidents');
  const office = sheets.get('Cover')?.find(([name]) => name === 'Office hours');
  expect(office?.[5]).toBe(30_000 * Number(office?.[3]));
  const onCall = sheets.get('Cover')?.find(([name]) => name === 'Office hours and on call');
  // 6,674 2/7 hours at 3.00 beside five people.
  expect(onCall?.slice(5, 7)).toEqual([150_000 + 20_022.86, 20_022.86]);
  expect(office?.[6]).toBeNull();
  expect(sheets.get('Who pays')?.find(([name]) => name === 'Laptops')).toEqual([
    ...['Laptops', 'Ministry', 0.25, 300, 900],
  ]);
  const spent = sheets.get('Spending')?.filter(([, name]) => name === 'Laptops') ?? [];
  expect(spent.map((row) => row.slice(3))).toEqual([
    ['Spent', 400, 'EUR', 'Invoice 7', 1, 400, null],
    [0, 400, 0, 400, -800, 800, 1_200],
  ]);
});

it('has what is expected of each source, and what the sources of each state give together', async () => {
  // Of 900.00 in quarters of 225.00 the first has come and 75.00 of the second: 300.00, and 30 % of the rest.
  const asked = aSource({
    ...{ name: 'Donor', state: 'requested', amount: 90_000, payment: 'quarterly', probability: 30 },
    receipts: [{ id: 'r', on: '2027-02-03', amount: 30_000, note: '' }],
  });
  const hoped = aSource({ id: 'b', name: 'Fees', state: 'requested', amount: 1_001, probability: 50 });
  const there = aSource({ id: 'c', name: 'Grant', state: 'received', amount: 50_000, probability: 10 });
  const funding = (await read(planWithMoney({}, { sources: [asked, hoped, there] }))).get('Funding') ?? [];
  const at = funding[1]?.findIndex((title) => String(title).startsWith('Expected')) ?? -1;
  expect(funding.slice(2, 5).map((row) => row[at])).toEqual([480, 5.01, 500]);
  const head = funding.findIndex((row) => row[1] === 'Sources by state');
  expect(funding.slice(head + 1, head + 7).map((row) => row.slice(1, 6))).toEqual([
    ['Identified', 0, 0, 0, 0],
    ['Requested', 2, 910.01, 485.01, 300],
    ['Promised', 0, 0, 0, 0],
    ['Secured', 0, 0, 0, 0],
    ['Received', 1, 500, 500, 0],
    ['All sources', 3, 1_410.01, 985.01, 300],
  ]);
  const cover = funding.find((row) => row[1] === 'Who pays the costs');
  const costs = funding[funding.findIndex((row) => row === cover) + 1];
  expect(cover?.findLastIndex((cell) => cell !== null)).toBe(costs?.findLastIndex((cell) => cell !== null));
});

it('adds up expected money by formulas that follow state and probability', () => {
  const rows = rowsOf(planWithMoney({}, { sources: [aSource()] }), 'Funding');
  expect(rows[1]?.[10]).toMatchObject({ kind: 'number', look: 'input' });
  expect(formulaOf(rows[1]?.[17])).toMatch(/\$D3="Received".*\$K3/);
  expect(formulaOf(rows[7]?.[4])).toBe('ROUND(SUMIF($D$3:$D$3,$B9,$R$3:$R$3),2)');
});

it('tells in the sheet of spending which months are past, and what of their plan is not spent', async () => {
  const lines = [aLine({ kind: 'recurring', rhythm: 'month', unitCost: 10_000 })];
  const notesOf = async (one: Plan) => (await read(one)).get('Spending')?.map(([, cell]) => cell) ?? [];
  const planned = planWithMoney({}, { lines });
  const paid = planWithMoney({}, { lines, spendings: [aSpending({ amount: 15_000, on: '2027-03-10' })] });
  const settings = { ...paid.timeline.settings, statusDay: '2027-04-30' };
  expect(await notesOf(planned)).toContainEqual(expect.stringMatching(/^No payment has been recorded/));
  expect(await notesOf(paid)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Months up to Mar\s2027 count as past: the last payment was made then\.$/),
      expect.stringMatching(/^Forecast: what was spent by then/),
    ]),
  );
  expect(await notesOf({ ...paid, timeline: { ...paid.timeline, settings } })).toContainEqual(
    expect.stringMatching(
      /^Months up to Apr\s2027 count as past: the status day of the timeline lies there\.$/,
    ),
  );
  const ahead = { ...settings, statusDay: '2041-04-30' };
  expect(await notesOf({ ...paid, timeline: { ...paid.timeline, settings: ahead } })).toContainEqual(
    expect.stringMatching(/^Months up to Jan\s2040 count as past: this workbook was made then/),
  );
  const [, against] = (await read(paid)).get('Spending')?.filter(([, name]) => name === 'Laptops') ?? [];
  // 100.00 a month in 60 months; of the 300.00 planned by March half is spent.
  expect(against?.slice(2)).toEqual([6_000, 5_700, 150, 0, 5_850, -150, 150, 6_000]);
});

it('lets recorded payments reach the account and the forecast by formulas', () => {
  const spendings = [aSpending({ amount: 15_000, on: '2027-03-10' })];
  const plan = planWithMoney({}, { lines: [aLine()], spendings });
  const [, january, , march, april] = rowsOf(plan, 'Cash')[3]?.slice(1) ?? [];
  expect(formulaOf(january)).toMatch(/^ROUND\(SUMIFS\(.*"Spent",[^>]*DATE\(2027,2,1\)/);
  expect(march).toMatchObject({ kind: 'formula', value: 150 });
  expect(formulaOf(march)).toContain('">="&DATE(2027,3,1)');
  expect(formulaOf(april)).toContain("+'Spending'!$G$");
  expect(rowsOf(plan, 'Spending')[1]?.[4]).toMatchObject({ kind: 'number', look: 'input' });
});

it('takes a line without records as planned, in the forecast and in past months of the account', () => {
  const rent = aLine({ id: 'rent', name: 'Rent', kind: 'recurring', rhythm: 'quarter', unitCost: 3_000 });
  const spendings = [aSpending({ amount: 15_000, on: '2027-04-10' })];
  const plan = planWithMoney({}, { lines: [aLine(), rent], spendings });
  const [, january, february, , april, may] = rowsOf(plan, 'Cash')[3]?.slice(1) ?? [];
  expect(formulaOf(january)).toMatch(/\)\+SUMPRODUCT\(.*=0\)\*'Months'!\$G\$9:\$G\$10\),2\)$/);
  expect(january).toMatchObject({ value: 30 });
  expect(february).toMatchObject({ value: 0 });
  expect(april).toMatchObject({ value: 180 });
  expect(formulaOf(may)).toMatch(/-SUMPRODUCT\(.*=0\)\*'Months'!\$G\$9:\$J\$10\),2\)$/);
  const months = rowsOf(plan, 'Months');
  const records = (name: string) =>
    months.find(([cell]) => cell?.kind === 'text' && cell.text === name)?.at(-1);
  expect(['Laptops', 'Rent'].map(records)).toMatchObject([{ value: 1 }, { value: 0 }]);
  expect(formulaOf(records('Rent'))).toMatch(/^COUNTIF\('Spending'!\$A\$3:\$A\$3,2\)$/);
  const line = rowsOf(plan, 'Spending').filter((row) => row[1]?.kind === 'text' && row[1].text === 'Rent')[0];
  expect(formulaOf(line?.[6])).toMatch(/IF\(COUNTIF\(.*\)=0,\$C\d+,/);
});

it('names months of posts, training and tools as the sheet of lines does', () => {
  const start = { day: '2027-04-20', task: null };
  const post = aPosition({ id: 'a', title: 'Analyst', start, end: '2028-06-30' });
  const plan = planWithMoney({
    positions: [post, aPosition({ id: 'b', title: 'Guest' })],
    training: [aTraining({ start })],
    tools: [aTool({ start })],
  });
  const months = (name: string): readonly string[] =>
    rowsOf(plan, name)
      .flat()
      .flatMap((cell) => (cell?.kind === 'text' && /20\d\d/.test(cell.text) ? [cell.text] : []));
  expect(months('Positions')).toEqual([
    expect.stringMatching(/^Apr\s2027$/),
    expect.stringMatching(/^Jun\s2028$/),
  ]);
  expect(months('Training')).toEqual([expect.stringMatching(/^Apr\s2027$/)]);
  expect(months('Tools and infrastructure')).toEqual([expect.stringMatching(/^Apr\s2027$/)]);
});

it('says of a line without a rate that it is not counted, also where it is left out', async () => {
  const lines = [aLine({ currency: 'CHF' })];
  const plan = planWithMoney({}, { lines });
  const [first] = plan.budget.scenarios;
  if (!first) throw new Error('A plan has a scenario.');
  const leftOut = { ...first, assumptions: { ...first.assumptions, leftOut: ['line:line-1'] } };
  const stateOf = async (one: Plan) => (await read(one)).get('Lines')?.[2]?.[7];
  const state = await stateOf(plan);
  expect(state).toBe('Not counted');
  expect(await stateOf({ ...plan, budget: { ...plan.budget, scenarios: [leftOut] } })).toBe(state);
});

it('has a row for a price of nothing, which what is typed over it reaches', () => {
  const plan = planWithMoney({ tools: [aTool({ state: 'inUse', yearly: 5_000 })] });
  const lines = bookOf(plan).sheets.find(({ name }) => name === 'Lines');
  const prices = lines?.rows.flat().flatMap((cell) => (cell?.kind === 'formula' ? [cell.formula] : []));
  expect(prices).toEqual(
    expect.arrayContaining(["'Tools and infrastructure'!$F$3", "'Tools and infrastructure'!$G$3"]),
  );
});

it('names the months of a line beside their numbers, and keeps what is no assumption below all assumptions', async () => {
  const monthly = { kind: 'recurring', rhythm: 'month' } as const;
  const late = aLine({
    id: 'late',
    name: 'Late',
    start: { day: '2060-01-01', task: null, position: null },
    unitCost: 100,
  });
  const sheets = await read(planWithMoney({}, { lines: [aLine({ name: 'Rent', ...monthly }), late] }));
  const cellsOf = (name: string) => sheets.get('Lines')?.find(([cell]) => cell === name);
  const [first, last, firstName, lastName] = cellsOf('Rent')?.slice(8, 12) ?? [];
  const heads = sheets.get('Months')?.[1]?.slice(6) ?? [];
  expect([firstName, lastName]).toEqual([heads[Number(first)], heads[Number(last)]]);
  expect(firstName).toMatch(/^[A-Z][a-z]{2,3}\s20\d\d$/);
  expect(cellsOf('Late')?.[10]).toBe('Outside the plan');
  const labels = sheets.get('Assumptions')?.map(([cell]) => cell) ?? [];
  expect(labels.indexOf('Guard against rounding')).toBe(labels.length - 2);
});

describe('the file', () => {
  it('is well formed, asks to be calculated when opened and keeps heads in view and on paper', async () => {
    const parts = unzipTexts(await written(randomBudget(3, SIZE)));
    for (const [name, xml] of parts) expect([name, xmlFault(xml)]).toEqual([name, null]);
    const workbook = parts.get('xl/workbook.xml') ?? '';
    expect(workbook).toContain('<calcPr fullCalcOnLoad="1"/>');
    expect(workbook).toContain("'Months'!$A:$A,'Months'!$1:$2<");
    const months = parts.get('xl/worksheets/sheet6.xml') ?? '';
    expect(months).toMatch(/<pane [^>]*xSplit="1"[^>]*ySplit="2"|<pane [^>]*ySplit="2"[^>]*xSplit="1"/);
    expect(months).toMatch(/<oddHeader>[^<]*TLP:/);
    const order = ['sheetPr', 'sheetViews', 'cols', 'sheetData', 'pageMargins', 'pageSetup', 'headerFooter'];
    const places = order.map((name) => months.indexOf(`<${name}`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('prints a long title without a sign of it being taken for a command', async () => {
    const plan = planWithMoney({});
    const title = `${'a'.repeat(98)}&${'b'.repeat(40)}`;
    const parts = unzipTexts(await written({ ...plan, identity: { ...plan.identity, title } }));
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('a&amp;&amp;&amp;C&amp;A');
  });

  it('has a value for each formula, or none where it is to be calculated anew', async () => {
    const book = bookOf(randomBudget(4, SIZE));
    const count = async (values: boolean, what: RegExp): Promise<number> => {
      const parts = [...unzipTexts(await writeBook(book, { values }))];
      return parts.reduce((sum, [, xml]) => sum + (xml.match(what)?.length ?? 0), 0);
    };
    const formulas = book.sheets.flatMap(formulasOf).length;
    expect(await count(true, /<\/f><v>[^<]+<\/v>/g)).toBe(formulas);
    expect(await count(false, /<\/f><v>/g)).toBe(0);
    expect(await count(false, /<f>/g)).toBe(formulas);
  });
});
