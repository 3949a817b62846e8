import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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
