import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { createExporter } from '@main/export';
import { readSchedule } from '@main/services/read-schedule';
import { importTimeline } from '@shared/commands/timeline-import';
import { readCsv, writeCsv, type TimelineImport } from '@shared/exchange';
import { parsePlanFile } from '@shared/plan-file/parse-plan-file';
import type { Plan, TimelineTask } from '@shared/plan/types';

const exporter = createExporter({
  ...{ today: () => '2026-05-15', appVersion: '0.1.0', workerFile: null },
  findPrinter: () => Promise.resolve(null),
});

export function samplePlan(): Plan {
  const file = parsePlanFile(readFileSync('assets/samples/sample.csirtplan', 'utf8'));
  if (!file.ok) throw new Error(file.error.type);
  return file.value.plan;
}

export async function written(plan: Plan, ending: string): Promise<Uint8Array> {
  const file = await exporter.render(plan, `timeline.${ending}`, {});
  if (!file.ok) throw new Error(file.error.code);
  return file.value;
}

export async function read(bytes: Uint8Array, ending: string, plan: Plan): Promise<TimelineImport> {
  let count = 0;
  const result = await readSchedule(bytes, ending, { plan, newId: () => `n${(count += 1)}` });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export function replaced(plan: Plan, { timeline, people, startDay, weekend }: TimelineImport): Plan {
  const result = importTimeline.run(plan, { timeline, people, startDay, weekend, mode: 'replace' });
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
}

/** What is left when Project has saved the file: no comment of ours. */
export function savedByProject(bytes: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(bytes);
  const at = xml.lastIndexOf('<!--');
  expect(at).toBeGreaterThan(0);
  return new TextEncoder().encode(xml.slice(0, at));
}

/** The rows of a CSV file, changed. */
export function edited(
  bytes: Uint8Array,
  edit: (rows: string[][]) => readonly (readonly string[])[],
): Uint8Array {
  const rows = readCsv(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  if (!rows.ok) throw new Error(rows.error.type);
  return new TextEncoder().encode(writeCsv(edit(rows.value.map((row) => [...row]))));
}

export function withTask(plan: Plan, id: string, change: Partial<TimelineTask>): Plan {
  const tasks = plan.timeline.tasks.map((task) => (task.id === id ? { ...task, ...change } : task));
  return { ...plan, timeline: { ...plan.timeline, tasks } };
}
