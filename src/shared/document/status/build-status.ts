import { assert } from '../../core/assert';
import { formatDay, parseDay, type Day } from '../../core/day';
import { isOverdue, openRisks } from '../../progress';
import { outlookOf } from '../../timeline';
import { createContext, type BuildContext, type DocumentInput } from '../context';
import { plain, plainCell } from '../inline';
import type { Block, Cell, DocumentModel, Section } from '../model';
import { reportModel } from '../report';
import { table } from '../tables';
import { headlines } from './headlines';
import { matterText } from './matters';
import { monthFacts, type ReportedTask } from './status-facts';
import { taskName } from '../schedule-facts';

/** Entries of one list; with all lists full the report is still one A4 page. */
const MOST_TASKS = 4;
const MOST_RISKS = 3;
const MOST_DECISIONS = 3;

/** The monthly status for the steering committee: one page on where the program stands on the day it is made. */
export function buildStatus(input: DocumentInput): DocumentModel {
  const ctx = createContext(input);
  const { identity } = ctx.plan;
  const today = parseDay(ctx.today);
  assert(today !== null, `The day ${ctx.today} is not a day.`);
  const day = ctx.day(ctx.today);
  const { title, teamName } = identity;
  return reportModel(ctx, {
    kind: 'status',
    title: ctx.say('status.title', { title }),
    runningTitle: ctx.say('status.runningTitle', { title, day }),
    cover: {
      ...{ title, subtitle: '' },
      facts: [
        [ctx.say('status.coverDay'), day],
        [ctx.say('status.coverTeam'), teamName],
      ],
    },
    sections: [page(ctx, today)],
  });
}

function page(ctx: BuildContext, today: Day): Section {
  return {
    ...{ id: 'status', number: '', annex: false, level: 1, pageBreak: false },
    title: ctx.say('status.stands'),
    lang: ctx.words.lang,
    blocks: [
      headlines(ctx, today),
      ...matters(ctx, today),
      month(ctx, today),
      ...risks(ctx),
      ...decisions(ctx),
    ],
    children: [],
    feeds: { screen: 'timeline', section: '' },
    missing: [],
  };
}

function matters(ctx: BuildContext, today: Day): readonly Block[] {
  const found = outlookOf(ctx.plan, today).matters;
  if (found.length === 0) return [];
  const items = found.map((matter): readonly Block[] => [ctx.said(matterText(ctx, matter))]);
  return [ctx.heading('status.matters'), { kind: 'list', ordered: true, start: 1, items }];
}

/** Done, due and late side by side. */
function month(ctx: BuildContext, today: Day): Block {
  const { since, until, done, due, late, itemsDone } = monthFacts(ctx.plan, today);
  const items =
    itemsDone === 0 ? [] : [ctx.say('status.itemsDone', { count: itemsDone, n: ctx.number(itemsDone) })];
  const overdue = overdueItems(ctx);
  return table(ctx, {
    caption: ctx.say('status.month'),
    columns: [
      { title: ctx.say('status.done', { day: written(ctx, since) }), width: 34 },
      { title: ctx.say('status.due', { day: written(ctx, until) }), width: 33 },
      { title: ctx.say('status.late'), width: 33 },
    ],
    rowHeaders: false,
    rows: [
      [
        listed(ctx, { tasks: done, more: items, none: 'status.doneNone' }),
        listed(ctx, { tasks: due, more: [], none: 'status.dueNone' }),
        listed(ctx, { tasks: late, more: overdue, none: 'status.lateNone' }),
      ],
    ],
  });
}

function overdueItems(ctx: BuildContext): readonly string[] {
  const count = Object.values(ctx.plan.stages.items).filter((item) => isOverdue(item, ctx.today)).length;
  return count === 0 ? [] : [ctx.say('status.itemsOverdue', { count, n: ctx.number(count) })];
}

interface Listed {
  readonly tasks: readonly ReportedTask[];
  /** Lines that follow the tasks. */
  readonly more: readonly string[];
  /** Said when there is nothing to list. */
  readonly none: 'status.doneNone' | 'status.dueNone' | 'status.lateNone';
}

function listed(ctx: BuildContext, { tasks, more, none }: Listed): Cell {
  const rest = tasks.length - MOST_TASKS;
  const lines = [
    ...tasks.slice(0, MOST_TASKS).map(({ task, day, critical }) => {
      const values = { task: taskName(ctx, task), day: written(ctx, day) };
      return ctx.say(critical ? 'status.taskCritical' : 'status.task', values);
    }),
    ...(rest > 0 ? [ctx.say('status.more', { count: rest, n: ctx.number(rest) })] : []),
    ...more,
  ];
  if (lines.length === 0) return ctx.cell(ctx.say(none));
  const items = lines.map((line): readonly Block[] => [ctx.said(line)]);
  return { blocks: [{ kind: 'list', ordered: false, start: 1, items }] };
}

function risks(ctx: BuildContext): readonly Block[] {
  const open = openRisks(ctx.plan);
  if (open.length === 0) return [];
  return [
    ctx.heading('status.risks'),
    table(ctx, {
      caption: ctx.say('status.risks'),
      columns: [
        { title: ctx.say('conops.risksRisk'), width: 50 },
        { title: ctx.say('conops.risksRating'), width: 15 },
        { title: ctx.say('status.owner'), width: 35 },
      ],
      rows: open
        .slice(0, MOST_RISKS)
        .map(({ risk, score }) => [
          plainCell(risk.title),
          plainCell(ctx.say('status.rating', { score: ctx.number(score) })),
          plainCell(ctx.person(risk.owner)),
        ]),
    }),
  ];
}

function decisions(ctx: BuildContext): readonly Block[] {
  const open = ctx.plan.decisions.filter((decision) => decision.chosen === null);
  const heading = ctx.heading('status.decisions');
  if (open.length === 0) return [heading, ctx.p('status.decisionsNone')];
  const rest = open.length - MOST_DECISIONS;
  const items: readonly (readonly Block[])[] = [
    ...open.slice(0, MOST_DECISIONS).map(({ question }) => [plain(question)]),
    ...(rest > 0 ? [[ctx.p('status.more', { count: rest, n: ctx.number(rest) })]] : []),
  ];
  return [heading, { kind: 'list', ordered: false, start: 1, items }];
}

function written(ctx: BuildContext, day: Day): string {
  return ctx.day(formatDay(day));
}
