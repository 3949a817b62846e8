import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseDay, planMonth, type Day } from '@shared/core/day';
import { channels, type Answer, type ChannelName, type Request } from '@shared/contract/channels';
import type { ErrorCode } from '@shared/contract/errors';
import { newPlan } from '@shared/plan/defaults';
import { load, startLocalServer, type LocalServer, type Visitor } from './local-server';

const SAMPLE = join(import.meta.dirname, '..', '..', 'assets', 'samples', 'sample.csirtplan');
const PLAN = newPlan({
  id: 'plan-1',
  createdOn: '2027-01-04',
  title: 'National CSIRT',
  teamName: 'CERT',
  country: 'KE',
  documentLanguage: 'en',
  currency: 'KES',
  weekend: [6, 7],
  startDay: '2027-01-11',
  lengthMonths: 24,
  tlp: 'AMBER',
});

let server: LocalServer;
let visitor: Visitor;
beforeEach(async () => {
  server = await startLocalServer();
  visitor = await server.enter();
});
afterEach(() => server.stop());

/** The value of an answer that must have succeeded. */
async function value<C extends ChannelName>(
  channel: C,
  request: Request<C>,
  by = visitor,
): Promise<Answer<C>> {
  const reply = await by.call(channel, request);
  if (typeof reply !== 'object' || reply === null || !('value' in reply))
    throw new Error(JSON.stringify(reply));
  // Checked by the schema of this very channel.
  return channels[channel].answer.parse(reply.value) as Answer<C>;
}

/** The code of an answer that must have failed. */
async function refusal<C extends ChannelName>(channel: C, request: Request<C>): Promise<ErrorCode | null> {
  const reply = (await visitor.call(channel, request)) as { readonly error?: { readonly code: ErrorCode } };
  return reply.error?.code ?? null;
}

async function placeFor(name: string, by = visitor): Promise<string> {
  const { folder } = await value('workspace.list', { folder: null }, by);
  return (await value('workspace.place', { folder: folder.token, name }, by)).file.token;
}
const UNSAVED = { token: null, plan: PLAN, seal: null, takesUp: null } as const;
const saveAs = { from: null, plan: PLAN, encryption: { kind: 'none' }, overwrite: false } as const;

describe('a plan in the workspace', () => {
  it('is saved, found, opened, changed and saved again; the folder is made by the first save', async () => {
    const target = await placeFor('Kenya.csirtplan');
    expect(existsSync(server.workspace)).toBe(false);
    const saved = await value('plan.saveAs', { ...saveAs, target });
    expect(saved.file).toMatchObject({ name: 'Kenya.csirtplan' });
    const { entries } = await value('workspace.list', { folder: null });
    expect(entries).toMatchObject([{ name: 'Kenya.csirtplan', kind: 'plan', token: target }]);
    await value('plan.close', { token: target, planId: PLAN.id });

    const opened = await value('plan.open', { token: target, passphrase: null, mode: 'edit' });
    expect(opened).toMatchObject({ readOnly: false, encrypted: false, plan: { id: 'plan-1' } });
    const changed = { ...PLAN, identity: { ...PLAN.identity, title: 'Changed' } };
    await value('plan.save', { token: target, plan: changed, force: false });
    expect(readFileSync(join(server.workspace, 'Kenya.csirtplan'), 'utf8')).toContain('"title": "Changed"');
  });

  it('stands in the recent list, flagged when it is gone', async () => {
    const target = await placeFor('Kenya.csirtplan');
    await value('plan.saveAs', { ...saveAs, target });
    expect(await value('recent.list', null)).toMatchObject([{ title: 'National CSIRT', missing: false }]);
    rmSync(join(server.workspace, 'Kenya.csirtplan'));
    expect(await value('recent.list', null)).toMatchObject([{ name: 'Kenya.csirtplan', missing: true }]);
    await value('recent.clear', null);
    expect(await value('recent.list', null)).toEqual([]);
  });

  it('that is encrypted leaves no title in the recent list', async () => {
    const target = await placeFor('Kenya.csirtplan.age');
    const encryption = { kind: 'passphrase', passphrase: 'correct horse battery staple' } as const;
    await value('plan.saveAs', { ...saveAs, target, encryption });
    const settings = readFileSync(join(server.folder, 'data', 'settings.json'), 'utf8');
    expect(settings).toContain('Kenya.csirtplan.age');
    expect(settings).not.toContain('National CSIRT');
    await value('recent.clear', null);
    await value('plan.open', { token: target, passphrase: encryption.passphrase, mode: 'readOnly' });
    expect(await value('recent.list', null)).toMatchObject([{ title: 'Kenya.csirtplan.age' }]);
  });

  it('keeps the name of a plan', async () => {
    expect(await refusal('plan.saveAs', { ...saveAs, target: await placeFor('Kenya.docx') })).toBe(
      'notAllowed',
    );
    expect(existsSync(join(server.workspace, 'Kenya.docx'))).toBe(false);
  });

  it('is locked for a second tab until the first has gone', async () => {
    const target = await placeFor('Kenya.csirtplan');
    await value('plan.saveAs', { ...saveAs, target });
    const second = await load(server.origin, visitor.cookie);
    const open = { token: target, passphrase: null, mode: 'edit' } as const;
    expect(await value('plan.open', open, second)).toMatchObject({
      readOnly: true,
      lock: { sameComputer: true },
    });
    const headers = { cookie: visitor.cookie, origin: server.origin };
    await fetch(`${server.origin}/api/goodbye`, { method: 'POST', body: visitor.secret, headers });
    expect(await value('plan.open', open, second)).toMatchObject({ readOnly: false, lock: null });
  });

  it('leaves nothing beside it when the program ends', async () => {
    await value('plan.saveAs', { ...saveAs, target: await placeFor('Kenya.csirtplan') });
    expect(readdirSync(server.workspace)).toContain('.Kenya.csirtplan.lock');
    await server.host.stop();
    expect(readdirSync(server.workspace)).toEqual(['Kenya.csirtplan']);
  });
});

describe('a place outside the workspace', () => {
  it('is refused, also when a link was put there after its token was given out', async () => {
    mkdirSync(join(server.workspace, 'Sub'), { recursive: true });
    mkdirSync(join(server.folder, 'outside'));
    copyFileSync(SAMPLE, join(server.workspace, 'Sub', 'a.csirtplan'));
    copyFileSync(SAMPLE, join(server.folder, 'outside', 'a.csirtplan'));
    const top = await value('workspace.list', { folder: null });
    const sub = await value('workspace.list', { folder: top.entries[0]?.token ?? null });
    const token = sub.entries[0]?.token ?? '';
    rmSync(join(server.workspace, 'Sub'), { recursive: true });
    symlinkSync(join(server.folder, 'outside'), join(server.workspace, 'Sub'), 'junction');
    expect(await refusal('plan.open', { token, passphrase: null, mode: 'edit' })).toBe('notAllowed');
    expect(await refusal('plan.saveAs', { ...saveAs, target: token, overwrite: true })).toBe('notAllowed');
  });

  it('is allowed for the folder of the file the program was started with', async () => {
    const outside = join(server.folder, 'elsewhere');
    mkdirSync(outside);
    const file = join(outside, 'given.csirtplan');
    copyFileSync(SAMPLE, file);
    const given = await startLocalServer({ file });
    const guest = await given.enter();
    const startup = await value('file.startup', null, guest);
    expect(startup).toMatchObject({ name: 'given.csirtplan' });
    expect(await value('file.startup', null, guest)).toBeNull();
    const open = { token: startup?.token ?? '', passphrase: null, mode: 'edit' } as const;
    expect(await value('plan.open', open, guest)).toMatchObject({ readOnly: false });
    await given.stop();
  });
});

describe('the sample plan', () => {
  it('comes as a plan of its own in which today is in month 7', async () => {
    const { plan } = await value('plan.sample', null);
    const again = await value('plan.sample', null);
    expect(plan.id).not.toBe(again.plan.id);
    const { today } = await value('app.info', null);
    expect(planMonth(parseDay(plan.identity.startDay) as Day, parseDay(today) as Day)).toBe(7);
  });

  it('by path is read-only, and does not fill the recent list', async () => {
    await server.stop();
    server = await startLocalServer({ file: SAMPLE });
    visitor = await server.enter();
    const startup = await value('file.startup', null);
    const before = readFileSync(SAMPLE);
    const open = { token: startup?.token ?? '', passphrase: null, mode: 'takeOver' } as const;
    const opened = await value('plan.open', open);
    expect(opened.readOnly).toBe(true);
    expect(await refusal('plan.save', { token: open.token, plan: PLAN, force: true })).toBe('readOnlyPlace');
    expect(readFileSync(SAMPLE).equals(before)).toBe(true);
    expect(await value('recent.list', null)).toEqual([]);
  });
});

describe('documents', () => {
  it('are written where a place was picked, never over a plan, and only once without asking', async () => {
    const write = { plan: PLAN, format: 'conops.md', options: {}, overwrite: false } as const;
    const target = await placeFor('conops.md');
    const written = await value('export.write', { ...write, target });
    expect(written.file.name).toBe('conops.md');
    expect(readFileSync(join(server.workspace, 'conops.md')).byteLength).toBe(written.bytes);
    expect(await refusal('export.write', { ...write, target })).toBe('alreadyExists');
    expect(await value('export.write', { ...write, target, overwrite: true })).toMatchObject({
      bytes: written.bytes,
    });
    const plan = await placeFor('Kenya.csirtplan');
    await value('plan.saveAs', { ...saveAs, target: plan });
    expect(await refusal('export.write', { ...write, target: plan, overwrite: true })).toBe('notAllowed');
    expect(await refusal('export.reveal', { token: plan })).toBe('notAllowed');
    expect(await refusal('export.write', { ...write, target, format: 'conops.xyz' })).toBe('notAllowed');
  });

  it('are shown as one page of HTML', async () => {
    const { html } = await value('export.preview', { plan: PLAN, document: 'conops' });
    expect(html).toContain('National CSIRT');
    expect(await refusal('export.preview', { plan: PLAN, document: 'nothing' })).toBe('unknownFormat');
  });
});

describe('work that is not saved', () => {
  it('has a recovery copy that another run finds', async () => {
    await value('recovery.write', UNSAVED);
    const [copy] = await value('copies.list', { planId: PLAN.id, kind: 'recovery' });
    expect(copy).toMatchObject({ planId: 'plan-1', title: 'National CSIRT' });
    const read = await value('copies.read', { id: copy?.id ?? '', passphrase: null, seal: false });
    expect(read.plan).toEqual(PLAN);
  });

  it('is nothing another tab could discard, until its own has gone without a word', async () => {
    await value('recovery.write', UNSAVED);
    const second = await load(server.origin, visitor.cookie);
    const listed = async () => {
      const copies = await value('copies.list', { planId: null, kind: 'recovery' }, second);
      return copies.map(({ title }) => title);
    };
    expect(await listed()).toEqual([]);
    const listening = () => {
      const stream = new AbortController();
      const { signal } = stream;
      const { headers } = visitor;
      return fetch(`${server.origin}/api/events`, { headers, signal }).then(() => stream);
    };
    const stream = await listening();
    expect(await listed()).toEqual([]);
    stream.abort();
    await vi.waitFor(async () => expect(await listed()).toEqual(['National CSIRT']), { timeout: 60_000 });
    await listening();
    expect(await listed()).toEqual([]);
  });

  it('of a file goes nowhere under a token that means nothing here', async () => {
    const gone = 'x'.repeat(24);
    expect(await refusal('recovery.write', { ...UNSAVED, token: gone })).toBe('unknownToken');
    await value('recovery.write', UNSAVED);
    expect(await refusal('plan.close', { token: gone, planId: PLAN.id })).toBe('unknownToken');
    expect(await value('copies.list', { planId: PLAN.id, kind: 'recovery' })).toHaveLength(1);
    const target = await placeFor('Kenya.csirtplan');
    expect(await refusal('plan.saveAs', { ...saveAs, target, from: gone })).toBe('unknownToken');
  });

  it('keeps the program alive until its recovery copy is there', async () => {
    await value('session.state', { dirty: true, title: 'Plan', recovered: false });
    expect(server.host.unsafe()).toBe(true);
    await value('recovery.write', UNSAVED);
    expect(server.host.unsafe()).toBe(false);
  });
});

it('settings are kept in the data folder', async () => {
  await value('settings.set', { colorScheme: 'dark', inspectorWidth: 400 });
  expect(await value('settings.get', null)).toMatchObject({ colorScheme: 'dark', inspectorWidth: 400 });
  expect(readFileSync(join(server.folder, 'data', 'settings.json'), 'utf8')).toContain('"dark"');
});
