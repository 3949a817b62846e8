import { z } from 'zod';
import { day, id, line, markdown, maybeDay, maybePerson } from './fields';
import { TLP } from './identity';

/** Which documents name the persons of the stakeholder register. */
export const NAME_RULES = ['show', 'byLabel', 'leaveOut'] as const;

/** Text a person added to one section of a document. It survives every later change of the data. */
export const narrative = z.strictObject({
  before: markdown,
  after: markdown,
  /** Stands instead of the generated part while not null. */
  replacement: markdown.nullable(),
});

/** A line of the approval block. */
export const approval = z.strictObject({
  id,
  person: maybePerson,
  capacity: line,
  signedOn: maybeDay,
});

/** A line of the change history. */
export const documentVersion = z.strictObject({
  id,
  version: line,
  on: day,
  by: maybePerson,
  change: line,
});

export const documents = z.strictObject({
  conops: z.strictObject({
    version: line,
    status: z.enum(['draft', 'final']),
    /** Leave sections without content out instead of printing "to be decided". */
    omitEmpty: z.boolean(),
    /** Are persons of stakeholders named? `byLabel`: only when the plan's label is `namesFrom` or stricter. */
    names: z.enum(NAME_RULES),
    namesFrom: z.enum(TLP),
    approvals: z.array(approval),
    versions: z.array(documentVersion),
    /** Section id -> text of the team. */
    narrative: z.record(id, narrative),
  }),
});
