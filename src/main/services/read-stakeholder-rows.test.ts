import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import type { Answer } from '@shared/contract/channels';
import type { Handlers } from '@shared/contract/client';
import { createServices, type Services } from './create-services';
import type { HostPort } from './host-port';

let folder = '';
let next = '';
let services: Services;
let handlers: Handlers;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lists-'));
  const host: HostPort = {
    kind: 'desktop',
    pickOpen: async () => ({ kind: 'picked', path: next }),
    pickSave: async () => ({ kind: 'cancelled' }),
    workspace: null,
    openExternal: async () => true,
    reveal: async () => true,
    startupFile: () => null,
    onSessionState: () => undefined,
    allowClose: () => undefined,
    broadcast: () => undefined,
  };
  services = createServices({
    dataFolder: join(folder, 'data'),
    findPrinter: async () => null,
    workerFile: null,
  });
  handlers = services.handlersFor(host);
});
afterAll(async () => {
  await services.dispose();
  rmSync(folder, { recursive: true, force: true });
});

/** Writes a file, picks it as a person does, and reads it through the channel. */
async function read(
  name: string,
  bytes: string | Uint8Array,
  windows1252 = false,
): Promise<Answer<'stakeholders.read'>> {
  next = join(folder, name);
  writeFileSync(next, bytes);
  const picked = await handlers['file.pickOpen']({ kind: 'stakeholders' });
  if (!picked.ok || picked.value.kind !== 'picked') throw new Error('nothing was picked');
  const reply = await handlers['stakeholders.read']({ token: picked.value.file.token, windows1252 });
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value;
}

const ROWS = [
  ['Name', 'Sector'],
  ['Ministère', 'Énergie'],
];
const TEXT = ROWS.map((row) => row.join(';')).join('\r\n');

describe('a list of stakeholders in a file', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
  ])('is read from %s', async (_, bytes) => {
    const value = await read('list.csv', bytes);
    expect(value).toMatchObject({ kind: 'rows', file: { name: 'list.csv' }, rows: ROWS });
  });

  it('in Windows-1252 is refused with its place until a person says so', async () => {
    const bytes = Buffer.from(TEXT, 'latin1');
    const at = bytes.indexOf(0xe8);
    expect(await read('old.csv', bytes)).toMatchObject({ kind: 'refused', fault: 'notUtf8', at });
    expect(await read('old.csv', bytes, true)).toMatchObject({ kind: 'rows', rows: ROWS });
  });

  it('in a workbook gives texts, numbers, days and ticks as text, and no formula', async () => {
    const file = writeXlsxFile([
      [{ value: 'Name', type: String }, { value: 'Influence', type: String }, null, null],
      [
        { value: '=HYPERLINK("x")', type: String },
        { value: 4, type: Number },
        { value: new Date('2027-03-01T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' },
        { value: true, type: Boolean },
      ],
      [{ value: 'UPPER("a")', type: 'Formula' }, null, null, null],
    ]);
    const value = await read('book.xlsx', new Uint8Array(await file.toBuffer()));
    expect(value.kind === 'rows' && value.rows.slice(0, 2)).toEqual([
      ['Name', 'Influence', '', ''],
      ['=HYPERLINK("x")', '4', '2027-03-01', 'yes'],
    ]);
    // The library writes no last value, and nothing is worked out here.
    expect(value.kind === 'rows' && JSON.stringify(value.rows)).not.toContain('UPPER');
  });

  it('has 5,000 rows, and too many are refused', async () => {
    const rows = (count: number): string =>
      ['name,notes', ...Array.from({ length: count }, (_, index) => `Body ${index},"a, b"`)].join('\n');
    const value = await read('long.csv', rows(5000));
    expect(value.kind === 'rows' && [value.rows.length, value.rows.at(-1)]).toEqual([
      5001,
      ['Body 4999', 'a, b'],
    ]);
    expect(await read('longer.csv', rows(20_000))).toMatchObject({ fault: 'tooManyRows', at: 20_000 });
  });

  it.each([
    ['zero.csv', Buffer.from([65, 0, 66]), { fault: 'notText', at: 1 }],
    ['odd.csv', Buffer.from([0xff, 0xfe, 65]), { fault: 'notUtf16', at: 2 }],
    ['quote.csv', Buffer.from('name,notes\nA,"b'), { fault: 'openQuote', at: 2 }],
    ['none.xlsx', Buffer.from('no workbook'), { fault: 'notWorkbook', at: null }],
    ['list.pdf', Buffer.from('x'), { fault: 'unknownFile', at: null }],
  ])('is refused with the reason: %s', async (name, bytes, refusal) => {
    expect(await read(name, bytes)).toMatchObject({ kind: 'refused', ...refusal });
  });
});
