import { cliffsAhead, monthOfPlace, partPercent, unpricedLines } from '../../budget';
import type { DocumentKey } from '../../i18n/document-words';
import { monthIndex } from '../../money/month';
import type { BuildContext } from '../context';
import { bareMoney, money, pending } from '../conops/means-words';
import { overdueText } from '../conops/resources-figures';
import { plainCell } from '../inline';
import type { Block, Cell, Table } from '../model';
import { facts, table } from '../tables';
import { asksOf, neededFrom, notAsked, type Ask } from './asks';
import { nameOfLine, type ProposalMoney } from './money';
import { uncountedRefs } from './uncounted';

/** More names than this hide in the annex. */
const MOST_NAMES = 4;

/** What is asked, of whom, how much and by when, on the first page of text. */
export function request(of: ProposalMoney): readonly Block[] {
  const { ctx, all, gap } = of;
  if (all.need === 0) return [pending(ctx, 'proposal.noCost'), ...uncountedNote(of)];
  const values = { ...{ team: ctx.teamStart, amount: money(ctx, gap) }, ...years(of) };
  const lead = ctx.say(gap === 0 ? 'proposal.leadNothing' : 'proposal.lead', values);
  return [ctx.said(lead, 'lead'), figures(of), ...uncountedNote(of), ...asked(of)];
}

function years({ ctx, result }: ProposalMoney) {
  const { horizon } = result;
  const count = horizon.months / 12;
  const last = monthOfPlace(horizon, horizon.months - 1);
  return { count, n: ctx.number(count), first: ctx.month(horizon.first), last: ctx.month(last) };
}

function figures(of: ProposalMoney): Table {
  const { ctx, result, all, gap } = of;
  const needed = neededFrom(of);
  const [cliff] = cliffsAhead(result, ctx.today);
  const part = (amount: number): Cell =>
    ctx.cell(
      ctx.say('proposal.amountPart', {
        ...{ amount: money(ctx, amount), percent: ctx.number(partPercent(amount, all.need)) },
      }),
    );
  return facts(ctx, ctx.say('proposal.figuresCaption'), [
    [ctx.say('proposal.costOfYears', years(of)), ctx.cell(money(ctx, all.need))],
    [ctx.say('proposal.secured'), part(all.covered.secured)],
    [ctx.say('proposal.overdue'), ctx.cell(overdue(of))],
    [ctx.say('proposal.notSecured'), part(gap)],
    [
      ctx.say('proposal.fallsAway'),
      ctx.cell(
        cliff === undefined
          ? ''
          : ctx.say('proposal.fallsAwayValue', {
              ...{
                month: ctx.month(monthOfPlace(result.horizon, cliff.month)),
                year: ctx.number(cliff.year),
              },
              percent: ctx.number(cliff.percent),
            }),
      ),
    ],
    [ctx.say('proposal.answerBy'), ctx.cell(needed === null ? '' : answerBy(ctx, needed))],
  ]);
}

/** What was to come and is not recorded as received: who reads of secured money is to know that some of it is late. */
function overdue({ ctx, result }: ProposalMoney): string {
  const late = overdueText(ctx, result);
  return result.securedCash.overdue === 0 ? late : `${late} ${ctx.say('proposal.overdueCounts')}`;
}

function answerBy(ctx: BuildContext, month: string): string {
  const isNow = monthIndex(month) <= monthIndex(ctx.today.slice(0, 7));
  return isNow
    ? ctx.say('proposal.answerNow')
    : ctx.say('proposal.answerBefore', { month: ctx.month(month) });
}

/** Says how many lines have no price and names what else the amounts leave out, so that nobody takes them for the whole. */
function uncountedNote(of: ProposalMoney): readonly Block[] {
  const { ctx } = of;
  const refs = uncountedRefs(of);
  const count = unpricedLines(ctx.plan.budget).length;
  if (refs.length + count === 0) return [];
  const names = refs.slice(0, MOST_NAMES).map((ref) => nameOfRef(of, ref));
  const rest = refs.length - names.length;
  const more = rest === 0 ? [] : [ctx.say('proposal.furtherEntries', { count: rest, n: ctx.number(rest) })];
  return [
    {
      kind: 'callout',
      title: ctx.say('proposal.uncountedTitle'),
      blocks: [
        ...(count === 0 ? [] : [ctx.p('proposal.uncountedPrices', { count, n: ctx.number(count) })]),
        ...(refs.length === 0
          ? []
          : [ctx.p('proposal.uncountedNames', { names: ctx.list([...names, ...more]) })]),
      ],
      lang: ctx.words.lang,
    },
  ];
}

/** Name of a line or of a source. */
export function nameOfRef(of: ProposalMoney, ref: string): string {
  const source = of.ctx.plan.budget.sources.find(({ id }) => ref === `source:${id}`);
  return source?.name ?? nameOfLine(of, ref);
}

const WHAT: Readonly<Record<Ask['kind'], DocumentKey>> = {
  requested: 'proposal.askRequested',
  promised: 'proposal.askPromised',
  identified: 'proposal.askIdentified',
  open: 'proposal.askOpen',
};

function asked(of: ProposalMoney): readonly Block[] {
  const { ctx, gap } = of;
  const asks = asksOf(of);
  if (asks.length === 0) return [];
  const end = (text: string): Cell => ({ ...ctx.cell(text), align: 'end' });
  return [
    ctx.heading('proposal.askHeading'),
    table(ctx, {
      sum: true,
      caption: ctx.say('proposal.askCaption'),
      columns: [
        { title: ctx.say('proposal.askWhat'), width: 34 },
        { title: ctx.say('proposal.askOf'), width: 19 },
        { title: ctx.say('proposal.askAmount'), width: 18, align: 'end' },
        {
          title: ctx.say('proposal.askCounts', { currency: ctx.plan.identity.currency }),
          width: 15,
          align: 'end',
        },
        { title: ctx.say('proposal.askMonth'), width: 14 },
      ],
      rows: [
        ...asks.map(({ kind, source, payer, amount, counts, month }) => [
          ctx.cell(ctx.say(WHAT[kind], { source })),
          payer === '' ? ctx.cell(ctx.say('proposal.askNobody')) : plainCell(payer),
          end(amount),
          end(bareMoney(ctx, counts)),
          ctx.cell(ctx.month(month)),
        ]),
        [
          ...[ctx.cell(ctx.say('proposal.askSum')), ctx.cell(''), ctx.cell('')],
          ...[end(bareMoney(ctx, gap)), ctx.cell('')],
        ],
      ],
    }),
    ctx.said(ctx.say('proposal.askNote'), 'quiet'),
    ...unasked(of),
  ];
}

/** Sources that section "What each source buys" shows as not used: why they are not among the requests. */
function unasked(of: ProposalMoney): readonly Block[] {
  const { ctx } = of;
  const names = notAsked(of);
  return names.length === 0
    ? []
    : [ctx.said(ctx.say('proposal.askNot', { names: ctx.list(names) }), 'quiet')];
}
