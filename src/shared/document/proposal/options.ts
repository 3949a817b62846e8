import {
  fundingOf,
  isFirmSource,
  sameAsPlan,
  waitsForPrice,
  type ScenarioRow,
  type ScenarioTable,
} from '../../budget';
import type { Scenario } from '../../plan/types';
import type { BuildContext } from '../context';
import { bareMoney, pending } from '../conops/means-words';
import { linesCell } from '../conops/register-words';
import { plain } from '../inline';
import type { Block, Cell } from '../model';
import { table } from '../tables';
import type { ProposalMoney } from './money';

/**
 * The scenarios side by side, each with what it leaves without secured money, and what the team says of it. Those
 * that do not differ from the option asked for are named instead of compared.
 */
export function options(of: ProposalMoney): readonly Block[] {
  const { ctx, all, scenarios } = of;
  if (all.need === 0) return [pending(ctx, 'proposal.optionsNoCost')];
  const compared = scenarios();
  const same = alike(of, compared);
  const rows = compared.rows.filter((row) => !same.some(({ scenario }) => scenario.id === row.scenario.id));
  const only = compared.rows.length < 2 ? [pending(ctx, 'proposal.optionsOne')] : [];
  const end = (text: string): Cell => ({ ...ctx.cell(text), align: 'end' });
  return [
    ...only,
    ...sameNote(of, same),
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
  ];
}

/** A scenario with the cost and the posts of the plan in every year, and why. */
type Same = ReturnType<typeof sameAsPlan>[number];

function alike({ ctx }: ProposalMoney, compared: ScenarioTable): readonly Same[] {
  const postsOf = (id: string) => compared.rows.find((row) => row.scenario.id === id)?.posts ?? [];
  const plan = compared.rows.find(({ isPlan }) => isPlan)?.posts ?? [];
  return sameAsPlan(compared, ctx.plan.budget.lines).filter(({ scenario }) =>
    postsOf(scenario.id).every((count, year) => count === plan[year]),
  );
}

/** Which options are not compared, and why: equal figures look like a mistake. */
function sameNote({ ctx }: ProposalMoney, same: readonly Same[]): readonly Block[] {
  const namesOf = (reason: Same['why']): readonly string[] =>
    same.filter(({ why }) => why === reason).map(({ scenario }) => scenarioName(ctx, scenario));
  const [waiting, nothing] = [namesOf('noPrice'), namesOf('nothing')];
  const count = ctx.plan.budget.lines.filter(waitsForPrice).length;
  const values = { names: ctx.list(waiting), count, n: ctx.number(count) };
  return [
    ...(waiting.length === 0 ? [] : [ctx.said(ctx.say('proposal.optionsSame_noPrice', values), 'pending')]),
    ...(nothing.length === 0 ? [] : [ctx.p('proposal.optionsSame_nothing', { names: ctx.list(nothing) })]),
  ];
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
