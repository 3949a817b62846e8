import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createTranslator } from '@shared/i18n/create-translator';
import { BrowserWindow, app, dialog } from '@test/doubles/electron-stub';
import { asWindow } from '@test/doubles/as-electron';
import { askBeforeClosing, type CloseQuestion } from './close-question';

const { t } = createTranslator('en');
let window: BrowserWindow;
let question: CloseQuestion;
let closedLast = 0;

beforeEach(() => {
  app.startAnew();
  closedLast = 0;
  app.on('window-all-closed', () => (closedLast += 1));
  window = new BrowserWindow();
  question = askBeforeClosing(asWindow(window), t);
});

const asked = () =>
  window.webContents.sent.filter(({ channel }) => channel.endsWith('closeRequested')).length;
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('closing the window', () => {
  it('simply closes while the page has not said anything', async () => {
    window.close();
    await settled();
    expect(window.isDestroyed()).toBe(true);
    expect(asked()).toBe(0);
    expect(closedLast).toBe(1);
  });

  it('asks the page also when all seems saved: the last letters may still be in a field', async () => {
    question.onState({ dirty: false });
    window.close();
    await settled();
    expect(asked()).toBe(1);
    expect(window.isDestroyed()).toBe(false);
    question.allow();
    await settled();
    expect(window.isDestroyed()).toBe(true);
  });

  it('does not wait for ever where nothing can be lost', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    question.onState({ dirty: false });
    window.close();
    vi.advanceTimersByTime(1900);
    expect(window.isDestroyed()).toBe(false);
    vi.advanceTimersByTime(200);
    await settled();
    expect(window.isDestroyed()).toBe(true);
    vi.useRealTimers();
  });

  it('waits for the person when it turns out that there is unsaved work', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    question.onState({ dirty: false });
    window.close();
    question.onState({ dirty: true });
    // The person stays, and saves: that is no wish to leave.
    question.onState({ dirty: false });
    vi.advanceTimersByTime(60_000);
    await settled();
    expect(window.isDestroyed()).toBe(false);
    vi.useRealTimers();
  });

  it('asks the page about unsaved work and stays until it answers', async () => {
    question.onState({ dirty: true });
    window.close();
    await settled();
    expect(window.isDestroyed()).toBe(false);
    expect(asked()).toBe(1);
    question.allow();
    await settled();
    expect(window.isDestroyed()).toBe(true);
    expect(closedLast).toBe(1);
    expect(app.exitCode).toBeNull();
  });

  it('asks again the next time when the person went on working', async () => {
    question.onState({ dirty: true });
    window.close();
    window.close();
    await settled();
    expect(asked()).toBe(2);
    expect(window.isDestroyed()).toBe(false);
  });

  it('does not let a page hold itself open behind the question', async () => {
    const holding = new BrowserWindow();
    Object.assign(holding.page, { wantsToStay: () => Promise.resolve(true) });
    askBeforeClosing(asWindow(holding), t);
    holding.close();
    await settled();
    expect(holding.isDestroyed()).toBe(true);
  });

  it('is not asked about work of a page that has crashed', async () => {
    question.onState({ dirty: true });
    question.forget();
    window.close();
    await settled();
    expect(window.isDestroyed()).toBe(true);
  });
});

describe('quitting', () => {
  it('goes on after the answer', async () => {
    question.onState({ dirty: true });
    app.quit();
    await settled();
    expect(app.exitCode).toBeNull();
    expect(asked()).toBe(1);
    question.allow();
    await settled();
    expect(app.exitCode).toBe(0);
  });

  it('is forgotten when the person stayed: closing the window later only closes it', async () => {
    question.onState({ dirty: true });
    app.quit();
    window.close();
    question.allow();
    await settled();
    expect(window.isDestroyed()).toBe(true);
    expect(app.exitCode).toBeNull();
    expect(closedLast).toBe(1);
  });
});

describe('a window that does not answer', () => {
  it('can wait or be closed, by a dialog of the system', async () => {
    question.onState({ dirty: true });
    window.emit('unresponsive');
    dialog.willPress(0, 1);
    window.close();
    await settled();
    expect(window.isDestroyed()).toBe(false);
    expect(dialog.shown.at(-1)?.options['message']).toBe(t('desktop.hangsTitle'));
    window.close();
    await settled();
    expect(window.isDestroyed()).toBe(true);
    expect(asked()).toBe(0);
  });

  it('is asked as usual once it answers again', () => {
    question.onState({ dirty: true });
    window.emit('unresponsive');
    window.emit('responsive');
    window.close();
    expect(asked()).toBe(1);
  });
});
