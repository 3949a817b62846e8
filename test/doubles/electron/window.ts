import { EventEmitter } from 'node:events';
import { app } from './app';
import { FakeEvent } from './event';
import { session } from './session';

/** What shows the page of a window: nothing in unit tests, a real Chromium page in `test/desktop/double`. */
export interface FakePage {
  load(url: string): Promise<void>;
  deliver(channel: string, args: readonly unknown[]): void;
  /** Runs the page's `beforeunload`; true when the page wants to stay. */
  wantsToStay(): Promise<boolean>;
  print(options: Readonly<Record<string, unknown>>): Promise<Uint8Array>;
  /** Answers a command of the debugging protocol. */
  debug(method: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): Promise<void>;
}

type PageMaker = (window: BrowserWindow) => FakePage;

/** Remembers what it is told; every page is at once loaded, and prints as an empty document. */
const blankPage: PageMaker = () => ({
  load: () => Promise.resolve(),
  deliver: () => undefined,
  wantsToStay: () => Promise.resolve(false),
  print: () => Promise.resolve(Buffer.from('%PDF-1.7')),
  debug: (method) => Promise.resolve({ data: Buffer.from(method).toString('base64') }),
  close: () => Promise.resolve(),
});

let makePage = blankPage;

/** For the double: who shows the pages of windows made from now on. */
export function showPagesWith(maker: PageMaker): void {
  makePage = maker;
}

interface Frame {
  readonly url: string;
  readonly frameToken: string;
  readonly parent: Frame | null;
  readonly detached: boolean;
}

type OpenHandler = (details: { readonly url: string }) => { readonly action: 'allow' | 'deny' };

/** The debugger of a page: what it is told, it tells the page. */
class FakeDebugger {
  readonly #window: BrowserWindow;
  #attached = false;

  constructor(window: BrowserWindow) {
    this.#window = window;
  }

  attach(): void {
    this.#attached = true;
  }

  detach(): void {
    this.#attached = false;
  }

  async sendCommand(method: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    if (!this.#attached) throw new Error('No target available');
    return this.#window.page.debug(method, parameters);
  }
}

class FakeWebContents extends EventEmitter {
  readonly session = session.defaultSession;
  readonly debugger: FakeDebugger;
  /** What was sent to the page. */
  readonly sent: { readonly channel: string; readonly args: readonly unknown[] }[] = [];
  readonly edits: string[] = [];
  readonly printed: Readonly<Record<string, unknown>>[] = [];
  openHandler: OpenHandler | null = null;
  readonly #window: BrowserWindow;

  constructor(window: BrowserWindow) {
    super();
    this.#window = window;
    this.debugger = new FakeDebugger(window);
  }

  get mainFrame(): Frame {
    return { url: this.#window.url, frameToken: `main-${this.#window.id}`, parent: null, detached: false };
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  send(channel: string, ...args: readonly unknown[]): void {
    this.sent.push({ channel, args });
    this.#window.page.deliver(channel, args);
  }

  undo(): void {
    this.edits.push('undo');
  }

  redo(): void {
    this.edits.push('redo');
  }

  async printToPDF(options: Readonly<Record<string, unknown>>): Promise<Buffer> {
    this.printed.push(options);
    return Buffer.from(await this.#window.page.print(options));
  }
}

interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type WindowOptions = Readonly<Record<string, unknown>> & {
  readonly webPreferences?: Readonly<Record<string, unknown>>;
};

let count = 0;

/** A window: its options, its place, its title, and Electron's rules of closing. */
export class BrowserWindow extends EventEmitter {
  readonly id = (count += 1);
  readonly options: WindowOptions;
  readonly webContents: FakeWebContents;
  readonly page: FakePage;
  /** Address of what is shown. */
  url = '';
  /** Address the program is loading just now. */
  loading: string | null = null;
  title: string;
  visible: boolean;
  maximized = false;
  minimized = false;
  edited = false;
  focused = 0;
  bounds: Bounds;
  #destroyed = false;

  constructor(options: WindowOptions = {}) {
    super();
    this.options = options;
    this.title = textOf(options['title']);
    this.visible = options['show'] !== false;
    this.bounds = {
      x: numberOf(options['x'], 0),
      y: numberOf(options['y'], 0),
      width: numberOf(options['width'], 800),
      height: numberOf(options['height'], 600),
    };
    this.webContents = new FakeWebContents(this);
    this.page = makePage(this);
    app.windows.add(this);
    app.emit('web-contents-created', new FakeEvent(), this.webContents);
    app.emit('browser-window-created', new FakeEvent(), this);
  }

  async loadURL(url: string): Promise<void> {
    this.url = url;
    this.loading = url;
    await this.page.load(url);
    this.loading = null;
    this.webContents.emit('did-finish-load');
    this.emit('ready-to-show');
  }

  /** Asks the listeners, then the page; both can say no. */
  close(): void {
    if (this.#destroyed) return;
    const event = new FakeEvent();
    this.emit('close', event);
    if (event.defaultPrevented) app.closeRefused();
    else void this.page.wantsToStay().then((stays) => (stays ? this.#askAboutUnload() : this.destroy()));
  }

  #askAboutUnload(): void {
    const event = new FakeEvent();
    this.webContents.emit('will-prevent-unload', event);
    // Here a listener's "no" is a no to staying: that is how Electron has it.
    if (event.defaultPrevented) this.destroy();
    else app.closeRefused();
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    void this.page.close().finally(() => {
      this.emit('closed');
      app.windowGone(this);
    });
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  show(): void {
    this.visible = true;
  }

  focus(): void {
    this.focused += 1;
  }

  restore(): void {
    this.minimized = false;
  }

  maximize(): void {
    this.maximized = true;
  }

  isMaximized(): boolean {
    return this.maximized;
  }

  isMinimized(): boolean {
    return this.minimized;
  }

  getNormalBounds(): Bounds {
    return this.bounds;
  }

  setTitle(title: string): void {
    this.title = title;
  }

  setDocumentEdited(edited: boolean): void {
    this.edited = edited;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function numberOf(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
