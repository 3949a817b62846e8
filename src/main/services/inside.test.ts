import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, win32 } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInside, realPathOf } from './inside';

describe('isInside', () => {
  it.each([
    ['/plans', '/plans', true],
    ['/plans', '/plans/a/b', true],
    ['/plans', '/plans/..a', true],
    ['/plans', '/plans2', false],
    ['/plans', '/', false],
    ['/plans', '/plans/../etc', false],
    ['/Plans', '/plans/a', false],
  ])('posix: %s holds %s: %s', (root, path, expected) => expect(isInside(root, path, posix)).toBe(expected));

  it.each([
    ['C:\\Plans', 'c:\\plans\\a', true],
    ['C:\\Plans', 'D:\\Plans\\a', false],
    ['C:\\Plans', 'C:\\Plans\\..\\x', false],
    ['C:\\Plans', '\\\\server\\share\\a', false],
  ])('windows: %s holds %s: %s', (root, path, expected) =>
    expect(isInside(root, path, win32)).toBe(expected),
  );
});

describe('realPathOf', () => {
  let folder = '';
  beforeEach(() => (folder = realpathSync(mkdtempSync(join(tmpdir(), 'inside-')))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('follows a link in the part that exists, also for a file that does not exist yet', async () => {
    mkdirSync(join(folder, 'outside'));
    mkdirSync(join(folder, 'plans'));
    symlinkSync(join(folder, 'outside'), join(folder, 'plans', 'link'), 'junction');
    const path = await realPathOf(join(folder, 'plans', 'link', 'new.csirtplan'));
    expect(path).toBe(join(folder, 'outside', 'new.csirtplan'));
    expect(isInside(join(folder, 'plans'), path)).toBe(false);
  });

  it('answers what is there as it is', async () => {
    writeFileSync(join(folder, 'a'), '');
    expect(await realPathOf(join(folder, 'a'))).toBe(join(folder, 'a'));
  });
});
