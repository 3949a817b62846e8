import { z } from 'zod';
import { day, id, line, markdown, maybeDay, maybePerson } from './fields';
import { amount, basisPoints, currency, decimal, month, share } from './money-fields';
import { stageId } from './stages';

/**
 * What the team costs and who pays. Lines are typed by the team; positions, training, tools and infrastructure
 * of `staffing` feed lines of their own, which are not stored. Amounts are minor units of the currency beside
 * them, or of the plan's currency where none stands there.
 */

export const LINE_KINDS = ['oneOff', 'recurring'] as const;
export const COST_PHASES = ['startUp', 'sustainment'] as const;
/** What a line says of its phase: by date it is start-up until full operation and sustainment from then on. */
export const LINE_PHASES = ['byDate', ...COST_PHASES] as const;
export const LINE_NATURES = ['capital', 'running'] as const;
export const LINE_RHYTHMS = ['month', 'quarter', 'year'] as const;
export const LINE_INDEXES = ['none', 'inflation', 'salary'] as const;
export const SOURCE_KINDS = [
  'government',
  'fee',
  'contract',
  'academic',
  'consortium',
  'membership',
  'donor',
  'other',
] as const;
export const FUNDING_STATES = ['identified', 'requested', 'promised', 'secured', 'received'] as const;
export const PAYMENTS = ['atStart', 'monthly', 'quarterly', 'yearly'] as const;
export const SPENDING_KINDS = ['spent', 'committed'] as const;
export const SCENARIO_KINDS = ['lean', 'recommended', 'full', 'own'] as const;

/** What one unit of a foreign currency is worth in the plan's currency, from a day on. */
export const exchangeRate = z.strictObject({ id, from: currency, on: day, rate: decimal });

/** When a line begins: on a day, with a task of the timeline, with a position; all null: with the start of the plan. */
export const lineBeginning = z
  .strictObject({ day: maybeDay, task: id.nullable(), position: id.nullable() })
  .refine(
    (start) => Object.values(start).filter((one) => one !== null).length <= 1,
    'a day, a task or a position, not several',
  );

export const budgetLine = z.strictObject({
  id,
  name: line.min(1),
  /** Catalog id of the category. */
  category: id,
  /** Catalog id of the typical line it was taken from, or null. */
  catalog: id.nullable(),
  kind: z.enum(LINE_KINDS),
  phase: z.enum(LINE_PHASES),
  nature: z.enum(LINE_NATURES),
  stage: stageId.nullable(),
  /** When it is paid first. */
  start: lineBeginning,
  /** A one-off cost is spread evenly over so many months. */
  months: z.int().min(1).max(240),
  /** How often a recurring cost comes back. */
  rhythm: z.enum(LINE_RHYTHMS),
  /** Last month of a recurring cost; null: as long as the plan looks ahead. */
  until: month.nullable(),
  /** Ten-thousandths: 1.5 is 15,000. */
  quantity: z.int().min(0).max(10_000_000_000),
  unit: line,
  unitCost: amount,
  currency,
  /** Part of the cost the team bears, in basis points. */
  share,
  index: z.enum(LINE_INDEXES),
  /** Whether the tax on purchases comes on top. */
  taxed: z.boolean(),
  owner: maybePerson,
  note: markdown,
});

/** Name of the line of pay for being on call, which the chosen hours of cover feed. */
export const ON_CALL_LINE = 'cover:onCall';

/**
 * Names a line of the worksheet, typed or fed: `line:ID`, `position:ID`, `training:ID`, `tool:ID`, `infrastructure:ID`,
 * `contingency:CATEGORY`, and `cover:onCall` for pay of being on call.
 */
export const lineRef = z
  .string()
  .regex(/^((line|position|training|tool|infrastructure|contingency):[A-Za-z0-9_-]{1,64}|cover:onCall)$/);

const receipt = z.strictObject({ id, on: day, amount, note: line });

export const fundingSource = z.strictObject({
  id,
  name: line.min(1),
  kind: z.enum(SOURCE_KINDS),
  /** Who pays, when it stands in the register of stakeholders. */
  stakeholder: id.nullable(),
  state: z.enum(FUNDING_STATES),
  /** The whole amount over its months. */
  amount,
  currency,
  from: month,
  months: z.int().min(1).max(240),
  payment: z.enum(PAYMENTS),
  /** How sure it is, in percent. */
  probability: z.int().min(0).max(100),
  /** What it may pay for; an empty list: anything. */
  categories: z.array(id),
  phases: z.array(z.enum(COST_PHASES)),
  natures: z.array(z.enum(LINE_NATURES)),
  conditions: markdown,
  receipts: z.array(receipt),
  note: markdown,
});

/** Part of a line that a source pays, in basis points of the line's cost in the months of the source. */
export const allocation = z.strictObject({ id, source: id, line: lineRef, share: share.min(1) });

/** Money spent or promised to a supplier. */
export const spending = z.strictObject({
  id,
  line: lineRef,
  on: day,
  kind: z.enum(SPENDING_KINDS),
  amount,
  currency,
  note: line,
});

/** What is assumed about the years ahead. */
export const assumptions = z.strictObject({
  /** Rise of prices and of salaries a year. */
  inflation: basisPoints,
  salaryGrowth: basisPoints,
  /** What the employer pays on top of a salary. */
  onCost: basisPoints,
  /** Tax on purchases. */
  tax: basisPoints,
  /** Reserve on top of each category: category to part. */
  contingency: z.record(id, basisPoints),
  /** Salaries against those of the grades: 10,000 is the same. */
  salaries: basisPoints,
  /** Other prices against those typed. */
  prices: basisPoints,
  /** Lines, typed or fed, that this scenario leaves out. */
  leftOut: z.array(lineRef),
});

export const scenario = z.strictObject({
  id,
  /** The team's own name; empty: the name its kind has. */
  name: line,
  kind: z.enum(SCENARIO_KINDS),
  note: markdown,
  assumptions,
});

export const budget = z.strictObject({
  settings: z.strictObject({
    /** How many years the worksheets look ahead, from the start of the plan. */
    years: z.int().min(1).max(10),
    /** Scenario that is the plan. */
    scenario: id,
    /** Sources pay by what they may pay for, first by order; or as allocated by hand. */
    allocation: z.enum(['byRule', 'byHand']),
    /** What lies in the account before the plan starts. */
    opening: amount,
  }),
  rates: z.array(exchangeRate),
  lines: z.array(budgetLine),
  sources: z.array(fundingSource),
  allocations: z.array(allocation),
  spendings: z.array(spending),
  /** At least one: what is assumed belongs to a scenario. */
  scenarios: z.array(scenario).min(1),
});
