import type { BuildContext } from '@shared/document/context';
import { writeCsv } from '@shared/exchange';
import { plainAmount } from '@shared/money/format-amount';
import { csvContext } from './csv-context';
import { lineNameOf } from './money-words';

/** What was spent and committed, one line an entry, in the order of the plan and in the currency it was paid in. */
export function spendingCsv(build: BuildContext): string {
  const ctx = csvContext(build);
  return writeCsv([
    ctx.heads([
      ...(['workbook.line', 'workbook.spentOn', 'workbook.kind'] as const),
      ...(['workbook.amount', 'workbook.currency', 'workbook.note'] as const),
    ]),
    ...ctx.plan.budget.spendings.map(({ line, on, kind, amount, currency, note }) => [
      lineNameOf(ctx, line),
      on,
      ctx.say(`workbook.spending_${kind}`),
      plainAmount({ amount, currency }),
      currency,
      note,
    ]),
  ]);
}
