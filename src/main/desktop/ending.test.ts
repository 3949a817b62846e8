import { beforeEach, describe, expect, it } from 'vitest';
import { createTranslator } from '@shared/i18n/create-translator';
import { BrowserWindow, app, dialog } from '@test/doubles/electron-stub';
import { asWindow } from '@test/doubles/as-electron';
import { FakeEvent } from '@test/doubles/electron/event';
import { reopenAfterCrash } from './crash';
import { endBecause } from './faults';
import { MAIN_PAGE } from './origin';
import { quitWithLastWindow } from './quit';

const { t } = createTranslator('en');
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

beforeEach(() => {
  app.startAnew();
});

describe('the end of the program', () => {
  it('comes with the last window, after what is held was let go', async () => {
    const order: string[] = [];
    quitWithLastWindow(
      async () => {
        await settled();
        order.push('released');
      },
      () => order.push('fault'),
    );
    app.on('quit', () => order.push('quit'));
    new BrowserWindow().close();
    await settled();
    await settled();
    expect(order).toEqual(['released', 'quit']);
    expect(app.exitCode).toBe(0);
  });

  it('comes all the same when letting go fails, which is noted', async () => {
    const faults: unknown[] = [];
    quitWithLastWindow(
      () => Promise.reject(new Error('the drive is gone')),
      (cause) => faults.push(cause),
    );
    app.quit();
    await settled();
    expect(app.exitCode).toBe(0);
    expect(String(faults[0])).toContain('the drive is gone');
  });
});

describe('a page whose process has ended', () => {
  function crashed(button: number, reason = 'crashed') {
    const window = new BrowserWindow();
    const reasons: string[] = [];
    reopenAfterCrash(asWindow(window), { t, onGone: (why) => reasons.push(why) });
    dialog.willPress(button);
    window.webContents.emit('render-process-gone', new FakeEvent(), { reason });
    return { window, reasons };
  }

  it('is loaded again once the person has read that the work is kept', async () => {
    const { window, reasons } = crashed(0);
    await settled();
    expect(window.url).toBe(MAIN_PAGE);
    expect(reasons).toEqual(['crashed']);
    expect(dialog.shown.at(-1)?.options['detail']).toBe(t('desktop.crashedText'));
  });

  it('ends the program when that is wanted', async () => {
    const { window } = crashed(1, 'oom');
    await settled();
    expect(window.isDestroyed()).toBe(true);
    expect(app.exitCode).toBe(0);
  });

  it('is no crash when it ended in order', async () => {
    const shown = dialog.shown.length;
    expect(crashed(0, 'clean-exit').reasons).toEqual([]);
    await settled();
    expect(dialog.shown.length).toBe(shown);
  });
});

describe('a start that fails', () => {
  it('says so and ends with code 1', () => {
    endBecause(new Error('no folder'));
    expect(app.exitCode).toBe(1);
    expect(dialog.shown.at(-1)).toMatchObject({
      kind: 'error',
      options: { title: t('desktop.cannotStartTitle') },
    });
    expect(String(dialog.shown.at(-1)?.options['content'])).toContain('no folder');
  });
});
