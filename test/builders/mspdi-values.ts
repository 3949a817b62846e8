/**
 * What Microsoft's published schema (Project 2007 XML Data Interchange Schema, mspdi_pj12.xsd) lets stand in an
 * element beside its type: enumerations and longest texts, by the element and the one around it. Read from the
 * schema pages of the Project 2007 SDK.
 */
const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Units of lags: 3 minutes to 12 elapsed months, 19 and 20 percent; estimated ones are 32 higher. */
const LAG_FORMATS = [...range(3, 12), 19, 20, ...range(35, 44), 51, 52, 53];
/** Units of durations: those of lags, and 21 for none. */
const DURATION_FORMATS = [...LAG_FORMATS, 21];

export const ENUMS: Readonly<Record<string, readonly number[]>> = {
  'Project/FYStartDate': range(1, 12),
  'Project/DefaultTaskType': range(0, 2),
  'Project/DurationFormat': DURATION_FORMATS,
  'Project/CurrencySymbolPosition': range(0, 3),
  'WeekDay/DayType': range(0, 7),
  'Exception/Type': range(1, 9),
  'Exception/MonthItem': range(0, 9),
  'Exception/MonthPosition': range(0, 4),
  'Exception/Month': range(0, 11),
  'Task/Type': range(0, 2),
  'Task/DurationFormat': DURATION_FORMATS,
  'Task/ConstraintType': range(0, 7),
  'Task/Priority': range(0, 1000),
  'Task/PercentComplete': range(0, 100),
  'PredecessorLink/Type': range(0, 3),
  'PredecessorLink/LagFormat': LAG_FORMATS,
  'Baseline/DurationFormat': DURATION_FORMATS,
  'Resource/Type': range(0, 1),
};

export const LONGEST: Readonly<Record<string, number>> = {
  'Project/UID': 16,
  'Project/Name': 255,
  'Project/Title': 512,
  'Project/Subject': 512,
  'Project/Category': 512,
  'Project/Company': 512,
  'Project/Manager': 512,
  'Project/Author': 512,
  'Project/CurrencySymbol': 20,
  'Project/CurrencyCode': 3,
  'ExtendedAttribute/Alias': 50,
  'Calendar/Name': 512,
  'Exception/Name': 512,
  'Task/Name': 512,
  'Task/Contact': 512,
  'Task/OutlineNumber': 512,
  'Resource/Name': 512,
};

/** Elements that name another by its number: where that other stands, and what stands for none. */
export const REFERENCES: Readonly<Record<string, { readonly to: string; readonly none: readonly string[] }>> =
  {
    'Project/CalendarUID': { to: 'Calendar/UID', none: [] },
    'Calendar/BaseCalendarUID': { to: 'Calendar/UID', none: ['-1'] },
    'Task/CalendarUID': { to: 'Calendar/UID', none: ['-1'] },
    'PredecessorLink/PredecessorUID': { to: 'Task/UID', none: [] },
    'Assignment/TaskUID': { to: 'Task/UID', none: [] },
    'Assignment/ResourceUID': { to: 'Resource/UID', none: [] },
  };

/** Numbers that stand for one element only. */
export const UNIQUE = ['Calendar/UID', 'Task/UID', 'Task/ID', 'Resource/UID', 'Assignment/UID'];
/** Most entries of an element in the one around it. */
export const MOST: Readonly<Record<string, number>> = { 'WorkingTimes/WorkingTime': 5 };
