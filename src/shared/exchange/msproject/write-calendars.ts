import { parseDay } from '../../core/day';
import type { CalendarRange, Plan, TaskCalendar } from '../../plan/types';
import { yearlyDates } from '../yearly-dates';
import { LAST_PROJECT_DAY } from './codes';
import type { Xml } from './xml';

export const PLAN_CALENDAR_UID = 1;
const WORKING_TIMES: Xml = [
  'WorkingTimes',
  [
    [
      'WorkingTime',
      [
        ['FromTime', '08:00:00'],
        ['ToTime', '12:00:00'],
      ],
    ],
    [
      'WorkingTime',
      [
        ['FromTime', '13:00:00'],
        ['ToTime', '17:00:00'],
      ],
    ],
  ],
];
/** Number a calendar of the plan has in the file; 1 is the calendar of the plan itself. */
export function calendarUid({ timeline }: Plan, id: string): number {
  return PLAN_CALENDAR_UID + 1 + timeline.calendars.findIndex((calendar) => calendar.id === id);
}

/** The calendar of the plan and those of tasks, with holidays and extra working days as exceptions. */
export function calendarsXml(plan: Plan, name: string): Xml {
  const { timeline, identity } = plan;
  const exceptions = exceptionsOf(plan);
  return [
    'Calendars',
    [
      calendarXml(PLAN_CALENDAR_UID, { name, weekend: identity.weekend }, exceptions),
      ...timeline.calendars.map((calendar) =>
        calendarXml(calendarUid(plan, calendar.id), calendar, calendar.holidays ? exceptions : []),
      ),
    ],
  ];
}

function calendarXml(
  uid: number,
  { name, weekend }: Pick<TaskCalendar, 'name' | 'weekend'>,
  exceptions: readonly Xml[],
): Xml {
  return [
    'Calendar',
    [
      ['UID', uid],
      ['Name', name.slice(0, 512)],
      ['IsBaseCalendar', true],
      ['BaseCalendarUID', -1],
      ['WeekDays', [1, 2, 3, 4, 5, 6, 7].map((dayType) => weekDay(dayType, weekend))],
      exceptions.length === 0 ? null : ['Exceptions', exceptions],
    ],
  ];
}

/** Project counts weekdays from 1, Sunday. */
function weekDay(dayType: number, weekend: readonly number[]): Xml {
  const working = !weekend.includes(dayType === 1 ? 7 : dayType - 1);
  return ['WeekDay', [['DayType', dayType], ['DayWorking', working], working ? WORKING_TIMES : null]];
}

/** Extra working days come after the holidays: they are worked even then. */
function exceptionsOf(plan: Plan): readonly Xml[] {
  const { holidays, workdays } = plan.timeline;
  const write = (range: CalendarRange, working: boolean): readonly Xml[] =>
    range.yearly
      ? yearlyDates(range).map((day) => yearly(plan, { ...range, from: day, to: day }, working))
      : [exception(range, { working, type: 1 })];
  return [
    ...holidays.flatMap((range) => write(range, false)),
    ...workdays.flatMap((range) => write(range, true)),
  ];
}

/** A date that comes back every year, from the first year of the plan to the last Project knows. */
function yearly({ identity }: Plan, range: CalendarRange, working: boolean): Xml {
  const year = [identity.startDay.slice(0, 4), range.from.slice(0, 4)].toSorted()[0] ?? '';
  const date = range.from.slice(4);
  // 29 February is written in a year that has it.
  const from = parseDay(`${year}${date}`) === null ? range.from : `${year}${date}`;
  const occurrences = Math.max(1, Number(LAST_PROJECT_DAY.slice(0, 4)) - Number(from.slice(0, 4)) + 1);
  return exception({ ...range, from, to: LAST_PROJECT_DAY }, { working, type: 2, occurrences });
}

interface ExceptionHow {
  readonly working: boolean;
  readonly type: 1 | 2;
  readonly occurrences?: number;
}

function exception({ from, to, name }: CalendarRange, how: ExceptionHow): Xml {
  const { working, type, occurrences = 1 } = how;
  return [
    'Exception',
    [
      ['EnteredByOccurrences', false],
      [
        'TimePeriod',
        [
          ['FromDate', `${from}T00:00:00`],
          ['ToDate', `${to}T23:59:00`],
        ],
      ],
      ['Occurrences', occurrences],
      ['Name', name.slice(0, 512)],
      ['Type', type],
      ...(type === 2
        ? ([
            ['Month', Number(from.slice(5, 7)) - 1],
            ['MonthDay', Number(from.slice(8))],
          ] as const)
        : []),
      ['DayWorking', working],
      working ? WORKING_TIMES : null,
    ],
  ];
}
