import { findBrowser } from '../../browser/find-browser';
import type { PdfPrinter, Picture } from '../types';
import type { Cdp } from './cdp';
import { withBrowser } from './launch';

/** Older ones leave out the page header, and with it the TLP label. */
const OLDEST_VERSION = 131;
/** Pixels of a picture for each CSS px: about 290 dots an inch on paper. */
const SHARPNESS = 3;
const PDF_CHUNK = 1 << 20;

/** The installed browser of this computer as a printer, or null when there is none. */
export async function findChromiumPrinter(): Promise<PdfPrinter | null> {
  const browser = findBrowser();
  return browser === null ? null : createChromiumPrinter(browser.path);
}

/** Prints with the browser at `path`. Every call starts it anew and ends it. */
export function createChromiumPrinter(path: string): PdfPrinter {
  return {
    print: (html) =>
      withBrowser(path, async (cdp) => {
        await checkVersion(cdp);
        return printPage(cdp, await openPage(cdp, html));
      }),
    rasterize: (pictures) =>
      withBrowser(path, async (cdp) => {
        const drawn: Uint8Array[] = [];
        for (const picture of pictures) drawn.push(await drawPicture(cdp, picture));
        return drawn;
      }),
  };
}

async function checkVersion(cdp: Cdp): Promise<void> {
  const { product } = await cdp.send('Browser.getVersion');
  const version = Number(/\/(\d+)/.exec(String(product))?.[1]);
  if (version < OLDEST_VERSION) {
    throw new Error(
      `The installed browser is too old to print page headers: version ${version}, needed ${OLDEST_VERSION}.`,
    );
  }
}

/** Opens a page without script and gives it `html`; answers its session. */
async function openPage(cdp: Cdp, html: string): Promise<string> {
  const { targetId } = await cdp.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: true });
  const session = String(sessionId);
  await cdp.send('Page.enable', {}, session);
  await cdp.send('Emulation.setScriptExecutionDisabled', { value: true }, session);
  const { frameTree } = await cdp.send('Page.getFrameTree', {}, session);
  const loaded = cdp.next('Page.loadEventFired', session);
  await cdp.send('Page.setDocumentContent', { frameId: frameId(frameTree), html }, session);
  await loaded;
  return session;
}

function frameId(tree: unknown): string {
  const frame = tree !== null && typeof tree === 'object' && 'frame' in tree ? tree.frame : null;
  return frame !== null && typeof frame === 'object' && 'id' in frame ? String(frame.id) : '';
}

async function printPage(cdp: Cdp, session: string): Promise<Uint8Array> {
  const printed = await cdp.send(
    'Page.printToPDF',
    {
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      preferCSSPageSize: true,
      printBackground: true,
      transferMode: 'ReturnAsStream',
    },
    session,
  );
  const handle = String(printed['stream']);
  const chunks: Buffer[] = [];
  for (let more = true; more;) {
    const chunk = await cdp.send('IO.read', { handle, size: PDF_CHUNK }, session);
    chunks.push(Buffer.from(String(chunk['data']), chunk['base64Encoded'] === true ? 'base64' : 'latin1'));
    more = chunk['eof'] !== true;
  }
  return new Uint8Array(Buffer.concat(chunks));
}

async function drawPicture(cdp: Cdp, picture: Picture): Promise<Uint8Array> {
  const { svg, width, height } = picture;
  const html = `<!doctype html><style>html,body{margin:0;background:#fff}svg{display:block}</style>${svg}`;
  const session = await openPage(cdp, html);
  await cdp.send(
    'Emulation.setDeviceMetricsOverride',
    { width: Math.ceil(width), height: Math.ceil(height), deviceScaleFactor: SHARPNESS, mobile: false },
    session,
  );
  const { data } = await cdp.send(
    'Page.captureScreenshot',
    { format: 'png', clip: { x: 0, y: 0, width, height, scale: 1 }, captureBeyondViewport: true },
    session,
  );
  return new Uint8Array(Buffer.from(String(data), 'base64'));
}
