import { beforeEach, describe, expect, it } from 'vitest';
import { BrowserWindow, app } from '@test/doubles/electron-stub';
import { createElectronPrinter } from './printer';

beforeEach(() => app.startAnew());

describe('the printer', () => {
  it('prints from a hidden window of its own, tagged and with outline, and leaves nothing behind', async () => {
    const prints = new Map<string, string>();
    const seen: { html: string | undefined; url: string }[] = [];
    app.on('browser-window-created', () => {
      const window = [...app.windows].at(-1);
      if (!(window instanceof BrowserWindow)) return;
      window.on('ready-to-show', () => {
        seen.push({ url: window.url, html: prints.get(window.url.split('/').at(-1) ?? '') });
      });
      window.once('closed', () => {
        expect(window.webContents.printed).toEqual([
          expect.objectContaining({
            generateTaggedPDF: true,
            generateDocumentOutline: true,
            preferCSSPageSize: true,
            printBackground: true,
          }),
        ]);
      });
    });
    const pdf = await createElectronPrinter(prints).print('<h1>Concept</h1>');
    expect(Buffer.from(pdf).toString()).toBe('%PDF-1.7');
    expect(seen).toEqual([
      { url: expect.stringMatching(/^app:\/\/print\/\w+$/) as unknown, html: '<h1>Concept</h1>' },
    ]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(prints.size).toBe(0);
    expect(app.windows.size).toBe(0);
  });

  it('draws pictures one after the other, in their order', async () => {
    const picture = { svg: '<svg/>', width: 10, height: 5 };
    const drawn = await createElectronPrinter(new Map()).rasterize([picture, picture]);
    expect(drawn.map((bytes) => Buffer.from(bytes).toString())).toEqual([
      'Page.captureScreenshot',
      'Page.captureScreenshot',
    ]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(app.windows.size).toBe(0);
  });
});
