import { beforeAll, describe, expect, it } from 'vitest';
import { BrowserWindow } from '@test/doubles/electron-stub';
import { FakeEvent } from '@test/doubles/electron/event';
import { guardEveryPage } from './web-contents-guard';

const refused: string[] = [];
beforeAll(() => guardEveryPage((what) => refused.push(what)));

function navigation(url: string, isMainFrame: boolean): boolean {
  const { webContents } = new BrowserWindow();
  const event = Object.assign(new FakeEvent(), { url, isMainFrame });
  webContents.emit('will-frame-navigate', event);
  return !event.defaultPrevented;
}

describe('a page of the program', () => {
  it.each([
    'https://example.org/',
    'file:///etc/passwd',
    'app://planner/assets/other.html',
    'app://print/1',
    'app://planner.example.org/index.html',
    'app://user@planner/index.html',
    'javascript:alert(1)',
    'about:blank',
  ])('does not navigate to %s', (address) => {
    expect(navigation(address, true)).toBe(false);
    expect(refused.at(-1)).toBe('navigation');
  });

  it('may load itself again', () => {
    expect(navigation('app://planner/index.html', true)).toBe(true);
    expect(navigation('app://planner/index.html#stage1', true)).toBe(true);
  });

  it('has frames of given text only', () => {
    expect(navigation('about:srcdoc', false)).toBe(true);
    expect(navigation('app://planner/index.html', false)).toBe(false);
    expect(navigation('https://example.org/', false)).toBe(false);
  });

  it('opens no window, follows no redirect and embeds nothing', () => {
    const { webContents } = new BrowserWindow();
    expect(webContents.openHandler?.({ url: 'app://planner/index.html' })).toEqual({ action: 'deny' });
    for (const name of ['will-redirect', 'will-attach-webview']) {
      const event = new FakeEvent();
      webContents.emit(name, event);
      expect(event.defaultPrevented).toBe(true);
    }
  });
});
