import { spansOf, totalOf } from '@shared/budget';
import { budgetOf } from '@shared/budget';
import type { BuildContext } from '@shared/document/context';
import { writeCsv } from '@shared/exchange';
import { plainAmount } from '@shared/money/format-amount';
import { timelineOf } from '@shared/timeline';
import { categoryName, lineName } from './money-words';
import { yearLabel } from './years-sheet';

/** Lines of the budget with what they cost in each fiscal year and in all, and the total; one line a line. */
export function budgetCsv(ctx: BuildContext): string {
  const { plan, say, texts } = ctx;
  const { currency } = plan.identity;
  const { costs, horizon } = budgetOf(plan, timelineOf(plan));
  const years = spansOf(horizon, 'year');
  const amount = (minor: number): string => plainAmount({ amount: minor, currency });
  const keys = ['line', 'fedBy', 'category', 'stage', 'counted', 'currency', 'total'] as const;
  const amounts = (months: Float64Array, total: number): string[] => [
    amount(total),
    ...years.map(({ from, to }) => amount(totalOf(months, from, to))),
  ];
  return writeCsv([
    [...keys.map((key) => say(`workbook.${key}`, { currency })), ...years.map(yearLabel)],
    ...costs.lines.map(({ line, state, months, total }) => [
      lineName(ctx, line),
      say(`workbook.origin_${line.origin}`),
      categoryName(line.category),
      line.stage === null ? '' : texts.stages(line.stage, 'short'),
      say(`workbook.state_${state}`),
      currency,
      ...amounts(months, total),
    ]),
    [say('workbook.totalCosts'), '', '', '', '', currency, ...amounts(costs.months, costs.total)],
  ]);
}
