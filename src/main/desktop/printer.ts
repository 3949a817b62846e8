import { randomBytes } from 'node:crypto';
import type { BrowserWindow } from 'electron';
import type { PdfPrinter, Picture } from '../export/types';
import { printAddress } from './protocol';
import { createPrintWindow } from './window';

/** A document that takes longer has hung; the person gets an error instead of a wait without end. */
const LIMIT_MS = 120_000;
/** Pixels of a picture for each CSS px, as in the printer of the other hosts. */
const SHARPNESS = 3;

/**
 * Electron's own printer. Each document gets a hidden window of its own, without script, which reads it over
 * the program's scheme: a `data:` address would end at 2 MB. Page size, margins, header and footer are in the
 * document's style sheet (`@page`), so that this printer and an installed browser print the same pages.
 *
 * @param prints where `servePages` finds the documents being printed
 */
export function createElectronPrinter(prints: Map<string, string>): PdfPrinter {
  return {
    print: (html) => withPage(prints, html, printPage),
    async rasterize(pictures) {
      const drawn: Uint8Array[] = [];
      for (const picture of pictures) {
        drawn.push(await withPage(prints, pageOf(picture), (window) => draw(window, picture)));
      }
      return drawn;
    },
  };
}

/** Shows a document in a hidden window, lets `work` look at it, and takes both away again. */
async function withPage(
  prints: Map<string, string>,
  html: string,
  work: (window: BrowserWindow) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const id = randomBytes(12).toString('hex');
  prints.set(id, html);
  const window = createPrintWindow();
  const limit = timeLimit();
  try {
    const done = window.loadURL(printAddress(id)).then(() => work(window));
    return await Promise.race([done, limit.passed]);
  } finally {
    limit.stop();
    prints.delete(id);
    if (!window.isDestroyed()) window.destroy();
  }
}

async function printPage(window: BrowserWindow): Promise<Uint8Array> {
  const pdf = await window.webContents.printToPDF({
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    preferCSSPageSize: true,
    printBackground: true,
    pageSize: 'A4',
  });
  return new Uint8Array(pdf);
}

function pageOf({ svg }: Picture): string {
  return `<!doctype html><style>html,body{margin:0;background:#fff}svg{display:block}</style>${svg}`;
}

/** A picture of the page, sharper than the screen and larger than the window, which only the debugger can take. */
async function draw({ webContents }: BrowserWindow, { width, height }: Picture): Promise<Uint8Array> {
  const devtools = webContents.debugger;
  devtools.attach('1.3');
  try {
    await devtools.sendCommand('Emulation.setDeviceMetricsOverride', {
      width: Math.ceil(width),
      height: Math.ceil(height),
      deviceScaleFactor: SHARPNESS,
      mobile: false,
    });
    const shot: unknown = await devtools.sendCommand('Page.captureScreenshot', {
      format: 'png',
      clip: { x: 0, y: 0, width, height, scale: 1 },
      captureBeyondViewport: true,
    });
    const data = typeof shot === 'object' && shot !== null && 'data' in shot ? String(shot.data) : '';
    return new Uint8Array(Buffer.from(data, 'base64'));
  } finally {
    devtools.detach();
  }
}

function timeLimit(): { readonly passed: Promise<never>; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('printing took too long')), LIMIT_MS);
  });
  return { passed, stop: () => clearTimeout(timer) };
}
