/**
 * The children of each element, in the order in which Microsoft's published schema has them (Project 2007 XML
 * Data Interchange Schema, mspdi_pj12.xsd), as far as a schedule needs them. `type` is what the text must be.
 * Read from the schema pages of the Project 2007 SDK; elements never written are left out.
 */
export type ValueType = 'integer' | 'string' | 'boolean' | 'dateTime' | 'duration' | 'time';
export type Children = readonly (readonly [name: string, content: ValueType | Children])[];

const TIMES: Children = [
  [
    'WorkingTime',
    [
      ['FromTime', 'time'],
      ['ToTime', 'time'],
    ],
  ],
];
const PERIOD: Children = [
  ['FromDate', 'dateTime'],
  ['ToDate', 'dateTime'],
];

const CALENDAR: Children = [
  ['UID', 'integer'],
  ['Name', 'string'],
  ['IsBaseCalendar', 'boolean'],
  ['BaseCalendarUID', 'integer'],
  [
    'WeekDays',
    [
      [
        'WeekDay',
        [
          ['DayType', 'integer'],
          ['DayWorking', 'boolean'],
          ['TimePeriod', PERIOD],
          ['WorkingTimes', TIMES],
        ],
      ],
    ],
  ],
  [
    'Exceptions',
    [
      [
        'Exception',
        [
          ['EnteredByOccurrences', 'boolean'],
          ['TimePeriod', PERIOD],
          ['Occurrences', 'integer'],
          ['Name', 'string'],
          ['Type', 'integer'],
          ['Period', 'integer'],
          ['DaysOfWeek', 'integer'],
          ['MonthItem', 'integer'],
          ['MonthPosition', 'integer'],
          ['Month', 'integer'],
          ['MonthDay', 'integer'],
          ['DayWorking', 'boolean'],
          ['WorkingTimes', TIMES],
        ],
      ],
    ],
  ],
];

const LINK: Children = [
  ['PredecessorUID', 'integer'],
  ['Type', 'integer'],
  ['CrossProject', 'boolean'],
  ['CrossProjectName', 'string'],
  ['LinkLag', 'integer'],
  ['LagFormat', 'integer'],
];

const BASELINE: Children = [
  ['Number', 'integer'],
  ['Interim', 'boolean'],
  ['Start', 'dateTime'],
  ['Finish', 'dateTime'],
  ['Duration', 'duration'],
  ['DurationFormat', 'integer'],
];

const TASK: Children = [
  ['UID', 'integer'],
  ['ID', 'integer'],
  ['Name', 'string'],
  ['Type', 'integer'],
  ['IsNull', 'boolean'],
  ['CreateDate', 'dateTime'],
  ['Contact', 'string'],
  ['WBS', 'string'],
  ['WBSLevel', 'string'],
  ['OutlineNumber', 'string'],
  ['OutlineLevel', 'integer'],
  ['Priority', 'integer'],
  ['Start', 'dateTime'],
  ['Finish', 'dateTime'],
  ['Duration', 'duration'],
  ['DurationFormat', 'integer'],
  ['Work', 'duration'],
  ['Stop', 'dateTime'],
  ['Resume', 'dateTime'],
  ['ResumeValid', 'boolean'],
  ['EffortDriven', 'boolean'],
  ['Recurring', 'boolean'],
  ['OverAllocated', 'boolean'],
  ['Estimated', 'boolean'],
  ['Milestone', 'boolean'],
  ['Summary', 'boolean'],
  ['Critical', 'boolean'],
  ['IsSubproject', 'boolean'],
  ['EarlyStart', 'dateTime'],
  ['EarlyFinish', 'dateTime'],
  ['LateStart', 'dateTime'],
  ['LateFinish', 'dateTime'],
  ['StartVariance', 'integer'],
  ['FinishVariance', 'integer'],
  ['FreeSlack', 'integer'],
  ['TotalSlack', 'integer'],
  ['PercentComplete', 'integer'],
  ['PercentWorkComplete', 'integer'],
  ['ActualStart', 'dateTime'],
  ['ActualFinish', 'dateTime'],
  ['ActualDuration', 'duration'],
  ['RemainingDuration', 'duration'],
  ['ConstraintType', 'integer'],
  ['CalendarUID', 'integer'],
  ['ConstraintDate', 'dateTime'],
  ['Deadline', 'dateTime'],
  ['IgnoreResourceCalendar', 'boolean'],
  ['Notes', 'string'],
  ['PredecessorLink', LINK],
  [
    'ExtendedAttribute',
    [
      ['FieldID', 'string'],
      ['Value', 'string'],
    ],
  ],
  ['Baseline', BASELINE],
];

export const PROJECT: Children = [
  ['SaveVersion', 'integer'],
  ['UID', 'string'],
  ['Name', 'string'],
  ['Title', 'string'],
  ['Subject', 'string'],
  ['Category', 'string'],
  ['Company', 'string'],
  ['Manager', 'string'],
  ['Author', 'string'],
  ['CreationDate', 'dateTime'],
  ['Revision', 'integer'],
  ['LastSaved', 'dateTime'],
  ['ScheduleFromStart', 'boolean'],
  ['StartDate', 'dateTime'],
  ['FinishDate', 'dateTime'],
  ['FYStartDate', 'integer'],
  ['CriticalSlackLimit', 'integer'],
  ['CurrencyDigits', 'integer'],
  ['CurrencySymbol', 'string'],
  ['CurrencyCode', 'string'],
  ['CurrencySymbolPosition', 'integer'],
  ['CalendarUID', 'integer'],
  ['DefaultStartTime', 'time'],
  ['DefaultFinishTime', 'time'],
  ['MinutesPerDay', 'integer'],
  ['MinutesPerWeek', 'integer'],
  ['DaysPerMonth', 'integer'],
  ['DefaultTaskType', 'integer'],
  ['DurationFormat', 'integer'],
  ['HonorConstraints', 'boolean'],
  ['NewTasksEffortDriven', 'boolean'],
  ['WeekStartDay', 'integer'],
  ['StatusDate', 'dateTime'],
  ['CurrentDate', 'dateTime'],
  [
    'ExtendedAttributes',
    [
      [
        'ExtendedAttribute',
        [
          ['FieldID', 'string'],
          ['FieldName', 'string'],
          ['Alias', 'string'],
        ],
      ],
    ],
  ],
  ['Calendars', [['Calendar', CALENDAR]]],
  ['Tasks', [['Task', TASK]]],
  [
    'Resources',
    [
      [
        'Resource',
        [
          ['UID', 'integer'],
          ['ID', 'integer'],
          ['Name', 'string'],
          ['Type', 'integer'],
        ],
      ],
    ],
  ],
  [
    'Assignments',
    [
      [
        'Assignment',
        [
          ['UID', 'integer'],
          ['TaskUID', 'integer'],
          ['ResourceUID', 'integer'],
        ],
      ],
    ],
  ],
];

/** Elements of which there may be several, and those the schema insists on. */
export const MANY = [
  ...['WorkingTime', 'WeekDay', 'Exception', 'PredecessorLink', 'ExtendedAttribute', 'Baseline', 'Calendar'],
  ...['Task', 'Resource', 'Assignment'],
];
export const NEEDED: Readonly<Record<string, readonly string[]>> = {
  Project: ['SaveVersion', 'CurrencyCode'],
  Calendar: ['UID'],
  WeekDay: ['DayType'],
  Task: ['UID'],
  Resource: ['UID'],
  Assignment: ['UID'],
};

export const VALUES: Readonly<Record<ValueType, RegExp>> = {
  integer: /^-?\d+$/,
  string: /[\s\S]*/,
  boolean: /^[01]$/,
  dateTime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/,
  duration: /^PT\d+H\d+M\d+S$/,
  time: /^\d{2}:\d{2}:\d{2}$/,
};
