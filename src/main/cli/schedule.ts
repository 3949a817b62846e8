import { formatDay, type Day } from '@shared/core/day';
import { ok } from '@shared/core/result';
import { taskName } from '@shared/document/timeline-names';
import type { Plan } from '@shared/plan/types';
import { outlookOf, timelineOf, type TimelineRow } from '@shared/timeline';
import { CATALOG_TEXTS } from '../export/catalog-texts';
import type { Command } from './command';
import { EXIT } from './exit';
import type { Io } from './io';
import { dayOption, oneFile, readOptions } from './options';
import { readPlanFile } from './plan-source';
import { commandServices, withPlanFiles } from './services';

const OPTIONS = { today: { type: 'string' }, json: { type: 'boolean', default: false } } as const;

/**
 * `schedule FILE`: every task with its early and late dates, float and critical flag. Answers 1 when the
 * tasks cannot be put in an order; the report then says why.
 */
export const scheduleCommand: Command = async (args, io) => {
  const read = readOptions(args, OPTIONS, io.t);
  if (!read.ok) return read;
  const { today: day, json } = read.value.values;
  const file = oneFile(read.value.positionals, 'schedule', io.t);
  if (!file.ok) return file;
  const today = dayOption({ option: '--today', value: day }, io.t);
  if (!today.ok) return today;
  const opened = await withPlanFiles(commandServices(), (files) => readPlanFile(files, file.value, io));
  if (!opened.ok) return opened;
  const report = { file: file.value, ...scheduleReport(opened.value.plan, today.value) };
  if (json) io.print(JSON.stringify(report, null, 2));
  else printReport(report, io);
  return ok(report.fault === null ? EXIT.done : EXIT.findings);
};

type Report = ReturnType<typeof scheduleReport> & { readonly file: string };

/** The schedule as plain data. Days are `YYYY-MM-DD`, floats are working days, `null` where there is none. */
function scheduleReport(plan: Plan, today: Day) {
  const state = timelineOf(plan);
  const { nextGate, pastTarget, slip } = outlookOf(plan, today);
  return {
    planId: plan.id,
    title: plan.identity.title,
    today: formatDay(today),
    fullOperation: dayOrNull(state.fullOperation),
    target: dayOrNull(state.target),
    daysAfterTarget: pastTarget,
    slip,
    nextGate: nextGate && { ...nextGate, day: formatDay(nextGate.day) },
    fault: state.fault,
    conflicts: (state.schedule?.conflicts ?? []).map(withDays),
    tasks: state.rows.map(taskReport),
  };
}

function taskReport({ task, dates, wbs, hasChildren }: TimelineRow) {
  return {
    ...{ id: task.id, wbs, name: taskName(CATALOG_TEXTS.timeline, task), parent: task.parent },
    ...{ stage: task.stage, kind: hasChildren ? 'summary' : task.kind, gate: task.gate },
    duration: task.duration,
    progress: dates?.progress ?? task.progress,
    start: dayOrNull(dates?.start),
    finish: dayOrNull(dates?.finish),
    earlyStart: dayOrNull(dates?.earlyStart),
    earlyFinish: dayOrNull(dates?.earlyFinish),
    lateStart: dayOrNull(dates?.lateStart),
    lateFinish: dayOrNull(dates?.lateFinish),
    totalFloat: dates?.totalFloat ?? null,
    freeFloat: dates?.freeFloat ?? null,
    critical: dates?.critical ?? false,
  };
}

type Conflict = NonNullable<ReturnType<typeof timelineOf>['schedule']>['conflicts'][number];
const DAY_FIELDS = ['earliest', 'placed', 'day'];

/** A conflict with its days written out. */
function withDays(conflict: Conflict): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(conflict).map(([key, value]) => [
      key,
      DAY_FIELDS.includes(key) && typeof value === 'number' ? dayText(value) : value,
    ]),
  );
}

function dayText(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

function dayOrNull(day: Day | null | undefined): string | null {
  return day === null || day === undefined ? null : formatDay(day);
}

function printReport(
  { file, fullOperation, target, fault, conflicts, tasks }: Report,
  { print, t }: Io,
): void {
  for (const { wbs, name, start, finish, totalFloat, critical } of tasks) {
    const float = totalFloat === null ? '' : String(totalFloat);
    const cells = [critical ? '*' : ' ', wbs.padEnd(8), (start ?? '').padEnd(11), (finish ?? '').padEnd(11)];
    print(`${cells.join(' ')}${float.padStart(5)}  ${name}`);
  }
  if (tasks.length > 0) print(t('cli.scheduleColumns'));
  print(
    t('cli.scheduleSummary', {
      path: file,
      fullOperation: fullOperation ?? t('cli.scheduleUnknown'),
      target: target ?? t('cli.scheduleUnknown'),
      conflicts: conflicts.length,
    }),
  );
  if (fault !== null) print(t('cli.scheduleFault', { reason: JSON.stringify(fault) }));
}
