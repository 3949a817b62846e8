import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { NEW_ACTION, NEW_PERSON, NEW_STAKEHOLDER } from '@shared/plan/defaults';
import { serializePlan } from '@shared/plan-file/serialize-plan';
import type { Plan } from '@shared/plan/types';
import { buildPlan } from '../builders/plan-builder';
import { buildCommandLine, type CommandLine } from './command-line';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const TODAY = ['--today', '2027-03-01'];

/** Two bodies and a person, scored; the person is named in free text, and cells that look like formulas. */
function plan(): Plan {
  const base = buildPlan();
  const ada = { ...NEW_PERSON, id: 'p1', name: 'Ada Lovelace', email: 'ada@example.org', phone: '+1 555' };
  const bo = { ...NEW_PERSON, id: 'p2', name: 'Bo Diaz' };
  const bank = {
    ...NEW_STAKEHOLDER,
    ...{ id: 's1', name: '=cmd|calc', influence: 5, interest: 4, sector: 'financialServices' },
    ...{ notes: 'Call ADA  Lovelace, bo.d@example.org', owner: 'p1', primary: 'p2', channels: 'duty 12345' },
  };
  const contact = { id: 'c1', on: '2027-02-01', form: 'call' as const, by: 'p2', outcome: '' };
  const agreement = {
    id: 'g1',
    kind: 'mou' as const,
    title: 'Data sharing',
    state: 'signed' as const,
    on: null,
  };
  const ministry = {
    ...{ ...NEW_STAKEHOLDER, id: 's2', name: 'Ministry <of> Justice' },
    contacts: [{ ...contact, nextStep: 'Send the draft', nextBy: '2027-03-05' }],
    agreements: [{ ...agreement, expires: '2027-02-28', signer: null, theirSigner: '', tlp: null, note: '' }],
  };
  const person = { ...NEW_STAKEHOLDER, id: 's3', name: '', person: 'p1', influence: 2, interest: 5 };
  const action = { ...NEW_ACTION, id: 'a1', stakeholder: 's3', aim: 'Win support', due: '2027-04-02' };
  return {
    ...base,
    people: [...base.people, ada, bo],
    stakeholders: {
      ...base.stakeholders,
      register: [bank, ministry, person],
      actions: [{ ...action, who: 'p2' }],
    },
  };
}

let cli: CommandLine;
let file = '';
/** The same plan, which names no persons in documents. */
let nameless = '';
beforeAll(async () => {
  cli = await buildCommandLine();
  mkdirSync(join(cli.folder, 'plans'));
  file = join(cli.folder, 'plans', 'register.csirtplan');
  const facts = { appVersion: '1.0.0', savedAt: '2027-03-01T00:00:00.000Z' };
  writeFileSync(file, serializePlan(plan(), facts));
  nameless = join(cli.folder, 'plans', 'nameless.csirtplan');
  const { conops } = plan().documents;
  const documents = { conops: { ...conops, names: 'leaveOut' as const } };
  writeFileSync(nameless, serializePlan({ ...plan(), documents }, facts));
});
afterAll(() => cli.remove());

function written(format: string, ...more: string[]): Promise<Buffer> {
  return writtenOf(file, format, ...more);
}

async function writtenOf(from: string, format: string, ...more: string[]): Promise<Buffer> {
  const out = join(cli.folder, 'plans', `${basename(from)}${more.join('')}.${format}`);
  const args = ['export', from, '--to', format, '--out', out, ...TODAY, ...more];
  expect(await cli.run(args)).toMatchObject({ code: 0, stderr: '' });
  return readFileSync(out);
}

const PRIVATE = /ada|lovelace|bo diaz|example\.org|555|12345/i;

describe('what is made of the register', () => {
  it('is listed', async () => {
    const lines = (await cli.run(['export', '--list'])).stdout.split('\n');
    const maps = ['stakeholder-map', 'sector-map'].flatMap((map) => [
      `${map}.svg`,
      `${map}.png`,
      `${map}.pdf`,
    ]);
    const names = lines.map((line) => line.split(' ')[0]);
    expect(names).toEqual(
      expect.arrayContaining(['stakeholders.csv', 'stakeholders.xlsx', 'engagement.ics', ...maps]),
    );
  });

  it('keeps cells that look like formulas as text', async () => {
    const csv = (await written('stakeholders.csv')).toString('utf8');
    expect(csv).toContain("\r\n'=cmd|calc,");
    const [register, , actions] = await readXlsxFile(await written('stakeholders.xlsx'));
    expect(register).toMatchObject({ sheet: 'Register' });
    expect(register?.data[2]?.[0]).toBe('=cmd|calc');
    expect(actions?.data[2]).toEqual(expect.arrayContaining(['Ada Lovelace', 'Win support', 'Bo Diaz']));
  });

  it('calls an agreement expired that was signed and is past its end', async () => {
    const sheets = await readXlsxFile(await written('stakeholders.xlsx', '--force'));
    const agreements = sheets.find(({ sheet }) => sheet === 'Agreements');
    expect(agreements?.data).toContainEqual(expect.arrayContaining(['Data sharing', 'Expired']));
  });

  it('draws both maps with every name escaped, the label and who is not on the map', async () => {
    const grid = (await written('stakeholder-map.svg')).toString('utf8');
    expect(grid).toContain('Ada Lovelace');
    expect(grid).toContain('TLP:');
    expect(grid).toContain('1 stakeholder has no scores yet');
    const matrix = (await written('sector-map.svg')).toString('utf8');
    expect(matrix).toContain('Nobody');
    expect(`${grid}${matrix}`).not.toContain('<of>');
  });

  it('prints maps as a PDF of one page and as a picture', async () => {
    for (const map of ['stakeholder-map', 'sector-map']) {
      const pdf = (await written(`${map}.pdf`)).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      const png = await written(`${map}.png`);
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(1054);
    }
  });

  it('has what is due as all-day entries that a second import finds again', async () => {
    const text = (await written('engagement.ics')).toString('utf8').replace(/\r\n /g, '');
    expect(text).toContain('DTSTART;VALUE=DATE:20270402\r\nDTEND;VALUE=DATE:20270403');
    expect(text).toContain('SUMMARY:Win support (Ada Lovelace)');
    expect(text).toContain('DESCRIPTION:By Bo Diaz');
    expect(text).toContain('SUMMARY:Send the draft (Ministry <of> Justice)');
    expect(text).toContain('DTSTART;VALUE=DATE:20270305');
    expect(text).toContain('SUMMARY:Agreement ends: Data sharing (Ministry <of> Justice)');
    expect(text.match(/UID:action-a1@.+\.csirtplan/)).not.toBeNull();
  });
});

describe('--no-names', () => {
  it('calls persons by the same number everywhere and leaves out how to reach them', async () => {
    const csv = (await written('stakeholders.csv', '--no-names')).toString('utf8');
    const svg = (await written('stakeholder-map.svg', '--no-names')).toString('utf8');
    const ics = (await written('engagement.ics', '--no-names')).toString('utf8');
    const sheets = await readXlsxFile(await written('stakeholders.xlsx', '--no-names'));
    const number = plan().people.findIndex(({ id }) => id === 'p1') + 1;
    for (const text of [csv, svg, ics, JSON.stringify(sheets)]) {
      expect(text).toContain(`Contact ${number}`);
      expect(text).not.toMatch(PRIVATE);
    }
    expect(csv).toContain(`Call Contact ${number}, …`);
    expect(ics).toContain(`By Contact ${number + 1}`);
  });
});

describe('without a choice', () => {
  it('is done what the plan says of names, in every form', async () => {
    const csv = (await writtenOf(nameless, 'stakeholders.csv')).toString('utf8');
    const svg = (await writtenOf(nameless, 'stakeholder-map.svg')).toString('utf8');
    const ics = (await writtenOf(nameless, 'engagement.ics')).toString('utf8');
    const sheets = await readXlsxFile(await writtenOf(nameless, 'stakeholders.xlsx'));
    for (const text of [csv, svg, ics, JSON.stringify(sheets)]) expect(text).not.toMatch(PRIVATE);
  });

  it('but --names names them all the same', async () => {
    const csv = (await writtenOf(nameless, 'stakeholders.csv', '--names')).toString('utf8');
    expect(csv).toContain('Ada Lovelace');
  });
});

describe('a choice of names', () => {
  it.each([
    [['--no-names'], '--no-names is for stakeholders'],
    [['--names'], '--names is for stakeholders'],
  ])('is refused where it would do nothing: %j', async (flags, told) => {
    const out = join(cli.folder, 'plans', 'a.md');
    const { code, stderr } = await cli.run(['export', file, '--to', 'conops.md', '--out', out, ...flags]);
    expect(code).toBe(2);
    expect(stderr).toContain(told);
  });

  it('is one of two', async () => {
    const out = join(cli.folder, 'plans', 'both.csv');
    const to = ['--to', 'stakeholders.csv', '--out', out];
    const { code, stderr } = await cli.run(['export', file, ...to, '--names', '--no-names']);
    expect(code).toBe(2);
    expect(stderr).toContain('--names and --no-names');
  });
});
