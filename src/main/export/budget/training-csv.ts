import type { BuildContext } from '@shared/document/context';
import { writeCsv } from '@shared/exchange';
import { csvContext } from './csv-context';
import { trainingDetails } from './detail-columns';
import { firstMonth } from './first-month';
import { trainedName, yesNo } from './money-words';

/** The training plan, one line an entry; for posts and roles, without names of persons. */
export function trainingCsv(build: BuildContext): string {
  const ctx = csvContext(build);
  const { say, amount, costOf, plan } = ctx;
  const details = trainingDetails(build);
  return writeCsv([
    ctx.heads([
      ...(['workbook.entry', 'workbook.kind', 'workbook.forWhom', 'workbook.firstMonth'] as const),
      ...(['workbook.days', 'workbook.price', 'workbook.everyYear', 'workbook.partner'] as const),
      ...(['workbook.certificate', 'workbook.costInPlan'] as const),
      ...details.keys,
    ]),
    ...plan.staffing.training.map((entry) => [
      entry.title,
      say(`workbook.training_${entry.kind}`),
      trainedName(ctx, entry),
      firstMonth(ctx, entry.start),
      String(entry.days),
      amount(entry.cost),
      yesNo(ctx, entry.yearly),
      entry.partner,
      entry.certificate,
      costOf(`training:${entry.id}`),
      ...details.cells(entry),
    ]),
  ]);
}
