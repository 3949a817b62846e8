import { z } from 'zod';
import { id, line, markdown, maybeDay, maybePerson, oneToFive } from './fields';

export const SERVICE_STATUSES = ['launch', 'later', 'notOffered', 'retired'] as const;
export const SERVICE_HOURS = ['officeHours', 'extended', 'onCall', 'aroundTheClock'] as const;

/** What the team decided about one service of the framework. Absent means undecided. */
export const serviceChoice = z.strictObject({
  status: z.enum(SERVICE_STATUSES),
  /** Plan month in which a later service begins. */
  laterMonth: z.int().min(1).max(240).nullable(),
  /** Why it is not offered or was retired. */
  reason: line,
  hours: z.enum(SERVICE_HOURS).nullable(),
  /** Time to a first human answer, in the team's words, e.g. "4 hours". */
  reaction: line,
  /** A promised time to resolve; advised against (SIM3 O-7), so usually empty. */
  resolution: line,
  /** Functions of the service that are meant; empty means not yet narrowed. */
  functions: z.array(id),
  /** Another national team that provides it or shares the capability. */
  sharedWith: line,
  note: markdown,
});

export const services = z.strictObject({
  choices: z.record(id, serviceChoice),
  /** Do the constituents' IT operators work around the clock? 24/7 help is of little use when not. */
  operatorsAroundTheClock: z.enum(['yes', 'no']).nullable(),
  note: markdown,
});

/** What in the plan a risk or decision is about. */
export const planLinkRef = z.strictObject({
  kind: z.enum(['item', 'service', 'worksheet']),
  id: z.string().max(130),
});

export const risk = z.strictObject({
  id,
  title: line.min(1),
  cause: markdown,
  effect: markdown,
  likelihood: oneToFive,
  impact: oneToFive,
  response: z.enum(['avoid', 'reduce', 'transfer', 'accept']).nullable(),
  action: markdown,
  owner: maybePerson,
  due: maybeDay,
  status: z.enum(['open', 'closed']),
  link: planLinkRef.nullable(),
});

export const decisionOption = z.strictObject({ id, text: line });
export const decision = z.strictObject({
  id,
  question: line.min(1),
  options: z.array(decisionOption),
  /** Id of the option taken, or null while open. */
  chosen: id.nullable(),
  rationale: markdown,
  by: maybePerson,
  on: maybeDay,
  /** Where the decision is on record: minute, letter, file. */
  evidence: line,
  link: planLinkRef.nullable(),
});

/** A term of the team's own; it stands beside the program's terms in the annex and wins over the same term. */
export const glossaryTerm = z.strictObject({ id, term: line.min(1), meaning: markdown });
