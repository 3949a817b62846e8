import { monthOf } from '../money/month';
import type { BudgetLine, InfrastructureItem, Plan, Position, Tool, TrainingEntry } from '../plan/types';
import { beginningOf, lineStart, placeOf } from './horizon';
import { onCallLines } from './on-call-line';
import type { BudgetProblem, BudgetSchedule, CostTerm, Horizon, WorksheetLine } from './types';

/** All lines of the worksheet but the reserves, in the order of the worksheet, and what is wrong with them. */
export interface Worksheet {
  readonly lines: readonly WorksheetLine[];
  readonly problems: readonly BudgetProblem[];
}

interface Context {
  readonly plan: Pick<Plan, 'identity' | 'staffing' | 'budget'>;
  readonly horizon: Horizon;
  readonly schedule: BudgetSchedule;
  readonly problems: BudgetProblem[];
}

type Start = Position['start'];

/**
 * The lines a plan has: first those fed by positions, hours on call, training, tools that are chosen or in use, and
 * infrastructure the host does not provide, then those the team has typed. Fed lines follow salary growth or
 * inflation, purchases among them carry the tax, and they are start-up until full operation.
 */
export function worksheetOf(
  plan: Pick<Plan, 'identity' | 'staffing' | 'budget'>,
  horizon: Horizon,
  schedule: BudgetSchedule,
): Worksheet {
  const { staffing, budget } = plan;
  const context: Context = { plan, horizon, schedule, problems: [] };
  const lines = [
    ...staffing.positions.map((position) => positionLine(position, context)),
    ...onCallLines(context),
    ...staffing.training.map((training) => trainingLine(training, context)),
    ...staffing.tools.filter(isWanted).map((tool) => toolLine(tool, context)),
    ...staffing.infrastructure
      .filter(({ state }) => state !== 'byHost')
      .map((item) => infrastructureLine(item, context)),
    ...budget.lines.map((line) => typedLine(line, context)),
  ];
  return { lines, problems: context.problems };
}

const isWanted = ({ state }: Tool): boolean => state === 'chosen' || state === 'inUse';

/** A place behind every horizon. */
const ENDLESS = Number.MAX_SAFE_INTEGER;
const WHOLE = 10_000;

/** A post costs its whole months from the month it starts in to the month it ends in. */
function positionLine(position: Position, context: Context): WorksheetLine {
  const { id, title, role, salary, grade, share, end, paidElsewhere } = position;
  const ref = `position:${id}`;
  const { staffing } = context.plan;
  const yearly = salary ?? staffing.grades.find((one) => one.id === grade)?.yearly ?? null;
  if (yearly === null && !paidElsewhere) context.problems.push({ type: 'noSalary', ref });
  const term: CostTerm = {
    ...fed(position.start, ref, context),
    kind: 'salary',
    unitCost: yearly ?? 0,
    share: share * 100,
    to: end === null ? ENDLESS : placeOf(context.horizon.first, monthOf(end)),
    index: 'salary',
    taxed: false,
  };
  return {
    ...{
      ref,
      origin: 'position',
      id,
      name: title,
      catalog: role,
      category: 'staff',
      paidElsewhere,
      unit: '',
    },
    ...{ stage: stageOf(position.start, context), terms: [term] },
  };
}

function trainingLine(training: TrainingEntry, context: Context): WorksheetLine {
  const { id, title, cost, yearly } = training;
  const ref = `training:${id}`;
  const term = fed(training.start, ref, context);
  return {
    ...{ ref, origin: 'training', id, name: title, catalog: null, category: 'training' },
    ...{ stage: stageOf(training.start, context), paidElsewhere: false, unit: '' },
    terms: [yearly ? { ...term, ...EVERY_YEAR, unitCost: cost } : { ...term, unitCost: cost }],
  };
}

function toolLine(tool: Tool, context: Context): WorksheetLine {
  const { id, name, purpose } = tool;
  return {
    ...{ ref: `tool:${id}`, origin: 'tool', id, name, catalog: purpose, category: 'software' },
    ...{ stage: stageOf(tool.start, context), paidElsewhere: false, unit: '' },
    terms: priceAndUpkeep(tool, `tool:${id}`, context),
  };
}

/** Items of infrastructure that are rooms. */
const ROOMS: readonly (string | null)[] = ['premises', 'fallbackSite'];

function infrastructureLine(entry: InfrastructureItem, context: Context): WorksheetLine {
  const { id, name, item } = entry;
  const category = ROOMS.includes(item) ? 'premises' : 'infrastructure';
  return {
    ...{ ref: `infrastructure:${id}`, origin: 'infrastructure', id, name, catalog: item, category },
    ...{ stage: stageOf(entry.start, context), paidElsewhere: false, unit: '' },
    terms: priceAndUpkeep(entry, `infrastructure:${id}`, context),
  };
}

const EVERY_YEAR = { kind: 'recurring', step: 12 } as const;

/**
 * What a thing costs once is capital, what it costs a year is running; the first year with the start. A price of
 * nothing is there too, so that a workbook has a place for it.
 */
function priceAndUpkeep(
  { start, oneOff, yearly }: Pick<Tool, 'start' | 'oneOff' | 'yearly'>,
  ref: string,
  context: Context,
): readonly CostTerm[] {
  const term = fed(start, ref, context);
  return [
    { ...term, unitCost: oneOff, nature: 'capital' },
    { ...term, ...EVERY_YEAR, unitCost: yearly },
  ];
}

/** A one-off purchase of a fed line at no price, which the callers change. */
function fed(start: Start, ref: string, context: Context): CostTerm {
  return {
    kind: 'oneOff',
    unitCost: 0,
    currency: context.plan.identity.currency,
    quantity: WHOLE,
    share: WHOLE,
    from: placeAt(start, ref, context),
    to: ENDLESS,
    step: 1,
    index: 'inflation',
    taxed: true,
    nature: 'running',
    phase: null,
  };
}

const PAYMENT_STEPS = { month: 1, quarter: 3, year: 12 } as const;

function typedLine(line: BudgetLine, context: Context): WorksheetLine {
  const { id, name, catalog, category, stage, unit, until } = line;
  const ref = `line:${id}`;
  const term: CostTerm = {
    kind: line.kind,
    unitCost: line.unitCost,
    currency: line.currency,
    quantity: line.quantity,
    share: line.share,
    from: placeAt(lineStart(line.start, context.plan.staffing), ref, context),
    to: until === null ? ENDLESS : placeOf(context.horizon.first, until),
    step: line.kind === 'oneOff' ? line.months : PAYMENT_STEPS[line.rhythm],
    index: line.index,
    taxed: line.taxed,
    nature: line.nature,
    phase: line.phase === 'byDate' ? null : line.phase,
  };
  const origin = 'line';
  return { ref, origin, id, name, catalog, category, stage, unit, terms: [term], paidElsewhere: false };
}

function placeAt(start: Start, ref: string, { horizon, schedule, problems }: Context): number {
  const { place, scheduled } = beginningOf(start, horizon, schedule);
  if (!scheduled) problems.push({ type: 'unscheduled', ref });
  return place;
}

/** A fed line belongs to the stage of the task it starts with. */
function stageOf({ task }: Start, { schedule }: Context): WorksheetLine['stage'] {
  return task === null ? null : (schedule.byId.get(task)?.task.stage ?? null);
}
