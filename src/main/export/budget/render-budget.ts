import { createContext, type BuildContext, type DocumentInput } from '@shared/document/context';
import type { MoneyKind } from '../registry';
import { budgetBook } from './budget-book';
import { budgetCsv } from './budget-csv';
import { fundingCsv } from './funding-csv';
import { spendingCsv } from './spending-csv';
import { staffingCsv } from './staffing-csv';
import { toolsCsv } from './tools-csv';
import { trainingCsv } from './training-csv';
import { writeBook } from './write-book';

const CSV: Readonly<Record<MoneyKind, (ctx: BuildContext) => string>> = {
  budget: budgetCsv,
  funding: fundingCsv,
  spending: spendingCsv,
  staffing: staffingCsv,
  training: trainingCsv,
  tools: toolsCsv,
};

/** Staffing and budget for spreadsheets: the workbook, or one of its lists as CSV. */
export async function renderBudget(
  input: DocumentInput,
  { document, form }: { readonly document: MoneyKind; readonly form: 'csv' | 'xlsx' },
): Promise<Uint8Array> {
  const ctx = createContext(input);
  if (form === 'xlsx') return writeBook(budgetBook(ctx), { values: true });
  return new TextEncoder().encode(CSV[document](ctx));
}
