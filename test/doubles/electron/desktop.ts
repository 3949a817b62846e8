import { EventEmitter } from 'node:events';

/** A dialog that was shown, and what the person was asked. */
export interface ShownDialog {
  readonly kind: 'open' | 'save' | 'message' | 'error';
  readonly options: Readonly<Record<string, unknown>>;
}

type Options = Readonly<Record<string, unknown>>;

/** Answers dialogs from a list made beforehand; a dialog nobody expected is cancelled. */
class FakeDialog {
  readonly shown: ShownDialog[] = [];
  readonly #paths: (string | null)[] = [];
  readonly #buttons: number[] = [];

  /** The next file dialogs: the path that is picked, or null to cancel. */
  willPick(...paths: readonly (string | null)[]): void {
    this.#paths.push(...paths);
  }

  /** The next questions: number of the button that is pressed. */
  willPress(...buttons: readonly number[]): void {
    this.#buttons.push(...buttons);
  }

  async showOpenDialog(_window: unknown, options: Options) {
    const path = this.#picked('open', options);
    return { canceled: path === null, filePaths: path === null ? [] : [path] };
  }

  async showSaveDialog(_window: unknown, options: Options) {
    const path = this.#picked('save', options);
    return { canceled: path === null, filePath: path ?? '' };
  }

  async showMessageBox(_window: unknown, options: Options) {
    this.shown.push({ kind: 'message', options });
    const cancel = options['cancelId'];
    return { response: this.#buttons.shift() ?? (typeof cancel === 'number' ? cancel : 0) };
  }

  showErrorBox(title: string, content: string): void {
    this.shown.push({ kind: 'error', options: { title, content } });
  }

  #picked(kind: 'open' | 'save', options: Options): string | null {
    this.shown.push({ kind, options });
    return this.#paths.shift() ?? null;
  }
}

export const dialog = new FakeDialog();

/** What was handed to the system. */
class FakeShell {
  readonly opened: string[] = [];
  readonly revealed: string[] = [];
  /** Set to let the system refuse. */
  failing = false;

  async openExternal(url: string): Promise<void> {
    if (this.failing) throw new Error('no program for this address');
    this.opened.push(url);
  }

  showItemInFolder(path: string): void {
    this.revealed.push(path);
  }
}

export const shell = new FakeShell();

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

class FakeScreen {
  /** Work areas of the displays, the primary one first. */
  areas: readonly Area[] = [{ x: 0, y: 0, width: 1920, height: 1040 }];

  getAllDisplays(): readonly { readonly workArea: Area }[] {
    return this.areas.map((workArea) => ({ workArea }));
  }

  getPrimaryDisplay(): { readonly workArea: Area } {
    const workArea = this.areas[0] ?? { x: 0, y: 0, width: 800, height: 600 };
    return { workArea };
  }
}

export const screen = new FakeScreen();

class FakeNativeTheme extends EventEmitter {
  themeSource: 'system' | 'light' | 'dark' = 'system';

  get shouldUseDarkColors(): boolean {
    return this.themeSource === 'dark';
  }
}

export const nativeTheme = new FakeNativeTheme();
