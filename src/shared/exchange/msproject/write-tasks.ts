import { formatDay, type Day } from '../../core/day';
import type { Baseline, Plan, TimelineLink, TimelineTask } from '../../plan/types';
import { compileCalendar, workingDaysBetween } from '../../schedule';
import { networkOf, PLAN_CALENDAR, timelineOf, type TimelineRow } from '../../timeline';
import {
  CONSTRAINT_CODES,
  FORMAT_CALENDAR_DAYS,
  FORMAT_DAYS,
  LINK_CODES,
  LONGEST_NAME,
  MINUTES_PER_CALENDAR_DAY,
  MINUTES_PER_DAY,
  MOST_BASELINES,
  TENTHS,
  TEXT_FIELDS,
  type TextPart,
} from './codes';
import { calendarUid } from './write-calendars';
import type { Xml } from './xml';

/** Baselines as Project numbers them: 0 is the newest. */
export function numberedBaselines({ timeline }: Plan): readonly Baseline[] {
  return timeline.baselines
    .map((baseline, index) => ({ baseline, index }))
    .toSorted((a, b) =>
      a.baseline.on < b.baseline.on ? 1 : a.baseline.on > b.baseline.on ? -1 : b.index - a.index,
    )
    .slice(0, MOST_BASELINES)
    .map(({ baseline }) => baseline);
}

/** Every task in the order of the outline; its number there, from 1, is its UID. */
export function tasksXml(plan: Plan, taskName: (task: TimelineTask) => string): Xml {
  const { rows } = timelineOf(plan);
  const uids = new Map(rows.map(({ task }, index) => [task.id, index + 1]));
  const into = new Map<string, TimelineLink[]>();
  for (const link of plan.timeline.links) into.set(link.to, [...(into.get(link.to) ?? []), link]);
  const baselines = numberedBaselines(plan);
  return [
    'Tasks',
    rows.map((row, index) => [
      'Task',
      [
        ['UID', index + 1],
        ['ID', index + 1],
        ['Name', taskName(row.task).slice(0, LONGEST_NAME)],
        ...planned(plan, row),
        ...calculated(row),
        ...reported(row),
        ...held(plan, row),
        row.task.notes === '' ? null : ['Notes', row.task.notes],
        ...(into.get(row.task.id) ?? []).map((link) => linkXml(link, uids)),
        ...TEXT_FIELDS.map(({ part, fieldId }) => attribute(fieldId, textOf(row, part))),
        ...baselines.map((baseline, number) => baselineXml(baseline, number, row.task.id)),
      ],
    ]),
  ];
}

function planned(plan: Plan, row: TimelineRow): readonly Xml[] {
  const { task, wbs, level, hasChildren, dates } = row;
  const milestone = isPoint(row);
  return [
    // Fixed duration: owners are named without changing how long work takes.
    ['Type', 1],
    ['IsNull', false],
    ['WBS', wbs],
    ['OutlineNumber', wbs],
    ['OutlineLevel', level + 1],
    ['Priority', 500],
    ...(dates
      ? ([
          ['Start', start(row, dates.start)],
          ['Finish', finish(row, dates.finish ?? dates.start)],
        ] as const)
      : []),
    ['Duration', duration(milestone ? 0 : hasChildren ? workedDays(plan, row) : durationOf(plan, row))],
    ['DurationFormat', FORMAT_DAYS],
    ['EffortDriven', false],
    ['Recurring', false],
    ['Estimated', false],
    ['Milestone', milestone && task.kind !== 'ongoing'],
    ['Summary', hasChildren],
  ];
}

function isPoint({ task, hasChildren }: TimelineRow): boolean {
  return !hasChildren && (task.kind === 'milestone' || task.kind === 'ongoing');
}

function durationOf(plan: Plan, row: TimelineRow): number {
  return row.task.kind === 'fixed' ? workedDays(plan, row) : row.task.duration;
}

function workedDays(plan: Plan, { task, dates }: TimelineRow): number {
  const { calendars } = networkOf(plan);
  const calendar = calendars[task.calendar ?? PLAN_CALENDAR];
  if (!calendar || !dates || dates.finish === null || dates.finish < dates.start) return 0;
  return workingDaysBetween(compileCalendar(calendar, dates.start, dates.finish), dates.start, dates.finish);
}

function calculated({ dates }: TimelineRow): readonly Xml[] {
  if (!dates) return [];
  const { earlyStart, earlyFinish, lateStart, lateFinish, freeFloat, totalFloat } = dates;
  const day = (name: string, at: Day | null, time: string): Xml =>
    at === null ? null : [name, `${formatDay(at)}T${time}`];
  const slack = (name: string, days: number | null): Xml =>
    days === null ? null : [name, days * MINUTES_PER_DAY * TENTHS];
  return [
    ['Critical', dates.critical],
    day('EarlyStart', earlyStart, '08:00:00'),
    day('EarlyFinish', earlyFinish, '17:00:00'),
    day('LateStart', lateStart, '08:00:00'),
    day('LateFinish', lateFinish, '17:00:00'),
    slack('FreeSlack', freeFloat),
    slack('TotalSlack', totalFloat),
  ];
}

function reported({ task, dates, hasChildren }: TimelineRow): readonly Xml[] {
  return [
    ['PercentComplete', hasChildren ? Math.round(dates?.progress ?? 0) : task.progress],
    task.actualStart === null ? null : ['ActualStart', `${task.actualStart}T08:00:00`],
    task.actualFinish === null ? null : ['ActualFinish', `${task.actualFinish}T17:00:00`],
  ];
}

/** Fixed days are a start that must be kept: Project has no other word for them in this schema. */
function held(plan: Plan, { task, hasChildren }: TimelineRow): readonly Xml[] {
  const fixed = task.kind === 'fixed' && !hasChildren && task.start !== null;
  const type = fixed ? 'mso' : (task.constraint?.type ?? 'asap');
  const day = fixed ? task.start : (task.constraint?.day ?? null);
  const atEnd = type === 'mfo' || type === 'fnet' || type === 'fnlt';
  return [
    ['ConstraintType', CONSTRAINT_CODES.indexOf(type)],
    task.calendar === null ? null : ['CalendarUID', calendarUid(plan, task.calendar)],
    day === null ? null : ['ConstraintDate', `${day}T${atEnd ? '17:00:00' : '08:00:00'}`],
  ];
}

function linkXml({ from, type, lag, lagUnit }: TimelineLink, uids: ReadonlyMap<string, number>): Xml {
  const calendar = lagUnit === 'calendar';
  const minutes = lag * (calendar ? MINUTES_PER_CALENDAR_DAY : MINUTES_PER_DAY);
  return [
    'PredecessorLink',
    [
      ['PredecessorUID', uids.get(from) ?? 0],
      ['Type', LINK_CODES.indexOf(type)],
      ['CrossProject', false],
      ['LinkLag', minutes * TENTHS],
      ['LagFormat', calendar ? FORMAT_CALENDAR_DAYS : FORMAT_DAYS],
    ],
  ];
}

function textOf({ task, hasChildren }: TimelineRow, part: TextPart): string {
  if (part !== 'kind') return task[part] ?? '';
  // What Project shows anyway needs no word of ours.
  return !hasChildren && (task.kind === 'fixed' || task.kind === 'ongoing') ? task.kind : '';
}

function attribute(fieldId: string, value: string): Xml {
  return value === ''
    ? null
    : [
        'ExtendedAttribute',
        [
          ['FieldID', fieldId],
          ['Value', value],
        ],
      ];
}

function baselineXml(baseline: Baseline, number: number, task: string): Xml {
  // An id of a file may be the name of something every object has.
  const dates = Object.hasOwn(baseline.tasks, task) ? baseline.tasks[task] : undefined;
  if (dates === undefined) return null;
  return [
    'Baseline',
    [
      ['Number', number],
      ['Interim', false],
      ['Start', `${dates.start}T08:00:00`],
      ['Finish', `${dates.finish}T17:00:00`],
    ],
  ];
}

function start(row: TimelineRow, day: Day): string {
  return `${formatDay(day)}T${isPoint(row) && row.dates?.endOfDay ? '17:00:00' : '08:00:00'}`;
}

function finish(row: TimelineRow, day: Day): string {
  return `${formatDay(day)}T${isPoint(row) && !row.dates?.endOfDay ? '08:00:00' : '17:00:00'}`;
}

function duration(days: number): string {
  return `PT${days * (MINUTES_PER_DAY / 60)}H0M0S`;
}
