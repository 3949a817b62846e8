import { fundingOf, isFirmSource, sameAsPlan, type ScenarioRow, type ScenarioTable } from '../../budget';
import type { Scenario } from '../../plan/types';
import type { BuildContext } from '../context';
import { bareMoney, pending } from '../conops/means-words';
import { linesCell } from '../conops/register-words';
import { plain } from '../inline';
import type { Block, Cell } from '../model';
import { table } from '../tables';
import type { ProposalMoney } from './money';

/** The scenarios side by side, each with what it leaves without secured money, and what the team says of it. */
export function options(of: ProposalMoney): readonly Block[] {
  const { ctx, all, scenarios } = of;
  if (all.need === 0) return [pending(ctx, 'proposal.optionsNoCost')];
  const compared = scenarios();
  const { rows } = compared;
  const only = rows.length < 2 ? [pending(ctx, 'proposal.optionsOne')] : [];
  const end = (text: string): Cell => ({ ...ctx.cell(text), align: 'end' });
  return [
    ...only,
    table(ctx, {
      caption: ctx.say('proposal.optionsCaption', { currency: ctx.plan.identity.currency }),
      columns: [
        { title: ctx.say('proposal.option'), width: 22 },
        { title: ctx.say('proposal.optionNote'), width: 27 },
        { title: ctx.say('proposal.optionPosts'), width: 9, align: 'end' },
        { title: ctx.say('proposal.optionLastYear'), width: 14, align: 'end' },
        { title: ctx.say('proposal.optionTotal'), width: 14, align: 'end' },
        { title: ctx.say('proposal.optionOpen'), width: 14, align: 'end' },
      ],
      rows: rows.map((row) => [
        nameCell(ctx, row),
        { blocks: ctx.md(row.scenario.note) },
        end(ctx.number(row.posts.at(-1) ?? 0)),
        end(bareMoney(ctx, lastYear(row))),
        end(bareMoney(ctx, row.total)),
        end(bareMoney(ctx, notSecured(of, row))),
      ]),
    }),
    ...sameOptions(of, compared),
  ];
}

/** Which options cost what is asked for, and why: equal figures look like a mistake. */
function sameOptions({ ctx }: ProposalMoney, table: ScenarioTable): readonly Block[] {
  const same = sameAsPlan(table, ctx.plan.budget.lines);
  return (['noPrice', 'nothing'] as const).flatMap((reason) => {
    const names = same.filter(({ why }) => why === reason).map(({ scenario }) => scenarioName(ctx, scenario));
    if (names.length === 0) return [];
    return [ctx.p(`proposal.optionsSame_${reason}`, { names: ctx.list(names) })];
  });
}

function nameCell(ctx: BuildContext, { scenario, isPlan }: ScenarioRow): Cell {
  const name = scenarioName(ctx, scenario);
  const mark = isPlan ? ctx.say('proposal.optionAsked') : '';
  if (scenario.name === '') return linesCell(ctx, [name, mark]);
  return { blocks: [plain(name), ...(mark === '' ? [] : [ctx.said(mark)])] };
}

/** Name of a scenario: the team's own, else that of its kind. */
export function scenarioName({ say }: BuildContext, { name, kind }: Scenario): string {
  return name === '' ? say(`workbook.scenario_${kind}`) : name;
}

/** What secured and received money leaves open of an option. */
function notSecured({ ctx, result }: ProposalMoney, { costs }: ScenarioRow): number {
  const { settings, allocations } = ctx.plan.budget;
  const terms = { allocation: settings.allocation, allocations, pays: isFirmSource };
  return fundingOf(costs, result.sources, terms).uncoveredTotal;
}

/** The last twelve months: the last fiscal year may be cut. */
function lastYear({ costs: { months } }: ScenarioRow): number {
  return months.slice(-12).reduce((sum, amount) => sum + amount, 0);
}
