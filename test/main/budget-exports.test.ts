import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { budgetOf } from '@shared/budget';
import { readCsv } from '@shared/exchange';
import { minorDigits } from '@shared/money/currency';
import { parsePlanFile } from '@shared/plan-file/parse-plan-file';
import { serializePlan } from '@shared/plan-file/serialize-plan';
import type { Plan } from '@shared/plan/types';
import { timelineOf } from '@shared/timeline';
import { buildCommandLine, type CommandLine } from './command-line';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const FORMULA = '=HYPERLINK("x")';

let cli: CommandLine;
let plan: Plan;
let file = '';
beforeAll(async () => {
  cli = await buildCommandLine();
  mkdirSync(join(cli.folder, 'plans'));
  const parsed = parsePlanFile(readFileSync(resolve('assets/samples/sample.csirtplan'), 'utf8'));
  if (!parsed.ok) throw new Error('The sample plan cannot be read.');
  const sample = parsed.value.plan;
  const { staffing, budget } = sample;
  // The first entry of each list is called by a formula.
  const hostile = <T extends object>([first, ...rest]: readonly T[], change: Partial<T>): readonly T[] =>
    first === undefined ? rest : [{ ...first, ...change }, ...rest];
  plan = {
    ...sample,
    staffing: {
      ...staffing,
      training: hostile(staffing.training, { title: FORMULA }),
      tools: hostile(staffing.tools, { name: FORMULA }),
    },
    budget: {
      ...budget,
      sources: hostile(budget.sources, { name: FORMULA }),
      spendings: hostile(budget.spendings, { note: FORMULA }),
    },
  };
  file = join(cli.folder, 'plans', 'money.csirtplan');
  writeFileSync(file, serializePlan(plan, { appVersion: '1.0.0', savedAt: '2027-03-01T00:00:00.000Z' }));
});
afterAll(() => cli.remove());

/** The file of a list as text, and as rows by the heads of their columns. */
async function written(
  format: string,
): Promise<{ readonly text: string; readonly rows: readonly ReadonlyMap<string, string>[] }> {
  const out = join(cli.folder, 'plans', format);
  const args = ['export', file, '--to', format, '--out', out, '--today', '2027-03-01'];
  expect(await cli.run(args)).toMatchObject({ code: 0, stderr: '' });
  const text = readFileSync(out, 'utf8');
  const read = readCsv(text);
  if (!read.ok) throw new Error(read.error.type);
  const [heads = [], ...rows] = read.value;
  return { text, rows: rows.map((row) => new Map(heads.map((head, at) => [head, row[at] ?? '']))) };
}

/** Sum of a column in minor units of the plan's currency; amounts have a point and all decimals. */
function sum(rows: readonly ReadonlyMap<string, string>[], column: string): number {
  const digits = minorDigits(plan.identity.currency);
  return rows.reduce((all, row) => {
    const cell = row.get(column) ?? '';
    expect(cell).toMatch(digits === 0 ? /^(-?\d+)?$/ : new RegExp(`^(-?\\d+\\.\\d{${String(digits)}})?$`));
    return all + Math.round(Number(cell) * 10 ** digits);
  }, 0);
}

describe('lists of staffing and budget as files', () => {
  it('are listed', async () => {
    const names = (await cli.run(['export', '--list'])).stdout.split('\n').map((line) => line.split(' ')[0]);
    expect(names).toEqual(
      expect.arrayContaining(['funding.csv', 'spending.csv', 'training.csv', 'tools.csv']),
    );
  });

  it('of funding has every source, and what they pay is what the program says', async () => {
    const { text, rows } = await written('funding.csv');
    const { funding } = budgetOf(plan, timelineOf(plan));
    const { currency } = plan.identity;
    expect(rows.map((row) => row.get('Source'))).toEqual(plan.budget.sources.map(({ name }) => name));
    expect(sum(rows, `Pays of the costs (${currency})`)).toBe(
      funding.sources.reduce((all, { paid }) => all + paid, 0),
    );
    expect(rows.every((row) => /^\d{4}-\d{2}-01$/.test(row.get('From') ?? ''))).toBe(true);
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('of spending has every payment on its day', async () => {
    const { text, rows } = await written('spending.csv');
    expect(rows.map((row) => row.get('Day'))).toEqual(plan.budget.spendings.map(({ on }) => on));
    expect(rows.length).toBeGreaterThan(0);
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it.each([
    ['training.csv', ['training']],
    ['tools.csv', ['tool', 'infrastructure']],
  ] as const)('of %s costs what the lines they feed cost', async (format, origins) => {
    const { text, rows } = await written(format);
    const { costs } = budgetOf(plan, timelineOf(plan));
    const fed = costs.lines.filter(({ line }) => origins.some((origin) => origin === line.origin));
    expect(sum(rows, 'Cost in the plan')).toBe(fed.reduce((all, { total }) => all + total, 0));
    expect(sum(rows, 'Cost in the plan')).toBeGreaterThan(0);
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
  });
});
