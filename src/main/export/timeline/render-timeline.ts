import { createContext, type BuildContext, type DocumentInput } from '@shared/document/context';
import type { Drawing } from '@shared/document/figures/stage-roadmap';
import { timelineSheets, type TimelineSheetOptions } from '@shared/document/timeline-figure';
import { taskName } from '@shared/document/timeline-names';
import { cellText, taskTable, TASK_COLUMNS, writeCalendar, writeCsv, writeProject } from '@shared/exchange';
import type { TaskTableWords } from '@shared/exchange';
import type { ExportOptions } from '../types';
import { columnTitle } from './columns';
import { sheetsHtml } from './sheets-html';
import { renderTimelineXlsx } from './timeline-xlsx';

/** Forms of the timeline that are made without a browser. */
export type TimelineForm = 'html' | 'svg' | 'csv' | 'xlsx' | 'ics' | 'mspdi';

/** A browser draws at three times this many px; beyond about 16,000 it gives up. */
const MOST_ROWS_OF_A_PICTURE = 220;

/** The timeline of a plan in one form. */
export async function renderTimeline(
  input: DocumentInput,
  form: TimelineForm,
  options: ExportOptions,
): Promise<Uint8Array> {
  const ctx = createContext(input);
  switch (form) {
    case 'html':
      return utf8(
        sheetsHtml(ctx, timelineSheets(ctx, sheetOptions(options, 'a4')), {
          paper: options.paper ?? 'a4',
          name: ctx.say('timeline.title', { title: ctx.plan.identity.title }),
        }),
      );
    case 'svg':
      return utf8(timelineDrawing(ctx, options).svg);
    case 'csv':
      return utf8(timelineCsv(ctx));
    case 'xlsx':
      return renderTimelineXlsx(ctx, taskTable(ctx.plan, tableWords(ctx)));
    case 'ics':
      return utf8(calendarOf(ctx));
    case 'mspdi':
      return utf8(
        writeProject(ctx.plan, {
          taskName: (task) => taskName(ctx.texts.timeline, task),
          calendar: ctx.say('timeline.calendarName'),
        }),
      );
  }
}

/**
 * One drawing: everything at its natural size, or fitted to the paper that was asked for. A drawing has no pages:
 * where several are asked for it is as wide as the paper and as high as all rows need.
 */
export function timelineDrawing(ctx: BuildContext, options: ExportOptions, picture = false): Drawing {
  const pages = options.pages === 'several' ? 'tall' : 'one';
  const how: TimelineSheetOptions = { ...sheetOptions(options, 'none'), pages };
  const [drawing] = timelineSheets(ctx, picture ? { ...how, mostRows: MOST_ROWS_OF_A_PICTURE } : how);
  if (drawing === undefined) throw new Error('The timeline was drawn on no sheet.');
  return drawing;
}

function sheetOptions(options: ExportOptions, paper: TimelineSheetOptions['paper']): TimelineSheetOptions {
  const { pages = 'one', rows = 'auto', shown, from, to } = options;
  return { paper: options.paper ?? paper, pages, rows, shown, from, to };
}

function tableWords(ctx: BuildContext): TaskTableWords {
  return {
    taskName: (task) => taskName(ctx.texts.timeline, task),
    yes: ctx.say('page.yes'),
    no: ctx.say('page.no'),
  };
}

function timelineCsv(ctx: BuildContext): string {
  const rows = taskTable(ctx.plan, tableWords(ctx));
  return writeCsv([
    TASK_COLUMNS.map((column) => columnTitle(ctx, column)),
    ...rows.map(({ cells }) => TASK_COLUMNS.map((column) => cellText(cells[column]))),
  ]);
}

function calendarOf(ctx: BuildContext): string {
  const { plan, texts, say } = ctx;
  const own = new Map(plan.stages.customItems.map(({ id, title }) => [id, title]));
  return writeCalendar(
    plan,
    {
      taskName: (task) => taskName(texts.timeline, task),
      itemName: (id) => own.get(id) ?? texts.stages(id, 'title'),
      title: `${say('timeline.title', { title: plan.identity.title })} (TLP:${plan.identity.tlp})`,
      due: say('timeline.calendarDue'),
      owner: (name) => say('timeline.calendarOwner', { name }),
    },
    ctx.today,
  );
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
