import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeOutput } from './write-file';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'output-'))));
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});
const bytes = Buffer.from('new');

it('writes a file and the folders above it', async () => {
  const path = join(folder, 'a', 'b', 'conops.docx');
  expect(await writeOutput(path, bytes, { overwrite: false })).toEqual({ ok: true, value: { bytes: 3 } });
  expect(readFileSync(path, 'utf8')).toBe('new');
});

it('leaves an existing file alone unless it may be replaced, and nothing else behind', async () => {
  const path = join(folder, 'conops.docx');
  writeFileSync(path, 'old');
  const refused = await writeOutput(path, bytes, { overwrite: false });
  expect(refused).toMatchObject({ ok: false, error: { code: 'alreadyExists', file: 'conops.docx' } });
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(await writeOutput(path, bytes, { overwrite: true })).toMatchObject({ ok: true });
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['conops.docx']);
});

it('gives the name to the whole document only: who is killed before leaves nothing under it', async () => {
  const path = join(folder, 'conops.docx');
  const before: unknown[] = [];
  const written = await writeOutput(path, bytes, {
    overwrite: false,
    async link(from, to) {
      before.push(existsSync(path), readFileSync(from, 'utf8'));
      linkSync(from, to);
    },
  });
  expect(written).toMatchObject({ ok: true });
  expect(before).toEqual([false, 'new']);
  expect(readdirSync(folder)).toEqual(['conops.docx']);
});

it('leaves an existing file alone where a disk knows no second names', async () => {
  const path = join(folder, 'conops.docx');
  const noLinks = { overwrite: false, link: () => Promise.reject(systemError('EPERM')) };
  expect(await writeOutput(path, bytes, noLinks)).toMatchObject({ ok: true });
  expect(readFileSync(path, 'utf8')).toBe('new');
  const again = await writeOutput(path, Buffer.from('newer'), noLinks);
  expect(again).toMatchObject({ ok: false, error: { code: 'alreadyExists' } });
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['conops.docx']);
});

it('leaves nothing behind when the name cannot be given', async () => {
  const link = () => Promise.reject(systemError('ENOSPC'));
  const full = await writeOutput(join(folder, 'conops.docx'), bytes, { overwrite: false, link });
  expect(full).toMatchObject({ ok: false, error: { code: 'diskFull' } });
  expect(readdirSync(folder)).toEqual([]);
});

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

it('names what stands in the way', async () => {
  mkdirSync(join(folder, 'folder.docx'));
  expect(await writeOutput(join(folder, 'folder.docx'), bytes, { overwrite: true })).toMatchObject({
    ok: false,
  });
  writeFileSync(join(folder, 'file'), '');
  const below = await writeOutput(join(folder, 'file', 'x.docx'), bytes, { overwrite: true });
  expect(below).toMatchObject({ ok: false, error: { file: 'x.docx' } });
  expect(readdirSync(folder).sort()).toEqual(['file', 'folder.docx']);
});
