import { BUDGET_CATEGORIES } from '../../catalog/budget-categories';
import { monthOfPlace, type LineFunding } from '../../budget';
import { bareMoney, meansWord, money } from '../conops/means-words';
import type { BuildContext } from '../context';
import type { Block, Cell } from '../model';
import { table } from '../tables';
import { nameOfLine, type ProposalMoney } from './money';

/** Lines named beside their category, and categories with a row of their own. */
const MOST_LINES = 3;
const MOST_CATEGORIES = 7;

interface Fallen {
  readonly category: string;
  readonly amount: number;
  readonly lines: readonly LineFunding[];
}

/** What has no payer when secured money alone comes, by category; nothing when all is paid. */
export function fallenAway(of: ProposalMoney): readonly Block[] {
  const { ctx, result } = of;
  const { secured, horizon } = result;
  if (secured.uncoveredTotal === 0) return [];
  const first = secured.uncovered.findIndex((amount) => amount > 0);
  const count = secured.lines.filter(
    ({ ref, uncoveredTotal }) => ref.startsWith('position:') && uncoveredTotal > 0,
  ).length;
  return [
    ctx.said(
      [
        ctx.say('proposal.fallen', {
          ...{ amount: money(ctx, secured.uncoveredTotal), total: money(ctx, result.costs.total) },
          month: ctx.month(monthOfPlace(horizon, first)),
        }),
        count === 0
          ? ''
          : ctx.say('proposal.fallenPosts', {
              ...{ count, n: ctx.number(count), all: ctx.number(ctx.plan.staffing.positions.length) },
            }),
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    ),
    fallenTable(of),
  ];
}

function fallenTable(of: ProposalMoney): Block {
  const { ctx, result } = of;
  const end = (amount: number): Cell => ({ ...ctx.cell(bareMoney(ctx, amount)), align: 'end' });
  const fallen = byCategory(of);
  const shown = fallen.length <= MOST_CATEGORIES ? fallen : fallen.slice(0, MOST_CATEGORIES - 1);
  const rest = fallen.slice(shown.length);
  return table(ctx, {
    sum: true,
    caption: ctx.say('proposal.fallenCaption', { currency: ctx.plan.identity.currency }),
    columns: [
      { title: ctx.say('proposal.category'), width: 24 },
      { title: ctx.say('proposal.fallenLines'), width: 58 },
      { title: ctx.say('means.sum'), width: 18, align: 'end' },
    ],
    rows: [
      ...shown.map(({ category, amount, lines }) => {
        const further = lines.length - MOST_LINES;
        return [
          ctx.cell(meansWord(ctx, 'bud-c-', category)),
          // Names hold commas.
          ctx.cell(
            [
              ...lines.slice(0, MOST_LINES).map(({ ref }) => nameOfLine(of, ref)),
              ...(further > 0
                ? [ctx.say('proposal.furtherEntries', { count: further, n: ctx.number(further) })]
                : []),
            ].join('; '),
          ),
          end(amount),
        ];
      }),
      ...(rest.length === 0
        ? []
        : [[ctx.cell(ctx.say('means.costsOthers')), namesOf(ctx, rest), end(sumOf(rest))]]),
      [ctx.cell(ctx.say('proposal.allCategories')), ctx.cell(''), end(result.secured.uncoveredTotal)],
    ],
  });
}

function sumOf(fallen: readonly Fallen[]): number {
  return fallen.reduce((sum, { amount }) => sum + amount, 0);
}

function namesOf(ctx: BuildContext, fallen: readonly Fallen[]): Cell {
  return ctx.cell(ctx.list(fallen.map(({ category }) => meansWord(ctx, 'bud-c-', category))));
}

/** Those of most money first, in categories and in their lines. */
function byCategory({ result }: ProposalMoney): readonly Fallen[] {
  const categories = new Map(result.costs.lines.map(({ line }) => [line.ref, line.category]));
  const ids = [...new Set([...BUDGET_CATEGORIES.map(({ id }) => id), ...categories.values()])];
  return ids
    .map((category): Fallen => {
      const lines = result.secured.lines
        .filter(({ ref, uncoveredTotal }) => uncoveredTotal > 0 && categories.get(ref) === category)
        .toSorted((a, b) => b.uncoveredTotal - a.uncoveredTotal);
      return { category, lines, amount: lines.reduce((sum, one) => sum + one.uncoveredTotal, 0) };
    })
    .filter(({ amount }) => amount > 0)
    .toSorted((a, b) => b.amount - a.amount);
}
