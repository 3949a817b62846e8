import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { Plan } from '@shared/plan/types';
import { slippedPlan } from '../../../../test/builders/laid-out-plan';
import { unzipTexts } from '../../../../test/builders/zip';
import { createExporter, findChromiumPrinter } from '../index';
import type { ExportOptions, PdfPrinter } from '../types';

const exporter = (printer: PdfPrinter | null = null) =>
  createExporter({
    ...{ today: () => '2026-05-15', appVersion: '0.1.0', workerFile: null },
    findPrinter: () => Promise.resolve(printer),
  });

async function made(
  format: string,
  plan: Plan = slippedPlan(),
  options: ExportOptions = {},
): Promise<Uint8Array> {
  const reply = await exporter().render(plan, format, options);
  if (!reply.ok) throw new Error(`${reply.error.code} ${reply.error.detail ?? ''}`);
  return reply.value;
}

function named(name: string): Plan {
  const plan = slippedPlan();
  const tasks = plan.timeline.tasks.map((task) => (task.id === 'tl-1-1' ? { ...task, name } : task));
  return { ...plan, timeline: { ...plan.timeline, tasks } };
}

describe('the workbook', () => {
  it('has a line a task with real dates and numbers', async () => {
    const [sheet] = await readXlsxFile(Buffer.from(await made('timeline.xlsx')));
    const [header = [], ...rows] = sheet?.data ?? [];
    const column = (title: string): number => header.indexOf(title);
    const mandate =
      rows.find((row) => row[column('Task name')] === 'Draft the legal instrument or mandate') ?? [];
    expect(rows).toHaveLength(64);
    expect(mandate[column('Start')]).toEqual(new Date('2026-07-06T00:00:00Z'));
    expect(mandate[column('WBS')]).toBe('2.4');
    expect(mandate[column('Total float (working days)')]).toBe(0);
    expect(mandate[column('Predecessors')]).toBe('13');
    expect(mandate[column('Critical')]).toBe('Yes');
  });

  it('carries the marking of the plan on every printed page, and so does the calendar', async () => {
    const sheet = unzipTexts(await made('timeline.xlsx')).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('TLP:AMBER</oddHeader>');
    const calendar = new TextDecoder().decode(await made('timeline.ics'));
    expect(calendar.replaceAll('\r\n ', '')).toMatch(/^X-WR-CALNAME:.*TLP:AMBER/m);
  });

  it('keeps a formula as text', async () => {
    const file = await made('timeline.xlsx', named('=HYPERLINK("http://x")'));
    const sheet = unzipTexts(file).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).not.toContain('<f>');
    const [first] = await readXlsxFile(Buffer.from(file));
    expect(first?.data[2]).toContain('=HYPERLINK("http://x")');
  });
});

it('the CSV file makes a formula text', async () => {
  const text = new TextDecoder().decode(await made('timeline.csv', named('=1+1')));
  expect(text).toContain(",'=1+1,");
});

describe('what a browser draws', () => {
  it('is refused without one', async () => {
    for (const format of ['timeline.pdf', 'timeline.png']) {
      expect(await exporter().render(slippedPlan(), format, {})).toMatchObject({
        error: { code: 'noBrowser' },
      });
    }
  });

  it('is one tagged landscape page of A4, or of A3, and a picture', { timeout: 120_000 }, async () => {
    const printer = await findChromiumPrinter();
    if (printer === null) throw new Error('No Chromium here: `npm test` installs one.');
    const print = async (format: string, options: ExportOptions): Promise<string> => {
      const reply = await exporter(printer).render(slippedPlan(), format, options);
      return reply.ok ? Buffer.from(reply.value).toString('latin1') : reply.error.code;
    };
    const a4 = await print('timeline.pdf', {});
    expect(a4).toContain('/StructTreeRoot');
    expect(a4.match(/\/MediaBox \[0 0 841\.\d+ 59[45]/g)).toHaveLength(1);
    const a3 = await print('timeline.pdf', { paper: 'a3' });
    expect(a3.match(/\/MediaBox \[0 0 119[01]\.\d+ 84[12]/g)).toHaveLength(1);
    const several = await print('timeline.pdf', { pages: 'several' });
    expect(several.match(/\/MediaBox/g)).toHaveLength(3);
    expect((await print('timeline.png', {})).slice(1, 4)).toBe('PNG');
  });
});

it('the preview shows the same sheet', async () => {
  const reply = await exporter().preview(slippedPlan(), 'timeline');
  expect(reply.ok && reply.value.html).toContain('Full operation: 14 February 2028');
});
