import { z } from 'zod';
import { day, id, line, markdown, maybeDay, maybePerson } from './fields';

export const ITEM_STATES = ['notStarted', 'inProgress', 'blocked', 'done', 'notApplicable'] as const;
export const itemState = z.enum(ITEM_STATES);

/** Where proof lies: a path or file name, or a web page. Data only, opened on a click and only http(s). */
export const evidence = z.strictObject({
  id,
  kind: z.enum(['file', 'web']),
  label: line,
  target: z.string().max(2000),
});

/** A change of state, kept so that the inspector can tell when and by whom. */
export const itemChange = z.strictObject({ on: day, by: maybePerson, state: itemState });

/** What the team recorded about one item of a stage, catalog or own. Absent means untouched. */
export const itemRecord = z.strictObject({
  state: itemState,
  /** Why it is blocked or not applicable. */
  reason: line,
  owner: maybePerson,
  due: maybeDay,
  notes: markdown,
  evidence: z.array(evidence),
  /** Id in the decision register, or null. */
  decision: id.nullable(),
  history: z.array(itemChange),
});

export const stageId = z.enum(['stage1', 'stage2', 'stage3', 'stage4', 'stage5']);

/** An item the team added to a theme of a stage. */
export const customItem = z.strictObject({
  id,
  stage: stageId,
  theme: id,
  title: line.min(1),
  why: markdown,
  how: markdown,
  good: markdown,
});

/** Why a stage was taken up again (SEI 2004, "Stages of development"). */
export const REOPEN_TRIGGERS = ['newStaff', 'changedConstituency', 'newFunding', 'other'] as const;

/** A stage is started, completed and reopened by a person; its status is the newest entry. */
export const stageLogEntry = z.strictObject({
  id,
  stage: stageId,
  action: z.enum(['started', 'completed', 'reopened']),
  on: day,
  by: maybePerson,
  trigger: z.enum(REOPEN_TRIGGERS).nullable(),
  note: markdown,
});

export const stages = z.strictObject({
  items: z.record(id, itemRecord),
  customItems: z.array(customItem),
  /** Theme id -> item ids in the order the team put them; items not listed follow in catalog order. */
  order: z.record(id, z.array(id)),
  log: z.array(stageLogEntry),
});
