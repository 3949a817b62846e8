import type { LinkType, TaskConstraint } from '../../plan/types';

/** Namespace of every file of Microsoft Project 2003 and later. */
export const NAMESPACE = 'http://schemas.microsoft.com/project';

/** Day of eight hours, and tenths of a minute in it, in which slack and lag are counted. */
export const MINUTES_PER_DAY = 480;
export const TENTHS = 10;
export const MINUTES_PER_CALENDAR_DAY = 1440;

/** `PredecessorLink/Type`. */
export const LINK_CODES: readonly LinkType[] = ['FF', 'FS', 'SF', 'SS'];

/** `ConstraintType`; as soon as possible stands for none. */
export const CONSTRAINT_CODES: readonly ('asap' | TaskConstraint['type'])[] = [
  'asap',
  'alap',
  'mso',
  'mfo',
  'snet',
  'snlt',
  'fnet',
  'fnlt',
];

/** Formats of durations and lags: days and calendar days as we write them. */
export const FORMAT_DAYS = 7;
export const FORMAT_CALENDAR_DAYS = 8;
/** Codes above 32 are the same units, marked as estimated. */
const ESTIMATED = 32;
const WORKING = [3, 5, 7, 9, 11, 21];
const ELAPSED = [4, 6, 8, 10, 12];
const PERCENT = [19, 20];

/** Unit of a duration or lag by its format; null for one the format does not know. */
export function unitOf(format: number): 'working' | 'elapsed' | 'percent' | null {
  const code = format > ESTIMATED ? format - ESTIMATED : format;
  if (WORKING.includes(code)) return 'working';
  if (ELAPSED.includes(code)) return 'elapsed';
  return PERCENT.includes(code) ? 'percent' : null;
}

/** Text fields of Project that carry what it has no field for; they survive a save in Project. */
export const TEXT_FIELDS = [
  { part: 'id', fieldId: '188743731', fieldName: 'Text1', alias: 'Planner ID' },
  { part: 'stage', fieldId: '188743734', fieldName: 'Text2', alias: 'Stage' },
  { part: 'gate', fieldId: '188743737', fieldName: 'Text3', alias: 'Gate' },
  { part: 'catalog', fieldId: '188743740', fieldName: 'Text4', alias: 'Default task' },
  { part: 'kind', fieldId: '188743743', fieldName: 'Text5', alias: 'Planner kind' },
] as const;
export type TextPart = (typeof TEXT_FIELDS)[number]['part'];

/** Baselines Project can hold: 0, the current one, to 10. */
export const MOST_BASELINES = 11;
/** Longest name Project takes. */
export const LONGEST_NAME = 512;
/** Project itself knows no later day. */
export const LAST_PROJECT_DAY = '2049-12-31';
