import { assert } from '../core/assert';
import { addDays, parseDay, type Day } from '../core/day';
import { freeRuns, timelineOf, type TimelineState } from '../timeline';
import { directionOf } from '../i18n/pseudo';
import type { BuildContext } from './context';
import type { Drawing } from './figures/stage-roadmap';
import { drawTimeline, frameHeight, hasRoomForDays } from './figures/timeline';
import type { DayLine, LegendEntry, TimelineFigureInput, TimelineFigureRow } from './figures/timeline-types';
import { axisSpans, monthStart } from './timeline-axis';
import { timelineLegend } from './timeline-legend';
import { linkLines, MOST_ROWS_WITH_LINKS } from './timeline-links';
import { figureRows, withinAxis, type RowChoice } from './timeline-rows';
import { timelineAlt, timelineFacts, timelineNotes } from './timeline-words';
import { tlpMark } from './tlp';

/** What the sheets of a timeline are to look like. */
export interface TimelineSheetOptions {
  /** Landscape paper to fit, or `none` for one drawing as high as its rows. */
  readonly paper: 'a4' | 'a3' | 'none';
  /**
   * On paper: everything on one sheet, or at a comfortable size on as many as it takes, or on a single one that is
   * as wide as the paper and as high as its rows.
   */
  readonly pages: 'one' | 'several' | 'tall';
  /** `auto`: all rows where they stay readable on the one page, else stages, gates, milestones and, with room, critical tasks. */
  readonly rows: 'auto' | RowChoice;
  /** Ids of the tasks to draw, as filtered and expanded on a screen; all when left out. */
  readonly shown?: readonly string[] | undefined;
  /** First and last day of the axis, `YYYY-MM-DD`; the whole plan when left out. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Rows beyond this number are left out of a single drawing, and the drawing says so. */
  readonly mostRows?: number | undefined;
}

/** Printable area in CSS px with margins of 9 mm. */
const PAPER = { a4: { width: 1054, height: 724 }, a3: { width: 1518, height: 1052 } } as const;
const NATURAL_WIDTH = 1280;
/** Row heights in px: of a free drawing, of several pages, the least that can be read, the highest. */
const ROW = { natural: 22, comfortable: 19, readable: 12.5, least: 8, highest: 27 } as const;

/** The timeline of a plan as one drawing or one for each page. A plan without tasks gives one sheet that says so. */
export function timelineSheets(ctx: BuildContext, options: TimelineSheetOptions): readonly Drawing[] {
  const state = timelineOf(ctx.plan);
  const all = figureRows(ctx, state, {
    rows: options.rows === 'auto' ? 'all' : options.rows,
    shown: options.shown,
  });
  // The same on every page, and slow to say of thousands of tasks.
  const whole = { facts: timelineFacts(ctx), alt: timelineAlt(ctx, state) };
  const job: Job = { ctx, state, options, all, whole, notes: timelineNotes(ctx, state) };
  if (options.paper === 'none') return [tallSheet(job, NATURAL_WIDTH, ROW.natural)];
  const size = PAPER[options.paper];
  if (options.pages === 'tall') return [tallSheet(job, size.width, ROW.comfortable)];
  return options.pages === 'several' ? severalPages(job, size) : [oneSheet(job, size)];
}

interface Job {
  readonly ctx: BuildContext;
  readonly state: TimelineState;
  readonly options: TimelineSheetOptions;
  readonly all: readonly TimelineFigureRow[];
  readonly whole: Pick<TimelineFigureInput, 'facts' | 'alt'>;
  readonly notes: readonly string[];
}

/** A size in CSS px. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** One drawing as high as its rows. */
function tallSheet(job: Job, width: number, rowHeight: number): Drawing {
  const { ctx, options, all } = job;
  const rows = all.slice(0, options.mostRows ?? all.length);
  const notes = [...job.notes, ...leftOut(ctx, all.length - rows.length), ...withoutLinks(job, rows)];
  const input = inputOf(
    { ...job, all: rows },
    { choice: options.rows, rows, notes, width, height: 0, rowHeight, page: null },
  );
  const height = frameHeight(input.legend, width, notes.length) + Math.max(1, rows.length) * rowHeight;
  return drawTimeline({ ...input, height });
}

/** Everything that stays readable on one sheet of paper. */
function oneSheet(job: Job, size: Size): Drawing {
  const { rows, notes, choice } = fitted(job, size);
  const input = inputOf(job, { ...size, choice, rows, notes, rowHeight: ROW.least, page: null });
  const room = size.height - frameHeight(input.legend, size.width, notes.length);
  return drawTimeline({ ...input, rowHeight: Math.min(ROW.highest, room / Math.max(1, rows.length)) });
}

/** The rows of the one page, with what is said about those that are not on it. */
function fitted(job: Job, size: Size): Pick<Sheet, 'rows' | 'notes' | 'choice'> {
  const { ctx, state, options, all, notes } = job;
  const room = (rows: readonly TimelineFigureRow[]): number =>
    size.height - frameHeight(legendFor(job, rows, size), size.width, notes.length + 1);
  const isReadable = (rows: readonly TimelineFigureRow[]): boolean =>
    rows.length * ROW.readable <= room(rows);
  const most = (rows: readonly TimelineFigureRow[]): number => Math.floor(room(rows) / ROW.least);
  if (options.rows !== 'auto' || isReadable(all)) {
    const fits = most(all);
    const said = leftOut(ctx, all.length - fits);
    return { choice: options.rows, rows: all.slice(0, fits), notes: [...notes, ...said] };
  }
  const choose = (rows: RowChoice): readonly TimelineFigureRow[] =>
    figureRows(ctx, state, { rows, shown: options.shown });
  const critical = choose('critical');
  const choice = isReadable(critical) ? 'critical' : 'key';
  const rows = choice === 'critical' ? critical : choose('key');
  const said = leftOutOnPurpose(ctx, { rows, total: all.length, critical: choice === 'critical' });
  const fits = most(rows);
  return {
    choice,
    rows: rows.slice(0, fits),
    notes: [...notes, ...said, ...leftOut(ctx, rows.length - fits)],
  };
}

/** The longest legend that a sheet with some of these rows can have. */
function legendFor(job: Job, rows: readonly TimelineFigureRow[], size: Size): readonly LegendEntry[] {
  return inputOf(job, { ...size, choice: 'all', rows, notes: [], rowHeight: ROW.least, page: null }).legend;
}

function leftOutOnPurpose(
  ctx: BuildContext,
  how: { readonly rows: readonly unknown[]; readonly total: number; readonly critical: boolean },
): readonly string[] {
  const values = { shown: ctx.number(how.rows.length), total: ctx.number(how.total) };
  if (how.rows.length === how.total) return [];
  return [how.critical ? ctx.say('timeline.criticalRows', values) : ctx.say('timeline.keyRows', values)];
}

function leftOut(ctx: BuildContext, count: number): readonly string[] {
  return count > 0 ? [ctx.say('timeline.leftOut', { count, n: ctx.number(count) })] : [];
}

/** Says that the arrows are missing where there are more rows than they are drawn for. */
function withoutLinks({ ctx, options }: Job, rows: readonly TimelineFigureRow[]): readonly string[] {
  if (rows.length <= MOST_ROWS_WITH_LINKS || options.rows === 'key' || ctx.plan.timeline.links.length === 0)
    return [];
  return [ctx.say('timeline.noteNoLinks', { n: ctx.number(MOST_ROWS_WITH_LINKS) })];
}

function severalPages(job: Job, size: Size): readonly Drawing[] {
  const { all, notes } = job;
  const frame = frameHeight(legendFor(job, all, size), size.width, notes.length);
  const perPage = Math.floor((size.height - frame) / ROW.comfortable);
  const pages = Math.max(1, Math.ceil(all.length / perPage));
  return Array.from({ length: pages }, (_, index) => {
    const rows = all.slice(index * perPage, (index + 1) * perPage);
    const page = { page: index + 1, pages };
    const how = { choice: job.options.rows, rowHeight: ROW.comfortable, page };
    return drawTimeline(inputOf(job, { ...size, ...how, rows, notes }));
  });
}

interface Sheet extends Size {
  /** What kind of rows these are: stages, gates and milestones alone are a road map, which says when and not why. */
  readonly choice: TimelineSheetOptions['rows'];
  readonly rows: readonly TimelineFigureRow[];
  readonly rowHeight: number;
  readonly notes: readonly string[];
  readonly page: { readonly page: number; readonly pages: number } | null;
}

function inputOf(job: Job, { page, choice, ...sheet }: Sheet): TimelineFigureInput {
  const { ctx, state, options, all, whole } = job;
  const { plan, say } = ctx;
  const [from, to] = range(ctx, state, { all, options });
  const stand = say('timeline.footer', { day: ctx.day(ctx.today) });
  const rows = sheet.rows.map((row) => withinAxis(row, from, to));
  const input = {
    ...{ ...sheet, rows, from, to, free: [], legend: [] },
    links: choice === 'key' ? [] : linkLines(plan, state, rows),
    dir: directionOf(plan.identity.documentLanguage),
    ...axisOf(ctx, from, to),
    lines: linesOf(ctx, state),
    title: say('timeline.title', { title: plan.identity.title }),
    columns: { task: say('timeline.task'), start: say('timeline.start'), finish: say('timeline.finish') },
    footer: page === null ? stand : `${stand}  ·  ${say('timeline.page', page)}`,
    tlp: tlpMark(ctx.texts.taxonomy, plan.identity.tlp),
    ...whole,
  };
  const free = hasRoomForDays(input) ? freeRuns(plan, from, to) : [];
  return { ...input, free, legend: timelineLegend(ctx, { ...input, free }) };
}

function axisOf(ctx: BuildContext, from: Day, to: Day): Pick<TimelineFigureInput, 'years' | 'months'> {
  const { fiscalYearStart } = ctx.plan.timeline.settings;
  return axisSpans(from, to, {
    ...{ locale: ctx.dateLocale, fiscalYearStart },
    fiscalYear: (first) =>
      ctx.say('timeline.fiscalYear', { first, second: String((first + 1) % 100).padStart(2, '0') }),
    quarter: (number) => ctx.say('timeline.quarter', { number }),
  });
}

/** From the first to the last month of what is drawn, or the range asked for. */
function range(
  { plan }: BuildContext,
  state: TimelineState,
  { all, options }: { readonly all: readonly TimelineFigureRow[]; readonly options: TimelineSheetOptions },
): readonly [Day, Day] {
  const start = parseDay(plan.identity.startDay);
  assert(start !== null, 'The schema of the plan checks its first day.');
  const days = all.flatMap((row) => [row.start, row.finish, row.ghost?.from ?? null, row.ghost?.to ?? null]);
  const known = [...days, start, state.target].filter((day) => day !== null);
  const first = known.reduce((low, day) => (day < low ? day : low), start);
  const last = known.reduce((high, day) => (day > high ? day : high), first);
  const from = parseDay(options.from ?? '') ?? monthStart(first);
  const to = parseDay(options.to ?? '') ?? addDays(monthStart(last, 1), -1);
  return [from, to > from ? to : addDays(from, 30)];
}

/** The lines through all rows. */
function linesOf({ plan, today, say }: BuildContext, { target }: TimelineState): readonly DayLine[] {
  const status = parseDay(plan.timeline.settings.statusDay ?? '');
  const now = parseDay(today);
  return [
    ...(now === null ? [] : [{ day: now, label: say('timeline.today'), kind: 'today' as const }]),
    ...(status === null || status === now
      ? []
      : [{ day: status, label: say('timeline.statusDay'), kind: 'status' as const }]),
    ...(target === null ? [] : [{ day: target, label: say('timeline.target'), kind: 'target' as const }]),
  ];
}
