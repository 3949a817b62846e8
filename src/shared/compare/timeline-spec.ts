import { textOf, type Json } from './json';
import { DAY, FLAG, NUMBER, PERSON, pointer, pointers, TEXT } from './leaves';
import { showIds, showService } from './shown';
import { field, fields, leaf, together, type Fields, type List, type Table } from './spec';
import {
  riskWord,
  showActualDays,
  showBaseline,
  showCalendar,
  showConstraint,
  showDependency,
  showDuration,
  showFactor,
  showGate,
  showPeriod,
  showSpread,
  showStage,
  showTask,
  showTaskItems,
  showTaskKind,
  taskName,
  taskWord,
  timelineName,
} from './timeline-shown';
import { catalogWord, own, term } from './words';

const taskPlace = (id: string): string => `timeline/tasks/${id}`;
const TASK = pointer(showTask, taskPlace);
const TASK_LIST = pointers(showTask, taskPlace);
const CALENDAR = pointer(showCalendar, (id) => `timeline/calendars/${id}`);

const SETTINGS: Fields = fields(
  field('statusDay', term('statusDay'), DAY),
  field('targetDay', term('targetDay'), DAY),
  field('criticalFloat', term('criticalFloat'), NUMBER),
  field('fiscalYearStart', term('fiscalYearStart'), NUMBER),
  field('seed', term('simulationSeed'), NUMBER),
  field('levers', term('levers'), leaf(showIds(timelineName))),
);

const RANGES: List = {
  kind: 'list',
  name: (entry) => own(textOf(entry, 'name') || textOf(entry, 'from')),
  order: 'none',
  entry: fields(
    field('name', term('name'), TEXT),
    together(field('period', term('period'), leaf(showPeriod)), 'from', 'to', 'yearly'),
  ),
};

const CALENDARS: List = {
  kind: 'list',
  name: (entry) => own(textOf(entry, 'name')),
  order: 'kept',
  entry: fields(
    field('name', term('name'), TEXT),
    field(
      'weekend',
      catalogWord('setup', 'weekend', 'label'),
      leaf(showIds((code) => ({ from: 'intl', kind: 'weekday', code }))),
    ),
    field('holidays', term('keepsHolidays'), FLAG),
  ),
};

const TASKS: List = {
  kind: 'list',
  name: (entry) => taskName(textOf(entry, 'name'), textOf(entry, 'catalog')),
  order: 'kept',
  entry: fields(
    field('parent', term('summaryTask'), TASK),
    field('catalog', term('defaultTask'), leaf(showIds(timelineName))),
    field('name', term('name'), TEXT),
    field('stage', term('stage'), leaf(showStage)),
    together(field('kind', term('kind'), leaf(showTaskKind)), 'kind', 'start', 'finish'),
    field('gate', term('gate'), leaf(showGate)),
    together(field('duration', term('duration'), leaf(showDuration)), 'duration', 'base'),
    field('constraint', term('constraint'), leaf(showConstraint)),
    field('progress', term('progress'), NUMBER),
    together(field('actual', term('actualDays'), leaf(showActualDays)), 'actualStart', 'actualFinish'),
    field('owner', term('owner'), PERSON),
    field('calendar', term('calendar'), CALENDAR),
    field('notes', term('notes'), TEXT),
    field('items', term('taskItems'), leaf(showTaskItems)),
    field('services', term('taskServices'), leaf(showService)),
    field('spread', term('spread'), leaf(showSpread)),
  ),
};

const endsOf = (link: Json): readonly string[] => ['from', 'to'].map((end) => taskPlace(textOf(link, end)));

const LINKS: List = {
  kind: 'list',
  // A dependency has no name of its own: it is listed under the task that waits.
  name: (entry, side) => taskWord(textOf(entry, 'to'), side),
  order: 'none',
  needs: endsOf,
  entry: fields(
    together(
      field('dependency', null, leaf(showDependency, { refs: endsOf })),
      ...(['from', 'to', 'type', 'lag', 'lagUnit'] as const),
    ),
  ),
};

const BASELINES: List = {
  kind: 'list',
  name: (entry) => own(textOf(entry, 'name')),
  order: 'byDay',
  entry: fields(together(field('baseline', null, leaf(showBaseline)), 'name', 'on', 'note', 'tasks')),
};

const FACTORS: Table = { kind: 'table', name: timelineName, entry: leaf(showFactor) };

const riskPlace = (id: string): string => `risks/${id}`;

const DELAYS: List = {
  kind: 'list',
  name: (entry, side) => riskWord(textOf(entry, 'risk'), side),
  order: 'none',
  needs: (entry) => [riskPlace(textOf(entry, 'risk'))],
  entry: fields(
    field('risk', term('risk'), pointer(showIds(riskWord), riskPlace)),
    field('chance', term('chance'), NUMBER),
    field('days', term('delay'), NUMBER),
    field('tasks', term('tasks'), TASK_LIST),
  ),
};

/**
 * The timeline. What a schedule could not be made of by halves is taken together: kind with fixed days, both
 * days of a period, a dependency, a baseline. Entries whose task or risk is gone are dropped.
 */
export const TIMELINE: Fields = fields(
  field('settings', null, SETTINGS),
  field('holidays', term('holidays'), RANGES),
  field('workdays', term('extraWorkdays'), RANGES),
  field('calendars', term('calendars'), CALENDARS),
  field('tasks', term('tasks'), TASKS),
  field('links', term('dependencies'), LINKS),
  field('baselines', term('baselines'), BASELINES),
  field('factors', term('factors'), FACTORS),
  field('delays', term('riskDelays'), DELAYS),
);
