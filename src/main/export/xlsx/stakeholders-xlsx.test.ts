import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import readXlsxFile from 'read-excel-file/node';
import { expect, it } from 'vitest';
import writeXlsxFile, { type Feature } from 'write-excel-file/node';
import { readStakeholders, stakeholderSheets, tableOfRows } from '@shared/exchange';
import { tlpMark } from '@shared/document/tlp';
import { createDocumentWords } from '@shared/i18n/document-words';
import { NEW_ACTION } from '@shared/plan/defaults';
import type { Plan } from '@shared/plan/types';
import { buildPlan } from '@test/builders/plan-builder';
import { LIST_WORDS, idSource, readList, withImport } from '@test/builders/stakeholder-list';
import { xmlFault } from '@test/builders/xml';
import { unzipTexts } from '@test/builders/zip';
import { sheetRows } from '../../services/sheet-rows';
import { renderStakeholdersXlsx } from './stakeholders-xlsx';

function plan(): Plan {
  const list =
    'name,parent,kind,organization,influence,interest,role,owner,contact,email,notes\n' +
    'Bank,Ministry,,,5,3,sponsor,Ada,Bo,bo@example.org,=HYPERLINK(1)\n' +
    '=cmd,,,,,,,,,,@x\n' +
    'Cy,,person,Bank,2,2,,,,cy@example.org,-1\n';
  const made = withImport(buildPlan(), readList(buildPlan(), list));
  const [bank, other] = made.stakeholders.register;
  const relations = [
    { id: 'r', from: bank?.id ?? '', to: other?.id ?? '', kind: 'funds' as const, note: '+1' },
  ];
  const actions = [{ ...NEW_ACTION, id: 'a', aim: 'Win', stakeholder: bank?.id ?? null, due: '2027-03-01' }];
  return { ...made, stakeholders: { ...made.stakeholders, relations, actions } };
}

const workbookOf = (from: Plan): Promise<Uint8Array> =>
  renderStakeholdersXlsx({
    sheets: stakeholderSheets(from, LIST_WORDS),
    sheetName: (sheet) => `Sheet ${sheet}`,
    dir: 'ltr',
    title: 'Plan & team',
    tlp: tlpMark(() => '', 'AMBER+STRICT'),
    words: createDocumentWords(),
  });

it('comes back as it went: nothing changes, nothing differs', async () => {
  const rows = (await sheetRows(await workbookOf(plan()))) ?? [];
  const table = tableOfRows(rows, LIST_WORDS.title);
  const read = readStakeholders(rows, table, { plan: plan(), newId: idSource('x'), words: LIST_WORDS });
  if (!read.ok) throw new Error(read.error.type);
  expect(table.unknown).toEqual([]);
  expect(read.value.merged.flatMap(({ differs }) => differs)).toEqual([]);
  expect([read.value.taken, read.value.refused]).toEqual([[], []]);
  expect(withImport(plan(), read.value)).toEqual(plan());
});

it('makes the same register of an empty plan', async () => {
  const rows = (await sheetRows(await workbookOf(plan()))) ?? [];
  const context = { plan: buildPlan(), newId: idSource('new'), words: LIST_WORDS };
  const read = readStakeholders(rows, tableOfRows(rows, LIST_WORDS.title), context);
  if (!read.ok) throw new Error(read.error.type);
  const after = withImport(buildPlan(), read.value);
  expect(stakeholderSheets(after, LIST_WORDS)[0]?.rows.map((row) => row.slice(0, -1))).toEqual(
    stakeholderSheets(plan(), LIST_WORDS)[0]?.rows.map((row) => row.slice(0, -1)),
  );
});

it('has relations and actions on sheets of their own, days as days, and no formula anywhere', async () => {
  const bytes = await workbookOf(plan());
  const sheets = await readXlsxFile(Buffer.from(bytes));
  const named = new Map(sheets.map(({ sheet, data }) => [sheet, data]));
  expect([...named.keys()]).toEqual(
    ['register', 'relations', 'actions', 'agreements', 'contacts'].map((sheet) => `Sheet ${sheet}`),
  );
  expect(named.get('Sheet relations')?.[2]).toEqual(['Bank', 'funds, as relation', '=cmd', '+1']);
  expect(named.get('Sheet actions')?.[2]?.[5]).toEqual(new Date('2027-03-01T00:00:00Z'));
  expect(named.get('Sheet register')?.some((row) => row.includes('=HYPERLINK(1)'))).toBe(true);
});

it('carries the label of the plan above each table and on paper, with the titles on every page', async () => {
  const bytes = await workbookOf(plan());
  for (const { data } of await readXlsxFile(Buffer.from(bytes)))
    expect(data[0]?.slice(0, 2)).toEqual(['TLP:AMBER+STRICT', 'Plan & team']);
  const parts = unzipTexts(bytes);
  for (const [name, xml] of parts) expect([name, xmlFault(xml)]).toEqual([name, null]);
  const sheets = [...parts].filter(([name]) => name.startsWith('xl/worksheets/sheet'));
  expect(sheets).toHaveLength(5);
  for (const [, xml] of sheets) {
    expect(xml).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('fitToWidth="1" fitToHeight="0"');
    expect(xml).toMatch(/<oddHeader>&amp;LPlan &amp;&amp; team[^<]*&amp;BTLP:AMBER\+STRICT<\/oddHeader>/);
    expect(xml).toMatch(/<oddFooter>[^<]*&amp;R&amp;12&amp;BTLP:AMBER\+STRICT<\/oddFooter>/);
  }
  const titles = (parts.get('xl/workbook.xml') ?? '').matchAll(
    /_xlnm\.Print_Titles" localSheetId="(\d)">'Sheet (\w+)'!\$2:\$2</g,
  );
  expect([...titles].map(([, place, sheet]) => `${place} ${sheet}`)).toEqual([
    ...['0 register', '1 relations', '2 actions', '3 agreements', '4 contacts'],
  ]);
});

it('reads a formula of another program by the value it last had', async () => {
  const file = writeXlsxFile(
    [
      [{ value: 'Name', type: String }],
      [{ value: 'CONCATENATE("Po","lice")', type: 'Formula' }],
      [{ value: 'Bank', type: String }],
    ],
    {},
    { features: [withLastValue('Police')] },
  );
  const rows = (await sheetRows(new Uint8Array(await file.toBuffer()))) ?? [];
  const table = tableOfRows(rows, LIST_WORDS.title);
  const context = { plan: buildPlan(), newId: idSource('new'), words: LIST_WORDS };
  const read = readStakeholders(rows, table, context);
  expect(read.ok && read.value.entries.map(({ name }) => name)).toEqual(['Police', 'Bank']);
});

/** The writer stores no values of formulas, as spreadsheet programs do. */
function withLastValue(value: string): Feature<Stream | Buffer | Blob> {
  const last = `</f><v>${value}</v>`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) => xml.replace('</f>', last).replace(/<c ([^>]*)><f>/, '<c $1 t="str"><f>'),
        },
      },
    },
  };
}
