import { beforeAll, describe, expect, it } from 'vitest';
import { app, session } from '@test/doubles/electron-stub';
import { FakeEvent } from '@test/doubles/electron/event';
import { asSession } from '@test/doubles/as-electron';
import { guardSession, refuseCertificatesAndLogins } from './session-guard';

const fake = session.defaultSession;
beforeAll(() => {
  guardSession(asSession(fake));
  refuseCertificatesAndLogins();
});

function asked(permission: string, requestingUrl: string): boolean | undefined {
  let answer: boolean | undefined;
  fake.permissionRequest?.(null, permission, (granted) => (answer = granted), { requestingUrl });
  return answer;
}

describe('a session', () => {
  it.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'openExternal',
    'fileSystem',
    'unknown',
  ])('denies %s, asked or checked', (permission) => {
    expect(asked(permission, 'app://planner/index.html')).toBe(false);
    expect(fake.permissionCheck?.(null, permission, 'app://planner/')).toBe(false);
  });

  it('lets only a page of ours write to the clipboard', () => {
    expect(asked('clipboard-sanitized-write', 'app://planner/index.html')).toBe(true);
    expect(fake.permissionCheck?.(null, 'clipboard-sanitized-write', 'app://planner/')).toBe(true);
    expect(asked('clipboard-sanitized-write', 'https://example.org/')).toBe(false);
    expect(fake.permissionCheck?.(null, 'clipboard-sanitized-write', 'null')).toBe(false);
  });

  it('denies devices, downloads and the spell checker, whose dictionaries are downloads', () => {
    const download = new FakeEvent();
    fake.emit('will-download', download);
    expect(download.defaultPrevented).toBe(true);
    expect(fake.devicePermission?.()).toBe(false);
    expect(fake.displayMedia).toBeNull();
    expect(fake.spellChecker).toBe(false);
  });
});

describe('questions of the network stack', () => {
  it('are answered with no', () => {
    const trusted: unknown[] = [];
    const event = new FakeEvent();
    app.emit('certificate-error', event, null, 'https://x/', 'error', {}, (yes: boolean) =>
      trusted.push(yes),
    );
    app.emit('select-client-certificate', event, null, 'https://x/', [], (...chosen: unknown[]) =>
      trusted.push(chosen.length),
    );
    app.emit('login', event, null, {}, {}, (...given: unknown[]) => trusted.push(given.length));
    expect(trusted).toEqual([false, 0, 0]);
    expect(event.defaultPrevented).toBe(true);
  });
});
