import { spansOf, tableOf, type BudgetTable } from '../../budget';
import { bareMoney, pending } from '../conops/means-words';
import { costSummary } from '../conops/resources';
import { costFigure, costTable, yearName } from '../conops/resources-costs';
import type { Block, Cell } from '../model';
import { table } from '../tables';
import type { ProposalMoney } from './money';

/** What it costs: by year and category, and start-up against sustainment. */
export function cost(of: ProposalMoney): readonly Block[] {
  const { ctx, result, all } = of;
  if (all.need === 0) return [pending(ctx, 'means.costsMissing')];
  return [
    costSummary(ctx, result),
    costFigure(ctx, result),
    costTable(ctx, result),
    phases(of),
    ...cutYears(of),
  ];
}

/** Says so where the first or the last fiscal year is not whole. */
function cutYears({ ctx, result: { horizon } }: ProposalMoney): readonly Block[] {
  const isWhole = spansOf(horizon, 'year').every(({ from, to }) => to - from === 12);
  return isWhole ? [] : [ctx.said(ctx.say('proposal.yearsCut'), 'quiet')];
}

/** Start-up against sustainment and purchases against running cost: two splits of one sum, a row a fiscal year. */
function phases({ ctx, result }: ProposalMoney): Block {
  const by = (rows: 'phase' | 'nature'): BudgetTable =>
    tableOf(result.costs, result.horizon, { rows, columns: 'year' });
  const [phase, nature] = [by('phase'), by('nature')];
  const series = [
    { title: ctx.say('workbook.phase_startUp'), row: rowOf(phase, 'startUp') },
    { title: ctx.say('workbook.phase_sustainment'), row: rowOf(phase, 'sustainment') },
    { title: ctx.say('workbook.nature_capital'), row: rowOf(nature, 'capital') },
    { title: ctx.say('workbook.nature_running'), row: rowOf(nature, 'running') },
  ];
  const cell = (amount: number): Cell => ({ ...ctx.cell(bareMoney(ctx, amount)), align: 'end' });
  return table(ctx, {
    sum: true,
    caption: ctx.say('proposal.phasesCaption', { currency: ctx.plan.identity.currency }),
    columns: [
      { title: ctx.say('means.year'), width: 15 },
      ...series.map(({ title }) => ({ title, width: 17, align: 'end' as const })),
      { title: ctx.say('means.sum'), width: 17, align: 'end' },
    ],
    rows: [
      ...phase.spans.map((span, year) => [
        ctx.cell(yearName(ctx, span)),
        ...series.map(({ row }) => cell(row.cells[year] ?? 0)),
        cell(phase.columns[year] ?? 0),
      ]),
      [ctx.cell(ctx.say('means.allYears')), ...series.map(({ row }) => cell(row.total)), cell(phase.total)],
    ],
  });
}

function rowOf({ rows }: BudgetTable, key: string): Pick<BudgetTable['rows'][number], 'cells' | 'total'> {
  return rows.find((row) => row.key === key) ?? { cells: [], total: 0 };
}
