import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createTranslator } from '@shared/i18n/create-translator';
import { app, nativeTheme } from '@test/doubles/electron-stub';
import { createSettingsStore, openConfFile } from '../settings';
import { followColorScheme, watchSettings } from './remembered';
import { openSettingsFile } from './settings-file';
import { followLanguage } from './words';

const now = () => new Date('2026-11-22T08:00:00Z');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'planner-settings-'));
  app.paths.set('userData', folder);
});

describe('settings on the desktop', () => {
  it('are those of the other hosts: one file, one form', () => {
    createSettingsStore(openSettingsFile(folder, now)).change({ colorScheme: 'dark' });
    expect(readdirSync(folder)).toEqual(['settings.json']);
    expect(createSettingsStore(openConfFile(folder, now)).settings().colorScheme).toBe('dark');
  });

  it('sets a damaged file aside and begins with what the program comes with', () => {
    writeFileSync(join(folder, 'settings.json'), '{"settings": {"colo');
    expect(createSettingsStore(openSettingsFile(folder, now)).settings().colorScheme).toBe('auto');
    const aside = readdirSync(folder).find((name) => name.includes('damaged')) ?? '';
    expect(readFileSync(join(folder, aside), 'utf8')).toBe('{"settings": {"colo');
  });

  it('tell who follows them', () => {
    const remembered = watchSettings(openSettingsFile(folder, now));
    let changes = 0;
    remembered.onChange(() => (changes += 1));
    followColorScheme(remembered);
    expect(nativeTheme.themeSource).toBe('system');
    remembered.store.change({ colorScheme: 'light' });
    expect(nativeTheme.themeSource).toBe('light');
    remembered.store.setRecent([]);
    expect(changes).toBe(2);
  });

  it('decide the language of menu and dialogs, at once', () => {
    const remembered = watchSettings(openSettingsFile(folder, now));
    const t = followLanguage(() => remembered.now().language);
    expect(t('desktop.quit')).toBe(createTranslator('en').t('desktop.quit'));
    remembered.store.change({ language: 'en-XA' });
    expect(t('desktop.quit')).toBe(createTranslator('en-XA').t('desktop.quit'));
  });
});
