import type { InfrastructureItem, Position, Tool, TrainingEntry } from '@shared/plan/types';
import { FORMATS, formula, number, text, type BookCell, type BookSheet } from './book';
import type { BookContext } from './book-context';
import {
  infrastructureDetails,
  positionDetails,
  toolDetails,
  trainingDetails,
  type Details,
} from './detail-columns';
import { firstMonth } from './first-month';
import { itemName, positionNamesOf, purposeName, roleName, trainedName, yesNo } from './money-words';

const head = (titles: readonly string[]): BookCell[] => titles.map((title) => text(title, 'head'));
const FIRST_OF_DAY = 7;

const monthOfDay = (day: string | null): string => day?.slice(0, FIRST_OF_DAY) ?? '';

/** Name of a month `YYYY-MM`; nothing where there is none. */
const monthCell = ({ month }: BookContext, of: string): BookCell => text(of === '' ? '' : month(of));

/** The same two for the columns of texts, which stand behind the amounts that other sheets name by their column. */
const headsOf = ({ say }: BookContext, { keys }: Details<never>): BookCell[] =>
  head(keys.map((key) => say(key)));
const textsOf = <T>({ cells }: Details<T>, entry: T): BookCell[] =>
  cells(entry).map((cell) => text(cell, 'long'));

/** What an entry costs in all: the sum of its rows on the sheet of lines. */
function costInPlan(ctx: BookContext, ref: string): BookCell {
  const { layout, on, major, money } = ctx;
  const rows = layout.terms.flatMap(({ cost }, index) => (cost.line.ref === ref ? [index] : []));
  const first = rows[0];
  if (first === undefined) return null;
  const cost = layout.terms[first]?.cost;
  const cells = rows.map((index) => `${on('lines')}$W$${String(layout.listRow + index)}`);
  return formula(cells.join('+'), major(cost?.total ?? 0), money);
}

/** The posts of the team with their salaries, without the names of those who fill them. */
export function positionsSheet(ctx: BookContext): BookSheet {
  const { say, plan } = ctx;
  const titles = (
    ['entry', 'role', 'level', 'employment', 'fullTime', 'firstMonth', 'lastMonth', 'grade'] as const
  ).map((key) => say(`workbook.${key}`));
  const more = [
    say('workbook.salary', { currency: plan.identity.currency }),
    say('workbook.paidElsewhere'),
    say('workbook.costInPlan'),
    ...(['reportsTo', 'backup'] as const).map((key) => say(`workbook.${key}`)),
  ];
  const details = positionDetails(ctx);
  return {
    name: say('workbook.sheet_positions'),
    widths: [34, 30, 12, 14, 11, 12, 12, 16, 18, 14, 18, 26, 26, 70, 40, 70],
    rows: [
      [...head([...titles, ...more]), ...headsOf(ctx, details)],
      ...plan.staffing.positions.map((post) => [...positionRow(ctx, post), ...textsOf(details, post)]),
    ],
    frozen: 1,
  };
}

function positionRow(ctx: BookContext, post: Position): BookCell[] {
  const { say } = ctx;
  const { id, role, level, employment, share, start, end, grade, paidElsewhere, reportsTo, backup } = post;
  const grades = ctx.plan.staffing.grades;
  const names = positionNamesOf(ctx.plan);
  const nameOf = (other: string | null): string => (other === null ? '' : (names.get(other) ?? ''));
  return [
    text(nameOf(id)),
    text(role === null ? '' : roleName(role)),
    text(say(`workbook.level_${level}`)),
    text(employment === null ? '' : say(`workbook.employment_${employment}`)),
    number(share / 100, FORMATS.percent),
    monthCell(ctx, firstMonth(ctx, start)),
    monthCell(ctx, monthOfDay(end)),
    text(grades.find((one) => one.id === grade)?.name ?? ''),
    salaryCell(ctx, post),
    text(yesNo(ctx, paidElsewhere)),
    costInPlan(ctx, `position:${id}`),
    text(nameOf(reportsTo)),
    text(nameOf(backup)),
  ];
}

/** A salary of its own is typed here, that of a grade comes from the grade. */
function salaryCell(ctx: BookContext, { salary, grade }: Position): BookCell {
  const { plan, layout, on, major, money } = ctx;
  if (salary !== null) return number(major(salary), money);
  const place = plan.staffing.grades.findIndex(({ id }) => id === grade);
  const known = plan.staffing.grades[place];
  if (!known) return number(0, money);
  const cell = `${on('assumptions')}$B$${String(layout.assumptions.grades + place)}`;
  return formula(cell, major(known.yearly), money);
}

/** The training plan with its prices. */
export function trainingSheet(ctx: BookContext): BookSheet {
  const { say, plan, major, money } = ctx;
  const details = trainingDetails(ctx);
  const row = (entry: TrainingEntry): BookCell[] => [
    text(entry.title),
    text(say(`workbook.training_${entry.kind}`)),
    text(trainedName(ctx, entry)),
    monthCell(ctx, firstMonth(ctx, entry.start)),
    number(entry.days, FORMATS.whole, 'plain'),
    number(major(entry.cost), money),
    text(yesNo(ctx, entry.yearly)),
    text(entry.partner),
    text(entry.certificate),
    costInPlan(ctx, `training:${entry.id}`),
    ...textsOf(details, entry),
  ];
  const titles = [
    ...(['entry', 'kind', 'forWhom', 'firstMonth', 'days'] as const).map((key) => say(`workbook.${key}`)),
    say('workbook.price', { currency: plan.identity.currency }),
    ...(['everyYear', 'partner', 'certificate', 'costInPlan'] as const).map((key) => say(`workbook.${key}`)),
  ];
  return {
    name: say('workbook.sheet_training'),
    widths: [36, 20, 28, 12, 8, 16, 12, 22, 22, 18, 30, 10, 40],
    rows: [[...head(titles), ...headsOf(ctx, details)], ...plan.staffing.training.map(row)],
    frozen: 1,
  };
}

/** Tools, then infrastructure. Those that are only candidates or that the host provides cost nothing. */
export function toolsSheet(ctx: BookContext): BookSheet {
  const { say, plan } = ctx;
  const { tools, infrastructure } = plan.staffing;
  const { currency } = plan.identity;
  const [ofTool, ofItem] = [toolDetails(ctx), infrastructureDetails(ctx)];
  const titles = [
    ...(['name', 'purpose', 'license', 'state', 'firstMonth'] as const).map((key) => say(`workbook.${key}`)),
    say('workbook.priceOnce', { currency }),
    say('workbook.priceYearly', { currency }),
    say('workbook.costInPlan'),
  ];
  return {
    name: say('workbook.sheet_tools'),
    widths: [36, 28, 14, 14, 12, 18, 18, 18, 22, 30, 30, 22, 30, 40],
    rows: [
      [...head(titles), ...headsOf(ctx, ofTool)],
      ...tools.map((tool) => [...toolRow(ctx, tool), ...textsOf(ofTool, tool)]),
      ...infrastructure.map((item) => [...infrastructureRow(ctx, item), ...textsOf(ofItem, item)]),
    ],
    frozen: 1,
  };
}

function toolRow(ctx: BookContext, tool: Tool): BookCell[] {
  const { say } = ctx;
  return [
    text(tool.name),
    text(tool.purpose === null ? '' : purposeName(tool.purpose)),
    text(tool.licence === null ? '' : say(`workbook.license_${tool.licence}`)),
    text(say(`workbook.tool_${tool.state}`)),
    ...priceCells(ctx, tool),
    costInPlan(ctx, `tool:${tool.id}`),
  ];
}

function infrastructureRow(ctx: BookContext, entry: InfrastructureItem): BookCell[] {
  const kind = entry.item === null ? '' : itemName(entry.item);
  return [
    text(entry.name === '' ? kind : entry.name),
    text(kind),
    null,
    text(ctx.say(`workbook.infrastructure_${entry.state}`)),
    ...priceCells(ctx, entry),
    costInPlan(ctx, `infrastructure:${entry.id}`),
  ];
}

function priceCells(ctx: BookContext, entry: Pick<Tool, 'start' | 'oneOff' | 'yearly'>): BookCell[] {
  const { major, money } = ctx;
  return [
    monthCell(ctx, firstMonth(ctx, entry.start)),
    number(major(entry.oneOff), money),
    number(major(entry.yearly), money),
  ];
}
