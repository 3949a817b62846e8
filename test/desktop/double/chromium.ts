import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  chromium,
  type BrowserContext,
  type CDPSession,
  type Frame,
  type Page,
  type Request,
  type Route,
} from '@playwright/test';
import { app } from '../../doubles/electron/app';
import { FakeEvent } from '../../doubles/electron/event';
import { ipcMain } from '../../doubles/electron/ipc';
import { session } from '../../doubles/electron/session';
import type { BrowserWindow, FakePage } from '../../doubles/electron/window';
import { toPage, toProgram } from './addresses';
import { DELIVER, INVOKE, OPEN, pageScript } from './page-side';

export interface Screen {
  /** Makes the page of a window. */
  readonly makePage: (window: BrowserWindow) => FakePage;
  /** Where a test can take hold of the same pages. */
  readonly endpoint: string;
  /** Requests that the program let go and nothing answered: they would have left the computer. */
  readonly escaped: string[];
  /** Windows a page tried to open, with what became of them. */
  readonly opened: { readonly url: string; readonly action: string }[];
  /** When the pages have heard all that was sent to them until now. */
  heard(): Promise<void>;
  stop(): Promise<void>;
}

export interface ScreenOptions {
  /** An empty folder for Chromium's profile. */
  readonly profile: string;
  readonly executablePath: string;
  readonly args: readonly string[];
}

interface Seen {
  readonly windows: Map<Page, BrowserWindow>;
  /** What is on its way to a page. */
  readonly sent: Set<Promise<void>>;
  readonly escaped: string[];
  readonly opened: { url: string; action: string }[];
}

/** Starts Chromium as the place where windows are shown. */
export async function startScreen(options: ScreenOptions): Promise<Screen> {
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath: options.executablePath,
    args: [...options.args, '--remote-debugging-port=0'],
    viewport: null,
    locale: 'en-US',
  });
  const seen: Seen = { windows: new Map(), sent: new Set(), escaped: [], opened: [] };
  const { windows, escaped, opened } = seen;
  await context.route('**/*', (route) => answer(route, seen));
  await context.exposeBinding(INVOKE, ({ frame }, message: Message) => invoke(frame, windows, message));
  await context.exposeBinding(OPEN, ({ frame }, url: string) => {
    opened.push({ url, action: askToOpen(windows.get(frame.page()), url) });
  });
  return {
    makePage: (window) => new ChromiumPage(context, window, seen),
    endpoint: await endpointOf(options.profile),
    escaped,
    opened,
    heard: async () => {
      await Promise.all(seen.sent);
    },
    stop: () => context.close(),
  };
}

/** Chromium writes the port it has chosen into its profile. */
async function endpointOf(profile: string): Promise<string> {
  for (;;) {
    try {
      const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0] ?? '';
      return `http://127.0.0.1:${port}`;
    } catch {
      await pause(20);
    }
  }
}

class ChromiumPage implements FakePage {
  readonly #context: BrowserContext;
  readonly #window: BrowserWindow;
  readonly #windows: Map<Page, BrowserWindow>;
  readonly #sent: Set<Promise<void>>;
  #page: Promise<Page>;
  #devtools: Promise<CDPSession> | null = null;

  constructor(context: BrowserContext, window: BrowserWindow, { windows, sent }: Seen) {
    this.#context = context;
    this.#window = window;
    this.#windows = windows;
    this.#sent = sent;
    this.#page = this.#make();
  }

  async #make(): Promise<Page> {
    const page = await this.#context.newPage();
    this.#windows.set(page, this.#window);
    const { bounds, options } = this.#window;
    const { preload, javascript } = options.webPreferences ?? {};
    await page.setViewportSize({ width: bounds.width, height: bounds.height });
    await page.addInitScript({
      content: pageScript(typeof preload === 'string' ? readFileSync(preload, 'utf8') : null),
    });
    if (javascript === false) {
      const devtools = await this.#context.newCDPSession(page);
      await devtools.send('Emulation.setScriptExecutionDisabled', { value: true });
    }
    page.on('domcontentloaded', () => this.#window.webContents.emit('did-navigate'));
    page.on('crash', () => {
      // What was in it is lost; the window goes on with another page.
      this.#windows.delete(page);
      this.#page = this.#make();
      this.#window.webContents.emit('render-process-gone', new FakeEvent(), { reason: 'crashed' });
    });
    return page;
  }

  async load(url: string): Promise<void> {
    await (await this.#page).goto(toPage(url));
  }

  deliver(channel: string, args: readonly unknown[]): void {
    const send = async () => {
      await (
        await this.#page
      ).evaluate(
        ([name, sent, given]) => {
          const page = window as unknown as Record<string, ((...args: unknown[]) => void) | undefined>;
          page[name]?.(sent, given);
        },
        [DELIVER, channel, args] as const,
      );
    };
    // A page that is going away hears nothing, in Electron too.
    const sending = send()
      .catch(() => undefined)
      .finally(() => this.#sent.delete(sending));
    this.#sent.add(sending);
  }

  async wantsToStay(): Promise<boolean> {
    const page = await this.#page;
    return page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
  }

  async print(options: Readonly<Record<string, unknown>>): Promise<Uint8Array> {
    const devtools = await this.#context.newCDPSession(await this.#page);
    const { data } = await devtools.send('Page.printToPDF', {
      printBackground: options['printBackground'] === true,
      preferCSSPageSize: options['preferCSSPageSize'] === true,
      generateTaggedPDF: options['generateTaggedPDF'] === true,
      generateDocumentOutline: options['generateDocumentOutline'] === true,
    });
    return Buffer.from(data, 'base64');
  }

  async debug(method: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown> {
    this.#devtools ??= this.#page.then((page) => this.#context.newCDPSession(page));
    const devtools = await this.#devtools;
    // Electron's debugger takes any command by its name.
    const send = devtools.send.bind(devtools) as (method: string, parameters: object) => Promise<unknown>;
    return send(method, parameters);
  }

  async close(): Promise<void> {
    const page = await this.#page;
    this.#windows.delete(page);
    await page.close();
  }
}

interface Message {
  readonly channel: string;
  readonly args: readonly unknown[];
}

/** A call of a page: with the frame it comes from, as Electron tells it. */
async function invoke(frame: Frame, windows: Map<Page, BrowserWindow>, message: Message): Promise<unknown> {
  const window = windows.get(frame.page());
  if (!window) throw new Error('no window asks this');
  const main = window.webContents.mainFrame;
  const inner = frame.parentFrame() !== null;
  const senderFrame = {
    url: toProgram(frame.url()),
    frameToken: inner ? `inner-${frame.name()}` : main.frameToken,
    parent: inner ? main : null,
    detached: frame.isDetached(),
  };
  return ipcMain.invoke(message.channel, { sender: window.webContents, senderFrame }, message.args);
}

/** Every request of every page: navigation is asked about, then the session, then the program's own scheme. */
async function answer(route: Route, { windows, escaped, opened }: Seen): Promise<void> {
  const request = route.request();
  const frame = frameOf(request);
  const url = toProgram(request.url());
  if (frame === null) {
    opened.push({ url, action: askToOpen([...windows.values()][0], url) });
    return route.abort('aborted');
  }
  const window = windows.get(frame.page());
  if (!window) return route.abort('aborted');
  if (request.isNavigationRequest() && !mayGo(window, url, frame.parentFrame() === null))
    return route.abort('aborted');
  const details = { url, method: request.method(), resourceType: request.resourceType() };
  if (!(await session.defaultSession.lets(details))) return route.abort('blockedbyclient');
  const response = await session.defaultSession.answer(url, request.method());
  if (response === null) {
    escaped.push(url);
    return route.abort('failed');
  }
  const body = Buffer.from(await response.arrayBuffer());
  await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body });
}

/** Navigation that the program itself began is not asked about. */
function mayGo(window: BrowserWindow, url: string, isMainFrame: boolean): boolean {
  if (isMainFrame && window.loading === url) return true;
  const event = Object.assign(new FakeEvent(), { url, isMainFrame });
  window.webContents.emit('will-frame-navigate', event);
  if (isMainFrame) window.webContents.emit('will-navigate', event);
  return !event.defaultPrevented;
}

function frameOf(request: Request): Frame | null {
  try {
    return request.frame();
  } catch {
    // The first request of a window that a page has opened: it has no page yet, and gets none.
    return null;
  }
}

function askToOpen(window: BrowserWindow | undefined, url: string): string {
  return window?.webContents.openHandler?.({ url }).action ?? 'allow';
}

/** Ends Chromium with the program. */
export function endWith(screen: Screen): void {
  app.onExit = (code) => {
    void screen.stop().finally(() => process.exit(code));
  };
}
