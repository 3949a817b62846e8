import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '@shared/contract/channels';
import type { Reply } from '@shared/contract/client';
import type { Workspace } from '../services/host-port';
import { createPlaces, type Places } from '../services/places';
import { createWorkspace } from './workspace';

let folder = '';
let root = '';
let places: Places;
let workspace: Workspace;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'workspace-')));
  root = join(folder, 'CSIRT Plans');
  mkdirSync(join(root, 'Kenya'), { recursive: true });
  mkdirSync(join(folder, 'outside'));
  writeFileSync(join(folder, 'outside', 'secret.csirtplan'), 'x');
  writeFileSync(join(root, 'b.csirtplan'), '12345');
  writeFileSync(join(root, 'A.csirtplan.age'), '');
  writeFileSync(join(root, 'notes.txt'), '');
  writeFileSync(join(root, '.b.csirtplan.lock'), '');
  places = createPlaces();
  workspace = createWorkspace({ places, root, extra: null });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Listing = Answer<'workspace.list'>;
function valueOf<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`refused: ${reply.error.code}`);
  return reply.value;
}
const list = async (token: string | null = null): Promise<Listing> => valueOf(await workspace.list(token));
const names = ({ entries }: Listing): readonly string[] =>
  entries.map((entry) => `${entry.kind} ${entry.name}`);

describe('the workspace', () => {
  it('shows folders first, then files by name, and nothing hidden', async () => {
    const listing = await list();
    expect(names(listing)).toEqual([
      'folder Kenya',
      'plan A.csirtplan.age',
      'plan b.csirtplan',
      'other notes.txt',
    ]);
    expect(listing).toMatchObject({ parent: null, writable: true, folder: { name: 'CSIRT Plans' } });
    expect(listing.entries[2]).toMatchObject({ bytes: 5 });
    expect(JSON.stringify(listing.entries)).not.toContain(folder);
  });

  it('leads into a folder and back, and no further up', async () => {
    const top = await list();
    const below = await list(top.entries[0]?.token);
    expect(below).toMatchObject({ folder: { name: 'Kenya' }, entries: [], parent: top.folder.token });
    const parent = places.label(folder).token;
    expect(await workspace.list(parent)).toMatchObject({ ok: false, error: { code: 'notAllowed' } });
  });

  it('is empty and writable before it has been made, and is made by the first save only', async () => {
    const later = join(folder, 'not yet', 'CSIRT Plans');
    workspace = createWorkspace({ places, root: later, extra: null });
    expect(await list()).toMatchObject({ entries: [], writable: true });
    expect(existsSync(later)).toBe(false);
    await workspace.prepare(join(later, 'plan.csirtplan'));
    expect(existsSync(later)).toBe(true);
  });

  it('shows the folder of a file from elsewhere beside it', async () => {
    workspace = createWorkspace({ places, root, extra: join(folder, 'outside') });
    const top = await list();
    expect(names(top)).toContain('folder outside');
    const outside = await list(top.entries.find((entry) => entry.name === 'outside')?.token);
    expect(names(outside)).toEqual(['plan secret.csirtplan']);
    expect(outside.parent).toBe(top.folder.token);
  });
});

describe('a place for a new file', () => {
  const place = async (name: string) => workspace.place((await list()).folder.token, name);

  it('says whether something is there already', async () => {
    expect(await place('new.csirtplan')).toMatchObject({ ok: true, value: { exists: false } });
    expect(await place('b.csirtplan')).toMatchObject({ ok: true, value: { exists: true } });
  });

  it.each([
    '../x.csirtplan',
    '..',
    'a/b',
    'a\\b',
    '/etc/x',
    'C:x',
    'con.csirtplan',
    'x.',
    'x ',
    '.hidden',
    'a\0b',
  ])('is refused for %j', async (name) => {
    expect(await place(name)).toMatchObject({ ok: false, error: { code: 'notAllowed' } });
    const token = (await list()).folder.token;
    expect(await workspace.newFolder(token, name)).toMatchObject({
      ok: false,
      error: { code: 'notAllowed' },
    });
  });

  it('is refused for a token that is none', async () => {
    expect(await workspace.place('x'.repeat(24), 'a.csirtplan')).toMatchObject({
      error: { code: 'unknownToken' },
    });
  });
});

describe('links that lead out', () => {
  it('are not shown, not entered and not written through', async () => {
    symlinkSync(join(folder, 'outside'), join(root, 'link'), 'junction');
    expect(names(await list())).not.toContain('folder link');
    const token = places.label(join(root, 'link')).token;
    for (const reply of [
      await workspace.list(token),
      await workspace.place(token, 'new.csirtplan'),
      await workspace.newFolder(token, 'New'),
    ]) {
      expect(reply).toMatchObject({ ok: false, error: { code: 'notAllowed' } });
    }
    expect(await workspace.allows(join(root, 'link', 'secret.csirtplan'))).toBe(false);
    expect(await workspace.allows(join(root, 'Kenya', 'new.csirtplan'))).toBe(true);
  });
});

describe('a new folder', () => {
  it('is made and shown, and a second one of that name is refused', async () => {
    const { folder: top } = await list();
    const made = valueOf(await workspace.newFolder(top.token, 'Ghana'));
    expect(made).toMatchObject({ folder: { name: 'Ghana' }, entries: [] });
    expect(await workspace.newFolder(top.token, 'Ghana')).toMatchObject({ error: { code: 'alreadyExists' } });
  });
});
