import { createContext, type DocumentInput } from '@shared/document/context';
import type { MoneyKind } from '../registry';
import { budgetBook } from './budget-book';
import { budgetCsv } from './budget-csv';
import { staffingCsv } from './staffing-csv';
import { writeBook } from './write-book';

/** Staffing and budget for spreadsheets: the workbook, or the lines or posts as CSV. */
export async function renderBudget(
  input: DocumentInput,
  { document, form }: { readonly document: MoneyKind; readonly form: 'csv' | 'xlsx' },
): Promise<Uint8Array> {
  const ctx = createContext(input);
  if (form === 'xlsx') return writeBook(budgetBook(ctx), { values: true });
  return new TextEncoder().encode(document === 'budget' ? budgetCsv(ctx) : staffingCsv(ctx));
}
