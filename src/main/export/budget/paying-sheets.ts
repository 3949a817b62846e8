import { minorDigits } from '@shared/money/currency';
import { monthOfPlace, type LineFunding } from '@shared/budget';
import { dayCell, FORMATS, number, text, type BookCell, type BookSheet } from './book';
import { moneyFormat, type BookContext } from './book-context';
import { lineNameOf } from './money-words';

const head = (titles: readonly string[]): BookCell[] => titles.map((title) => text(title, 'head'));

/** Who pays each line, by rule or by hand, and what of it has no payer: a row for each source of a line. */
export function allocationsSheet(ctx: BookContext): BookSheet {
  const { say, plan, result } = ctx;
  const { currency } = plan.identity;
  const titles = (['line', 'source', 'shareByHand', 'paysFor', 'uncoveredOfLine'] as const).map((key) =>
    say(`workbook.${key}`, { currency }),
  );
  return {
    name: say('workbook.sheet_allocations'),
    widths: [40, 36, 14, 18, 20],
    rows: [
      head(titles),
      ...result.funding.lines.flatMap((line) => allocationRows(ctx, line)),
      [],
      [text(say('workbook.noteAllocations'), 'quiet')],
    ],
    frozen: 1,
  };
}

function allocationRows(ctx: BookContext, { ref, paidBy, uncoveredTotal }: LineFunding): BookCell[][] {
  const { plan, major, money } = ctx;
  const { settings, allocations, sources } = plan.budget;
  const shares = new Map(
    allocations.filter(({ line }) => line === ref).map(({ source, share }) => [source, share]),
  );
  const paid = new Map(paidBy.map(({ source, amount }) => [source, amount]));
  const isByHand = settings.allocation === 'byHand';
  const shown = sources.filter(({ id }) => paid.has(id) || (isByHand && shares.has(id)));
  const open = number(major(uncoveredTotal), money, 'quiet');
  const name = text(lineNameOf(ctx, ref));
  if (shown.length === 0) return uncoveredTotal === 0 ? [] : [[name, null, null, null, open]];
  return shown.map(({ id, name: source }, index) => {
    const share = isByHand ? shares.get(id) : undefined;
    return [
      name,
      text(source),
      share === undefined ? null : number(share / 10_000, FORMATS.percent, 'plain'),
      number(major(paid.get(id) ?? 0), money, 'quiet'),
      index === 0 ? open : null,
    ];
  });
}

const AGAINST_PLAN = [
  ...(['line', 'planned', 'spent', 'committed', 'forecast', 'variance'] as const),
  ...(['notSpent', 'forecastWithLate'] as const),
] as const;

/** Which months are past and by what, and how the forecast comes about. */
function statusNotes({ say, plan, result }: BookContext): readonly string[] {
  const { statusMonth } = result.actuals;
  if (statusMonth === null) return [say('workbook.statusNone')];
  const isByDay = plan.timeline.settings.statusDay !== null;
  const month = monthOfPlace(result.horizon, statusMonth);
  return [
    say(isByDay ? 'workbook.statusByDay' : 'workbook.statusByRecord', { month }),
    say('workbook.forecastRule'),
  ];
}

/** What was spent and committed, and below it each line against its plan with the forecast. */
export function spendingSheet(ctx: BookContext): BookSheet {
  const { say, plan, result, major, money } = ctx;
  const { currency } = plan.identity;
  const titles = (['line', 'spentOn', 'kind', 'amount', 'currency', 'note'] as const).map((key) =>
    say(`workbook.${key}`),
  );
  const { lines, total } = result.actuals;
  const amounts = (sums: typeof total): BookCell[] => {
    const { planned, spent, committed, forecast, variance, notSpent } = sums;
    return [planned, spent, committed, forecast, variance, notSpent, forecast + notSpent].map((amount) =>
      number(major(amount), money, 'quiet'),
    );
  };
  return {
    name: say('workbook.sheet_spending'),
    widths: [40, 16, 18, 18, 18, 24, 38, 18],
    rows: [
      head(titles),
      ...plan.budget.spendings.map(({ line, on, kind, amount, currency: own, note }) => [
        text(lineNameOf(ctx, line)),
        dayCell(on, 'plain'),
        text(say(`workbook.spending_${kind}`)),
        number(amount / 10 ** minorDigits(own), moneyFormat(minorDigits(own)), 'plain'),
        text(own),
        text(note),
      ]),
      [],
      AGAINST_PLAN.map((key) => text(say(`workbook.${key}`, { currency }), 'section')),
      ...lines.map((line) => [text(lineNameOf(ctx, line.ref)), ...amounts(line)]),
      [text(say('workbook.totalCosts'), 'total'), ...amounts(total)],
      [],
      ...statusNotes(ctx).map((note) => [text(note, 'quiet')]),
      [text(say('workbook.noteSpending'), 'quiet')],
    ],
    frozen: 1,
  };
}
