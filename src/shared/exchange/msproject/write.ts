import { formatDay } from '../../core/day';
import type { Plan, TimelineTask } from '../../plan/types';
import { timelineOf } from '../../timeline';
import { MINUTES_PER_DAY, NAMESPACE, TEXT_FIELDS } from './codes';
import { ownDataComment } from './own-data';
import { calendarsXml, PLAN_CALENDAR_UID } from './write-calendars';
import { tasksXml } from './write-tasks';
import { writeXml, type Xml } from './xml';

export interface ProjectWords {
  readonly taskName: (task: TimelineTask) => string;
  /** Name of the calendar of the plan. */
  readonly calendar: string;
}

/**
 * The timeline as Microsoft Project XML. Elements stand in the order of Microsoft's published schema
 * (Project 2007 XML Data Interchange Schema, mspdi_pj12.xsd), which Project insists on. What Project has no
 * field for stands in text fields where it fits one, and else in a comment at the end (`own-data.ts`).
 */
export function writeProject(plan: Plan, words: ProjectWords): string {
  const body = projectXml(plan, words);
  return body + ownDataComment(plan, body);
}

/** The file without our comment: what Project itself knows of it. */
export function projectXml(plan: Plan, words: ProjectWords): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeXml([
    `Project xmlns="${NAMESPACE}"`,
    [
      ...header(plan),
      [
        'ExtendedAttributes',
        TEXT_FIELDS.map(({ fieldId, fieldName, alias }) => [
          'ExtendedAttribute',
          [
            ['FieldID', fieldId],
            ['FieldName', fieldName],
            ['Alias', alias],
          ],
        ]),
      ],
      calendarsXml(plan, words.calendar),
      tasksXml(plan, words.taskName),
      ...ownersXml(plan),
    ],
  ])}`;
}

function header(plan: Plan): readonly Xml[] {
  const { identity, timeline } = plan;
  const { statusDay, fiscalYearStart, criticalFloat } = timeline.settings;
  const { schedule } = timelineOf(plan);
  return [
    ['SaveVersion', 12],
    ['Title', identity.title],
    ['Category', `TLP:${identity.tlp}`],
    identity.teamName === '' ? null : ['Company', identity.teamName],
    ['ScheduleFromStart', true],
    ['StartDate', `${identity.startDay}T08:00:00`],
    schedule === null ? null : ['FinishDate', `${formatDay(schedule.finish)}T17:00:00`],
    ['FYStartDate', fiscalYearStart],
    ['CriticalSlackLimit', criticalFloat],
    ['CurrencyCode', identity.currency],
    ['CalendarUID', PLAN_CALENDAR_UID],
    ['DefaultStartTime', '08:00:00'],
    ['DefaultFinishTime', '17:00:00'],
    ['MinutesPerDay', MINUTES_PER_DAY],
    ['MinutesPerWeek', MINUTES_PER_DAY * (7 - new Set(identity.weekend).size)],
    ['DaysPerMonth', 20],
    ['DefaultTaskType', 1],
    ['HonorConstraints', true],
    ['NewTasksEffortDriven', false],
    statusDay === null ? null : ['StatusDate', `${statusDay}T17:00:00`],
  ];
}

/** Owners as resources, each assigned to what is theirs. */
function ownersXml(plan: Plan): readonly Xml[] {
  const rows = timelineOf(plan).rows;
  const ids = [...new Set(rows.flatMap(({ task }) => (task.owner === null ? [] : [task.owner])))];
  const owners = ids.flatMap((id) => plan.people.filter((person) => person.id === id));
  if (owners.length === 0) return [];
  const uids = new Map(owners.map(({ id }, index) => [id, index + 1]));
  const assigned = rows.flatMap(({ task }, index) => {
    const resource = uids.get(task.owner ?? '');
    return resource === undefined ? [] : [{ task: index + 1, resource }];
  });
  return [
    [
      'Resources',
      owners.map(({ name }, index) => [
        'Resource',
        [
          ['UID', index + 1],
          ['ID', index + 1],
          ['Name', name],
          ['Type', 1],
        ],
      ]),
    ],
    [
      'Assignments',
      assigned.map(({ task, resource }, index) => [
        'Assignment',
        [
          ['UID', index + 1],
          ['TaskUID', task],
          ['ResourceUID', resource],
        ],
      ]),
    ],
  ];
}
