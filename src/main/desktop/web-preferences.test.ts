import { describe, expect, it } from 'vitest';
import { refuseInsecure, securePreferences } from './web-preferences';

const good = securePreferences({ preload: '/x/index.cjs' });

describe('refuseInsecure', () => {
  it('lets the preferences of the factory pass', () => {
    expect(() => refuseInsecure(good)).not.toThrow();
  });

  it.each([
    ['sandbox', false],
    ['contextIsolation', false],
    ['nodeIntegration', true],
    ['nodeIntegrationInWorker', true],
    ['nodeIntegrationInSubFrames', true],
    ['webSecurity', false],
    ['allowRunningInsecureContent', true],
    ['experimentalFeatures', true],
    ['webviewTag', true],
    ['plugins', true],
    ['navigateOnDragDrop', true],
    ['spellcheck', true],
  ])('refuses %s: %s', (name, value) => {
    expect(() => refuseInsecure({ ...good, [name]: value })).toThrow(name);
  });

  it('refuses a required preference that is merely left to its default', () => {
    const { sandbox: _left, ...rest } = good;
    expect(() => refuseInsecure(rest)).toThrow('sandbox');
  });

  it('refuses a preference nobody has looked at', () => {
    expect(() => refuseInsecure({ ...good, enableBlinkFeatures: 'Anything' })).toThrow('enableBlinkFeatures');
  });
});
