import { EventEmitter } from 'node:events';
import { FakeEvent } from './event';

/** What the app needs to know of its windows to end in order. */
export interface ClosableWindow {
  close(): void;
}

class FakeCommandLine {
  readonly switches = new Map<string, string>();

  appendSwitch(name: string, value = ''): void {
    this.switches.set(name, value);
  }

  hasSwitch(name: string): boolean {
    return this.switches.has(name);
  }

  getSwitchValue(name: string): string {
    return this.switches.get(name) ?? '';
  }
}

/**
 * Electron's `app`, with its rules of ending: `before-quit`, then every window is asked, then `will-quit`; a no
 * anywhere ends the ending. Without a quit, the last window closed is `window-all-closed`.
 */
class FakeApp extends EventEmitter {
  readonly commandLine = new FakeCommandLine();
  readonly windows = new Set<ClosableWindow>();
  readonly paths = new Map<string, string>();
  isPackaged = false;
  sandboxed = false;
  /** False stands for a computer on which the program is running already. */
  isFirstInstance = true;
  aboutPanel: unknown = null;
  userModelId = '';
  /** Null while the program runs. */
  exitCode: number | null = null;
  /** What ends the process; a test leaves it alone. */
  onExit: (code: number) => void = () => undefined;
  #quitting = false;
  #isReady = false;

  getPath(name: string): string {
    const path = this.paths.get(name);
    if (path === undefined) throw new Error(`The double has no folder "${name}": set app.paths first.`);
    return path;
  }

  setPath(name: string, path: string): void {
    this.paths.set(name, path);
  }

  getVersion(): string {
    return '0.0.0';
  }

  getName(): string {
    return 'National CSIRT Planner';
  }

  enableSandbox(): void {
    if (this.#isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
    this.sandboxed = true;
  }

  requestSingleInstanceLock(): boolean {
    return this.isFirstInstance;
  }

  setAboutPanelOptions(options: unknown): void {
    this.aboutPanel = options;
  }

  setAppUserModelId(id: string): void {
    this.userModelId = id;
  }

  isReady(): boolean {
    return this.#isReady;
  }

  whenReady(): Promise<void> {
    return this.#isReady ? Promise.resolve() : new Promise((resolve) => this.once('ready', () => resolve()));
  }

  /** For the double: the main script has been read, Electron is up. */
  becomeReady(): void {
    this.#isReady = true;
    this.emit('ready');
  }

  quit(): void {
    if (this.#quitting || this.exitCode !== null) return;
    this.#quitting = this.#allowed('before-quit');
    if (!this.#quitting) return;
    if (this.windows.size === 0) this.#end();
    else for (const window of [...this.windows]) window.close();
  }

  exit(code = 0): void {
    this.exitCode = code;
    this.onExit(code);
  }

  /** For a test: as if the program had just begun, with nobody listening. */
  startAnew(): void {
    this.removeAllListeners();
    this.windows.clear();
    this.exitCode = null;
    this.#quitting = false;
  }

  /** For the double: a window was asked to close and stays. */
  closeRefused(): void {
    this.#quitting = false;
  }

  /** For the double: a window is gone. */
  windowGone(window: ClosableWindow): void {
    if (!this.windows.delete(window) || this.windows.size > 0) return;
    if (this.#quitting) this.#end();
    else if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed');
    else this.quit();
  }

  #end(): void {
    if (!this.#allowed('will-quit')) {
      this.#quitting = false;
      return;
    }
    this.emit('quit', new FakeEvent(), 0);
    this.exit(0);
  }

  #allowed(name: string): boolean {
    const event = new FakeEvent();
    this.emit(name, event);
    return !event.defaultPrevented;
  }
}

export const app = new FakeApp();
