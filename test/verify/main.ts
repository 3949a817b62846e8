import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import readXlsxFile from 'read-excel-file/node';
import { budgetBook } from '@main/export/budget/budget-book';
import { formulasOf, writeBook, type Book } from '@main/export/budget/write-book';
import { createContext } from '@shared/document/context';
import { minorDigits } from '@shared/money/currency';
import { parsePlanFile } from '@shared/plan-file/parse-plan-file';
import type { Plan } from '@shared/plan/types';
import { documentInput } from '@test/builders/documents';
import { randomBudget } from '@test/builders/random-budget';
import { differencesOf } from './differences';

/*
 * Lets LibreOffice calculate workbooks that hold formulas but no values, and compares each formula with what the
 * program says: exit code 0 when all are the same to the minor unit, 1 when one differs, 2 without LibreOffice.
 */

const run = promisify(execFile);
const OFFICE = ['soffice', 'libreoffice'] as const;

async function findOffice(): Promise<string | null> {
  for (const name of OFFICE) {
    try {
      await run(name, ['--version']);
      return name;
    } catch {
      // The next name may be there.
    }
  }
  return null;
}

async function recalculated(
  office: string,
  folder: string,
  book: Book,
): Promise<Awaited<ReturnType<typeof readXlsxFile>>> {
  const file = join(folder, 'budget.xlsx');
  const out = join(folder, 'out');
  await writeFile(file, await writeBook(book, { values: false }));
  // A profile of its own: a LibreOffice that is open would take the order and do nothing.
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await run(office, [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, file], {
    timeout: 300_000,
  });
  return readXlsxFile(await readFile(join(out, 'budget.xlsx')));
}

interface Check {
  readonly name: string;
  /** Whose workbook it is. */
  readonly plan: Plan;
  /** What it has to say once the figures of this plan have been typed into it. */
  readonly expected: Plan;
  /** Sheets that are compared; all where none is named. */
  readonly sheets: readonly string[];
}

/** Sheets that follow every change; who pays and what other scenarios cost stays as the program has it. */
const LIVE = [
  ...['Assumptions', 'Positions', 'Training', 'Tools and infrastructure', 'Lines', 'Months', 'Years'],
  ...['Cash', 'Spending'],
];

/** Some payments and receipts of both plans lie before this day, and months of both are still to come. */
const TODAY = '2028-02-20';

const bookOf = (plan: Plan): Book => budgetBook(createContext(documentInput(plan, TODAY)));

/** The workbook of a plan with the figures typed in that differ in another: inputs change, formulas stay. */
function typedOver(book: Book, other: Book): Book {
  const sheets = book.sheets.map((sheet, index) => ({
    ...sheet,
    rows: sheet.rows.map((row, at) =>
      row.map((cell, column) => {
        const typed = other.sheets[index]?.rows[at]?.[column] ?? null;
        return cell?.kind === 'number' && cell.look === 'input' && typed?.kind === 'number' ? typed : cell;
      }),
    ),
  }));
  return { ...book, sheets };
}

async function verify(office: string, { name, plan, expected, sheets }: Check): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'csirt-verify-'));
  try {
    const wanted = bookOf(expected);
    const found = await recalculated(office, folder, typedOver(bookOf(plan), wanted));
    const digits = minorDigits(plan.identity.currency);
    let same = true;
    for (const sheet of wanted.sheets) {
      if (sheets.length > 0 && !sheets.includes(sheet.name)) continue;
      const data = found.find((one) => one.sheet === sheet.name)?.data ?? [];
      const formulas = formulasOf(sheet);
      const differences = differencesOf(formulas, data, digits);
      same &&= differences.length === 0;
      const verdict = differences.length === 0 ? 'ok  ' : 'DIFF';
      process.stdout.write(
        `${verdict} ${name}, ${sheet.name}: ${String(formulas.length)} formulas compared, ${String(differences.length)} differ\n`,
      );
      for (const line of differences.slice(0, 10)) process.stdout.write(`     ${line}\n`);
    }
    return same;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function samplePlan(): Promise<Plan> {
  const parsed = parsePlanFile(await readFile(resolve('assets/samples/sample.csirtplan'), 'utf8'));
  if (!parsed.ok) throw new Error('The sample plan cannot be read.');
  return parsed.value.plan;
}

/** The plan under each of its scenarios, then the workbook of the first when a person types over it. */
function checksOf(name: string, plan: Plan): readonly Check[] {
  const { budget } = plan;
  const under = budget.scenarios.map(({ id }) => ({
    ...plan,
    budget: { ...budget, settings: { ...budget.settings, scenario: id } },
  }));
  const [first = plan, second] = under;
  return [
    ...under.map((one, index) => ({
      ...{ name: `${name}, scenario ${String(index + 1)}`, plan: one, expected: one, sheets: [] },
    })),
    { name: `${name}, other figures typed in`, plan: first, expected: dearer(first), sheets: LIVE },
    {
      name: `${name}, other probabilities typed in`,
      plan: first,
      expected: otherwiseSure(first),
      sheets: ['Funding'],
    },
    ...(second
      ? [{ name: `${name}, another scenario chosen`, plan: first, expected: second, sheets: LIVE }]
      : []),
  ];
}

/** Sources that are more or less sure than they were. */
function otherwiseSure(plan: Plan): Plan {
  const sources = plan.budget.sources.map((source) => ({
    ...source,
    probability: (source.probability + 37) % 101,
  }));
  return { ...plan, budget: { ...plan.budget, sources } };
}

/** Other assumptions, salaries, unit costs, payments, and money that comes. */
function dearer(plan: Plan): Plan {
  const { budget, staffing } = plan;
  return {
    ...plan,
    staffing: {
      ...staffing,
      grades: staffing.grades.map((grade) => ({ ...grade, yearly: grade.yearly + 123_457 })),
      tools: staffing.tools.map((tool) => ({
        ...tool,
        oneOff: tool.oneOff + 331,
        yearly: tool.yearly + 113,
      })),
    },
    budget: {
      ...budget,
      lines: budget.lines.map((line) => ({ ...line, unitCost: line.unitCost + 77 })),
      spendings: budget.spendings.map((spending) => ({ ...spending, amount: spending.amount + 59 })),
      sources: budget.sources.map((source) => ({
        ...source,
        amount: source.amount + 61,
        receipts: source.receipts.map((receipt) => ({ ...receipt, amount: receipt.amount + 37 })),
      })),
      scenarios: budget.scenarios.map((scenario) => {
        const { assumptions } = scenario;
        const { inflation, onCost } = assumptions;
        return {
          ...scenario,
          assumptions: { ...assumptions, inflation: inflation + 137, onCost: onCost + 211 },
        };
      }),
    },
  };
}

async function main(): Promise<number> {
  const office = await findOffice();
  if (office === null) {
    process.stderr.write(
      'LibreOffice is not installed, so nothing was verified. On Debian: apt-get install libreoffice-calc-nogui\n',
    );
    return 2;
  }
  const given = Number(process.argv[2]);
  const seed = Number.isSafeInteger(given) && given > 0 ? given : Date.now() % 1_000_000_000;
  process.stdout.write(`Seed of the random plan: ${String(seed)}\n`);
  const random = randomBudget(seed, { lines: 60, sources: 6, years: 7 });
  const checks = [
    ...checksOf('sample plan', await samplePlan()),
    ...checksOf(`random plan in ${random.identity.currency}`, random),
  ];
  let same = true;
  for (const check of checks) same = (await verify(office, check)) && same;
  process.stdout.write(
    same ? 'All formulas give what the program says.\n' : 'Some formulas give something else.\n',
  );
  return same ? 0 : 1;
}

process.exit(await main());
