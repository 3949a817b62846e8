import { z } from 'zod';
import { day, id, line, markdown, maybeDay, maybePerson, oneToFive } from './fields';
import { TLP } from './identity';

/**
 * The register of stakeholders, the relations between them, and what the team does about each. Types, roles,
 * sectors and activities are catalog ids (`catalog/stakeholders`); persons are ids of `people`.
 */

/** SEI stage 1: who takes part in the discussions, who develops and promotes, who plans and implements. */
export const INVOLVEMENTS = ['discusses', 'promotes', 'plans'] as const;
/** Where somebody stands towards the team, worst to best after `unaware`. */
export const ENGAGEMENTS = ['unaware', 'resistant', 'neutral', 'supportive', 'leading'] as const;
export const AGREEMENT_KINDS = ['nda', 'mou', 'sharing', 'contract', 'other'] as const;
export const AGREEMENT_STATES = ['needed', 'drafting', 'signed', 'expired', 'refused'] as const;
export const CONTACT_FORMS = ['meeting', 'call', 'email', 'letter', 'event', 'workshop', 'other'] as const;
export const SOURCE_DECISIONS = ['accept', 'watch', 'stop'] as const;
export const RELATION_KINDS = ['influences', 'reportsTo', 'funds', 'regulates', 'trusts'] as const;
export const FREQUENCIES = [
  'once',
  'weekly',
  'monthly',
  'quarterly',
  'halfYearly',
  'yearly',
  'asNeeded',
] as const;
export const COMMUNICATION_PHASES = ['setup', 'operation', 'both'] as const;
export const FEEDBACK_FORMS = ['survey', 'interview', 'workshop', 'informal'] as const;
/** Responsible, accountable, consulted, informed; one hand may be both accountable and responsible. */
export const RACI_LETTERS = ['R', 'A', 'AR', 'C', 'I'] as const;
/** The four things the public announcement tells (SEI stage 3). */
export const ANNOUNCEMENT_PARTS = ['team', 'reason', 'progress', 'reporting'] as const;

/** An agreement with a stakeholder: what it allows, how far it is, who signs. */
export const agreement = z.strictObject({
  id,
  kind: z.enum(AGREEMENT_KINDS),
  title: line,
  state: z.enum(AGREEMENT_STATES),
  /** Day of signature, or the day wanted for it while it is not signed. */
  on: maybeDay,
  expires: maybeDay,
  /** Who signs for the team. */
  signer: maybePerson,
  /** Who signs for the stakeholder, in words. */
  theirSigner: line,
  /** Label under which what is shared with them may be handled at most. */
  tlp: z.enum(TLP).nullable(),
  note: markdown,
});

/** One contact that took place. */
export const contactEntry = z.strictObject({
  id,
  on: day,
  form: z.enum(CONTACT_FORMS),
  by: maybePerson,
  outcome: markdown,
  nextStep: line,
  nextBy: maybeDay,
});

/** What matters only when the stakeholder is served by the team. */
const served = z.strictObject({
  capability: z.enum(['significant', 'moderate', 'few']).nullable(),
  /** Group of the constituency worksheet it belongs to. */
  group: id.nullable(),
  pilot: z.boolean(),
  /** When the circle widens to it, e.g. "second wave, month 20". */
  phase: line,
  services: z.array(id),
});

/** What matters only when the stakeholder supplies information. */
const source = z.strictObject({
  /** How often what it sent was right, in words or figures. */
  accuracy: line,
  decision: z.enum(SOURCE_DECISIONS).nullable(),
  reason: line,
});

/** An organization, or a person of the plan: then `person` is set and `name` is empty. */
export const stakeholder = z
  .strictObject({
    id,
    name: line,
    person: maybePerson,
    /** Catalog id of the kind of body; null when not chosen, or with a type of the team's own. */
    type: id.nullable(),
    ownType: line,
    sector: id.nullable(),
    ownSector: line,
    /** Ministry or body it belongs to: another entry of the register. */
    parent: id.nullable(),
    involvement: z.array(z.enum(INVOLVEMENTS)),
    /** What it is to the team (sponsor, peer team, regulator, …): catalog ids, several at once. */
    roles: z.array(id),
    influence: oneToFive.nullable(),
    interest: oneToFive.nullable(),
    current: z.enum(ENGAGEMENTS).nullable(),
    wanted: z.enum(ENGAGEMENTS).nullable(),
    wants: markdown,
    weWant: markdown,
    concerns: markdown,
    decides: markdown,
    /** Who of the team looks after it. */
    owner: maybePerson,
    primary: maybePerson,
    backup: maybePerson,
    /** How it is reached beyond the persons, e.g. a duty phone or a mailbox. */
    channels: line,
    language: line,
    served,
    source,
    agreements: z.array(agreement),
    contacts: z.array(contactEntry),
    notes: markdown,
  })
  .refine((entry) => (entry.person === null) !== (entry.name === ''), 'a name, or a person, and not both');

/** Who influences, reports to, funds, regulates or trusts whom. */
export const stakeholderRelation = z.strictObject({
  id,
  from: id,
  to: id,
  kind: z.enum(RELATION_KINDS),
  note: line,
});

/** Something the team does to win, keep or inform a stakeholder. */
export const engagementAction = z.strictObject({
  id,
  /** Null: towards everybody, such as the public announcement. */
  stakeholder: id.nullable(),
  /** Catalog id of the suggestion it came from. */
  suggestion: id.nullable(),
  aim: line.min(1),
  message: markdown,
  channel: line,
  who: maybePerson,
  due: maybeDay,
  frequency: z.enum(FREQUENCIES),
  done: maybeDay,
  result: markdown,
  /** Parts of the public announcement it covers; empty for every other action. */
  covers: z.array(z.enum(ANNOUNCEMENT_PARTS)),
  /** Task of the timeline it belongs to. */
  task: id.nullable(),
  /** Checklist items it serves. */
  items: z.array(id),
});

/** A line of the communication plan: what an audience is told, why, how and how often. */
export const communicationLine = z.strictObject({
  id,
  audience: line.min(1),
  what: line,
  why: line,
  channel: line,
  frequency: z.enum(FREQUENCIES),
  owner: maybePerson,
  tlp: z.enum(TLP).nullable(),
  phase: z.enum(COMMUNICATION_PHASES),
});

/** A round of feedback from the constituency. */
export const feedbackRound = z.strictObject({
  id,
  on: day,
  form: z.enum(FEEDBACK_FORMS),
  audience: line,
  finding: markdown,
  consequence: markdown,
});

/** A decision or activity and who does what in it. */
export const raciRow = z.strictObject({
  id,
  /** Catalog id of a preset activity; null for one of the team's own. */
  activity: id.nullable(),
  /** Its name in the team's words; empty: the catalog's. */
  name: line,
  /** Stakeholder id -> letter. */
  cells: z.record(id, z.enum(RACI_LETTERS)),
});

export const stakeholders = z.strictObject({
  register: z.array(stakeholder),
  relations: z.array(stakeholderRelation),
  actions: z.array(engagementAction),
  /** Suggestions the team does not want: `SUGGESTION:STAKEHOLDER`, ids joined by a colon. */
  declined: z.array(z.string().max(130)),
  communication: z.array(communicationLine),
  feedback: z.array(feedbackRound),
  raci: z.strictObject({
    /** Columns: ids of stakeholders, in order. */
    columns: z.array(id),
    rows: z.array(raciRow),
  }),
});
