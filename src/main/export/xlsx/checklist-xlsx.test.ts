import { readSheet } from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import sources from '@shared/catalog/sources.json';
import { buildChecklist } from '@shared/document/build-checklist';
import { createDocumentWords } from '@shared/i18n/document-words';
import type { Plan } from '@shared/plan/types';
import { documentInput } from '@test/builders/documents';
import { buildPlan } from '@test/builders/plan-builder';
import { richPlan } from '@test/builders/rich-plan';
import { xmlFault } from '@test/builders/xml';
import { unzipTexts } from '@test/builders/zip';
import { renderChecklistXlsx } from './checklist-xlsx';

async function workbook(plan: Plan, groupBy: 'stage' | 'owner' = 'stage'): Promise<Uint8Array> {
  const list = buildChecklist({ ...documentInput(plan), groupBy, sources });
  return renderChecklistXlsx(list, createDocumentWords());
}

async function cells(bytes: Uint8Array): Promise<readonly (readonly unknown[])[]> {
  return readSheet(Buffer.from(bytes));
}

const FORMULA = "=cmd|' /C calc'!A0";

function withOwnTitle(title: string): Plan {
  const plan = richPlan();
  return {
    ...plan,
    identity: { ...plan.identity, title: `A & B ${FORMULA}` },
    stages: { ...plan.stages, customItems: plan.stages.customItems.map((item) => ({ ...item, title })) },
  };
}

describe('read back', () => {
  let rows: readonly (readonly unknown[])[] = [];
  beforeAll(async () => {
    rows = await cells(await workbook(richPlan()));
  });

  test('label and title, then the header', () => {
    expect(rows[0]?.[0]).toBe('TLP:AMBER');
    expect(rows[0]?.[2]).toBe('National Cyber Response Team of Examplia');
    expect(rows[1]).toEqual([
      'Done',
      'Stage',
      'Theme',
      'Item',
      'State',
      'Reason',
      'Due',
      'Overdue',
      'Owner',
      'Source',
    ]);
  });

  test('a line for each item, with a real date', () => {
    const line = rows.find((row) => row[3] === 'Form a core team with one lead');
    expect(line?.slice(0, 9)).toEqual([
      '☐',
      '1 Education',
      'Get the effort under way',
      'Form a core team with one lead',
      'In progress',
      null,
      new Date('2026-04-15T00:00:00Z'),
      'Yes',
      'Amara Okello',
    ]);
    expect(rows.length).toBeGreaterThan(200);
  });
});

test('by owner, the owner stands first and the lines are in the order of owners', async () => {
  const rows = await cells(await workbook(richPlan(), 'owner'));
  expect(rows[1]?.[1]).toBe('Owner');
  expect(rows[2]?.[1]).toBe('Amara Okello');
  expect(rows.at(-1)?.[1]).toBe('Without owner');
});

test.each([FORMULA, '+1', '-1', '@SUM(A1)', '\t=1'])('%j stays text', async (title) => {
  const bytes = await workbook(withOwnTitle(title));
  const parts = unzipTexts(bytes);
  expect(parts.get('xl/worksheets/sheet1.xml')).not.toContain('<f>');
  const rows = await cells(bytes);
  expect(rows.some((row) => row[3] === title.trim() || row[3] === title)).toBe(true);
});

test('frozen header, filter, ticks to choose from, repeated header and label on paper', async () => {
  const parts = unzipTexts(await workbook(withOwnTitle('Own')));
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
  for (const [name, xml] of parts) expect([name, xmlFault(xml)]).toEqual([name, null]);
  expect(sheet).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>');
  expect(sheet).toMatch(/<autoFilter ref="A2:J\d+"\/>/);
  expect(sheet).toMatch(/sqref="A3:A\d+"><formula1>"☐,☑"<\/formula1>/);
  expect(sheet).toContain('fitToWidth="1" fitToHeight="0"');
  expect(sheet).toMatch(/<oddHeader>[^<]*&amp;R&amp;12&amp;BTLP:AMBER<\/oddHeader>/);
  expect(sheet).toMatch(/<oddFooter>[^<]*&amp;R&amp;12&amp;BTLP:AMBER<\/oddFooter>/);
  // The sign & begins a command in a printed header, so one in the title is doubled.
  expect(sheet).toContain('&amp;LA &amp;&amp; B');
  const workbookXml = parts.get('xl/workbook.xml') ?? '';
  expect(workbookXml).toContain('name="_xlnm.Print_Titles" localSheetId="0">\'Checklist\'!$2:$2<');
  expect(workbookXml.match(/<definedNames/g)).toHaveLength(1);
});

test('the order of elements is the one Excel asks for', async () => {
  const sheet = unzipTexts(await workbook(buildPlan())).get('xl/worksheets/sheet1.xml') ?? '';
  const order = [
    'sheetPr',
    'sheetViews',
    'cols',
    'sheetData',
    'autoFilter',
    'mergeCells',
    'dataValidations',
    'pageMargins',
    'pageSetup',
    'headerFooter',
  ];
  const places = order.map((name) => sheet.indexOf(`<${name}`));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});
