import { z } from 'zod';
import { id, line, markdown, maybeDay, maybePerson } from './fields';
import { amount } from './money-fields';

/**
 * Who does the work, what they must be able to do, and with what: positions, skills, cover, training, code of
 * conduct, tools and infrastructure. Roles, skills, tasks, purposes and answers are catalog ids
 * (`catalog/staffing`, `catalog/tools`); persons are ids of `people`. Amounts are in the plan's currency.
 */

export const POSITION_LEVELS = ['junior', 'regular', 'senior', 'lead'] as const;
export const EMPLOYMENTS = ['permanent', 'contract', 'seconded', 'reassigned'] as const;
export const COVER_KINDS = ['officeHours', 'extended', 'onCall', 'aroundTheClock', 'own'] as const;
export const SKILL_KINDS = ['personal', 'technical'] as const;
export const TRAINING_KINDS = [
  'technical',
  'soft',
  'informal',
  'shadowing',
  'conference',
  'partner',
  'certification',
] as const;
export const TOOL_LICENCES = ['open', 'commercial', 'own'] as const;
export const TOOL_STATES = ['candidate', 'chosen', 'inUse', 'rejected'] as const;
export const INFRASTRUCTURE_STATES = ['needed', 'byHost', 'ordered', 'inPlace'] as const;
export const MEETS = ['yes', 'partly', 'no'] as const;

/** How well a skill is wanted or held: 0 not at all, 1 basic, 2 works under guidance, 3 works alone, 4 teaches. */
const skillLevel = z.int().min(0).max(4);
const skillLevels = z.record(id, skillLevel);
const percent = z.int().min(0).max(100);

/** When something begins: on a day, with a task of the timeline (then `day` is null), or not known yet. */
export const beginning = z
  .strictObject({ day: maybeDay, task: id.nullable() })
  .refine(({ day, task }) => day === null || task === null, 'a day or a task, not both');

/** One post of the team. Two people who do the same work are two positions. */
export const position = z.strictObject({
  id,
  /** Catalog id of the role; null for a role of the team's own, which `title` names. */
  role: id.nullable(),
  title: line,
  level: z.enum(POSITION_LEVELS),
  employment: z.enum(EMPLOYMENTS).nullable(),
  /** Part of full time, in percent. */
  share: z.int().min(1).max(100),
  person: maybePerson,
  start: beginning,
  end: maybeDay,
  /** Salary grade of the plan, or null. */
  grade: id.nullable(),
  /** Yearly salary of a full-time post that stands above the grade; null: that of the grade. */
  salary: amount.nullable(),
  /** Paid by the host or the sending body: it costs the team's budget nothing. */
  paidElsewhere: z.boolean(),
  reportsTo: id.nullable(),
  /** The position that stands in. */
  backup: id.nullable(),
  /** Tasks of the role catalog this post has. */
  tasks: z.array(id),
  ownTasks: markdown,
  /** What this post must be able to do, above or below what its role says. */
  wanted: skillLevels,
  /** What whoever fills it can do. */
  held: skillLevels,
  /** Most of its time that may go to incident handling; null: the share of the plan. */
  incidentShare: percent.nullable(),
  note: markdown,
});

/** Salary of a full-time year, without what the employer pays on top. */
export const salaryGrade = z.strictObject({ id, name: line.min(1), yearly: amount });

export const ownSkill = z.strictObject({ id, name: line.min(1), kind: z.enum(SKILL_KINDS) });

export const trainingEntry = z.strictObject({
  id,
  title: line.min(1),
  kind: z.enum(TRAINING_KINDS),
  /** Whom it is for: a position, or everybody of a role; both null: the whole team. */
  position: id.nullable(),
  role: id.nullable(),
  skills: z.array(id),
  start: beginning,
  days: z.int().min(0).max(400),
  cost: amount,
  /** Repeated every year. */
  yearly: z.boolean(),
  partner: line,
  certificate: line,
  done: z.boolean(),
  note: markdown,
});

const criterion = z.strictObject({ id, text: line, meets: z.enum(MEETS).nullable() });

export const tool = z.strictObject({
  id,
  name: line.min(1),
  /** Catalog id of the purpose. */
  purpose: id.nullable(),
  licence: z.enum(TOOL_LICENCES).nullable(),
  licenceNote: line,
  state: z.enum(TOOL_STATES),
  oneOff: amount,
  yearly: amount,
  start: beginning,
  skills: z.array(id),
  services: z.array(id),
  owner: maybePerson,
  criteria: z.array(criterion),
  note: markdown,
});

export const infrastructureItem = z.strictObject({
  id,
  /** Catalog id of the kind of thing, or null; `name` may say more. */
  item: id.nullable(),
  name: line,
  state: z.enum(INFRASTRUCTURE_STATES),
  oneOff: amount,
  yearly: amount,
  start: beginning,
  owner: maybePerson,
  note: markdown,
});

const staffingSettings = z.strictObject({
  /** Working minutes of a full-time week: 40 hours are 2,400. */
  weeklyMinutes: z.int().min(60).max(10_080),
  leaveDays: z.int().min(0).max(200),
  holidayDays: z.int().min(0).max(200),
  sickDays: z.int().min(0).max(200),
  trainingDays: z.int().min(0).max(200),
  /** Most of a person's time that may go to incident handling, in percent. */
  incidentShare: percent,
  cover: z.strictObject({
    chosen: z.enum(COVER_KINDS).nullable(),
    seats: z.int().min(1).max(50),
    /** Hours of a day and days of a week for extended and own cover; half hours in minutes. */
    extendedMinutes: z.int().min(30).max(1_440),
    extendedDays: z.int().min(1).max(7),
    ownMinutes: z.int().min(30).max(1_440),
    ownDays: z.int().min(1).max(7),
    /** Paid for one hour of one person on call, before what the employer pays on top; 0: not said. */
    onCallHour: amount,
    /** Hours a month expected to be worked on calls, all people together. */
    callHours: z.int().min(0).max(744),
    /** What such an hour is paid, in percent of an hour of the salary. */
    callPay: z.int().min(0).max(1_000),
  }),
  /** Answers to the questions of the first plan: question to option, both catalog ids or short texts. */
  answers: z.record(id, z.string().max(100)),
});

export const staffing = z.strictObject({
  settings: staffingSettings,
  grades: z.array(salaryGrade),
  skills: z.array(ownSkill),
  /** Skills that are reached outside of the team: skill to where. */
  outside: z.record(id, line),
  /** Hours of work a month a service needs: service to hours. */
  demand: z.record(id, z.int().min(0).max(100_000)),
  positions: z.array(position),
  training: z.array(trainingEntry),
  conduct: z.strictObject({
    text: markdown,
    /** Month of the yearly talk about it, 1 to 12. */
    talkMonth: z.int().min(1).max(12).nullable(),
    lastTalk: maybeDay,
  }),
  tools: z.array(tool),
  infrastructure: z.array(infrastructureItem),
});
