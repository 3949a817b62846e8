import { assert } from '../core/assert';
import { addDays, parseDay, type Day } from '../core/day';
import { timelineOf, type TimelineState } from '../timeline';
import { directionOf } from '../i18n/pseudo';
import type { BuildContext } from './context';
import type { Drawing } from './figures/stage-roadmap';
import { drawTimeline, frameHeight } from './figures/timeline';
import type { DayLine, LegendEntry, TimelineFigureInput, TimelineFigureRow } from './figures/timeline-types';
import { axisSpans, monthStart } from './timeline-axis';
import { figureRows, type RowChoice } from './timeline-rows';
import { timelineAlt, timelineFacts, timelineNotes } from './timeline-words';
import { tlpMark } from './tlp';

/** What the sheets of a timeline are to look like. */
export interface TimelineSheetOptions {
  /** Landscape paper to fit, or `none` for one drawing as high as its rows. */
  readonly paper: 'a4' | 'a3' | 'none';
  /** On paper: everything on one sheet, or as many as it takes at a comfortable size. */
  readonly pages: 'one' | 'several';
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
  const notes = timelineNotes(ctx, state);
  // The same on every page, and slow to say of thousands of tasks.
  const whole = { facts: timelineFacts(ctx), alt: timelineAlt(ctx, state) };
  const sheet = (rows: readonly TimelineFigureRow[], how: Sheet): Drawing =>
    drawTimeline(inputOf(ctx, state, { ...how, rows, options, whole, all: how.page === null ? rows : all }));
  if (options.paper === 'none') {
    const rows = all.slice(0, options.mostRows ?? all.length);
    const said = [...notes, ...leftOut(ctx, all.length - rows.length)];
    const height = frameHeight(said.length) + Math.max(1, rows.length) * ROW.natural;
    return [sheet(rows, { notes: said, width: NATURAL_WIDTH, height, rowHeight: ROW.natural, page: null })];
  }
  const size = PAPER[options.paper];
  if (options.pages === 'several') return severalPages(all, { size, notes, sheet });
  const { rows, said } = fitted(ctx, state, { all, options, notes, height: size.height });
  const room = size.height - frameHeight(said.length);
  const rowHeight = Math.min(ROW.highest, room / Math.max(1, rows.length));
  return [sheet(rows, { ...size, notes: said, rowHeight, page: null })];
}

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly notes: readonly string[];
  readonly page: { readonly page: number; readonly pages: number } | null;
}

interface Fit {
  readonly all: readonly TimelineFigureRow[];
  readonly options: TimelineSheetOptions;
  readonly notes: readonly string[];
  readonly height: number;
}

/** The rows of the one page, with what is said about those that are not on it. */
function fitted(
  ctx: BuildContext,
  state: TimelineState,
  { all, options, notes, height }: Fit,
): { readonly rows: readonly TimelineFigureRow[]; readonly said: readonly string[] } {
  const room = height - frameHeight(notes.length + 1);
  const readable = (rows: readonly TimelineFigureRow[]): boolean => rows.length * ROW.readable <= room;
  const most = Math.floor(room / ROW.least);
  if (options.rows !== 'auto' || readable(all)) {
    return { rows: all.slice(0, most), said: [...notes, ...leftOut(ctx, all.length - most)] };
  }
  const choose = (rows: RowChoice): readonly TimelineFigureRow[] =>
    figureRows(ctx, state, { rows, shown: options.shown });
  const critical = choose('critical');
  const rows = readable(critical) ? critical : choose('key');
  const said = leftOutOnPurpose(ctx, { rows, total: all.length, critical: rows === critical });
  return { rows: rows.slice(0, most), said: [...notes, ...said, ...leftOut(ctx, rows.length - most)] };
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

function severalPages(
  all: readonly TimelineFigureRow[],
  how: {
    readonly size: { readonly width: number; readonly height: number };
    readonly notes: readonly string[];
    readonly sheet: (rows: readonly TimelineFigureRow[], how: Sheet) => Drawing;
  },
): readonly Drawing[] {
  const { size, notes, sheet } = how;
  const perPage = Math.floor((size.height - frameHeight(notes.length)) / ROW.comfortable);
  const pages = Math.max(1, Math.ceil(all.length / perPage));
  return Array.from({ length: pages }, (_, index) =>
    sheet(all.slice(index * perPage, (index + 1) * perPage), {
      ...{ ...size, notes, rowHeight: ROW.comfortable, page: { page: index + 1, pages } },
    }),
  );
}

interface Parts extends Sheet {
  readonly rows: readonly TimelineFigureRow[];
  readonly options: TimelineSheetOptions;
  readonly all: readonly TimelineFigureRow[];
  readonly whole: Pick<TimelineFigureInput, 'facts' | 'alt'>;
}

function inputOf(ctx: BuildContext, state: TimelineState, parts: Parts): TimelineFigureInput {
  const { rows, width, height, rowHeight, page, notes, options, all, whole } = parts;
  const { plan, say } = ctx;
  const [from, to] = range(ctx, state, { all, options });
  const { fiscalYearStart } = plan.timeline.settings;
  const stand = say('timeline.footer', { day: ctx.day(ctx.today) });
  return {
    ...{ rows, width, height, rowHeight, notes, from, to },
    dir: directionOf(plan.identity.documentLanguage),
    ...axisSpans(from, to, {
      ...{ locale: ctx.dateLocale, fiscalYearStart },
      fiscalYear: (first) =>
        say('timeline.fiscalYear', { first, second: String((first + 1) % 100).padStart(2, '0') }),
      quarter: (number) => say('timeline.quarter', { number }),
    }),
    lines: linesOf(ctx, state),
    title: say('timeline.title', { title: plan.identity.title }),
    columns: { task: say('timeline.task'), start: say('timeline.start'), finish: say('timeline.finish') },
    legend: legend(ctx, rows),
    footer: page === null ? stand : `${stand}  ·  ${say('timeline.page', page)}`,
    tlp: tlpMark(ctx.texts.taxonomy, plan.identity.tlp),
    ...whole,
  };
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

/** Only what is on the sheet is explained. */
function legend({ say }: BuildContext, rows: readonly TimelineFigureRow[]): readonly LegendEntry[] {
  const entries: readonly (LegendEntry & { readonly when: boolean })[] = [
    { sample: 'bar', label: say('timeline.legendTask'), when: rows.some((row) => row.mark === 'bar') },
    {
      ...{ sample: 'critical', label: say('timeline.legendCritical') },
      when: rows.some((row) => row.mark === 'bar' && row.critical),
    },
    {
      ...{ sample: 'progress', label: say('timeline.legendProgress') },
      when: rows.some((row) => row.mark === 'bar' && row.progress > 0),
    },
    { sample: 'summary', label: say('timeline.legendSummary'), when: has(rows, 'summary') },
    { sample: 'gate', label: say('timeline.legendGate'), when: has(rows, 'gate') },
    { sample: 'milestone', label: say('timeline.legendMilestone'), when: has(rows, 'milestone') },
    { sample: 'ongoing', label: say('timeline.legendOngoing'), when: has(rows, 'ongoing') },
    {
      ...{ sample: 'ghost', label: say('timeline.legendBaseline') },
      when: rows.some((row) => row.ghost !== null),
    },
  ];
  return entries.flatMap(({ when, sample, label }) => (when ? [{ sample, label }] : []));
}

function has(rows: readonly TimelineFigureRow[], mark: TimelineFigureRow['mark']): boolean {
  return rows.some((row) => row.mark === mark);
}
