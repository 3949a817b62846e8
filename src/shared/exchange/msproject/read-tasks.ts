import { STAGE_IDS } from '../../catalog/types';
import { ID_PATTERN } from '../../core/ids';
import { NEW_TASK } from '../../plan/defaults';
import { GATES, LONGEST_DAYS } from '../../plan/timeline';
import type { TaskConstraint, TimelineTask } from '../../plan/types';
import type { ImportContext } from '../import-types';
import { CONSTRAINT_CODES, TEXT_FIELDS, unitOf, type TextPart } from './codes';
import { dayOf, isTrue, minutesOf, wholeOf, type Findings, type Place } from './values';
import type { Node } from './xml';

/** A task of the file with its number there and its depth, 1 at the top. */
export interface ReadTask {
  readonly uid: string;
  readonly level: number;
  readonly place: Place;
  readonly node: Node;
  readonly task: TimelineTask;
}

export interface TaskReading {
  readonly context: ImportContext;
  readonly findings: Findings;
  readonly minutesPerDay: number;
  readonly calendarOf: ReadonlyMap<string, string | null>;
}

/** The tasks of a file in their order. The task that stands for the project itself and blank rows are passed over. */
export function readTasks(project: Node, reading: TaskReading): readonly ReadTask[] {
  const nodes = (project.child('Tasks')?.all('Task') ?? []).filter(
    (node) =>
      !isTrue(node.text('IsNull')) && !(node.text('UID').trim() === '0' && node.text('OutlineLevel') !== '1'),
  );
  const levels = nodes.map((node) => wholeOf(node.text('OutlineLevel')) ?? 1);
  const taken = new Set<string>();
  const uids = new Set<string>();
  const open: string[] = [];
  return nodes.map((node, index) => {
    const level = levels[index] ?? 1;
    const place = { row: wholeOf(node.text('ID')) ?? index + 1, name: node.text('Name').trim() };
    if (level < 1 || level > open.length + 1) reading.findings.fault(place, 'badLevel', String(level));
    const uid = node.text('UID').trim();
    if (uid !== '' && uids.has(uid)) reading.findings.fault(place, 'duplicateNumber', uid);
    uids.add(uid);
    const id = idOf(node, taken, reading.context);
    const parent = open[level - 2] ?? null;
    open.length = Math.max(0, Math.min(open.length, level - 1));
    open.push(id);
    const summary = (levels[index + 1] ?? 0) > level;
    const task = readTask(node, { ...reading, place, summary });
    return { uid, level, place, node, task: { ...task, id, parent } };
  });
}

interface OneTask extends TaskReading {
  readonly place: Place;
  readonly summary: boolean;
}

type TaskParts = Omit<TimelineTask, 'id' | 'parent'>;

function readTask(node: Node, how: OneTask): TaskParts {
  const { findings, place, context, summary } = how;
  const text = textParts(node);
  const catalog = text.catalog !== '' && context.catalogName(text.catalog) !== '' ? text.catalog : null;
  const name = node.text('Name').slice(0, 500);
  if (node.text('Name').length > 500) findings.loss(place, 'shortened', name);
  if (name.trim() === '') findings.fault(place, 'noName');
  sayWhatIsLost(node, how);
  const days = summary
    ? { kind: 'task' as const, duration: 0, start: null, finish: null }
    : readDays(node, how);
  const fixed = days.kind === 'fixed';
  const actualStart = dayOf(findings, place, node.text('ActualStart'));
  const actualFinish = dayOf(findings, place, node.text('ActualFinish'));
  if (actualStart !== null && actualFinish !== null && actualFinish < actualStart) {
    findings.fault(place, 'daysTurned', `${actualStart} > ${actualFinish}`);
  }
  return {
    ...NEW_TASK,
    ...days,
    ...(summary ? {} : { actualStart, actualFinish, progress: progressOf(node, how) }),
    ...{ catalog, items: [], services: [] },
    name: catalog !== null && context.catalogName(catalog) === name ? '' : name,
    stage: STAGE_IDS.find((stage) => stage === text.stage) ?? null,
    gate: GATES.find((gate) => gate === text.gate) ?? null,
    constraint: fixed ? null : constraintOf(node, how),
    calendar: how.calendarOf.get(node.text('CalendarUID').trim()) ?? null,
    // Project ends lines with a carriage return.
    notes: node.text('Notes').replace(/\r\n?/g, '\n').slice(0, 200_000),
  };
}

/** What Project knows of a task and a plan does not. */
function sayWhatIsLost(node: Node, { findings, place, calendarOf }: OneTask): void {
  const calendar = node.text('CalendarUID').trim();
  if (calendar !== '' && calendar !== '-1' && !calendarOf.has(calendar))
    findings.loss(place, 'calendar', calendar);
  if (node.text('Active').trim() === '0') findings.loss(place, 'inactive');
  if (isTrue(node.text('Recurring'))) findings.loss(place, 'recurring');
  const deadline = node.text('Deadline').trim();
  if (deadline !== '' && deadline !== 'NA') findings.loss(place, 'deadline', deadline.slice(0, 10));
  if (Number(node.text('Cost') || 0) > 0 || Number(node.text('FixedCost') || 0) > 0)
    findings.loss(place, 'cost');
}

type Days = Pick<TimelineTask, 'kind' | 'duration' | 'start' | 'finish'>;

/** Kind, duration and fixed days. Work that is planned by hand, or in elapsed time, keeps its two days. */
function readDays(node: Node, how: OneTask): Days {
  const { findings, place, minutesPerDay } = how;
  const kind = textParts(node).kind;
  const text = node.text('Duration').trim();
  const point = kind === 'ongoing' || isTrue(node.text('Milestone'));
  if (text === '' && !point) findings.fault(place, 'noDuration');
  const minutes = text === '' ? 0 : minutesOf(text);
  if (minutes === null) findings.fault(place, 'badDuration', text);
  else if (minutes < 0) findings.fault(place, 'negativeDuration', text);
  const unit = unitOf(wholeOf(node.text('DurationFormat')) ?? 7);
  const manual = isTrue(node.text('Manual'));
  const days = Math.max(0, Math.ceil((minutes ?? 0) / minutesPerDay));
  if (kind === 'ongoing') return { kind, duration: 0, start: null, finish: null };
  if (kind === 'fixed' || ((manual || unit === 'elapsed') && days > 0)) {
    const start = dayOf(findings, place, node.text('Start'));
    const finish = dayOf(findings, place, node.text('Finish'));
    if (start !== null && finish !== null && finish >= start) {
      if (kind !== 'fixed') findings.loss(place, manual ? 'manual' : 'elapsedDuration', text);
      return { kind: 'fixed', duration: Math.min(days, LONGEST_DAYS), start, finish };
    }
    findings.fault(place, start !== null && finish !== null ? 'daysTurned' : 'dayMissing', text);
  }
  if (days > LONGEST_DAYS) findings.fault(place, 'badDuration', text);
  if ((minutes ?? 0) % minutesPerDay !== 0) findings.loss(place, 'partDay', text);
  if (isTrue(node.text('Milestone')) && days > 0) findings.loss(place, 'milestoneDuration', text);
  return {
    kind: days === 0 ? 'milestone' : 'task',
    duration: Math.min(days, LONGEST_DAYS),
    start: null,
    finish: null,
  };
}

function progressOf(node: Node, { findings, place }: OneTask): number {
  const text = node.text('PercentComplete').trim();
  if (text === '') return 0;
  const percent = wholeOf(text);
  if (percent !== null && percent >= 0 && percent <= 100) return percent;
  findings.fault(place, 'badProgress', text);
  return 0;
}

function constraintOf(node: Node, { findings, place }: OneTask): TaskConstraint | null {
  const text = node.text('ConstraintType').trim();
  if (text === '') return null;
  const type = CONSTRAINT_CODES[wholeOf(text) ?? -1];
  if (type === undefined) findings.fault(place, 'unknownConstraint', text);
  if (type === undefined || type === 'asap') return null;
  if (type === 'alap') return { type, day: null };
  const before = findings.faults.length;
  const day = dayOf(findings, place, node.text('ConstraintDate'));
  if (day === null && findings.faults.length === before) findings.fault(place, 'dayMissing', type);
  return { type, day };
}

function textParts(node: Node): Readonly<Record<TextPart, string>> {
  const values = new Map(
    node.all('ExtendedAttribute').map((entry) => [entry.text('FieldID').trim(), entry.text('Value')]),
  );
  const [id, stage, gate, catalog, kind] = TEXT_FIELDS.map(({ fieldId }) => values.get(fieldId) ?? '');
  return { id: id ?? '', stage: stage ?? '', gate: gate ?? '', catalog: catalog ?? '', kind: kind ?? '' };
}

/** Our own id where the file still has it, unique in any case. */
function idOf(node: Node, taken: Set<string>, { newId }: ImportContext): string {
  const own = textParts(node).id;
  const id = ID_PATTERN.test(own) && !taken.has(own) ? own : newId();
  taken.add(id);
  return id;
}
