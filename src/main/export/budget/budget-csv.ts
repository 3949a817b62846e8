import {
  monthOfPlace,
  pricedTerms,
  spansOf,
  totalOf,
  type CostTerm,
  type Horizon,
  type LineCost,
} from '@shared/budget';
import type { BuildContext } from '@shared/document/context';
import type { DocumentKey } from '@shared/i18n/document-words';
import { writeCsv } from '@shared/exchange';
import { plainAmount } from '@shared/money/format-amount';
import { csvContext } from './csv-context';
import { lineDetails } from './line-details';
import { categoryName, lineName } from './money-words';
import { yearLabel } from './years-sheet';

/**
 * Lines of the budget with how they are worked out, what they cost in each fiscal year and in all, and the total. A
 * line with two prices, once and a year, has a row for each.
 */
export function budgetCsv(build: BuildContext): string {
  const ctx = csvContext(build);
  const { say, texts, amount, result } = ctx;
  const { costs, horizon } = result;
  const years = spansOf(horizon, 'year');
  const details = lineDetails(build);
  const heads = ctx.heads([
    ...(['workbook.line', 'workbook.fedBy', 'workbook.category', 'workbook.stage'] as const),
    'workbook.counted',
    ...TERM_KEYS,
    'workbook.total',
  ]);
  const amounts = (months: Float64Array): string[] => [
    amount(totalOf(months)),
    ...years.map(({ from, to }) => amount(totalOf(months, from, to))),
  ];
  return writeCsv([
    [...heads, ...years.map(yearLabel), ...ctx.heads(details.keys)],
    ...costs.lines.flatMap((cost) => {
      const { line, state } = cost;
      const named = [
        lineName(ctx, line),
        say(`workbook.origin_${line.origin}`),
        categoryName(line.category),
        line.stage === null ? '' : texts.stages(line.stage, 'short'),
        say(`workbook.state_${state}`),
      ];
      return pricesOf(cost).map(({ term, months }) => [
        ...named,
        ...(term === null ? TERM_KEYS.map(() => '') : termCells(ctx, { term, unit: line.unit, horizon })),
        ...amounts(months),
        ...details.cells(line.ref),
      ]);
    }),
    [
      say('workbook.totalCosts'),
      ...new Array<string>(heads.length - 2).fill(''),
      ...amounts(costs.months),
      ...details.keys.map(() => ''),
    ],
  ]);
}

const TERM_KEYS = [
  ...(['workbook.quantity', 'workbook.unit', 'workbook.unitCost', 'workbook.currency'] as const),
  ...(['workbook.share', 'workbook.firstMonth', 'workbook.lastMonth', 'workbook.rhythm'] as const),
] as const;

interface Price {
  /** Null for a reserve, which has no price. */
  readonly term: CostTerm | null;
  readonly months: Float64Array;
}

/** Each price of a line with what it costs by month; of two, one is capital and one running. */
function pricesOf({ line, months, parts }: LineCost): readonly Price[] {
  const terms = pricedTerms(line);
  if (terms.length < 2) return [{ term: terms[0] ?? null, months }];
  return terms.map((term) => {
    const sums = new Float64Array(months.length);
    for (const { nature, months: amounts } of parts) {
      if (nature === term.nature) amounts.forEach((amount, at) => (sums[at] = (sums[at] ?? 0) + amount));
    }
    return { term, months: sums };
  });
}

interface Term {
  readonly term: CostTerm;
  readonly unit: string;
  readonly horizon: Horizon;
}

/** Quantity, unit, price, share, months and rhythm; a cost without an end has none. */
function termCells({ say }: BuildContext, { term, unit, horizon }: Term): string[] {
  const { kind, quantity, unitCost, currency, share, from, to, step } = term;
  const last = kind === 'oneOff' ? from + step - 1 : to;
  return [
    String(quantity / 10_000),
    unit,
    plainAmount({ amount: unitCost, currency }),
    currency,
    String(share / 100),
    monthOfPlace(horizon, from),
    last === Number.MAX_SAFE_INTEGER ? '' : monthOfPlace(horizon, last),
    say(rhythmOf(term)),
  ];
}

function rhythmOf({ kind, step }: CostTerm): DocumentKey {
  if (kind === 'oneOff') return step === 1 ? 'workbook.rhythm_once' : 'workbook.rhythm_spread';
  if (kind === 'salary') return 'workbook.rhythm_salary';
  if (step === 1) return 'workbook.rhythm_month';
  return step === 3 ? 'workbook.rhythm_quarter' : 'workbook.rhythm_year';
}
