import { z } from 'zod';
import { id, line, markdown, maybePerson, oneToFive } from './fields';

/**
 * The organization worksheet: who the team is and what it may do. One object per section of the screen;
 * field names are the second half of the catalog ids (`mandate.anchor`). Choice values are ids whose
 * words live in `i18n/en/catalog/worksheet.json` under `section.field.value`.
 */
const choice = <T extends readonly [string, ...string[]]>(values: T) => z.enum(values).nullable();
/** Ids of catalog lists that may grow in a later version: kept even when unknown here. */
const catalogIds = z.array(id);

const need = z.strictObject({
  drivers: markdown,
  benefits: markdown,
  incidents: markdown,
  criticalResources: markdown,
  currentCapability: markdown,
  gaps: markdown,
  priorities: markdown,
});

export const lawEntry = z.strictObject({
  id,
  name: line,
  kind: choice(['law', 'regulation', 'policy', 'strategy', 'standard', 'document']),
  status: choice(['inForce', 'draft', 'planned']),
  effects: z.array(z.enum(['constraint', 'authority', 'informationProtection', 'compliance'])),
  note: markdown,
});
const laws = z.strictObject({
  entries: z.array(lawEntry),
  order: choice(['lawFirst', 'teamFirst', 'parallel']),
  orderNote: markdown,
});

export const goalEntry = z.strictObject({ id, goal: line, objectives: markdown });
export const textEntry = z.strictObject({ id, text: line });
const purpose = z.strictObject({
  mission: markdown,
  vision: markdown,
  goals: z.array(goalEntry),
  principles: z.array(textEntry),
  isNot: markdown,
  lastResort: choice(['yes', 'no']),
  lastResortNote: markdown,
});

const mandate = z.strictObject({
  statement: markdown,
  anchor: choice(['law', 'decree', 'policy', 'decision']),
  anchorName: line,
  anchorStatus: choice(['adopted', 'draft']),
  grantedBy: line,
  recognition: markdown,
  fundingAnchor: markdown,
});

const authority = z.strictObject({
  relation: choice(['full', 'shared', 'none']),
  powers: z.array(z.enum(['advise', 'escalate', 'enforce'])),
  source: line,
  note: markdown,
});

const responsibilities = z.strictObject({ chosen: catalogIds, note: markdown });

export const constituencyGroup = z.strictObject({
  id,
  name: line,
  sector: line,
  capability: choice(['significant', 'moderate', 'few']),
  needs: markdown,
  services: catalogIds,
  pilot: z.boolean(),
  phase: line,
});
const constituency = z.strictObject({
  description: markdown,
  types: catalogIds,
  sectors: catalogIds,
  sectorsOther: line,
  groups: z.array(constituencyGroup),
  pilotNote: markdown,
  parentMismatch: choice(['same', 'different']),
  parentMismatchNote: markdown,
  trustNote: markdown,
});

const model = z.strictObject({
  kind: choice(['central', 'distributed', 'combined', 'timeZones']),
  note: markdown,
  structure: markdown,
  coordination: markdown,
});

/** One possible home of the team, scored by factor id (1 weak to 5 strong). */
export const hostOption = z.strictObject({
  id,
  name: line,
  type: id.nullable(),
  scores: z.record(id, oneToFive),
  note: markdown,
});
const placement = z.strictObject({
  host: line,
  hostType: id.nullable(),
  reason: markdown,
  options: z.array(hostOption),
  /** Factor id -> weight 0 to 3; a factor that is absent weighs 1. */
  weights: z.record(id, z.int().min(0).max(3)),
  champion: maybePerson,
  championNote: markdown,
  location: markdown,
  protection: markdown,
});

export const relationEntry = z.strictObject({
  id,
  name: line,
  kind: choice(['formal', 'informal', 'contract', 'planned']),
  purpose: markdown,
});
/** One path by which the team can reach somebody who can decide. */
export const escalationEntry = z.strictObject({
  id,
  path: choice(['constituents', 'lineManagement', 'governance', 'press', 'legal']),
  contact: maybePerson,
  route: line,
  outOfHours: z.boolean(),
});
const relationships = z.strictObject({
  internal: z.array(relationEntry),
  external: z.array(relationEntry),
  escalation: z.array(escalationEntry),
});

export const channelEntry = z.strictObject({
  id,
  name: line,
  audience: line,
  phase: choice(['setup', 'operation', 'both']),
  state: choice(['existing', 'toBuild', 'toChange']),
  note: markdown,
});
const communication = z.strictObject({ channels: z.array(channelEntry), language: markdown });

const reporting = z.strictObject({
  expectations: markdown,
  requirements: markdown,
  forms: markdown,
  leadership: markdown,
});

const information = z.strictObject({
  tlpUse: markdown,
  classification: markdown,
  incidentClasses: catalogIds,
  incidentClassNote: markdown,
  sharing: markdown,
  encryption: markdown,
});

const media = z.strictObject({ policy: markdown, spokesperson: maybePerson, announcement: markdown });

export const constraintEntry = z.strictObject({ id, constraint: line, mitigation: markdown });
const constraints = z.strictObject({ entries: z.array(constraintEntry) });

/** How incident management connects to one kind of national or organizational plan. */
const planLink = z.strictObject({
  state: choice(['none', 'planned', 'agreed']),
  owner: line,
  note: markdown,
});
const plans = z.strictObject({
  disasterRecovery: planLink,
  incidentResponse: planLink,
  continuity: planLink,
  crisis: planLink,
  emergency: planLink,
});

const processes = z.strictObject({
  prepare: markdown,
  protect: markdown,
  detect: markdown,
  respond: markdown,
  interfaces: markdown,
});

const modes = z.strictObject({ officeHours: markdown, outOfHours: markdown, crisis: markdown });

export const scenarioEntry = z.strictObject({ id, title: line, story: markdown });
const scenarios = z.strictObject({ entries: z.array(scenarioEntry) });

export const organization = z.strictObject({
  need,
  laws,
  purpose,
  mandate,
  authority,
  responsibilities,
  constituency,
  model,
  placement,
  relationships,
  communication,
  reporting,
  information,
  media,
  constraints,
  plans,
  processes,
  modes,
  scenarios,
});
