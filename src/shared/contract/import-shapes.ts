import { z } from 'zod';
import { person } from '../plan/identity';
import { timeline } from '../plan/timeline';
import { fileLabel } from './shapes';

/** Why a file with a schedule is refused; the renderer has a sentence for each. */
export const IMPORT_FAULTS = [
  ...(['notReadable', 'notProject', 'doctype', 'tooLarge', 'unknownFile', 'noTasks', 'noHeader'] as const),
  ...(['noName', 'duplicateNumber', 'duplicateId', 'badId', 'badLevel'] as const),
  ...(['badDuration', 'noDuration', 'negativeDuration', 'badProgress'] as const),
  ...(['badDay', 'ambiguousDays', 'dayOutside', 'daysTurned', 'dayMissing'] as const),
  ...(['unknownKind', 'unknownStage', 'unknownGate', 'unknownConstraint', 'unknownLinkType'] as const),
  ...([
    'percentLag',
    'badLag',
    'badLink',
    'danglingLink',
    'selfLink',
    'familyLink',
    'cycle',
    'schedule',
  ] as const),
] as const;

/** What a plan cannot hold of a file, what goes of a plan that is replaced, and what an append leaves. */
export const IMPORT_LOSSES = [
  ...(['partDay', 'partDayLag', 'elapsedDuration', 'milestoneDuration', 'manual', 'inactive'] as const),
  ...(['deadline', 'recurring', 'cost', 'resources', 'calendar', 'calendarException'] as const),
  ...(['yearlyBounds', 'fromFinish', 'shortened', 'unknownColumn', 'ignoredDates', 'ownData'] as const),
  ...(['fixedDates', 'emptySummary', 'partDays'] as const),
  ...(['goneTasks', 'goneSpreads', 'goneItems', 'goneServices', 'goneTaskCalendars'] as const),
  ...(['goneDefaults', 'goneBases', 'goneFactors', 'goneDelays', 'goneDelayTasks'] as const),
  ...(['goneBaselineTie', 'goneHolidays', 'goneWorkdays', 'changedStart', 'changedWeekend'] as const),
  ...(['changedStatusDay', 'changedTargetDay', 'changedCriticalFloat', 'changedFiscalYear'] as const),
  ...(['changedSeed', 'changedLevers', 'leftCalendar', 'leftBaselines', 'leftStatusDay'] as const),
  ...(['leftSettings', 'leftOwnData', 'secondGate'] as const),
  ...(['newTasks', 'changedOrder', 'changedName', 'changedParent', 'changedDefault'] as const),
  ...(['changedStage', 'emptiedStage', 'changedKind', 'changedGate', 'emptiedGate'] as const),
  ...(['changedDuration', 'changedBase', 'changedFixedDays', 'emptiedFixedDays'] as const),
  ...(['changedConstraint', 'emptiedConstraint', 'changedProgress', 'changedActualStart'] as const),
  ...(['emptiedActualStart', 'changedActualFinish', 'emptiedActualFinish', 'changedOwner'] as const),
  ...(['emptiedOwner', 'changedTaskCalendar', 'changedNotes', 'emptiedNotes', 'newItems'] as const),
  ...(['newServices', 'changedSpread', 'goneLinks', 'changedLinks', 'newLinks'] as const),
  ...(['changedHolidays', 'newHolidays', 'changedWorkdays', 'newWorkdays', 'goneCalendars'] as const),
  ...(['changedCalendars', 'newCalendars', 'goneBaselines', 'changedBaselines', 'newBaselines'] as const),
  ...(['changedFactors', 'newFactors', 'newDelays', 'newDelayTasks', 'changedDelayChance'] as const),
  ...(['changedDelayDays', 'changedDelayRisk', 'newWeekend', 'emptiedWeekend', 'newStatusDay'] as const),
  ...(['emptiedStatusDay', 'newTargetDay', 'emptiedTargetDay', 'levelOfNeighbor', 'dayFirst'] as const),
  ...(['monthFirst', 'usualDays', 'clearDays'] as const),
] as const;

const note = <T extends readonly [string, ...string[]]>(types: T) =>
  z.strictObject({
    /** Row of the file, from 1; null for the file as a whole. */
    row: z.int().nullable(),
    name: z.string(),
    type: z.enum(types),
    value: z.string(),
  });

/** A schedule read from a file: taken as a whole, or refused as a whole. Nothing has changed yet. */
export const readSchedule = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('taken'),
    file: fileLabel,
    timeline,
    people: z.array(person),
    startDay: z.string().nullable(),
    weekend: z.array(z.int()).nullable(),
    losses: z.array(note(IMPORT_LOSSES)),
    /** What else changes when the tasks of the plan are replaced, and stays behind when these are put behind them. */
    replaceLosses: z.array(note(IMPORT_LOSSES)),
    appendLosses: z.array(note(IMPORT_LOSSES)),
  }),
  z.strictObject({ kind: z.literal('refused'), file: fileLabel, faults: z.array(note(IMPORT_FAULTS)) }),
]);

/** Most rows of a list of stakeholders: what is above that is a file of another kind. */
export const MOST_LIST_ROWS = 20_000;

/** Why a file with a list of stakeholders cannot be read; the renderer has a sentence for each. */
export const LIST_FAULTS = [
  /** Bytes that are no UTF-8: perhaps Windows-1252, which only a person can say. */
  'notUtf8',
  'notUtf16',
  'notText',
  'notWorkbook',
  'unknownFile',
  /** `at` is the row of a quote that is never closed. */
  'openQuote',
  'tooManyRows',
] as const;

/** The rows of a list, each cell as text; or why there are none. Nothing has changed yet. */
export const readStakeholderRows = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rows'), file: fileLabel, rows: z.array(z.array(z.string())) }),
  z.strictObject({
    kind: z.literal('refused'),
    file: fileLabel,
    fault: z.enum(LIST_FAULTS),
    /** Byte, from 0, or row, from 1, of the fault; null where it has no place. */
    at: z.int().nullable(),
  }),
]);
