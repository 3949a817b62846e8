import { describe, expect, it } from 'vitest';
import { createExporter } from '@main/export';
import { createContext } from '@shared/document/context';
import { buildStatus } from '@shared/document/status/build-status';
import { timelineSheets } from '@shared/document/timeline-figure';
import { readCsv } from '@shared/exchange';
import type { Plan } from '@shared/plan/types';
import { outlookOf, timelineOf } from '@shared/timeline';
import { longTimeline } from '@test/bench/timeline-plan';
import { conopsOf, documentInput, sectionText } from '@test/builders/documents';
import { buildPlan } from '@test/builders/plan-builder';
import { xmlFault } from '@test/builders/xml';

const TODAY = '2026-07-15';
const planOf = (count: number): Plan => longTimeline(buildPlan(), count);

async function made(plan: Plan, format: string): Promise<string> {
  const exporter = createExporter({
    ...{ today: () => TODAY, appVersion: '0.1.0', workerFile: null },
    findPrinter: () => Promise.resolve(null),
  });
  const reply = await exporter.render(plan, format, {});
  if (!reply.ok) throw new Error(`${reply.error.code} ${reply.error.detail ?? ''}`);
  return new TextDecoder().decode(reply.value);
}
const times = (text: string, part: string): number => text.split(part).length - 1;

describe.each([0, 1, 10_000])('a timeline of %i tasks', (count) => {
  const plan = planOf(count);

  it('is calculated, every task with its days', () => {
    const state = timelineOf(plan);
    expect(state.fault).toBeNull();
    expect(state.rows).toHaveLength(count);
    expect(state.rows.every(({ dates }) => dates !== null)).toBe(true);
    expect(state.fullOperation === null).toBe(count === 0);
    const { matters, nextGate } = outlookOf(plan, state.target ?? expect.unreachable('no promise'));
    expect(matters.length === 0).toBe(count === 0);
    expect(nextGate).toBeNull();
  });

  it('is told in the road map and in the status', () => {
    const roadmap = sectionText(conopsOf(plan), 'roadmap');
    expect(roadmap.includes('full operation is reached on')).toBe(count > 0);
    expect(roadmap).not.toMatch(/undefined|NaN|null/);
    const status = sectionText(buildStatus(documentInput(plan, TODAY)), 'status');
    expect(status).not.toBe('');
    expect(status).not.toMatch(/undefined|NaN|null/);
  });

  it('is drawn on one page and on as many as it takes', () => {
    const context = createContext(documentInput(plan, TODAY));
    const [one, ...others] = timelineSheets(context, { paper: 'a4', pages: 'one', rows: 'auto' });
    expect(others).toEqual([]);
    const several = timelineSheets(context, { paper: 'a4', pages: 'several', rows: 'all' });
    expect(several.length > 1).toBe(count > 1);
    for (const sheet of [one, several[0], several.at(-1)]) expect(xmlFault(sheet?.svg ?? '')).toBeNull();
    expect(several.map(({ svg }) => svg).join('')).not.toMatch(/NaN|undefined/);
  });

  it('goes to other programs whole', async () => {
    const rows = readCsv(await made(plan, 'timeline.csv'));
    expect(rows.ok && rows.value.filter((row) => row.length > 1)).toHaveLength(count + 1);
    const project = await made(plan, 'timeline.msproject.xml');
    expect(xmlFault(project)).toBeNull();
    // Project itself wants a first line for the whole, which ours writes or not; tasks carry their names.
    expect(times(project, 'of a large plan</Name>')).toBe(count);
    const calendar = await made(plan, 'timeline.ics');
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
    const points = plan.timeline.tasks.filter(({ kind }) => kind === 'milestone').length;
    expect(times(calendar, 'BEGIN:VEVENT')).toBeGreaterThanOrEqual(points);
  });
});
