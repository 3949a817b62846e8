import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSettingsStore, dataFolder, openConfFile } from './index';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'settings-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const now = () => new Date('2027-03-01T10:20:30Z');
const open = () => createSettingsStore(openConfFile(folder, now));

describe('settings', () => {
  it('begin with what the program comes with and are still there the next time', () => {
    expect(open().settings()).toMatchObject({ colorScheme: 'auto', autosave: false, language: 'en' });
    expect(open().change({ colorScheme: 'dark' })).toMatchObject({ colorScheme: 'dark', autosave: false });
    open().setRecent([{ path: '/a/b.csirtplan', title: 'B', openedAt: '2027-03-01T10:20:30.000Z' }]);
    expect(open().settings().colorScheme).toBe('dark');
    expect(open().recent()).toHaveLength(1);
  });

  it.each(['{ "settings": ', '', '\0\0\0\0', '[]', 'null'])(
    'set a damaged file aside with its date: %j',
    (text) => {
      writeFileSync(join(folder, 'settings.json'), text);
      expect(open().settings().colorScheme).toBe('auto');
      const aside = readdirSync(folder).filter((name) => name.startsWith('settings.damaged-'));
      expect(aside).toEqual(['settings.damaged-2027-03-01T102030.json']);
      expect(readFileSync(join(folder, aside[0] ?? ''), 'utf8')).toBe(text);
    },
  );

  it('keep what another version wrote and take only what they understand', () => {
    const stored = { settings: { colorScheme: 'neon', autosave: true, future: 1 }, recent: 'x', other: 2 };
    writeFileSync(join(folder, 'settings.json'), JSON.stringify(stored));
    const store = open();
    expect(store.settings()).toMatchObject({ colorScheme: 'auto', autosave: true });
    expect(store.recent()).toEqual([]);
    store.change({ autosave: false });
    const after: unknown = JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'));
    expect(after).toMatchObject({ settings: { future: 1, autosave: false }, other: 2 });
  });
});

describe('dataFolder', () => {
  const home = '/home/ada';
  it.each([
    ['linux', {}, '/home/ada/.config/national-csirt-planner'],
    ['linux', { XDG_CONFIG_HOME: '/x' }, '/x/national-csirt-planner'],
    ['darwin', {}, '/home/ada/Library/Application Support/National CSIRT Planner'],
    ['win32', { APPDATA: '/roaming' }, '/roaming/National CSIRT Planner'],
    ['win32', { CSIRT_PLANNER_DATA: '/stick' }, '/stick'],
  ] as const)('on %s with %j is %s', (platform, env, expected) =>
    expect(dataFolder({ platform, env, home }).replaceAll('\\', '/')).toBe(expected),
  );
});
