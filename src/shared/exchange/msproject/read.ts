import { err, type Result } from '../../core/result';
import type { Baseline, TimelineTask } from '../../plan/types';
import type { FileSettings, FileTimeline, ImportContext, ImportFault, TimelineImport } from '../import-types';
import type { OwnerNames } from '../owners';
import { knowsPlan, taken } from '../taken';
import { MOST_BASELINES } from './codes';
import { readOwnData } from './own-data';
import { ownFile } from './own-file';
import { minutesPerDayOf, readCalendars } from './read-calendars';
import { readLinks } from './read-links';
import { readTasks, type ReadTask } from './read-tasks';
import { dayOf, noFindings, WHOLE_FILE, wholeOf, type Findings } from './values';
import { projectXml } from './write';
import { readXml, type Node } from './xml';

/** Words of an import that become part of the plan. */
export interface ReadWords {
  /** Name of a baseline of the file, by its number there; 0 is the current one. */
  readonly baseline: (number: number) => string;
}

/**
 * Reads Microsoft Project XML. A file with any fault is refused as a whole, with every fault and its row;
 * what a plan cannot hold is listed. A file of our own in which nothing was changed comes back as it was; in one
 * that Project has saved since, the tasks are known by the ids in its text fields.
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
  const reading = { context, findings, words };
  const file = readNative(project, reading);
  if (own !== null && own !== 'changed') return ownFile(own, file, context);
  if (file.tasks.length === 0) findings.fault(WHOLE_FILE, 'noTasks');
  if (own === 'changed') findings.loss(WHOLE_FILE, 'ownData');
  if (findings.faults.length > 0) return err(findings.faults);
  const mirror = knowsPlan(context.plan, file.tasks) ? mirrorOf(reading) : null;
  return taken({ file, mirror, losses: findings.losses }, context);
}

/** The plan as it reads once it was written as such a file; what is wrong with it is not the fault of the file. */
function mirrorOf({ context, words }: Reading): FileTimeline | null {
  const taskName = ({ name, catalog, id }: TimelineTask): string =>
    name.trim() || (catalog === null ? id : context.catalogName(catalog) || catalog);
  const xml = readXml(projectXml(context.plan, { taskName, calendar: 'Plan' }));
  return xml.ok ? readNative(xml.value, { context, findings: noFindings(), words }) : null;
}

interface Reading {
  readonly context: ImportContext;
  readonly findings: Findings;
  readonly words: ReadWords;
}

function readNative(project: Node, { context, findings, words }: Reading): FileTimeline {
  const { weekend, holidays, workdays, calendars, byUid } = readCalendars(project, context.newId, findings);
  const minutesPerDay = minutesPerDayOf(project);
  const reading = { context, findings, minutesPerDay, calendarOf: byUid };
  const tasks = readTasks(project, reading);
  if (project.text('ScheduleFromStart').trim() === '0') findings.loss(WHOLE_FILE, 'fromFinish');
  return {
    tasks: tasks.map(({ task }) => task),
    links: readLinks(tasks, reading),
    owners: readOwners(project, tasks, findings),
    startDay: dayOf(findings, WHOLE_FILE, project.text('StartDate')),
    weekend,
    daysOff: { holidays, workdays },
    calendars,
    baselines: readBaselines(project, tasks, { context, findings, words }),
    settings: readSettings(project, findings),
    places: new Map(tasks.map(({ task, place }) => [task.id, place])),
  };
}

function readSettings(project: Node, findings: Findings): FileSettings {
  const float = wholeOf(project.text('CriticalSlackLimit'));
  const fiscal = wholeOf(project.text('FYStartDate'));
  return {
    statusDay: dayOf(findings, WHOLE_FILE, project.text('StatusDate')),
    criticalFloat: float === null ? null : Math.max(0, Math.min(60, float)),
    fiscalYearStart: fiscal !== null && fiscal >= 1 && fiscal <= 12 ? fiscal : null,
  };
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
