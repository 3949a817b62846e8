import {
  buildChecklist,
  type Checklist,
  type ChecklistGroup,
  type ChecklistInput,
  type ChecklistRow,
} from './build-checklist';
import { createContext, type BuildContext } from './context';
import { plainCell } from './inline';
import type { Block, Cell, DocumentModel, Section } from './model';
import { table } from './tables';
import { writerWords } from './writer-words';

const TICKED = '☑';
const OPEN = '☐';

/** The checklist as a document to print: a table for each theme or stage, with a box to tick in each row. */
export function checklistDocument(input: ChecklistInput): DocumentModel {
  const ctx = createContext(input);
  const list = buildChecklist(input);
  const { identity } = ctx.plan;
  const day = ctx.day(ctx.today);
  return {
    lang: list.lang,
    dir: list.dir,
    wordsLang: ctx.words.lang,
    landscape: true,
    compact: true,
    title: ctx.say('checklist.title', { title: list.title }),
    subject: ctx.say('checklist.subject'),
    author: identity.teamName,
    keywords: [ctx.say('checklist.kicker'), 'CSIRT', list.tlp.text],
    date: ctx.today,
    runningTitle: ctx.say('checklist.runningTitle', { title: list.title, day }),
    footerNote: ctx.say('checklist.footer', { day }),
    tlp: list.tlp,
    words: writerWords(ctx.words),
    cover: {
      kicker: ctx.say('checklist.kicker'),
      title: list.title,
      subtitle: identity.teamName,
      facts: facts(ctx, list),
      approvalTitle: '',
      approvalIntro: '',
      approvals: null,
      versionTitle: '',
      versions: null,
    },
    contents: false,
    sections: list.groups.map((group, index) => groupSection(ctx, list, { group, first: index === 0 })),
    missing: [],
  };
}

function facts(ctx: BuildContext, list: Checklist): readonly (readonly [string, string])[] {
  const order = ctx.say(list.groupBy === 'owner' ? 'checklist.byOwner' : 'checklist.byStage');
  const done = ctx.say('checklist.doneOf', { done: ctx.number(list.done), total: ctx.number(list.total) });
  const rows: readonly (readonly [string, string])[] = [
    [ctx.say('checklist.coverCountry'), ctx.country],
    [ctx.say('checklist.coverDay'), ctx.day(ctx.today)],
    [ctx.say('checklist.coverOrder'), order],
    [ctx.say('checklist.coverDone'), done],
  ];
  return rows.filter(([, value]) => value !== '');
}

function groupSection(
  ctx: BuildContext,
  list: Checklist,
  { group, first }: { readonly group: ChecklistGroup; readonly first: boolean },
): Section {
  const count = ctx.say('checklist.groupCount', {
    count: group.total,
    n: ctx.number(group.total),
    done: ctx.number(group.done),
  });
  const blocks: readonly Block[] = group.parts.flatMap((part): readonly Block[] => [
    { kind: 'heading', rank: 1, inlines: ctx.said(part.title).inlines, lang: ctx.words.lang },
    rowsTable(ctx, list, part.rows),
  ]);
  return {
    id: group.id,
    number: '',
    annex: false,
    level: 1,
    title: group.title,
    pageBreak: !first,
    blocks: [ctx.said(count, 'quiet'), ...blocks],
    children: [],
    feeds: { screen: 'stages', section: first ? '' : group.id },
    missing: [],
  };
}

function rowsTable(ctx: BuildContext, list: Checklist, rows: readonly ChecklistRow[]): Block {
  const byOwner = list.groupBy === 'owner';
  return table(ctx, {
    caption: ctx.say('checklist.caption', { group: rows[0]?.theme ?? '' }),
    columns: [
      { title: ctx.say('checklist.tick'), width: 6, align: 'center' },
      { title: ctx.say('checklist.item'), width: 30 },
      { title: ctx.say('checklist.state'), width: 13 },
      { title: ctx.say('checklist.due'), width: 12 },
      { title: ctx.say(byOwner ? 'checklist.theme' : 'checklist.owner'), width: 12 },
      { title: ctx.say('checklist.source'), width: 27 },
    ],
    rowHeaders: false,
    rows: rows.map((row): readonly Cell[] => [
      plainCell(row.done ? TICKED : OPEN),
      plainCell(row.item),
      stateCell(ctx, row),
      plainCell(row.dueText),
      byOwner ? ctx.cell(row.theme) : plainCell(row.owner),
      { blocks: row.source === '' ? [] : [ctx.said(row.source, 'quiet')] },
    ]),
  });
}

function stateCell(ctx: BuildContext, row: ChecklistRow): Cell {
  return { blocks: [...ctx.cell(row.state).blocks, ...plainCell(row.reason).blocks] };
}
