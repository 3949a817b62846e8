import { err, type Result } from '../../core/result';
import { EMPTY_TIMELINE } from '../../plan/defaults';
import type { Baseline, Timeline } from '../../plan/types';
import { checked } from '../checked';
import type { ImportContext, ImportFault, TimelineImport } from '../import-types';
import { withOwners, type OwnerNames } from '../owners';
import { MINUTES_PER_DAY, MOST_BASELINES } from './codes';
import { readOwnData, type OwnData } from './own-data';
import { readCalendars, type ReadCalendars } from './read-calendars';
import { readLinks } from './read-links';
import { readTasks, type ReadTask } from './read-tasks';
import { dayOf, WHOLE_FILE, noFindings, wholeOf, type Findings } from './values';
import { readXml, type Node } from './xml';

/** Words of an import that become part of the plan. */
export interface ReadWords {
  /** Name of a baseline of the file, by its number there; 0 is the current one. */
  readonly baseline: (number: number) => string;
}

/**
 * Reads Microsoft Project XML. A file with any fault is refused as a whole, with every fault and its row;
 * what a plan cannot hold is listed. A file of our own in which nothing was changed comes back as it was.
 */
export function readProject(
  text: string,
  context: ImportContext,
  words: ReadWords,
): Result<TimelineImport, readonly ImportFault[]> {
  const xml = readXml(text);
  if (!xml.ok) return err([{ ...WHOLE_FILE, ...xml.error }]);
  const project = xml.value;
  if (project.name !== 'Project') return err([{ ...WHOLE_FILE, type: 'notProject', value: project.name }]);
  const own = readOwnData(text);
  const findings = noFindings();
  const native = readNative(project, { context, findings, words });
  if (own !== null && own !== 'changed') return ownFile(own, native, context);
  if (native.timeline.tasks.length === 0) findings.fault(WHOLE_FILE, 'noTasks');
  if (own === 'changed') findings.loss(WHOLE_FILE, 'ownData');
  if (findings.faults.length > 0) return err(findings.faults);
  const { timeline, people } = withOwners(native.timeline, native.owners, context);
  return checked(
    {
      timeline,
      people,
      startDay: native.startDay,
      weekend: native.calendars.weekend,
      losses: findings.losses,
    },
    native.places,
  );
}

/** A file as we wrote it: our own record counts, and start and weekend of the file. */
function ownFile(
  own: OwnData,
  { startDay, calendars, places }: Native,
  context: ImportContext,
): Result<TimelineImport, readonly ImportFault[]> {
  const owners = new Map(own.timeline.tasks.flatMap(({ id, owner }) => ownerEntry(id, owner, own.owners)));
  const { timeline, people } = withOwners(own.timeline, owners, context);
  return checked({ timeline, people, startDay, weekend: calendars.weekend, losses: [] }, places);
}

function ownerEntry(
  task: string,
  owner: string | null,
  owners: readonly { readonly id: string; readonly name: string }[],
): readonly (readonly [string, { readonly id: string; readonly name: string }])[] {
  const found = owners.find(({ id }) => id === owner);
  return found === undefined ? [] : [[task, found]];
}

interface Reading {
  readonly context: ImportContext;
  readonly findings: Findings;
  readonly words: ReadWords;
}

interface Native {
  readonly timeline: Timeline;
  readonly owners: OwnerNames;
  readonly calendars: ReadCalendars;
  readonly startDay: string | null;
  readonly places: ReadonlyMap<string, ReadTask['place']>;
}

function readNative(project: Node, { context, findings, words }: Reading): Native {
  const calendars = readCalendars(project, context.newId, findings);
  const minutesPerDay = Math.max(1, wholeOf(project.text('MinutesPerDay')) ?? MINUTES_PER_DAY);
  const reading = { context, findings, minutesPerDay, calendarOf: calendars.byUid };
  const tasks = readTasks(project, reading);
  const { settings } = EMPTY_TIMELINE;
  const float = wholeOf(project.text('CriticalSlackLimit')) ?? settings.criticalFloat;
  const fiscal = wholeOf(project.text('FYStartDate')) ?? settings.fiscalYearStart;
  if (project.text('ScheduleFromStart').trim() === '0') findings.loss(WHOLE_FILE, 'fromFinish');
  const timeline: Timeline = {
    ...EMPTY_TIMELINE,
    settings: {
      ...settings,
      statusDay: dayOf(findings, WHOLE_FILE, project.text('StatusDate')),
      criticalFloat: Math.max(0, Math.min(60, float)),
      fiscalYearStart: fiscal >= 1 && fiscal <= 12 ? fiscal : settings.fiscalYearStart,
    },
    holidays: calendars.holidays,
    workdays: calendars.workdays,
    calendars: calendars.calendars,
    tasks: tasks.map(({ task }) => task),
    links: readLinks(tasks, reading),
    baselines: readBaselines(project, tasks, { context, findings, words }),
  };
  const places = new Map(tasks.map(({ task, place }) => [task.id, place]));
  const startDay = dayOf(findings, WHOLE_FILE, project.text('StartDate'));
  return { timeline, owners: readOwners(project, tasks, findings), calendars, startDay, places };
}

/** Baselines of the file, the oldest first. Project keeps no day for them: the last start of the file stands for it. */
function readBaselines(project: Node, tasks: readonly ReadTask[], how: Reading): readonly Baseline[] {
  const { findings, context, words } = how;
  const saved = dayOf(findings, WHOLE_FILE, project.text('CurrentDate') || project.text('StartDate'));
  const numbers = Array.from({ length: MOST_BASELINES }, (_, index) => MOST_BASELINES - 1 - index);
  return numbers.flatMap((number) => {
    const entries = tasks.flatMap(({ node, task, place }) => {
      const entry = node.all('Baseline').find((one) => wholeOf(one.text('Number')) === number);
      const start = entry ? dayOf(findings, place, entry.text('Start')) : null;
      const finish = entry ? dayOf(findings, place, entry.text('Finish')) : null;
      return start === null || finish === null ? [] : [[task.id, { start, finish }] as const];
    });
    if (entries.length === 0 || saved === null) return [];
    const name = words.baseline(number);
    return [{ id: context.newId(), name, on: saved, note: '', tasks: Object.fromEntries(entries) }];
  });
}

/** The first resource of each task owns it. */
function readOwners(project: Node, tasks: readonly ReadTask[], findings: Findings): OwnerNames {
  const names = new Map(
    (project.child('Resources')?.all('Resource') ?? []).map((node) => [
      node.text('UID').trim(),
      node.text('Name').trim().slice(0, 500),
    ]),
  );
  const byUid = new Map(tasks.map((task) => [task.uid, task]));
  const owners = new Map<string, { readonly id: string | null; readonly name: string }>();
  for (const node of project.child('Assignments')?.all('Assignment') ?? []) {
    const task = byUid.get(node.text('TaskUID').trim());
    const name = names.get(node.text('ResourceUID').trim()) ?? '';
    if (task === undefined || name === '') continue;
    if (owners.has(task.task.id)) findings.loss(task.place, 'resources', name);
    else owners.set(task.task.id, { id: null, name });
  }
  return owners;
}
