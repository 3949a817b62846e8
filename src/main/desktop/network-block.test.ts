import { describe, expect, it } from 'vitest';
import { app, session } from '@test/doubles/electron-stub';
import { asSession } from '@test/doubles/as-electron';
import { blockNetwork, staysInside, switchOffBackgroundNetwork } from './network-block';

describe('switchOffBackgroundNetwork', () => {
  it('makes every host name unknown and stops what Chromium fetches by itself', () => {
    switchOffBackgroundNetwork();
    expect(app.commandLine.getSwitchValue('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    for (const name of ['disable-background-networking', 'disable-component-update', 'disable-quic']) {
      expect(app.commandLine.hasSwitch(name)).toBe(true);
    }
  });
});

describe('staysInside', () => {
  it.each(['app://planner/index.html', 'app://print/1', 'data:image/png;base64,AA', 'blob:app://planner/1'])(
    'lets %s go on',
    (address) => expect(staysInside(address)).toBe(true),
  );

  it.each([
    'https://example.org/',
    'http://127.0.0.1:8080/',
    'ws://localhost/',
    'wss://example.org/',
    'file:///etc/passwd',
    'ftp://example.org/',
    'chrome-extension://abc/x.js',
    'apps://planner/',
    'not an address',
    '',
  ])('stops %j', (address) => expect(staysInside(address)).toBe(false));
});

describe('blockNetwork', () => {
  it('cancels what leaves the computer and names its origin only', async () => {
    const blocked: string[] = [];
    blockNetwork(asSession(session.defaultSession), (origin) => blocked.push(origin));
    const request = { method: 'GET', resourceType: 'image' };
    const outside = { ...request, url: 'https://example.org/secret?plan=x' };
    expect(await session.defaultSession.lets(outside)).toBe(false);
    expect(await session.defaultSession.lets({ ...request, url: 'app://planner/assets/a.js' })).toBe(true);
    expect(blocked).toEqual(['https://example.org']);
  });
});
