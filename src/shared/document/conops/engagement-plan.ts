import { formatDay, parseDay } from '../../core/day';
import type { EngagementAction } from '../../plan/types';
import { isOpen, nextDue } from '../../stakeholders';
import type { BuildContext } from '../context';
import { plain, plainCell } from '../inline';
import type { Block, Cell } from '../model';
import { markdownCell, table } from '../tables';
import { under, type Leaves } from './leaves';
import { entryName, firstOf, frequencyWord } from './register-words';

/** What the team does to win and keep its stakeholders: first what is to be done, then what was. */
export const engagementPlan: Leaves = {
  engagementPlan: (ctx) => {
    const { actions } = ctx.plan.stakeholders;
    const open = actions.filter(isOpen).toSorted((one, other) => dueOf(one) - dueOf(other));
    const done = actions
      .filter((action) => !isOpen(action))
      .toSorted((one, other) => (other.done ?? '').localeCompare(one.done ?? '', 'en'));
    return [
      ...under(ctx.heading('register.actionsOpen'), openTable(ctx, open)),
      ...under(ctx.heading('register.actionsDone'), doneTable(ctx, done)),
    ];
  },
};

/** What has no day comes last. */
function dueOf(action: EngagementAction): number {
  return nextDue(action) ?? Infinity;
}

function openTable(ctx: BuildContext, actions: readonly EngagementAction[]): readonly Block[] {
  if (actions.length === 0) return [];
  const { shown, rest } = firstOf(actions);
  return [
    table(ctx, {
      caption: ctx.say('register.actionsOpenCaption'),
      columns: [
        { title: ctx.say('register.actionDue'), width: 15 },
        { title: ctx.say('register.actionAim'), width: 34 },
        { title: ctx.say('register.actionWhom'), width: 19 },
        { title: ctx.say('register.actionHow'), width: 17 },
        { title: ctx.say('register.actionWho'), width: 15 },
      ],
      rows: shown.map((action) => [
        ctx.cell(dueText(ctx, action)),
        { blocks: [plain(action.aim), ...ctx.md(action.message)] },
        whom(ctx, action),
        { blocks: [...plainCell(action.channel).blocks, ctx.said(frequencyWord(ctx, action.frequency))] },
        plainCell(ctx.person(action.who)),
      ]),
    }),
    ...more(ctx, rest),
  ];
}

function doneTable(ctx: BuildContext, actions: readonly EngagementAction[]): readonly Block[] {
  if (actions.length === 0) return [];
  const { shown, rest } = firstOf(actions);
  return [
    table(ctx, {
      caption: ctx.say('register.actionsDoneCaption'),
      columns: [
        { title: ctx.say('register.actionDoneOn'), width: 15 },
        { title: ctx.say('register.actionAim'), width: 30 },
        { title: ctx.say('register.actionWhom'), width: 20 },
        { title: ctx.say('register.actionResult'), width: 35 },
      ],
      rows: shown.map((action) => [
        ctx.cell(ctx.day(action.done)),
        plainCell(action.aim),
        whom(ctx, action),
        markdownCell(ctx, action.result),
      ]),
    }),
    ...more(ctx, rest),
  ];
}

function more(ctx: BuildContext, rest: number): readonly Block[] {
  if (rest === 0) return [];
  return [ctx.said(ctx.say('register.actionsRest', { count: rest, n: ctx.number(rest) }), 'quiet')];
}

function dueText(ctx: BuildContext, action: EngagementAction): string {
  const due = nextDue(action);
  if (due === null) return ctx.say('register.actionUndated');
  const day = ctx.day(formatDay(due));
  const today = parseDay(ctx.today);
  return today !== null && due < today ? ctx.say('register.actionLate', { day }) : day;
}

function whom(ctx: BuildContext, { stakeholder }: EngagementAction): Cell {
  if (stakeholder === null) return ctx.cell(ctx.say('register.actionEverybody'));
  return plainCell(entryName(ctx, stakeholder));
}
