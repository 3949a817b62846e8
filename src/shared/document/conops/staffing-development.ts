import { formatDay } from '../../core/day';
import { staffRole } from '../../catalog/staffing-further-roles';
import type { TrainingEntry } from '../../plan/types';
import { conductTalk, firstDay, trainingYears } from '../../staffing';
import type { BuildContext } from '../context';
import { plain, plainCell } from '../inline';
import type { Block, Cell, Paragraph } from '../model';
import { table } from '../tables';
import { under } from './leaves';
import { money, pending, postNames, restOf } from './means-words';
import { firstOf, linesCell } from './register-words';

/** Whether the plan says anything of how the team learns and by what it is bound. */
export function hasDevelopment({ plan }: Pick<BuildContext, 'plan'>): boolean {
  const { training, conduct } = plan.staffing;
  return training.length > 0 || conduct.text.trim() !== '' || conduct.talkMonth !== null;
}

/**
 * Professional development: the training plan by post, and the code of conduct with its yearly talk (S2-PD,
 * S1-HUM1-07). What is not entered is said to be missing.
 */
export function development(ctx: BuildContext): readonly Block[] {
  const { training } = ctx.plan.staffing;
  return [
    ...under(
      ctx.heading('means.trainingHeading'),
      training.length === 0 ? [pending(ctx, 'means.trainingMissing')] : trainingPlan(ctx, training),
    ),
    ...under(ctx.heading('means.conductHeading'), conduct(ctx)),
  ];
}

function trainingPlan(ctx: BuildContext, training: readonly TrainingEntry[]): readonly Block[] {
  const names = postNames(ctx);
  const { shown, rest } = firstOf(byWhom(ctx, training));
  return [
    summary(ctx, training),
    table(ctx, {
      caption: ctx.say('means.trainingCaption'),
      columns: [
        { title: ctx.say('means.trainingFor'), width: 20 },
        { title: ctx.say('means.training'), width: 30 },
        { title: ctx.say('means.trainingWhen'), width: 13 },
        { title: ctx.say('means.toolCost'), width: 21 },
        { title: ctx.say('means.trainingCertificate'), width: 16 },
      ],
      rows: shown.map((entry) => [
        forWhom(ctx, entry, names),
        what(ctx, entry),
        when(ctx, entry),
        cost(ctx, entry),
        plainCell(entry.certificate),
      ]),
    }),
    ...restOf(ctx, 'means.listRest', rest),
  ];
}

/** The whole team first, then roles, then posts as the plan lists them; what is for the same stays in its order. */
function byWhom({ plan }: BuildContext, training: readonly TrainingEntry[]): readonly TrainingEntry[] {
  const { positions } = plan.staffing;
  const roles = [...new Set(positions.map(({ role }) => role))];
  const place = ({ position, role }: TrainingEntry): number => {
    if (position !== null) return roles.length + 1 + positions.findIndex(({ id }) => id === position);
    return role === null ? -1 : roles.includes(role) ? roles.indexOf(role) : roles.length;
  };
  return training.toSorted((one, other) => place(one) - place(other));
}

/** How many entries there are, and what they take over the years the budget looks ahead. */
function summary(ctx: BuildContext, training: readonly TrainingEntry[]): Paragraph {
  const years = trainingYears(ctx.plan);
  const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
  const [first, last] = [years[0], years.at(-1)];
  const count = { count: training.length, n: ctx.number(training.length) };
  return ctx.said(
    [
      ctx.say('means.trainingSummary', count),
      first === undefined || last === undefined
        ? ''
        : ctx.say(first === last ? 'means.trainingYear' : 'means.trainingYears', {
            ...{ first: String(first.year), last: String(last.year) },
            cost: money(ctx, total(years.map((year) => year.cost))),
            days: ctx.number(total(years.map(({ postDays }) => postDays))),
          }),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  );
}

/** The post with who fills it, everybody of a role, or the whole team. */
function forWhom(
  ctx: BuildContext,
  { position, role }: TrainingEntry,
  names: ReadonlyMap<string, string>,
): Cell {
  const post = ctx.plan.staffing.positions.find(({ id }) => id === position);
  if (post === undefined) {
    if (role === null) return ctx.cell(ctx.say('means.trainingTeam'));
    const name = staffRole(role) ? ctx.texts.means(`stf-r-${role}`, 'name') : role;
    return ctx.cell(ctx.say('means.trainingRole', { role: name }));
  }
  const who = ctx.person(post.person);
  const name = names.get(post.id) ?? '';
  return {
    blocks: [post.title === '' ? ctx.said(name) : plain(name), ...(who === '' ? [] : [plain(who)])],
  };
}

/** Title, below it the kind with its days, and who gives it. */
function what(ctx: BuildContext, { title, kind, days, partner }: TrainingEntry): Cell {
  const word = ctx.say(`workbook.training_${kind}`);
  const told =
    days === 0 ? word : ctx.say('means.trainingKind', { kind: word, count: days, n: ctx.number(days) });
  return {
    blocks: [...plainCell(title).blocks, ctx.said(told, 'quiet'), ...plainCell(partner).blocks],
  };
}

function when(ctx: BuildContext, { start, yearly, done }: TrainingEntry): Cell {
  const day = firstDay(start, ctx.plan);
  return linesCell(ctx, [
    day === null ? ctx.say('means.positionNoStart') : ctx.month(formatDay(day).slice(0, 7)),
    yearly ? ctx.say('means.trainingYearly') : '',
    done ? ctx.say('means.trainingDone') : '',
  ]);
}

function cost(ctx: BuildContext, { cost: amount, yearly }: TrainingEntry): Cell {
  if (amount === 0) return ctx.cell('');
  return ctx.cell(ctx.say(yearly ? 'means.costYearly' : 'means.costOnce', { amount: money(ctx, amount) }));
}

/** The code in the team's own words, and when all staff talk it through. */
function conduct(ctx: BuildContext): readonly Block[] {
  const { text, lastTalk } = ctx.plan.staffing.conduct;
  const { startDay } = ctx.plan.identity;
  const talk = conductTalk(ctx.plan.staffing.conduct, { startDay, today: ctx.today });
  const last = lastTalk === null ? '' : ctx.say('means.conductLast', { day: ctx.day(lastTalk) });
  return [
    ...(text.trim() === ''
      ? [pending(ctx, 'means.conductMissing')]
      : [ctx.p('means.conductThere'), ...ctx.md(text)]),
    talk === null
      ? pending(ctx, 'means.conductTalkMissing')
      : ctx.said(
          [
            ctx.say(`means.conductTalk_${talk.state}`, { month: ctx.month(talk.month) }),
            ...(last === '' ? [] : [last]),
          ].join(' '),
        ),
  ];
}
