import { handlersOf, handlingPosts } from './cover-salary';
import { monthIndex } from './month';
import { holderOf, presentIn, type StaffPosition } from './position';
import { skillsIn, type OutsideSkill, type SkillNeed } from './skill-gap';

export const STAFFING_RULES = [
  'fewerThanThree',
  'headOnlySenior',
  'engagementOperates',
  'singleHolder',
  'noCrossTraining',
  'roundClockShort',
  'roundClockNoOperators',
] as const;
export type StaffingRule = (typeof STAFFING_RULES)[number];

/** Something about the people of a month that is likely to hurt. Its words belong to the advice. */
export interface StaffingWarning {
  readonly rule: StaffingRule;
  /** Rows of `catalog/sources.json`; empty where the rule is arithmetic. */
  readonly refs: readonly string[];
  /** Positions it is about. */
  readonly positions: readonly string[];
  /** Skills it is about. */
  readonly skills: readonly string[];
  /** Numbers for the words: people there and people needed. */
  readonly values: Readonly<Record<string, number>>;
}

export interface StaffingInput {
  readonly positions: readonly StaffPosition[];
  readonly needs: readonly SkillNeed[];
  readonly outside: readonly OutsideSkill[];
  /** What around-the-clock cover takes (`coverNeed`), from the month it is offered; null where it is not planned. */
  readonly roundTheClock: { readonly peopleExact: number; readonly startMonth: string } | null;
  /** Whether IT operators outside the team, such as the host's, work around the clock. */
  readonly hasOutsideOperators: boolean;
}

/** SIM3 H-2 asks for three people at least, part-timers counted (S1-HUM2-03). */
const FEWEST_PEOPLE = 3;
const HEAD = 'manager';

/**
 * What the sources warn of, seen in the positions filled in one month, `YYYY-MM`. A team nobody has joined yet
 * answers nothing: being empty is no mistake; one that everybody has left has too few people. Null for a bad month.
 */
export function staffingWarnings(input: StaffingInput, month: string): readonly StaffingWarning[] | null {
  const index = monthIndex(month);
  if (index === null) return null;
  const present = presentIn(input.positions, index);
  if (present.length === 0) {
    const hasBegun = input.positions.some(({ startMonth }) => (monthIndex(startMonth) ?? index) < index);
    return hasBegun ? fewerThanThree(present) : [];
  }
  return [
    ...fewerThanThree(present),
    ...headOnlySenior(present),
    ...engagementOperates(present),
    ...thinSkills(input, index),
    ...roundTheClock(input, present, index),
  ];
}

function warning(
  rule: StaffingRule,
  refs: readonly string[],
  rest: Partial<Pick<StaffingWarning, 'positions' | 'skills' | 'values'>>,
): StaffingWarning {
  return { rule, refs, positions: [], skills: [], values: {}, ...rest };
}

const idsOf = (positions: readonly StaffPosition[]): readonly string[] => positions.map(({ id }) => id);

function fewerThanThree(present: readonly StaffPosition[]): readonly StaffingWarning[] {
  const people = new Set(present.map(holderOf)).size;
  if (people >= FEWEST_PEOPLE) return [];
  const values = { people, needed: FEWEST_PEOPLE };
  return [warning('fewerThanThree', ['S1-HUM2-03', 'S1-HUM2-02'], { positions: idsOf(present), values })];
}

/** Incidents are analyzed, and by no senior but the head (S2-STAFF-13). */
function headOnlySenior(present: readonly StaffPosition[]): readonly StaffingWarning[] {
  const heads = present.filter(({ role }) => role === HEAD);
  const headHolders = new Set(heads.map(holderOf));
  const handlers = handlersOf(present);
  const analysts = handlers.filter((one) => !headHolders.has(holderOf(one)));
  const hasSenior = analysts.some(({ level }) => level === 'senior' || level === 'lead');
  if (heads.length === 0 || handlers.length === 0 || hasSenior) return [];
  return [warning('headOnlySenior', ['S2-STAFF-13', 'S2-STAFF-12'], { positions: idsOf(heads) })];
}

interface Duty {
  readonly role: string;
  /** Tasks that make a person of another role do it. */
  readonly tasks: readonly string[];
}
const ENGAGEMENT: Duty = {
  role: 'engagementLead',
  tasks: ['engagementLead-brief', 'engagementLead-constituents'],
};
/** Who runs operations: the operations manager, without one the deputy, without either the head. */
const OPERATIONS: readonly Duty[] = [
  { role: 'operationsManager', tasks: ['operationsManager-run', 'operationsManager-shifts'] },
  { role: 'assistantManager', tasks: ['assistantManager-assign'] },
  { role: HEAD, tasks: ['manager-supervise'] },
];

/** One person does engagement and runs operations (S2-STAFF-14). */
function engagementOperates(present: readonly StaffPosition[]): readonly StaffingWarning[] {
  const operators = OPERATIONS.map((duty) => withDuty(present, duty)).find(({ length }) => length > 0) ?? [];
  const engaged = withDuty(present, ENGAGEMENT);
  const operates = new Set(operators.map(holderOf));
  const both = new Set(engaged.map(holderOf).filter((holder) => operates.has(holder)));
  const positions = present.filter(
    (one) => both.has(holderOf(one)) && (operators.includes(one) || engaged.includes(one)),
  );
  if (positions.length === 0) return [];
  return [warning('engagementOperates', ['S2-STAFF-14', 'S2-STAFF-18'], { positions: idsOf(positions) })];
}

function withDuty(present: readonly StaffPosition[], duty: Duty): readonly StaffPosition[] {
  return present.filter(
    ({ role, tasks }) => role === duty.role || tasks.some((task) => duty.tasks.includes(task)),
  );
}

/** Skills held by one person (S2-STAFF-09), and among them those nobody else is growing into (S2-STAFF-11). */
function thinSkills(input: StaffingInput, month: number): readonly StaffingWarning[] {
  const single = skillsIn(input, month).filter(
    ({ hasSingleHolder, outside, needed }) => hasSingleHolder && outside < needed,
  );
  const alone = single.filter(({ isCrossTrained }) => !isCrossTrained);
  const about = (list: typeof single) => ({
    skills: list.map(({ skill }) => skill),
    positions: [...new Set(list.flatMap(({ holders }) => holders))],
  });
  return [
    ...(single.length > 0
      ? [warning('singleHolder', ['S2-STAFF-09', 'S2-STAFF-10', 'S2-PD-12'], about(single))]
      : []),
    ...(alone.length > 0 ? [warning('noCrossTraining', ['S2-STAFF-11', 'S2-PD-03'], about(alone))] : []),
  ];
}

/** 24/7 is of use only with enough people and with IT operators at those hours (S1-ORG7-02). */
function roundTheClock(
  { roundTheClock: asked, hasOutsideOperators }: StaffingInput,
  present: readonly StaffPosition[],
  month: number,
): readonly StaffingWarning[] {
  const start = asked === null ? null : monthIndex(asked.startMonth);
  if (asked === null || start === null || month < start) return [];
  const people = handlingPosts(present);
  const isShort = people < asked.peopleExact;
  const hasOperators = hasOutsideOperators || present.some(({ role }) => role === 'itOperator');
  const values = { people, needed: asked.peopleExact };
  return [
    ...(isShort
      ? [
          warning('roundClockShort', ['S1-ORG7-02', 'S1-HUM2-02'], {
            positions: idsOf(handlersOf(present)),
            values,
          }),
        ]
      : []),
    ...(hasOperators ? [] : [warning('roundClockNoOperators', ['S1-ORG7-02'], {})]),
  ];
}
