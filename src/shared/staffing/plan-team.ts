import { staffRole } from '../catalog/staffing-further-roles';
import type { PositionLevel, SkillLevel } from '../catalog/staffing-types';
import { addDays, addMonths, formatDay, parseDay, type Day } from '../core/day';
import type { Beginning, Plan, Position, Staffing } from '../plan/types';
import { gateDay, timelineOf, type TimelineState } from '../timeline';
import { usualCover, type Cover, type CoverModel } from './cover';
import { monthText } from './month';
import type { WorkingYear } from './net-hours';
import type { StaffPosition } from './position';
import type { OutsideSkill, SkillNeed } from './skill-gap';

type Part = Pick<Plan, 'identity' | 'timeline' | 'staffing'>;

/** The first day of something, by itself or by the task it begins with; null while neither says one. */
export function firstDay(start: Beginning, { identity, timeline }: Omit<Part, 'staffing'>): Day | null {
  if (start.task === null) return start.day === null ? null : parseDay(start.day);
  return timelineOf({ identity, timeline }).byId.get(start.task)?.dates?.start ?? null;
}

/**
 * The day from which a position is counted: its first, and the start of the plan while neither a day nor a dated
 * task says one, as the budget has it. Null only where the plan has no start either.
 */
function countedFrom(start: Beginning, plan: Omit<Part, 'staffing'>): Day | null {
  return firstDay(start, plan) ?? parseDay(plan.identity.startDay);
}

/** Day the team begins to serve: gate C, without it full operation, without that the promised day. */
export function launchDay({ identity, timeline }: Omit<Part, 'staffing'>): Day | null {
  return launchIn(timelineOf({ identity, timeline }));
}

/** The same of a timeline that is worked out already. */
export function launchIn({
  byId,
  fullOperation,
  target,
}: Pick<TimelineState, 'byId' | 'fullOperation' | 'target'>): Day | null {
  const gate = [...byId.values()].find(({ task }) => task.gate === 'c')?.dates;
  return gate ? gateDay(gate) : (fullOperation ?? target);
}

/** Last day the budget looks ahead to. */
export function horizonDay({ identity, budget }: Pick<Plan, 'identity' | 'budget'>): Day | null {
  const start = parseDay(identity.startDay);
  return start === null ? null : addDays(addMonths(start, budget.settings.years * 12), -1);
}

/** Posts on a day, and how many full-time posts they make in percent. */
export interface Headcount {
  readonly positions: number;
  readonly fullTimePercent: number;
}

/** Posts that have begun and not ended on a day; one without a start has begun with the plan. */
export function headcountOn(plan: Part, day: Day): Headcount {
  const present = plan.staffing.positions.filter(({ start, end }) => {
    const from = countedFrom(start, plan);
    const to = end === null ? null : parseDay(end);
    return from !== null && from <= day && (to === null || day <= to);
  });
  return {
    positions: present.length,
    fullTimePercent: present.reduce((sum, { share }) => sum + share, 0),
  };
}

/** Level of the plan in the words of the catalog, which calls the usual one ordinary. */
export function catalogLevel(level: Position['level']): PositionLevel {
  return level === 'regular' ? 'ordinary' : level;
}

/** Level of the catalog as the plan keeps it. */
export function planLevel(level: PositionLevel): Position['level'] {
  return level === 'ordinary' ? 'regular' : level;
}

/** Skills a position wants: those of its role, above or below them what the plan says. */
export function wantedOf({ role, wanted }: Pick<Position, 'role' | 'wanted'>): SkillLevels {
  return levels({ ...(staffRole(role ?? '')?.skills ?? {}), ...wanted });
}

export type SkillLevels = Readonly<Record<string, SkillLevel>>;

/** Skill levels of the plan, which are whole numbers from 0 to 4. */
export function levels(record: Readonly<Record<string, number>>): SkillLevels {
  return Object.fromEntries(Object.entries(record).map(([skill, level]) => [skill, toLevel(level)]));
}

function toLevel(level: number): SkillLevel {
  const known = [0, 1, 2, 3, 4] as const;
  return known.find((one) => one === level) ?? 0;
}

/** The positions, as the engine needs them; one without a start is there from the start of the plan. */
export function staffPositions(plan: Part): readonly StaffPosition[] {
  return plan.staffing.positions.flatMap((position) => {
    const from = countedFrom(position.start, plan);
    if (from === null) return [];
    const { id, role, level, share, incidentShare, person, end, held, backup, tasks } = position;
    return {
      ...{ id, role, share, incidentShare, person, backup, tasks },
      level: catalogLevel(level),
      startMonth: monthOfDay(from),
      endMonth: end === null ? null : end.slice(0, 7),
      skills: levels(held),
    };
  });
}

/** What the positions need, from their first month to their last. */
export function skillNeedsIn(plan: Part): readonly SkillNeed[] {
  const present = new Map(staffPositions(plan).map((one) => [one.id, one]));
  return plan.staffing.positions.flatMap((position) => {
    const dated = present.get(position.id);
    if (dated === undefined) return [];
    const { startMonth, endMonth } = dated;
    return Object.entries(wantedOf(position)).map(([skill, level]) => ({
      skill,
      level,
      startMonth,
      endMonth,
    }));
  });
}

/** Skills that are reached outside, at any level and at all times: the plan keeps where, not how well. */
export function outsideSkillsIn({ outside }: Pick<Staffing, 'outside'>): readonly OutsideSkill[] {
  const always = { level: 4, startMonth: monthText(0), endMonth: null } as const;
  return Object.keys(outside).map((skill) => ({ skill, ...always }));
}

export function monthOfDay(day: Day): string {
  return formatDay(day).slice(0, 7);
}

/** The working year of a full-time person, with the weekend of the plan. */
export function workingYearOf({ identity, staffing }: Pick<Plan, 'identity' | 'staffing'>): WorkingYear {
  const { weeklyMinutes, leaveDays, holidayDays, sickDays, trainingDays } = staffing.settings;
  return {
    hoursAWeek: weeklyMinutes / 60,
    daysAWeek: 7 - identity.weekend.length,
    ...{ leaveDays, sickDays, trainingDays },
    publicHolidays: holidayDays,
  };
}

type CoverKind = NonNullable<Staffing['settings']['cover']['chosen']>;
const MODEL_OF: Readonly<Record<CoverKind, CoverModel>> = {
  officeHours: 'officeHours',
  extended: 'extended',
  onCall: 'onCall',
  aroundTheClock: 'roundTheClock',
  own: 'own',
};

/** Hours of one of the covers of the plan. */
export function coverOf(kind: CoverKind, cover: Staffing['settings']['cover']): Cover {
  const usual = usualCover(MODEL_OF[kind], cover.seats);
  if (kind === 'extended') {
    return { ...usual, hoursADay: cover.extendedMinutes / 60, daysAWeek: cover.extendedDays };
  }
  if (kind === 'own') return { ...usual, hoursADay: cover.ownMinutes / 60, daysAWeek: cover.ownDays };
  return usual;
}
